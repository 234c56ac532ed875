/** A planning table that was found in a sheet: where it stands, and what its columns mean. */
import type { CellValue } from '../vocabulary/cell';
import type { ColumnMapping } from './map-columns';
import type { SheetGrid } from './plan-sheet';

/** The planning table as it was found: its place, what its columns mean, and its rows. */
export interface PlanTable {
  readonly sheet: string;
  /** Name of the declared table; null when the table was found by its header row. */
  readonly name: string | null;
  /** Sheet row of the headers, from 0. */
  readonly headerRow: number;
  readonly columns: readonly ColumnMapping[];
  readonly rows: readonly PlanRow[];
  /** Sheet rows that look like totals and were left out, from 0. */
  readonly totalsRows: readonly number[];
  /** First column to the right of the table, from 0. */
  readonly firstFreeColumn: number;
  readonly date1904: boolean;
}

/** A row under the headers, not yet read as facts. */
export interface PlanRow {
  /** Sheet row, from 0. */
  readonly row: number;
  /** One cell for each column of the table. */
  readonly cells: readonly CellValue[];
}

/** A cell of a grid by sheet coordinates. */
export function cellAt(grid: SheetGrid, row: number, column: number): CellValue {
  return grid.cells[row - grid.top]?.[column - grid.left] ?? null;
}

/** True for a cell that shows nothing. */
export function isEmpty(cell: CellValue): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}
