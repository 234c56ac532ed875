/** Several rows that are sessions of one group: which row is the first, so that a group is counted once. */
import type { Facts } from '../vocabulary/value';

/**
 * What makes rows sessions of one group: its identifier within its programme and module; without a group, the module
 * of a row that names its session.
 *
 * @returns null for a row that says of no group.
 */
export function groupKeyOf(facts: Facts): string | null {
  const { code = null, moduleCode = null, groupId, sessionId } = facts;
  if (typeof groupId === 'string') return JSON.stringify([code, moduleCode, groupId]);
  if (typeof moduleCode === 'string' && typeof sessionId === 'string')
    return JSON.stringify([code, moduleCode]);
  return null;
}

/**
 * Numbers the rows of each group in the order in which they come: the fact `groupSession`, unless a column gives it. A
 * row that names no group is the first of its own, so that rows numbered 1 are the groups of a plan.
 *
 * @returns to be called with the facts of each row in turn.
 */
export function sessionRanks(): (facts: Facts) => Facts {
  const counts = new Map<string, number>();
  return (facts) => {
    if (Object.hasOwn(facts, 'groupSession')) return facts;
    const key = groupKeyOf(facts);
    if (key === null) return { ...facts, groupSession: 1 };
    const rank = (counts.get(key) ?? 0) + 1;
    counts.set(key, rank);
    return { ...facts, groupSession: rank };
  };
}

/**
 * For each row the earlier session of its group that says the same; null where none does, and for a row that says
 * nothing or of no group.
 *
 * @param said what a row says, by its place; null for nothing.
 */
export function repetitions(
  rows: readonly { readonly facts: Facts }[],
  said: (index: number) => string | null,
): readonly (number | null)[] {
  const firstToSay = new Map<string, number>();
  return rows.map(({ facts }, index) => {
    const group = groupKeyOf(facts);
    const words = said(index);
    if (group === null || words === null) return null;
    const key = JSON.stringify([group, words]);
    const first = firstToSay.get(key);
    if (first === undefined) firstToSay.set(key, index);
    return first ?? null;
  });
}

/** How many rows are sessions of a group, and of how many groups. */
export interface SessionCount {
  readonly rows: number;
  readonly groups: number;
}

/** Counts the rows that name their group. */
export function countSessions(rows: readonly { readonly facts: Facts }[]): SessionCount {
  const groups = new Set<string>();
  let count = 0;
  for (const { facts } of rows) {
    const key = groupKeyOf(facts);
    if (key === null) continue;
    groups.add(key);
    count++;
  }
  return { rows: count, groups: groups.size };
}
