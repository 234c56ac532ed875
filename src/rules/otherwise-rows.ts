/** What a sheet that stands in for the rows of a table says where none of its rows does. */
import type { InputCell, TableRow, WorkbookTable } from './table-schema';

/** What holds between the first and the last end that the sheet gives, where none of its rows does. */
export function otherwiseRows(rows: readonly TableRow[], { otherwise }: WorkbookTable): readonly TableRow[] {
  if (!otherwise) return [];
  const { by, over, then } = otherwise;
  const spans = new Map<InputCell | undefined, { min: End; max: End; row: TableRow }>();
  for (const row of rows) {
    const key = by === undefined ? undefined : row.when[by];
    const ends = endsOf(row.when[over]);
    if (!ends) continue;
    const span = spans.get(key);
    spans.set(key, {
      min: span && span.min < ends.min ? span.min : ends.min,
      max: span && span.max > ends.max ? span.max : ends.max,
      row: span?.row ?? row,
    });
  }
  return [...spans].map(([key, { min, max, row }]) => ({
    ...(row.id === undefined ? {} : { id: `${row.id} …` }),
    when: { ...(by === undefined || key === undefined ? {} : { [by]: key }), [over]: { min, max } },
    then,
    source: row.source,
  }));
}

type End = string | number;

/** The ends of a range, which are both ends of a single value. */
function endsOf(cell: InputCell | undefined): { min: End; max: End } | undefined {
  if (typeof cell === 'string' || typeof cell === 'number') return { min: cell, max: cell };
  if (typeof cell !== 'object' || Array.isArray(cell) || 'fact' in cell) return undefined;
  const { min, max } = cell;
  return min === undefined || max === undefined ? undefined : { min, max };
}
