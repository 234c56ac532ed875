/** A sheet that holds settings, as headers and rows: found by the names of its columns. */
import type { LocalizedText } from '../../i18n/language';
import type { CellValue } from '../../vocabulary/cell';
import { normaliseHeader } from '../../vocabulary/normalise';
import type { SheetGrid } from '../plan-sheet';
import { cellAt, isEmpty } from '../plan-table';
import { settingWords } from './setting-words';

/** Settings stand near the top of their sheet. */
const headerSearchRows = 30;
/** More rows than any table of settings has. */
const mostRows = 5000;

/** A row under the headers. */
export interface SettingsRow {
  /** Sheet row, from 0. */
  readonly row: number;
  /** The cell under a header; undefined when there is no such column. */
  at(header: LocalizedText): SettingsCell | undefined;
}

/** A cell with its place in the sheet, from 0. */
export interface SettingsCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** The headers that were looked for: the row under which they stand, and those that are missing there. */
export interface SettingsTable {
  readonly rows: readonly SettingsRow[];
  readonly missing: readonly LocalizedText[];
  /** Rows with something in them that stand too far down to be read. */
  readonly left: number;
}

/** True when a sheet has that name in one of the languages. */
export function isCalled({ name }: Pick<SheetGrid, 'name'>, title: LocalizedText): boolean {
  return [title.fr, title.en].some((one) => normaliseHeader(one) === normaliseHeader(name));
}

/** Reads a sheet by the row in which most of some headers stand; undefined when none of them is anywhere. */
export function readSettingsTable(
  grid: SheetGrid,
  headers: readonly LocalizedText[],
): SettingsTable | undefined {
  const keys = headers.map(({ fr, en }) => new Set([normaliseHeader(fr), normaliseHeader(en)]));
  let best: { row: number; columns: readonly (number | undefined)[]; found: number } | undefined;
  for (let row = grid.top; row < grid.top + Math.min(headerSearchRows, grid.cells.length); row++) {
    const columns = keys.map((names) => columnOf(grid, row, names));
    const found = columns.filter((column) => column !== undefined).length;
    if (found > (best?.found ?? 0)) best = { row, columns, found };
  }
  if (!best) return undefined;
  const { columns } = best;
  const missing = headers.filter((_, index) => columns[index] === undefined);
  const rows: SettingsRow[] = [];
  let left = 0;
  for (let row = best.row + 1; row < grid.top + grid.cells.length; row++) {
    if (columns.every((column) => column === undefined || isEmpty(cellAt(grid, row, column)))) continue;
    if (rows.length === mostRows) {
      left++;
      continue;
    }
    rows.push({
      row,
      at: (header) => {
        const column = columns[headers.indexOf(header)];
        return column === undefined ? undefined : { row, column, value: cellAt(grid, row, column) };
      },
    });
  }
  return { rows, missing, left };
}

/** What is said of rows that stand too far down to be read: nothing when there are none. */
export function rowsLeft({ left }: SettingsTable, { name }: SheetGrid): LocalizedText[] {
  return left === 0 ? [] : [settingWords('tooManyRows', { sheet: name, limit: mostRows, count: left })];
}

function columnOf(grid: SheetGrid, row: number, names: ReadonlySet<string>): number | undefined {
  const width = grid.cells[0]?.length ?? 0;
  for (let column = grid.left; column < grid.left + width; column++) {
    const cell = cellAt(grid, row, column);
    if (typeof cell === 'string' && names.has(normaliseHeader(cell))) return column;
  }
  return undefined;
}
