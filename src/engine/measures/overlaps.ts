/** How many other intervals each of many intervals meets; linear but for the sorting. */
import { isKnown, type Value } from '../../vocabulary/value';

/** From a start to an end, the end not included; date-times, so that their order is that of texts. */
export type Interval = readonly [from: string, to: string];

/** The interval between two values; null when one is not known, or nothing lies between them. */
export function intervalOf(from: Value, to: Value): Interval | null {
  return isKnown(from) && isKnown(to) && from < to ? [String(from), String(to)] : null;
}

/**
 * For each interval, the number of the others that have a moment in common with it.
 *
 * Those that end before it starts, or start once it has ended, are counted by halving in two sorted lists; all the
 * others meet it.
 */
export function countOverlaps(intervals: readonly Interval[]): readonly number[] {
  const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const starts = intervals.map(([from]) => from).sort(byText);
  const ends = intervals.map(([, to]) => to).sort(byText);
  return intervals.map(([from, to]) => {
    const before = firstIndex(ends, (end) => end > from);
    const after = starts.length - firstIndex(starts, (start) => start >= to);
    return intervals.length - before - after - 1;
  });
}

/** Where a sorted list begins to satisfy a test; its length where it never does. */
export function firstIndex<T>(list: readonly T[], test: (value: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (test(list[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
