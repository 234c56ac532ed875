/**
 * The port between the core and any spreadsheet. Adapters: an xlsx file (src/xlsx), Office.js (addin/excel),
 * memory (tests). Rows and columns are counted from 0 inside; what users read uses A1 names.
 */
import type { CellValue } from '../vocabulary/cell';

/** A rectangle of cells of one sheet, with what is known of its structure. */
export interface SheetGrid {
  readonly name: string;
  /** First row and column of `cells` in the sheet, from 0. */
  readonly top: number;
  readonly left: number;
  /** Row by row; every row has the same number of cells; an empty cell is `null`. */
  readonly cells: readonly (readonly CellValue[])[];
  /** Merged areas, inclusive, in sheet coordinates. */
  readonly merges: readonly CellArea[];
  /** The sheet's declared tables (Excel's "Format as table"). */
  readonly tables: readonly DeclaredTable[];
  readonly date1904: boolean;
  readonly hidden: boolean;
  /** Sheet rows and columns that are not shown, by a filter or by hand; left out where an adapter cannot tell. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** A rectangle of cells in sheet coordinates from 0, its last row and column included. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A table of the spreadsheet's own, its header and totals rows being part of the area. */
export interface DeclaredTable {
  readonly name: string;
  readonly area: CellArea;
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
}
