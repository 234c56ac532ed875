/**
 * The values of one name, cut into blocks that no cell tells apart within: what is proven of one value of a block is
 * proven of all. So a table or a condition is proven over all values, however many there are.
 */
import { fromDayNumber, toDayNumber } from '../vocabulary/calendar-date';
import type { ValueType } from '../vocabulary/vocabulary';
import { cellSet, type CellSet, type Scalar } from '../rules/cell-set';
import type { InputCell } from '../rules/table-schema';

/** Values that every cell treats alike. */
export type Block =
  /** One value. */
  | { readonly kind: 'value'; readonly value: Scalar }
  /** Any text that no cell names. */
  | { readonly kind: 'other' }
  /** From one value to another, both included; an end that is undefined is open. */
  | { readonly kind: 'span'; readonly low: Scalar | undefined; readonly high: Scalar | undefined }
  /** Between two values, neither included: numbers are dense. */
  | { readonly kind: 'between'; readonly low: Scalar | undefined; readonly high: Scalar | undefined };

/** Numbers of blocks, each a place in `Axis.blocks`. */
export type BlockSet = ReadonlySet<number>;

/** The blocks of one name, and which of them a cell accepts. */
export interface Axis {
  readonly blocks: readonly Block[];
  /** An absent cell accepts all of them, and so does a cell that refers to a fact: what it asks is another axis. */
  accepts(cell: InputCell | undefined): BlockSet;
}

