/** The headers of a table, be they on one row or under bands such as "Dispositif" over "code" and "libellé". */
import type { Vocabulary } from '../vocabulary/load-vocabulary';
import type { HeaderCell } from './map-columns';
import type { CellArea, SheetGrid } from './plan-sheet';
import { cellAt, contains } from './plan-table';

/** Rows above the headers that may hold bands. */
const bandRows = 2;

/**
 * Reads the headers of a row. A header is completed by the bands above it where the vocabulary knows the name that
 * they make together: "Dispositif" over "code" is "Dispositif : code". A header merged over several rows counts where
 * it ends.
 *
 * @param left,right sheet columns, from 0, the last one included.
 */
export function readHeaders(
  grid: SheetGrid,
  row: number,
  left: number,
  right: number,
  vocabulary: Vocabulary,
): readonly HeaderCell[] {
  const merges = grid.merges.filter(({ top, bottom }) => top <= row && bottom >= row - bandRows);
  const isKnown = (header: string): boolean =>
    vocabulary.factOfHeader(header) !== undefined || vocabulary.unusedColumn(header) !== undefined;
  const bands = Array.from({ length: bandRows }, (_, index) =>
    bandsIn(grid, row - 1 - index, row, left, merges),
  );
  const headers: HeaderCell[] = [];
  for (let column = left; column <= right; column++) {
    const merge = merges.find((area) => contains(area, row, column));
    const own = headerText(grid, row, column) || tallHeader(grid, column, merge);
    const [near = '', far = ''] = bands.map((bandOf) => bandOf(column));
    const header = own === '' ? headerText(grid, row - 1, column) : own;
    // Without merged areas (a CSV file), a header that stands one row higher is told by its name alone.
    if (header === '' || (own === '' && (grid.merges.length > 0 || !isKnown(header)))) continue;
    const whole = [
      [far, near, header],
      [near, header],
      [far, header],
    ]
      .filter((parts) => own !== '' && parts.every((part) => part !== ''))
      .map((parts) => parts.join(' : '))
      .find(isKnown);
    headers.push({
      column,
      header: whole ?? header,
      mergedAcross: merge !== undefined && merge.right > merge.left,
    });
  }
  return headers;
}

/** The header in a cell, on one line; '' for none. */
export function headerText(grid: SheetGrid, row: number, column: number): string {
  const cell = cellAt(grid, row, column);
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).replace(/\s+/g, ' ').trim() : '';
}

/** A header that begins higher and is merged down to this row. */
function tallHeader(grid: SheetGrid, column: number, merge: CellArea | undefined): string {
  return merge !== undefined && merge.left === merge.right ? headerText(grid, merge.top, column) : '';
}

/**
 * The band over each column in one row. A merged band covers its columns; without merged areas (a CSV file) a band
 * reaches to the next one.
 */
function bandsIn(
  grid: SheetGrid,
  bandRow: number,
  headerRow: number,
  left: number,
  merges: readonly CellArea[],
): (column: number) => string {
  return (column) => {
    const merge = merges.find((area) => contains(area, bandRow, column));
    if (merge) return merge.bottom < headerRow ? headerText(grid, merge.top, merge.left) : '';
    for (let at = column; at >= left; at--) {
      const text = headerText(grid, bandRow, at);
      if (text !== '' || grid.merges.length > 0) return text;
    }
    return '';
  };
}
