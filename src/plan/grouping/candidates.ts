/** The requests that could be grouped, put together by what a common request must have in common. */
import { normaliseLabel } from '../../vocabulary/normalise';
import { isKnown } from '../../vocabulary/value';
import { firstDayOf, type CompletedRow } from '../row-facts';

/** A request on demand that several schools could make together. */
export interface Candidate {
  readonly row: CompletedRow;
  readonly participants: number;
  readonly minimum: number;
  /** Under its minimum; the others already reach theirs and could take these in. */
  readonly isShort: boolean;
  /** `YYYY-MM-DD`; null when the row gives no date. */
  readonly day: string | null;
}

/** Requests for the same workshop, delivered alike, in the same region, at the same tariff and in the same currency. */
export type Bucket = readonly Candidate[];

/** What the rows of a bucket have in common, and the request that they would make together has too. */
export const sharedFacts = [
  'workshopTitle',
  'organisation',
  'modality',
  'region',
  'tariff',
  'requestedCurrency',
  'requestedFormat',
  'provider',
] as const;

/** Findings that a common request does away with; a row that anything else blocks is no candidate. */
const liftedByGrouping: ReadonlySet<string> = new Set(['min-participants', 'school-count']);

/** The candidates of a plan, and the short requests that cannot be compared for want of a workshop title. */
export interface Candidates {
  readonly buckets: readonly Bucket[];
  readonly untitled: readonly CompletedRow[];
}

/** Finds the requests whose minimum counts the request itself, so that grouping requests can reach it. */
export function candidatesOf(rows: readonly CompletedRow[]): Candidates {
  const buckets = new Map<string, Candidate[]>();
  const untitled: CompletedRow[] = [];
  for (const row of rows) {
    const candidate = candidateOf(row);
    if (!candidate) continue;
    const title = row.fact('workshopTitle');
    if (typeof title !== 'string') {
      if (candidate.isShort) untitled.push(row);
      continue;
    }
    const key = JSON.stringify([
      ...sharedFacts.map((fact) => (fact === 'workshopTitle' ? normaliseLabel(title) : row.fact(fact))),
      row.verdict.decisions['currency'] ?? null,
    ]);
    const bucket = buckets.get(key);
    if (bucket) bucket.push(candidate);
    else buckets.set(key, [candidate]);
  }
  return {
    buckets: [...buckets.values()].filter((bucket) => bucket.some(({ isShort }) => isShort)),
    untitled,
  };
}

function candidateOf(row: CompletedRow): Candidate | undefined {
  const { decisions, findings } = row.verdict;
  const { minimumScope, minimumParticipants, minimumParticipantsMet } = decisions;
  if (minimumScope !== 'request' || typeof minimumParticipants !== 'number') return undefined;
  if (findings.some(({ severity, code }) => severity === 'block' && !liftedByGrouping.has(code))) {
    return undefined;
  }
  const participants = row.fact('participants');
  if (typeof participants !== 'number' || participants < 1 || !isKnown(minimumParticipantsMet))
    return undefined;
  return {
    row,
    participants,
    minimum: minimumParticipants,
    isShort: minimumParticipantsMet === false,
    day: firstDayOf(row.facts),
  };
}
