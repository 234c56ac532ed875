/** Tells the rows of a plan from what exports put between and under them: totals, headers again, headings, notes. */
import { normaliseHeader } from '../vocabulary/normalise';
import type { Vocabulary } from '../vocabulary/load-vocabulary';
import type { HeaderCell } from './map-columns';
import type { SheetGrid } from './plan-sheet';
import { cellAt, isEmpty, type PlanReading, type PlanRow } from './plan-table';
import { headerText } from './read-headers';

/** Where the rows of a table are looked for. */
export interface TableBody {
  readonly grid: SheetGrid;
  readonly headers: readonly HeaderCell[];
  /** Sheet rows, from 0. */
  readonly headerRow: number;
  readonly bottom: number;
  /** A declared table ends where it says, and holds nothing but rows. */
  readonly isDeclared: boolean;
}

/** The rows of a table, and the rows that are none. */
export interface FoundRows extends Pick<
  PlanReading,
  'repeatedHeaders' | 'sections' | 'notes' | 'otherTable'
> {
  readonly rows: readonly PlanRow[];
  readonly totalsRows: readonly number[];
}

/** Sorts what stands under the headers; empty rows are skipped. */
export function readRows(body: TableBody, vocabulary: Vocabulary): FoundRows {
  const { grid, headers, headerRow, bottom, isDeclared } = body;
  const isRepeated = repeatedHeader(body);
  const isHeading = mergedAcross(body);
  const rows: PlanRow[] = [];
  const totalsRows: number[] = [];
  const repeatedHeaders: number[] = [];
  const sections: number[] = [];
  let otherTable: { headerRow: number; rows: number } | null = null;
  for (let row = headerRow + 1; row <= bottom; row++) {
    const cells = headers.map(({ column }) => cellAt(grid, row, column));
    if (cells.every(isEmpty)) continue;
    if (otherTable !== null) otherTable.rows++;
    else if (isRepeated(cells)) repeatedHeaders.push(row);
    else if (!isDeclared && isTotal(cells)) totalsRows.push(row);
    else if (isHeading(row, cells)) sections.push(row);
    else if (!isDeclared && isOtherHeader(cells, vocabulary)) otherTable = { headerRow: row, rows: 0 };
    else rows.push({ row, cells });
  }
  const notes = isDeclared ? [] : notesUnder(rows, [...totalsRows, ...sections]);
  return {
    rows: rows.slice(0, rows.length - notes.length),
    totalsRows,
    repeatedHeaders,
    sections,
    notes,
    otherTable,
  };
}

function countFilled(cells: PlanRow['cells']): number {
  return cells.filter((cell) => !isEmpty(cell)).length;
}

/** A row most of whose cells say the header of their column again, or the band over it. */
function repeatedHeader({ grid, headers, headerRow }: TableBody): (cells: PlanRow['cells']) => boolean {
  const lines = [headerRow, headerRow - 1, headerRow - 2].map((row) =>
    headers.map(({ column }) => normaliseHeader(headerText(grid, row, column))),
  );
  const isHeader = (line: readonly string[], index: number, text: string): boolean => {
    const header = line[index] ?? '';
    // Most cells differ in length from their header: they need not be normalised to be told from it.
    return (
      header !== '' && Math.abs(text.length - header.length) <= mostSigns && normaliseHeader(text) === header
    );
  };
  return (cells) => {
    const filled = countFilled(cells);
    return lines.some((line) => {
      let said = 0;
      let others = 0;
      for (const [index, cell] of cells.entries()) {
        if (isEmpty(cell)) continue;
        if (typeof cell === 'string' && isHeader(line, index, cell)) said++;
        else if (++others > filled * (1 - mostOfRow)) return false;
      }
      return said >= 2;
    });
  };
}

/** Signs, spaces and accents that a header may have more than its normalised form. */
const mostSigns = 12;
/** A row is headers when so much of it is. */
const mostOfRow = 0.6;
/** Fewer known headers than these are no table. */
const fewestHeaders = 3;
/** No header is longer. */
const longestHeader = 60;

