/** Cells as Excel hands them over to a function: dates as plain numbers, errors as objects, empty cells in three ways. */
import type { CellValue } from '../../src/vocabulary/cell';

export const emptyCells = [null, '', 0] as const;

/** What an empty cell of the file is in the formula. */
export type EmptyCell = (typeof emptyCells)[number];

/** One cell of a file as a formula sees it. */
export function formulaCell(cell: CellValue, empty: EmptyCell = null): unknown {
  if (cell === null) return empty;
  if (typeof cell !== 'object') return cell;
  if ('serial' in cell) return cell.serial;
  return 'error' in cell ? { code: cell.error, message: '' } : cell;
}
