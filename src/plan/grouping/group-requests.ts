/** Proposes groups of requests under their minimum: the several-schools requests that they could become. */
import type { Program } from '../../engine/program';
import { toDayNumber } from '../../vocabulary/calendar-date';
import type { Value } from '../../vocabulary/value';
import type { CheckedPlan, CheckedRow } from '../check-plan';
import { completedRows } from '../row-facts';
import { candidatesOf, type Bucket, type Candidate } from './candidates';
import { mergeRequests, type MergedRequest } from './merge-requests';
import { runsThatReach } from './partition';

/** Requests that could be made as one, and what that would change. */
export interface RequestGroup extends MergedRequest {
  /** In the order of their dates. */
  readonly rows: readonly CheckedRow[];
  /** Rows among them that already reach their minimum and would take the others in. */
  readonly hosts: readonly CheckedRow[];
  /** First and last start; null when the rows give no date, and must be asked for it. */
  readonly dates: { readonly first: string; readonly last: string } | null;
  readonly reachesMinimum: boolean;
  /** What the common request costs less than the same rows made apart; null where there is no fair comparison. */
  readonly saving: GroupSaving | null;
}

/** How much cheaper a common request is. Amounts are minor units of the common request’s currency. */
export interface GroupSaving {
  /**
   * The rows made apart, each of them brought up to its minimum: places that are paid and stay empty. That is the
   * only way in which they could take place apart, since nothing is published on billing below the minimum.
   */
  readonly separate: number;
  readonly amount: number;
}

/** A request under its minimum that is in no group, and why. */
export interface LeftRequest {
  readonly row: CheckedRow;
  readonly reason: 'noPartner' | 'refused' | 'noDate' | 'noTitle';
}

/** What could be grouped in a plan. */
export interface Grouping {
  /** Most days between two starts of a group. */
  readonly days: number;
  /** Groups that reach the minimum first, then those that still lack participants. */
  readonly groups: readonly RequestGroup[];
  readonly left: readonly LeftRequest[];
}

/** Days between starts that are near, unless the user says otherwise: a choice of ours, no published figure. */
export const usualDays = 14;

/**
 * Looks for groups. Requests belong together when they are for the same workshop, delivered alike, in the same
 * region, at the same tariff, from the same price list, and start within some days of each other; rows without a
 * date are put together and must be asked for it.
 */
export function groupRequests(plan: CheckedPlan, program: Program, days: number = usualDays): Grouping {
  const { buckets, untitled } = candidatesOf(completedRows(plan, program));
  const groups: RequestGroup[] = [];
  const left: LeftRequest[] = untitled.map((row) => ({ row, reason: 'noTitle' }));
  for (const bucket of buckets) {
    const { together, alone } = groupsIn(bucket, days);
    for (const some of together) {
      const group = describe(some, program, plan.planDate);
      if (!isRefused(group)) groups.push(group);
      else left.push(...some.filter(({ isShort }) => isShort).map(refusal));
    }
    for (const { row, day } of alone) left.push({ row, reason: day === null ? 'noDate' : 'noPartner' });
  }
  return {
    days,
    groups: groups.sort(
      (a, b) => Number(b.reachesMinimum) - Number(a.reachesMinimum) || firstRow(a) - firstRow(b),
    ),
    left: left.sort((a, b) => a.row.row - b.row.row),
  };
}

/** Requests that are sound apart need not be so together: one school on site and another one remote, for example. */
function isRefused({ verdict }: RequestGroup): boolean {
  return verdict.findings.some(({ severity, code }) => severity === 'block' && code !== 'min-participants');
}

function refusal({ row }: Candidate): LeftRequest {
  return { row, reason: 'refused' };
}

interface Found {
  readonly together: readonly (readonly Candidate[])[];
  readonly alone: readonly Candidate[];
}

