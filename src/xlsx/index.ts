/** Excel and CSV files: reading a plan, and writing an annotated copy that harms nothing. */
export { annotate } from './annotate/annotate';
export { workbookFromGrid } from './create/workbook-from-grid';
export { readCsv } from './csv/read-csv';
export { readWorkbook } from './read/workbook';
export type { Workbook } from './read/workbook';
export { WorkbookError } from './workbook-error';
export type { WorkbookErrorCode } from './workbook-error';
