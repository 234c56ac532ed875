/** Tables on a terminal: columns as wide as what they hold, numbers to the right. */

/** A column of a table. */
export interface TextColumn {
  readonly header: string;
  readonly isNumber: boolean;
}

/** Longer texts are cut, so that the columns after them stay in sight. */
const widest = 44;

/**
 * Aligns rows of texts in columns, two spaces apart, under a line of headers.
 *
 * @param rows one text for each column; what would break the line is shown as a space.
 */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const lines = [columns.map(({ header }) => header), ...rows].map((cells) => cells.map(inOneLine));
  const widths = columns.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  return lines.map((cells) =>
    columns
      .map(({ isNumber }, column) => {
        const cell = cells[column] ?? '';
        const width = widths[column] ?? 0;
        return isNumber ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
}

function inOneLine(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
  return line.length > widest ? `${line.slice(0, widest - 1)}…` : line;
}
