/** Which fact a column header means. */
import { normaliseHeader, normaliseText, withoutFinalParenthesis } from './normalise';
import type { Label } from './label-index';
import { isUnit } from './units';
import type { Fact, UnusedColumn } from './vocabulary';

/** The fact that a header means, and how good the match is. */
export interface HeaderMatch {
  readonly fact: Fact;
  /** 0 for the id, then the labels, then the synonyms in their order: the lower, the better the match. */
  readonly rank: number;
}

/** Facts by the normalised forms of their headers, see `headerKeys`. */
export type HeaderIndex = ReadonlyMap<string, HeaderMatch>;

/** Facts or unused columns by the normalised forms of headers that are theirs besides, or alone. */
export type HeaderNames<Named> = ReadonlyMap<string, Named>;

/** Units that a header may state in a parenthesis: "Durée (jours)" is not "Durée (h)". */
const measuredUnits: ReadonlySet<string> = new Set(['hour', 'day', 'week', 'currency']);

/** Every header of a fact, the best first; a derived fact has none, it is never read. */
export function headersOf(fact: Fact): Label[] {
  if (fact.derivedOnly) return [];
  return [
    { text: fact.id, path: ['id'] },
    { text: fact.labels.fr, path: ['labels', 'fr'] },
    { text: fact.labels.en, path: ['labels', 'en'] },
    ...fact.synonyms.map((text, index) => ({ text, path: ['synonyms', index] })),
  ];
}

/** Every header of an unused column. */
export function headersOfUnused({ labels, synonyms }: UnusedColumn): Label[] {
  return [
    { text: labels.fr, path: ['labels', 'fr'] },
    { text: labels.en, path: ['labels', 'en'] },
    ...synonyms.map((text, index) => ({ text, path: ['synonyms', index] })),
  ];
}

/** The forms under which a header is found: whole, and without its final parenthesis. */
export function headerKeys(header: string): string[] {
  const whole = normaliseHeader(header);
  const short = normaliseHeader(withoutFinalParenthesis(withoutMark(header)));
  return whole === short ? [whole] : [whole, short];
}

/** A header without the asterisk that marks it as required, or that points at a note. */
function withoutMark(header: string): string {
  return header.replace(/[\s*]+$/, '');
}

/** Where two facts share a form, the one that comes first in the vocabulary has it. */
export function indexHeaders(facts: readonly Fact[]): HeaderIndex {
  const index = new Map<string, HeaderMatch>();
  for (const fact of facts) {
    headersOf(fact).forEach(({ text }, rank) => {
      for (const key of headerKeys(text)) if (!index.has(key)) index.set(key, { fact, rank });
    });
  }
  return index;
}

/** Facts that a header means where the fact whose own header it is has a better column. */
export function indexSharedHeaders(facts: readonly Fact[]): HeaderNames<Fact> {
  return indexNames(facts, ({ sharedHeaders }) => sharedHeaders);
}

/** Columns of known exports of which no fact is made. */
export function indexUnusedColumns(columns: readonly UnusedColumn[]): HeaderNames<UnusedColumn> {
  return indexNames(columns, (column) => headersOfUnused(column).map(({ text }) => text));
}

function indexNames<Named>(
  all: readonly Named[],
  headersOfOne: (one: Named) => readonly string[],
): HeaderNames<Named> {
  return new Map(
    all.flatMap((one) =>
      headersOfOne(one).flatMap((text) => headerKeys(text).map((key) => [key, one] as const)),
    ),
  );
}

/** What a header names, whole or without its final parenthesis; undefined for nothing. */
export function findName<Named>(index: HeaderNames<Named>, header: string): Named | undefined {
  return headerKeys(header)
    .map((key) => index.get(key))
    .find((named) => named !== undefined);
}

/**
 * The fact that a column header means, or undefined. A final parenthesis is ignored, unless it may state another
 * unit than that of a measure.
 */
export function findHeader(index: HeaderIndex, header: string): HeaderMatch | undefined {
  const [whole, short] = headerKeys(header);
  const exact = whole === undefined ? undefined : index.get(whole);
  if (exact !== undefined || short === undefined) return exact;
  const match = index.get(short);
  return match !== undefined && (!isMeasure(match.fact) || statesItsUnit(header, match.fact))
    ? match
    : undefined;
}

/** "Volume horaire (h)": the parenthesis says the unit that the fact has anyway. */
function statesItsUnit(header: string, { unit }: Fact): boolean {
  const [, inside = ''] = /\(([^()]*)\)$/.exec(withoutMark(header)) ?? [];
  return inside !== '' && isUnit(normaliseText(inside), unit);
}

function isMeasure(fact: Fact): boolean {
  return fact.type === 'money' || measuredUnits.has(fact.unit ?? '');
}
