/** A cell as `Range.values`, `Range.valueTypes` and `Range.numberFormat` show it. */
import type { CellValue } from '../../src/vocabulary/cell';

/** Our grids know that a number is a date, not how it is shown: any format of dates will do. */
const dateFormat = 'dd/mm/yyyy';
const dateTimeFormat = 'dd/mm/yyyy hh:mm';

const isError = (cell: CellValue): cell is { readonly error: string } =>
  typeof cell === 'object' && cell !== null && 'error' in cell;
const isSerial = (cell: CellValue): cell is { readonly serial: number } =>
  typeof cell === 'object' && cell !== null && 'serial' in cell;

/** The value; an empty cell is an empty text. */
export function valueOf(cell: CellValue): string | number | boolean {
  if (cell === null) return '';
  if (typeof cell !== 'object') return cell;
  if (isSerial(cell)) return cell.serial;
  if (isError(cell)) return cell.error;
  throw new Error('A cell of a workbook holds no list and no map.');
}

/** One of `Excel.RangeValueType`. */
export function valueTypeOf(cell: CellValue): string {
  if (cell === null || cell === '') return 'Empty';
  if (typeof cell === 'boolean') return 'Boolean';
  if (typeof cell === 'string') return 'String';
  return isError(cell) ? 'Error' : 'Double';
}

/** The format code, in English as `numberFormat` always is. */
export function numberFormatOf(cell: CellValue): string {
  if (!isSerial(cell)) return 'General';
  return Number.isInteger(cell.serial) ? dateFormat : dateTimeFormat;
}
