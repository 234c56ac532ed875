/** Which fact a column header means. */
import { normaliseHeader, withoutFinalParenthesis } from './normalise';
import type { Label } from './label-index';
import type { Fact } from './vocabulary';

/** The fact that a header means, and how good the match is. */
export interface HeaderMatch {
  readonly fact: Fact;
  /** 0 for the id, then the labels, then the synonyms in their order: the lower, the better the match. */
  readonly rank: number;
}

/** Facts by the normalised forms of their headers, see `headerKeys`. */
export type HeaderIndex = ReadonlyMap<string, HeaderMatch>;

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

/** The forms under which a header is found: whole, and without its final parenthesis. */
export function headerKeys(header: string): string[] {
  const whole = normaliseHeader(header);
  const short = normaliseHeader(withoutFinalParenthesis(header));
  return whole === short ? [whole] : [whole, short];
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

/**
 * The fact that a column header means, or undefined. A final parenthesis is ignored, unless it may state the unit
 * of a measure.
 */
export function findHeader(index: HeaderIndex, header: string): HeaderMatch | undefined {
  const [whole, short] = headerKeys(header);
  const exact = whole === undefined ? undefined : index.get(whole);
  if (exact !== undefined || short === undefined) return exact;
  const match = index.get(short);
  return match !== undefined && !isMeasure(match.fact) ? match : undefined;
}

function isMeasure(fact: Fact): boolean {
  return fact.type === 'money' || measuredUnits.has(fact.unit ?? '');
}
