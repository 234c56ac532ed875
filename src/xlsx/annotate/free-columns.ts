/** Finds room for the result columns to the right of the plan. */
import type { CellArea, DeclaredTable } from '../../plan/plan-sheet';
import { maxColumns } from '../../plan/cell-reference';
import { WorkbookError } from '../workbook-error';
import type { SheetLayout } from './sheet-layout';

/** The empty rectangle that results need, in sheet coordinates from 0. */
export interface WantedRoom {
  /** First and last row that results are written to. */
  readonly top: number;
  readonly bottom: number;
  /** First column that may be left empty between the plan and the results. */
  readonly from: number;
  readonly count: number;
}

/**
 * Finds the first columns that are free from the header to the last row: no value, no merged area, no declared
 * table; with one empty column before them, so that they are not taken for a part of the plan.
 * @returns The first result column.
 * @throws WorkbookError `no-free-columns` when the sheet ends before.
 */
export function findFreeColumns(
  layout: SheetLayout,
  tables: readonly DeclaredTable[],
  { top, bottom, from, count }: WantedRoom,
): number {
  const crosses = (area: CellArea) => area.top <= bottom && area.bottom >= top;
  const areas = [...layout.merges, ...tables.map((table) => table.area)].filter(crosses);
  const filled = new Set<number>();
  for (const row of layout.rows) {
    if (row.row < top || row.row > bottom) continue;
    for (const cell of row.cells) if (cell.filled) filled.add(cell.column);
  }
  /** The last taken column of a stretch, or -1. */
  const lastTaken = (first: number, last: number): number => {
    for (let column = last; column >= first; column--) {
      if (filled.has(column)) return column;
    }
    const area = areas.find((known) => known.left <= last && known.right >= first);
    return area ? area.right : -1;
  };
  let gap = from;
  while (gap + count < maxColumns) {
    const taken = lastTaken(gap, gap + count);
    if (taken < 0) return gap + 1;
    gap = taken + 1;
  }
  throw new WorkbookError('no-free-columns', { part: layout.part });
}
