/** From what Excel hands over to a function to the cells that the core reads. */
import { isEmpty } from '../../src/plan/plan-table';
import type { CellValue } from '../../src/vocabulary/cell';

/** A range as Excel hands it over: rows of cells of any kind. */
export type Range = readonly (readonly unknown[])[];

/** A cell of a range. Dates arrive as plain numbers, empty cells as null, '' or 0, errors as objects with a code. */
export function toCell(raw: unknown): CellValue {
  switch (typeof raw) {
    case 'string':
    case 'number':
    case 'boolean':
      return raw;
    case 'undefined':
      return null;
    default:
      return raw === null ? null : { error: errorOf(raw) };
  }
}

/** True for a cell that may be empty. */
export function mayBeEmpty(cell: CellValue): boolean {
  return cell === 0 || isEmpty(cell);
}

/** What the cell shows; anything that is no plain value is an error of Excel, or arrives as one. */
function errorOf(raw: unknown): string {
  const code = typeof raw === 'object' && raw !== null && 'code' in raw ? raw.code : undefined;
  return typeof code === 'string' && code.startsWith('#') ? code : '#VALUE!';
}
