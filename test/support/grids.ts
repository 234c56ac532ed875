/** Sheets for tests, written as rows of cells. */
import type { SheetGrid } from '../../src/plan/plan-sheet';
import type { CellValue } from '../../src/vocabulary/cell';

/** A sheet that begins in A1, unless said otherwise. */
export function gridOf(rows: readonly (readonly CellValue[])[], parts: Partial<SheetGrid> = {}): SheetGrid {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return {
    name: 'Plan',
    top: 0,
    left: 0,
    cells: rows.map((row) => [...row, ...new Array<null>(width - row.length).fill(null)]),
    merges: [],
    tables: [],
    date1904: false,
    hidden: false,
    ...parts,
  };
}

export const ibHeaders = [
  'Intitulé',
  'Type d’atelier',
  'Titre de l’atelier',
  'Région',
  'Participants',
  'Devise',
];

const single = 'Atelier en présentiel (traditionnel) organisé pour un seul établissement';

/** A row under `ibHeaders` that has nothing to report. */
export const cleanRow: readonly CellValue[] = [
  'Sciences au PEI',
  single,
  'Sciences du PEI',
  'Afrique, Europe et Moyen-Orient',
  10,
  'EUR',
];

/** The same row with some of its cells changed. */
export function rowWith(changes: Readonly<Record<string, CellValue>>): readonly CellValue[] {
  return cleanRow.map((cell, index) => {
    const header = ibHeaders[index] ?? '';
    return Object.hasOwn(changes, header) ? (changes[header] ?? null) : cell;
  });
}