/** What is known of the values of a name before any cell is read. */
export interface AxisValues {
  readonly type: ValueType;
  /** The ids of an enum, when they are known. */
  readonly ids?: readonly string[] | undefined;
  /** The least and greatest value that a cell of the plan may hold. */
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** Cuts the values of a name at every end of its cells. */
export function cutAxis(values: AxisValues, cells: readonly (InputCell | undefined)[]): Axis {
  const sets = cells.map(cellSet);
  const line = lineOf(values.type);
  if (line) return line.step === undefined ? denseAxis(line, values, sets) : steppedAxis(line, values, sets);
  if (values.type === 'boolean') return listAxis([true, false], false);
  if (values.type === 'enum' && values.ids) return listAxis(values.ids, false);
  const named = sets.flatMap((set) => (set.kind === 'values' ? set.values : []));
  return listAxis([...new Set(named)], true);
}

/** How the values of an ordered type lie on a line of numbers. */
export interface Line {
  /** The distance to the next value; undefined for a dense line, where there is no next value. */
  readonly step: number | undefined;
  place(value: Scalar): number;
  valueAt(place: number): Scalar;
}

const wholeNumbers: Line = { step: 1, place: Number, valueAt: (place) => place };
const numbers: Line = { step: undefined, place: Number, valueAt: (place) => place };
const cents: Line = {
  step: 1,
  place: (value) => Math.round(Number(value) * 100),
  valueAt: (place) => place / 100,
};
const days: Line = {
  step: 1,
  place: (value) => toDayNumber(String(value)),
  valueAt: fromDayNumber,
};

const minutesOfDay = 1440;
const minutes: Line = {
  step: 1,
  place: (value) => {
    const [date = '', time = ''] = String(value).split('T');
    const [hour, minute] = time.split(':').map(Number);
    return toDayNumber(date) * minutesOfDay + (hour ?? 0) * 60 + (minute ?? 0);
  },
  valueAt: (place) => {
    const day = Math.floor(place / minutesOfDay);
    const minute = place - day * minutesOfDay;
    const pad = (part: number): string => String(part).padStart(2, '0');
    return `${fromDayNumber(day)}T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
  },
};

/** The line of an ordered type; undefined for types whose values have no order that cells use. */
export function lineOf(type: ValueType): Line | undefined {
  switch (type) {
    case 'integer':
      return wholeNumbers;
    case 'number':
      return numbers;
    case 'money':
      return cents;
    case 'date':
      return days;
    case 'dateTime':
      return minutes;
    default:
      return undefined;
  }
}

/** What a set accepts on a line, both ends included. */
function intervals(set: CellSet, line: Line): readonly { readonly low: number; readonly high: number }[] {
  if (set.kind === 'values') {
    return set.values.map((value) => ({ low: line.place(value), high: line.place(value) }));
  }
  if (set.kind !== 'range') return [{ low: -Infinity, high: Infinity }];
  return [
    {
      low: set.min === undefined ? -Infinity : line.place(set.min),
      high: set.max === undefined ? Infinity : line.place(set.max),
    },
  ];
}

function limitsOf({ min, max }: AxisValues, line: Line): { readonly low: number; readonly high: number } {
  return {
    low: min === undefined ? -Infinity : line.place(min),
    high: max === undefined ? Infinity : line.place(max),
  };
}

function end(place: number, line: Line): Scalar | undefined {
  return Number.isFinite(place) ? line.valueAt(place) : undefined;
}

/** On whole numbers, days and cents each block goes up to the value before the next one: 50 and 51 touch. */
function steppedAxis(line: Line, values: AxisValues, sets: readonly CellSet[]): Axis {
  const { low, high } = limitsOf(values, line);
  const starts = sets
    .flatMap((set) => intervals(set, line))
    .flatMap((interval) => [interval.low, interval.high + 1])
    .filter((start) => Number.isFinite(start) && start > low && start <= high);
  const cuts = [low, ...[...new Set(starts)].sort((a, b) => a - b)];
  const places = cuts.map((start, index) => ({ low: start, high: (cuts[index + 1] ?? high + 1) - 1 }));
  return {
    blocks: places.map((place) =>
      place.low === place.high
        ? { kind: 'value', value: line.valueAt(place.low) }
        : { kind: 'span', low: end(place.low, line), high: end(place.high, line) },
    ),
    accepts: acceptsOf(line, places),
  };
}

/** On a dense line each end of a cell is a block of its own, and so is what lies between two of them. */
function denseAxis(line: Line, values: AxisValues, sets: readonly CellSet[]): Axis {
  const { low, high } = limitsOf(values, line);
  const ends = [{ low, high }, ...sets.flatMap((set) => intervals(set, line))].flatMap((one) => [
    one.low,
    one.high,
  ]);
  const points = [...new Set(ends)]
    .filter((place) => Number.isFinite(place) && place >= low && place <= high)
    .sort((a, b) => a - b);
  const bounds = [...(low === -Infinity ? [low] : []), ...points, ...(high === Infinity ? [high] : [])];
  const places = bounds.flatMap((from, index) => {
    const point = Number.isFinite(from)
      ? [{ low: from, high: from, block: { kind: 'value', value: line.valueAt(from) } as const }]
      : [];
    const to = bounds[index + 1];
    if (to === undefined) return point;
    // One value inside stands for all of them: no cell ends there.
    const inside = Number.isFinite(from)
      ? Number.isFinite(to)
        ? (from + to) / 2
        : from + 1
      : Number.isFinite(to)
        ? to - 1
        : 0;
    const block = { kind: 'between', low: end(from, line), high: end(to, line) } as const;
    return [...point, { low: inside, high: inside, block }];
  });
  return {
    blocks: places.map(({ block }) => block),
    accepts: acceptsOf(line, places),
  };
}

/** All blocks for a cell that asks nothing, the same set for every such cell. */
function acceptsOf(
  line: Line,
  places: readonly { readonly low: number; readonly high: number }[],
): Axis['accepts'] {
  const all = new Set(places.keys());
  return (cell) => {
    const set = cellSet(cell);
    return set.kind === 'values' || set.kind === 'range' ? inIntervals(set, line, places) : all;
  };
}

/** Places lie in order, so that a narrow cell in a long column is found without going through all of them. */
function inIntervals(
  set: CellSet,
  line: Line,
  places: readonly { readonly low: number; readonly high: number }[],
): BlockSet {
  const accepted = new Set<number>();
  for (const { low, high } of intervals(set, line)) {
    for (let index = firstFrom(low, places); index < places.length; index++) {
      if ((places[index]?.high ?? Infinity) > high) break;
      accepted.add(index);
    }
  }
  return accepted;
}

/** The first place that begins at a number or after it. */
function firstFrom(low: number, places: readonly { readonly low: number }[]): number {
  let from = 0;
  let to = places.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((places[middle]?.low ?? Infinity) < low) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Values one by one, and, where texts are free, all the others together. */
function listAxis(values: readonly Scalar[], others: boolean): Axis {
  const blocks: readonly Block[] = [
    ...values.map((value): Block => ({ kind: 'value', value })),
    ...(others ? [{ kind: 'other' } as const] : []),
  ];
  const all = new Set(blocks.keys());
  const places = new Map(values.map((value, index) => [value, index]));
  return {
    blocks,
    accepts: (cell) => {
      const set = cellSet(cell);
      return set.kind === 'values' ? new Set(set.values.flatMap((value) => places.get(value) ?? [])) : all;
    },
  };
}
