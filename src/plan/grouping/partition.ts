/** Puts requests with near dates together so that as many as possible reach a minimum. */

/** A request on the line of days. */
export interface DatedRequest {
  /** Days since some day. */
  readonly day: number;
  readonly participants: number;
}

/**
 * Finds runs of requests that reach the minimum together, no run being longer than some days. As many requests as
 * possible are in a run, in as few runs as possible. A run of consecutive requests is enough: a request that lies
 * between two others of a run never does it harm. Time is linear in the requests.
 *
 * @param requests in the order of their days.
 * @param days between the first and the last request of a run.
 * @returns first and last index of each run.
 */
export function runsThatReach(
  requests: readonly DatedRequest[],
  minimum: number,
  days: number,
): readonly (readonly [first: number, last: number])[] {
  /** The best choice among the first requests, by how many they are. */
  const best: Best[] = [{ placed: 0, runs: 0, first: -1 }];
  /** Where the last run may begin, the most promising first. */
  const starts: number[] = [];
  let headOfStarts = 0;
  let nextStart = 0;
  let earliest = 0;
  /** Participants of the requests from `nextStart` to the one that is looked at. */
  let participants = 0;
  for (const [index, { day, participants: own }] of requests.entries()) {
    participants += own;
    // A run may begin at a request as long as enough participants come from there on, and it is no run of one.
    for (; nextStart < index && participants >= minimum; nextStart++) {
      while (starts.length > headOfStarts && isBetterStart(best, nextStart, starts.at(-1) ?? 0)) starts.pop();
      starts.push(nextStart);
      participants -= requests[nextStart]?.participants ?? 0;
    }
    while (day - (requests[earliest]?.day ?? day) > days) earliest++;
    while (headOfStarts < starts.length && (starts[headOfStarts] ?? 0) < earliest) headOfStarts++;
    const without = best[index] ?? { placed: 0, runs: 0, first: -1 };
    const start = starts[headOfStarts];
    const before = start === undefined ? undefined : best[start];
    const withRun =
      start === undefined || before === undefined
        ? undefined
        : { placed: before.placed + index - start + 1, runs: before.runs + 1, first: start };
    best.push(withRun && isBetter(withRun, without) ? withRun : { ...without, first: -1 });
  }
  return runsOf(best);
}

interface Best {
  readonly placed: number;
  readonly runs: number;
  /** Where the run begins that ends with the last of these requests; -1 when that one is in no run. */
  readonly first: number;
}

function isBetter(a: Best, b: Best): boolean {
  return a.placed > b.placed || (a.placed === b.placed && a.runs < b.runs);
}

/** Whether a run that begins at `start` places more requests than one that begins at `other`. */
function isBetterStart(best: readonly Best[], start: number, other: number): boolean {
  const [a, b] = [best[start], best[other]];
  if (!a || !b) return false;
  return isBetter({ ...a, placed: a.placed - start }, { ...b, placed: b.placed - other });
}

function runsOf(best: readonly Best[]): readonly (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  for (let count = best.length - 1; count > 0;) {
    const first = best[count]?.first ?? -1;
    if (first < 0) count--;
    else {
      runs.unshift([first, count - 1]);
      count = first;
    }
  }
  return runs;
}