/** A row of headers that are not those of the plan: what follows has other columns. */
function isOtherHeader(cells: PlanRow['cells'], vocabulary: Vocabulary): boolean {
  const filled = cells.filter((cell) => !isEmpty(cell));
  const facts = new Set<string>();
  let unknown = 0;
  for (const [index, cell] of filled.entries()) {
    if (typeof cell !== 'string' || cell.length > longestHeader || figures.test(cell)) return false;
    const fact = vocabulary.factOfHeader(cell)?.fact.id;
    if (fact === undefined) unknown++;
    else facts.add(fact);
    // Cheap for rows of data: the look ends with their second cell.
    if (unknown > filled.length * (1 - mostOfRow) || (index === 1 && facts.size === 0)) return false;
  }
  return facts.size >= fewestHeaders;
}

/** Codes, dates and amounts, which no header holds. */
const figures = /\d{3}/;

/** A row of one text, the cell of which is merged over several columns; cells merged beside it make no heading. */
function mergedAcross({
  grid: { merges },
  headers,
}: TableBody): (row: number, cells: PlanRow['cells']) => boolean {
  const wide = merges.filter(({ left, right }) => right > left);
  const starts = new Set(wide.map(({ top, left }) => `${top} ${left}`));
  return (row, cells) => {
    if (starts.size === 0 || countFilled(cells) !== 1) return false;
    const filled = headers[cells.findIndex((cell) => !isEmpty(cell))];
    return filled !== undefined && starts.has(`${row} ${filled.column}`);
  };
}

/** How a note begins that stands right under the last row. */
const noteMark =
  /^(?:[*(]|(?:n\.?b\.?|notes?|sources?|l[ée]gende|remarques?)(?=\s*(?:[:(.\d]|$))|(?:fait (?:[àa]|le)|[ée]dit[ée]e? (?:le|par)|exports?|extraite?s?|extraction|mise? [àa] jour(?= le| du| au|\s*:))(?!\p{L}))/iu;
/** Shorter texts after a gap may be an action of which only the name is known yet. */
const shortestNote = 25;

/** The last rows that hold one text each, from the first that stands apart or begins as notes do. */
function notesUnder(rows: readonly PlanRow[], others: readonly number[]): readonly number[] {
  let first = rows.length;
  while (first > 1 && textAlone(rows[first - 1]) !== undefined) first--;
  const besides = new Set(others);
  for (let index = first; index < rows.length; index++) {
    const text = textAlone(rows[index]) ?? '';
    const above = (rows[index]?.row ?? 0) - 1;
    const standsApart = rows[index - 1]?.row !== above && !besides.has(above);
    if (noteMark.test(text) || (standsApart && text.length >= shortestNote)) {
      return rows.slice(index).map(({ row }) => row);
    }
  }
  return [];
}

function textAlone(row: PlanRow | undefined): string | undefined {
  const filled = (row?.cells ?? []).filter((cell) => !isEmpty(cell));
  const [only] = filled;
  return filled.length === 1 && typeof only === 'string' ? only.trim() : undefined;
}

/** What a row that sums up begins with: a word that says so, and perhaps more words. */
const totalLabel = /^(?:sous[- ]?|s\/ ?|sub[- ]?|grand )?tota(?:l|ux)\b(.*)$/is;
/** What may follow and says no more than that. */
const nothingMore = /^(?:\s+g[ée]n[ée]r(?:al|aux))?\s*:?$/i;
const words = /\p{L}{4}/u;

/**
 * A row that begins with "Total" or "Sous-total" sums the plan up; it is no action. An action may be called "Total
 * Physical Response": where more follows the word, the row may hold nothing but figures besides.
 */
function isTotal(cells: PlanRow['cells']): boolean {
  const [first, ...others] = cells.filter((cell) => !isEmpty(cell));
  const rest = typeof first === 'string' ? totalLabel.exec(first.trim())?.[1] : undefined;
  if (rest === undefined) return false;
  return nothingMore.test(rest) || !others.some((cell) => typeof cell === 'string' && words.test(cell));
}
