/** Requests with near dates that reach a minimum together. */
import fc from 'fast-check';
import { runsThatReach, type DatedRequest } from '../../../src/plan/grouping/partition';

const on = (
  ...requests: readonly (readonly [day: number, participants: number])[]
): readonly DatedRequest[] => requests.map(([day, participants]) => ({ day, participants }));

test.each([
  ['nothing', on(), []],
  ['two that reach it', on([0, 3], [5, 4]), [[0, 1]]],
  ['two that are too far apart', on([0, 3], [15, 4]), []],
  ['two at the very limit of days', on([0, 3], [14, 4]), [[0, 1]]],
  ['two that do not reach it', on([0, 3], [5, 3]), []],
  ['the later pair, when the earlier one does not reach it', on([0, 1], [10, 4], [20, 4]), [[1, 2]]],
  ['one run of three rather than a pair and one left', on([0, 5], [2, 5], [4, 5]), [[0, 2]]],
  [
    'two runs where one would be too long',
    on([0, 4], [10, 4], [20, 4], [30, 4]),
    [
      [0, 1],
      [2, 3],
    ],
  ],
])('finds %s', (_, requests, expected) => {
  expect(runsThatReach(requests, 7, 14)).toEqual(expected);
});

/** All ways to choose runs, the slow way. */
function bestByTrying(requests: readonly DatedRequest[], minimum: number, days: number): [number, number] {
  const from = (index: number): [placed: number, runs: number] => {
    if (index >= requests.length) return [0, 0];
    let best = from(index + 1);
    let participants = 0;
    for (let last = index; last < requests.length; last++) {
      participants += requests[last]?.participants ?? 0;
      const span = (requests[last]?.day ?? 0) - (requests[index]?.day ?? 0);
      if (span > days || last === index || participants < minimum) continue;
      const [placed, runs] = from(last + 1);
      const tried: [number, number] = [placed + last - index + 1, runs + 1];
      if (tried[0] > best[0] || (tried[0] === best[0] && tried[1] < best[1])) best = tried;
    }
    return best;
  };
  return from(0);
}

test('places as many requests as trying everything does, in as few runs', () => {
  const request = fc.record({
    day: fc.integer({ min: 0, max: 40 }),
    participants: fc.integer({ min: 1, max: 6 }),
  });
  fc.assert(
    fc.property(
      fc.array(request, { maxLength: 9 }),
      fc.integer({ min: 2, max: 12 }),
      fc.integer({ min: 0, max: 20 }),
      (unsorted, minimum, days) => {
        const requests = [...unsorted].sort((a, b) => a.day - b.day);
        const runs = runsThatReach(requests, minimum, days);
        for (const [first, last] of runs) {
          const run = requests.slice(first, last + 1);
          expect(run.length).toBeGreaterThan(1);
          expect((run.at(-1)?.day ?? 0) - (run[0]?.day ?? 0)).toBeLessThanOrEqual(days);
          expect(run.reduce((sum, { participants }) => sum + participants, 0)).toBeGreaterThanOrEqual(
            minimum,
          );
        }
        const placed = runs.reduce((sum, [first, last]) => sum + last - first + 1, 0);
        expect([placed, runs.length]).toEqual(bestByTrying(requests, minimum, days));
      },
    ),
    { numRuns: 500 },
  );
});
