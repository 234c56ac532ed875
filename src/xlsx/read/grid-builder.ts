/** Gathers the cells of a sheet wherever they are, then lays them out in their bounding box. */
import type { CellValue } from '../../vocabulary/cell';
import { cellName } from '../../plan/cell-reference';
import { WorkbookError } from '../workbook-error';

/** The bounding box of a sheet's cells; `top` and `left` from 0, every row of the same length. */
export interface CellBox {
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly CellValue[])[];
}

/** Cells in three parallel lists: an object a cell would weigh four times as much. */
export class GridBuilder {
  private readonly rows: number[] = [];
  private readonly columns: number[] = [];
  private readonly values: CellValue[] = [];
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  /** Adds a cell that is not empty. */
  add(row: number, column: number, value: CellValue): void {
    this.rows.push(row);
    this.columns.push(column);
    this.values.push(value);
    if (row < this.top) this.top = row;
    if (row > this.bottom) this.bottom = row;
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
  }

  /**
   * @param sheet Name of the sheet, for errors.
   * @param maxCells The largest box allowed.
   * @throws WorkbookError `too-large` when a cell is so far from the others that the box is out of measure; the
   *   error names the farthest corner.
   */
  build(sheet: string, maxCells: number): CellBox {
    if (this.values.length === 0) return { top: 0, left: 0, cells: [] };
    const height = this.bottom - this.top + 1;
    const width = this.right - this.left + 1;
    if (height * width > maxCells) {
      throw new WorkbookError('too-large', {
        what: 'cells',
        sheet,
        cell: cellName(this.bottom, this.right),
        actual: height * width,
        limit: maxCells,
      });
    }
    // Rows without a cell are one and the same: a note far below the plan costs nothing.
    const empty: readonly CellValue[] = emptyRow(width);
    const cells = new Array<readonly CellValue[]>(height).fill(empty);
    const { rows, columns, values, top, left } = this;
    let current: CellValue[] = [];
    let currentRow = -1;
    for (let index = 0; index < values.length; index++) {
      const row = (rows[index] ?? 0) - top;
      if (row !== currentRow) {
        const known = cells[row];
        current = known === undefined || known === empty ? emptyRow(width) : (known as CellValue[]);
        cells[row] = current;
        currentRow = row;
      }
      current[(columns[index] ?? 0) - left] = values[index] ?? null;
    }
    return { top, left, cells };
  }
}

const emptyRow = (width: number): CellValue[] => new Array<CellValue>(width).fill(null);
