/** How high a row of wrapped texts must be: a spreadsheet does not measure the rows of a file that it opens. */
import type { AddedRow, WrittenValue } from '../../plan/annotation';

const pointsPerLine = 15;
const titleHeight = 26;
/** No row of a spreadsheet is higher; what has no room is read in the cell. */
const highest = 405;
/** Letters are narrower than the digit that a column's width counts in, but words do not fill their lines. */
const charactersPerUnit = 1.05;

/**
 * Height in points, or undefined where one line is enough.
 * @param widths Of the columns, in characters.
 */
export function wrappedHeight({ style, cells }: AddedRow, widths: readonly number[]): number | undefined {
  if (style === 'title') return titleHeight;
  if (style === 'subtitle' || style === 'section') return undefined;
  const lines = Math.max(1, ...cells.map((cell, column) => linesOf(cell, widths[column])));
  return lines === 1 ? undefined : Math.min(highest, lines * pointsPerLine);
}

function linesOf(cell: WrittenValue, width: number | undefined): number {
  if (cell.kind !== 'text' || width === undefined) return 1;
  const perLine = Math.max(1, width * charactersPerUnit);
  return cell.text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / perLine)), 0);
}
