/** The request that several schools would make together, judged by the rules like any other. */
import type { Program } from '../../engine/program';
import type { Verdict } from '../../engine/verdict';
import { isKnown, type Facts, type Value } from '../../vocabulary/value';
import { sharedFacts, type Candidate } from './candidates';

/** A common request and what the rules say of it. */
export interface MergedRequest {
  readonly facts: Facts;
  readonly verdict: Verdict;
  /** The offer that the rules take it for; null when they cannot say. */
  readonly offer: string | null;
  readonly schools: number;
  readonly participants: number;
}

/** What follows from the number of schools, or belongs to each request alone. */
const dropped: ReadonlySet<string> = new Set(['offer', 'grouping', 'offerRegistered', 'offerWanted']);
/** Head-counts that add up like the participants themselves. */
const counts = ['participantsOnSite', 'participantsRemote'] as const;

/**
 * Merges requests of one bucket. What all of them say alike, the common request says too; participants and schools
 * add up, a request that gives no number of schools being one school’s; the rest is left blank.
 *
 * @param planDate date of the plan, as of which rules are read where there is no start date.
 */
export function mergeRequests(
  candidates: readonly Candidate[],
  program: Program,
  planDate: string,
): MergedRequest {
  const rows = candidates.map(({ row }) => row);
  const participants = sum(candidates.map((candidate) => candidate.participants));
  const schools = sum(rows.map(({ facts }) => (typeof facts['schools'] === 'number' ? facts['schools'] : 1)));
  const days = candidates.flatMap(({ day }) => day ?? []).sort();
  const requested = rows.map(({ facts }) => facts['requestDate']).filter((date) => typeof date === 'string');
  const [first] = rows;
  const facts: Record<string, Value> = {
    ...agreedFacts(rows.map((row) => row.facts)),
    ...Object.fromEntries(
      sharedFacts.flatMap((fact) => {
        const value = first?.fact(fact);
        return isKnown(value) ? [[fact, value] as const] : [];
      }),
    ),
    ...Object.fromEntries(
      counts.flatMap((fact) => {
        const numbers = rows.map((row) => row.facts[fact]).filter((number) => typeof number === 'number');
        return numbers.length === rows.length ? [[fact, sum(numbers)] as const] : [];
      }),
    ),
    participants,
    schools,
    startDate: days[0] ?? null,
    // The common request exists once the last of its parts has been made.
    requestDate: requested.length === rows.length ? (requested.sort().at(-1) ?? null) : null,
  };
  const offer = program.run(facts, { planDate }).slots[program.parts.slots.get('offer') ?? -1];
  return {
    facts,
    verdict: program.evaluate(facts, { planDate }),
    offer: typeof offer === 'string' ? offer : null,
    schools,
    participants,
  };
}

function agreedFacts(all: readonly Facts[]): Facts {
  const [first = {}, ...others] = all;
  return Object.fromEntries(
    Object.entries(first).filter(
      ([name, value]) =>
        !dropped.has(name) &&
        isKnown(value) &&
        others.every((facts) => JSON.stringify(facts[name]) === JSON.stringify(value)),
    ),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
