/** Where a range is, as the core counts. */
import type { CellArea } from '../../src/plan/plan-sheet';

/** What `areaOf` needs to be loaded. */
export const areaProperties = 'rowIndex,columnIndex,rowCount,columnCount';

/** The area of a range whose `areaProperties` are loaded. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellArea {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}
