/** The operator that counts periods which meet slots of time. Both are half-open: what ends at 16:00 leaves 16:00 free. */
import { overlapModes } from '../../rules/derivation-schema';
import type { Value } from '../../vocabulary/value';
import type { CompileOperator } from './operator';

type Period = readonly [start: string, end: string];
type Meets = (period: Period, slot: Period) => boolean;

const meetings: Readonly<Record<(typeof overlapModes)[number], Meets>> = {
  any: ([start, end], [from, to]) => start < to && from < end,
  encloses: ([start, end], [from, to]) => start <= from && to <= end,
};

/**
 * How many periods of a list meet a slot. Slots left blank do not count; null when none is left, when one is known
 * by half or ends before it starts, and when the list or the way of counting is not known.
 */
export const overlapCount: CompileOperator<'overlapCount'> = (operator, scope) => {
  const intervals = scope.slotOf(operator.intervals);
  const mode = scope.slotOf(operator.mode);
  const ends = operator.slots.map(({ from, to }) => [scope.slotOf(from), scope.slotOf(to)] as const);
  return ({ slots }) => {
    const periods = slots[intervals];
    const meets = meetingOf(slots[mode]);
    if (!Array.isArray(periods) || !meets) return null;
    const given = ends
      .map(([from, to]) => [slots[from], slots[to]] as const)
      .filter(([from, to]) => from !== null || to !== null);
    if (given.length === 0 || !given.every(isPeriod)) return null;
    return periods.filter((period) => isPeriod(period) && given.some((slot) => meets(period, slot))).length;
  };
};

function meetingOf(mode: Value): Meets | undefined {
  const known = overlapModes.find((one) => one === mode);
  return known && meetings[known];
}

function isPeriod(value: Value): value is Period {
  if (!Array.isArray(value)) return false;
  const [from, to] = value as readonly Value[];
  return typeof from === 'string' && typeof to === 'string' && from < to;
}
