/** A worksheet that can change: a copy of a grid, laid out from A1. */
import type { CellArea, DeclaredTable, SheetGrid } from '../../src/plan/plan-sheet';
import type { CellValue } from '../../src/vocabulary/cell';

/** Cells are empty wherever nothing was put. */
export class HostSheet {
  readonly name: string;
  /** The way Excel writes ids: office.js finds the sheet again by it. */
  readonly id: string;
  readonly hidden: boolean;
  readonly tables: readonly DeclaredTable[];
  readonly merges: readonly CellArea[];
  private readonly rows: CellValue[][] = [];

  constructor(grid: SheetGrid, position: number) {
    this.name = grid.name;
    this.id = `{00000000-0001-0000-${String(position).padStart(4, '0')}-000000000000}`;
    this.hidden = grid.hidden;
    this.tables = grid.tables;
    this.merges = grid.merges;
    for (const [index, cells] of grid.cells.entries()) {
      this.rows[grid.top + index] = [...new Array<null>(grid.left).fill(null), ...cells];
    }
  }

  /** What a cell holds; row and column from 0. */
  cell(row: number, column: number): CellValue {
    return this.rows[row]?.[column] ?? null;
  }

  /** Replaces what a cell holds. Listeners hear of it only through `HostWorkbook.edit`. */
  put(row: number, column: number, value: CellValue): void {
    (this.rows[row] ??= [])[column] = value;
  }

  /** The smallest area around everything that is not empty. */
  usedArea(): CellArea | undefined {
    let area: CellArea | undefined;
    for (const [row, cells] of this.rows.entries()) {
      const isFull = (cell: CellValue | undefined) => cell !== undefined && cell !== null && cell !== '';
      const left = cells?.findIndex(isFull) ?? -1;
      if (!cells || left < 0) continue;
      const right = cells.findLastIndex(isFull);
      area = {
        top: area?.top ?? row,
        left: Math.min(area?.left ?? left, left),
        bottom: row,
        right: Math.max(area?.right ?? right, right),
      };
    }
    return area;
  }
}
