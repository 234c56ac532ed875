/** Excel and CSV files: reading a plan, and writing an annotated copy that harms nothing. */
export { annotate } from './annotate/annotate';
export type { AnnotatedCopy } from './annotate/annotate';
export {
  areaName,
  cellName,
  columnName,
  maxColumns,
  maxRows,
  parseAreaName,
  parseCellName,
} from '../plan/cell-reference';
export type { CellPosition } from '../plan/cell-reference';
export { workbookFromGrid } from './create/workbook-from-grid';
export { readCsv } from './csv/read-csv';
export { defaultLimits } from './limits';
export type { WorkbookLimits } from './limits';
export { readWorkbook } from './read/workbook';
export type { Workbook } from './read/workbook';
export { WorkbookError, workbookErrorCodes } from './workbook-error';
export type { LimitedQuantity, WorkbookErrorCode, WorkbookErrorDetails } from './workbook-error';