function groupsIn(bucket: Bucket, days: number): Found {
  const dated = bucket
    .filter(({ day }) => day !== null)
    .sort((a, b) => dayOf(a) - dayOf(b) || rowOf(a) - rowOf(b));
  const short = dated.filter(({ isShort }) => isShort);
  const hosts = dated.filter(({ isShort }) => !isShort);
  const minimum = bucket.reduce((most, candidate) => Math.max(most, candidate.minimum), 0);
  const runs = runsThatReach(
    short.map((candidate) => ({ day: dayOf(candidate), participants: candidate.participants })),
    minimum,
    days,
  );
  const reaching = runs.map(([first, last]) => short.slice(first, last + 1));
  const placed = new Set(reaching.flat());
  const hosted = takenIn(
    short.filter((candidate) => !placed.has(candidate)),
    hosts,
    days,
  );
  const near = inWindows(hosted.alone, days);
  const undated = bucket.filter(({ day, isShort }) => day === null && isShort);
  const undatedGroup = undated.length > 1 ? [undated] : [];
  return {
    together: [...reaching, ...hosted.together, ...near.together, ...undatedGroup],
    alone: [...near.alone, ...(undatedGroup.length > 0 ? [] : undated)],
  };
}

/** How many hosts are tried for a request, so that a plan of many is looked through in one go. */
const hostsTried = 4;

/** Lets requests that already reach their minimum take in those near them that do not. */
function takenIn(short: readonly Candidate[], hosts: readonly Candidate[], days: number): Found {
  const guestsOf = new Map<Candidate, Candidate[]>();
  const alone: Candidate[] = [];
  let from = 0;
  for (const candidate of short) {
    const day = dayOf(candidate);
    while (from < hosts.length && dayOf(hosts[from] ?? candidate) < day - days) from++;
    const host = hosts.slice(from, from + hostsTried).find((one) => {
      const earliest = dayOf(guestsOf.get(one)?.[0] ?? candidate);
      return Math.max(dayOf(one), day) - Math.min(dayOf(one), earliest) <= days;
    });
    if (!host) alone.push(candidate);
    else {
      const guests = guestsOf.get(host) ?? [];
      guests.push(candidate);
      guestsOf.set(host, guests);
    }
  }
  const together = [...guestsOf].map(([host, guests]) =>
    [...guests, host].sort((a, b) => dayOf(a) - dayOf(b)),
  );
  return { together, alone };
}

/** Requests within reach of each other that do not reach the minimum yet; one alone is no group. */
function inWindows(short: readonly Candidate[], days: number): Found {
  const windows: Candidate[][] = [];
  for (const candidate of short) {
    const window = windows.at(-1);
    const [first] = window ?? [];
    if (window && first && dayOf(candidate) - dayOf(first) <= days) window.push(candidate);
    else windows.push([candidate]);
  }
  return {
    together: windows.filter(({ length }) => length > 1),
    alone: windows.filter(({ length }) => length === 1).flat(),
  };
}

function describe(candidates: readonly Candidate[], program: Program, planDate: string): RequestGroup {
  const merged = mergeRequests(candidates, program, planDate);
  const days = candidates.flatMap(({ day }) => day ?? []).sort();
  const [first] = days;
  const last = days.at(-1);
  return {
    ...merged,
    rows: candidates.map(({ row }) => row),
    hosts: candidates.filter(({ isShort }) => !isShort).map(({ row }) => row),
    dates: first === undefined || last === undefined ? null : { first, last },
    reachesMinimum: merged.verdict.decisions['minimumParticipantsMet'] === true,
    saving: savingOf(candidates, merged, program, planDate),
  };
}

function savingOf(
  candidates: readonly Candidate[],
  { verdict: { decisions } }: MergedRequest,
  program: Program,
  planDate: string,
): GroupSaving | null {
  const { total } = decisions;
  if (typeof total !== 'number') return null;
  let separate = 0;
  for (const { row, participants, minimum } of candidates) {
    const apart = program.evaluate(
      { ...row.facts, participants: Math.max(participants, minimum) },
      { planDate },
    ).decisions;
    const isComparable =
      same(apart['currency'], decisions['currency']) &&
      same(apart['currencyCandidates'], decisions['currencyCandidates']);
    if (!isComparable || typeof apart['total'] !== 'number') return null;
    separate += apart['total'];
  }
  return { separate, amount: separate - total };
}

function same(a: Value, b: Value): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

function dayOf({ day }: Candidate): number {
  return day === null ? 0 : toDayNumber(day);
}

function rowOf({ row }: Candidate): number {
  return row.row;
}

function firstRow({ rows }: RequestGroup): number {
  return rows[0]?.row ?? 0;
}
