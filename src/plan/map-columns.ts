/** Which column of a plan means which fact, and how we know. */
import { isBlankText } from '../vocabulary/blank';
import type { CellValue, ReadContext } from '../vocabulary/cell';
import type { HeaderMatch } from '../vocabulary/header-index';
import type { Vocabulary } from '../vocabulary/load-vocabulary';
import { readCell } from '../vocabulary/read-cell';
import type { Fact } from '../vocabulary/vocabulary';

/** Facts without which no IB row can be judged. */
export const essentialFacts = ['offer', 'region', 'participants'] as const;

/** Below this share of readable values, a mapped column is shown with its evidence. */
export const doubtfulShare = 0.9;

/** What became of one column. */
export interface ColumnMapping {
  /** Sheet column, from 0. */
  readonly column: number;
  readonly header: string;
  /** The fact that the column gives; null when it gives none. */
  readonly fact: string | null;
  /**
   * `label`: the header is the fact's own name; `synonym`: a usual other name; `duplicate`: another column gives
   * the fact better; `unused`: a column of known exports of which no fact is made; `unknown`: nobody knows the name;
   * `merged`: the header is merged with its neighbours.
   */
  readonly how: 'label' | 'synonym' | 'duplicate' | 'unused' | 'unknown' | 'merged';
  /** For `duplicate`: the fact, and the header of the column that is used instead. */
  readonly insteadOf?: { readonly fact: string; readonly header: string };
  /** Share of the sampled values that can be read as the fact, from 0 to 1; null when all are blank. */
  readonly readable: number | null;
  /** Up to two values of the column, as evidence. */
  readonly examples: readonly CellValue[];
}

/** A header as it stands in the sheet; `column` is a sheet column, from 0. */
export interface HeaderCell {
  readonly column: number;
  readonly header: string;
  /** True when the cell is merged over several columns: it cannot name one of them. */
  readonly mergedAcross: boolean;
}

interface Candidate extends HeaderCell {
  readonly match: HeaderMatch;
  readonly readable: number | null;
  /** Share of the values that look like the fact's pattern; 0 for a fact without a pattern. */
  readonly likely: number;
}

/**
 * Maps columns by their headers. Where several columns claim one fact, their values decide, then the closeness of
 * the name, then the order of the columns.
 *
 * @param sample some values of a column; blanks are ignored.
 */
export function mapColumns(
  headers: readonly HeaderCell[],
  sample: (column: number) => readonly CellValue[],
  vocabulary: Vocabulary,
  context: ReadContext,
): readonly ColumnMapping[] {
  const candidates = new Map<string, Candidate[]>();
  for (const header of headers) {
    const match = header.mergedAcross ? undefined : vocabulary.factOfHeader(header.header);
    if (!match) continue;
    const values = sample(header.column).filter(saysSomething);
    const candidate = {
      ...header,
      match,
      readable: share(values, (value) => readCell(match.fact, value, vocabulary, context).kind === 'value'),
      likely: share(values, (value) => looksLike(match.fact, value)) ?? 0,
    };
    candidates.set(match.fact.id, [...(candidates.get(match.fact.id) ?? []), candidate]);
  }
  const winners = new Map(
    [...candidates.values()].flatMap((rivals) => {
      const [winner] = [...rivals].sort(better);
      return winner ? [[winner.match.fact.id, winner] as const] : [];
    }),
  );
  const byColumn = new Map([...candidates.values()].flat().map((candidate) => [candidate.column, candidate]));
  const taken = new Set(winners.keys());
  return headers.map((header): ColumnMapping => {
    const values = sample(header.column).filter(saysSomething);
    const base = {
      column: header.column,
      header: header.header,
      fact: null,
      readable: null,
      examples: values.slice(0, 2),
    };
    if (header.mergedAcross) return { ...base, how: 'merged' };
    const candidate = byColumn.get(header.column);
    if (!candidate) return { ...base, how: vocabulary.unusedColumn(header.header) ? 'unused' : 'unknown' };
    const { fact } = candidate.match;
    const winner = winners.get(fact.id);
    if (winner && winner !== candidate) {
      const other = otherFact(candidate, vocabulary);
      if (other && !taken.has(other.id)) {
        taken.add(other.id);
        const readable = share(
          values,
          (value) => readCell(other, value, vocabulary, context).kind === 'value',
        );
        return { ...base, fact: other.id, how: 'synonym', readable };
      }
      return {
        ...base,
        how: 'duplicate',
        insteadOf: { fact: fact.id, header: winner.header },
        readable: candidate.readable,
      };
    }
    const how = candidate.match.rank <= lastLabelRank ? 'label' : 'synonym';
    return { ...base, fact: fact.id, how, readable: candidate.readable };
  });
}

/** Half of the values of a column look like the fact: it is the same fact once more, not another one. */
const sameFactShare = 0.5;

/** The fact that a column gives when another one gives better what its header usually means. */
function otherFact({ header, likely }: Candidate, vocabulary: Vocabulary): Fact | undefined {
  return likely < sameFactShare ? vocabulary.otherFactOfHeader(header) : undefined;
}

/** Ranks of a header match up to here are the fact's id and its two labels. */
const lastLabelRank = 2;

function better(a: Candidate, b: Candidate): number {
  return (
    b.likely - a.likely ||
    (b.readable ?? -1) - (a.readable ?? -1) ||
    a.match.rank - b.match.rank ||
    a.column - b.column
  );
}

function looksLike(fact: Fact, value: CellValue): boolean {
  if (fact.pattern === undefined) return false;
  return new RegExp(fact.pattern, 'u').test(String(value).trim());
}

function saysSomething(value: CellValue): boolean {
  return value !== null && !(typeof value === 'string' && isBlankText(value));
}

function share(values: readonly CellValue[], test: (value: CellValue) => boolean): number | null {
  return values.length === 0 ? null : values.filter(test).length / values.length;
}
