export declare const contentSecurityPolicy: string;
export declare const officeJsAddress: string;
