/** Rows of a plan as a formula gives them: a range of headers, and a range of rows under them. */
import type { Program } from '../../src/engine/program';
import { functionWords } from '../../src/i18n/function-words';
import type { Language } from '../../src/i18n/language';
import { createSay } from '../../src/i18n/say';
import { rowReader } from '../../src/plan/check-plan';
import { mapColumns, type HeaderCell } from '../../src/plan/map-columns';
import type { CellValue, ReadContext } from '../../src/vocabulary/cell';
import type { FactsReading } from '../../src/vocabulary/read-facts';
import { AnswerError } from './answer-error';
import { mayBeEmpty, toCell, type Range } from './range-cell';

/**
 * Nothing tells a function that its workbook counts days from 1904, nor whether a 0 stands for an empty cell: such a
 * 0 says nothing.
 */
export const inFormula: ReadContext = { date1904: false, zeroIsBlank: true };

/** Values of a column that are looked at where several columns claim one fact. */
const sampleSize = 200;
const exampleFacts = ['offer', 'region', 'participants'];

export class PlanRows {
  constructor(
    private readonly program: Program,
    private readonly language: Language,
  ) {}

  /**
   * Reads one row. Its columns are mapped by their headers alone, so that every row of a plan is read alike.
   *
   * @returns null for an empty row.
   * @throws AnswerError when the ranges are no headers and no row.
   */
  readOne(headers: Range, row: Range): FactsReading | null {
    if (row.length !== 1) throw this.#invalid('rowShape');
    return this.#reader(headers, row, [])(row[0] ?? []);
  }

  /**
   * Reads many rows; columns are mapped as in the check of a whole plan. Empty rows at the end are left out.
   *
   * @returns null in the place of an empty row.
   * @throws AnswerError when the ranges are no headers and rows.
   */
  readAll(headers: Range, rows: Range): readonly (FactsReading | null)[] {
    const read = this.#reader(headers, rows, rows);
    const last = rows.findLastIndex((row) => !row.every((raw) => mayBeEmpty(toCell(raw))));
    return rows.slice(0, last + 1).map(read);
  }

  #reader(headers: Range, rows: Range, evidence: Range): (row: readonly unknown[]) => FactsReading | null {
    const [header = []] = headers;
    if (headers.length !== 1) throw this.#invalid('headersShape');
    const width = rows[0]?.length ?? 0;
    if (width !== header.length) throw this.#invalid('widths', { headers: header.length, cells: width });

    const { vocabulary } = this.program.parts;
    const columns = mapColumns(
      headerCells(header),
      (column) => sampleOf(evidence, column),
      vocabulary,
      inFormula,
    );
    if (columns.every(({ fact }) => fact === null)) {
      const examples = exampleFacts.flatMap((id) => vocabulary.facts.get(id)?.labels[this.language] ?? []);
      throw this.#invalid('noKnownHeader', { examples: examples.join(', ') });
    }
    const read = rowReader(columns, this.program, inFormula);
    return (row) => {
      const cells = row.map(toCell);
      return cells.every(mayBeEmpty)
        ? null
        : read({ cells: columns.map(({ column }) => cells[column] ?? null) });
    };
  }

  #invalid(
    word: keyof typeof functionWords,
    values: Readonly<Record<string, string | number>> = {},
  ): AnswerError {
    return new AnswerError('invalidValue', createSay(functionWords, this.language)(word, values));
  }
}

function headerCells(headers: readonly unknown[]): readonly HeaderCell[] {
  return headers.flatMap((raw, column): readonly HeaderCell[] => {
    const cell = toCell(raw);
    if (typeof cell !== 'string' || cell.trim() === '') return [];
    return [{ column, header: cell.replace(/\s+/g, ' ').trim(), mergedAcross: false }];
  });
}

function sampleOf(rows: Range, column: number): readonly CellValue[] {
  const sample: CellValue[] = [];
  for (const row of rows) {
    const cell = toCell(row[column]);
    if (!mayBeEmpty(cell)) sample.push(cell);
    if (sample.length === sampleSize) break;
  }
  return sample;
}
