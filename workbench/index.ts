/** An Excel host for the browser and for tests: the add-in without Excel. */
export type { FunctionArgument } from './functions/arguments';
export type { FunctionOutcome } from './functions/outcome';
export { hasChromium, launchChromium } from './host/chromium';
export { ExcelHost } from './host/excel-host';
export type { HostOptions, HostTheme } from './host/excel-host';
export { folderSite, memorySite, serverSite } from './host/site';
export type { Site } from './host/site';
export type { Exchange, WireStatistics } from './host/wire-log';
export { hostWorkbook, HostWorkbook } from './model/host-workbook';
export type { Selection, WorkbookEvent } from './model/host-workbook';
