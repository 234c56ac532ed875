/** A planning table that was found in a sheet: where it stands, and what its columns mean. */
import type { CellValue } from '../vocabulary/cell';
import type { ColumnMapping } from './map-columns';
import type { CellArea, SheetGrid } from './plan-sheet';

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
  /** What else was found in the table, and what was done about it. */
  readonly reading: PlanReading;
  /** First column to the right of the table, from 0. */
  readonly firstFreeColumn: number;
  readonly date1904: boolean;
}

/** What the table holds besides headers and rows; rows and columns are the sheet's, from 0. */
export interface PlanReading {
  /** Rows that repeat the headers, as in exports that were pasted under each other; left out. */
  readonly repeatedHeaders: readonly number[];
  /** Headings over several columns, between rows; left out. */
  readonly sections: readonly number[];
  /** Notes under the last row; left out. */
  readonly notes: readonly number[];
  /** Where another table begins under the plan, and how many rows it has; they are not read. */
  readonly otherTable: { readonly headerRow: number; readonly rows: number } | null;
  readonly merged: MergedCells;
  /** Rows of the plan that the sheet does not show; read like the others. */
  readonly hiddenRows: readonly number[];
  /** Columns of the plan that the sheet does not show; read like the others. */
  readonly hiddenColumns: readonly number[];
}

/** What became of merged cells among the rows. */
export interface MergedCells {
  /** Facts whose merged cells hold for each of their rows. */
  readonly onEveryRow: readonly string[];
  /** Facts, quantities, whose merged cells hold for the first of their rows alone. */
  readonly onFirstRow: readonly string[];
  /** Areas over several columns of the table: only the first column has the value. */
  readonly across: readonly CellArea[];
}

/** A row under the headers, not yet read as facts. */
export interface PlanRow {
  /** Sheet row, from 0. */
  readonly row: number;
  /** One cell for each column of the table. */
  readonly cells: readonly CellValue[];
}

/** True for a place inside of an area. */
export function contains(area: CellArea, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** A cell of a grid by sheet coordinates. */
export function cellAt(grid: SheetGrid, row: number, column: number): CellValue {
  return grid.cells[row - grid.top]?.[column - grid.left] ?? null;
}

/** True for a cell that shows nothing. */
export function isEmpty(cell: CellValue): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}
