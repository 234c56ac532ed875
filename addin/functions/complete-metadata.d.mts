export declare function completeMetadata(json: string): string;
