/** A compiled measure: what a row brings into its group, and what the rows of a group come to. */
import { Big } from 'big.js';
import type { MeasureData, MeasureOperator } from '../../rules/measure-schema';
import { normaliseText } from '../../vocabulary/normalise';
import { isKnown, type Value } from '../../vocabulary/value';
import { compileCondition, type NameScope } from '../condition';
import { FALSE, UNKNOWN } from '../ternary';
import type { CompiledGroup } from './group';
import { countOverlaps, intervalOf } from './overlaps';

/** What a row brings when the measure is not about it. */
export const leftOut = Symbol('left out');

/** What a row brings into its group: a value, null for one that is not known. */
export type MeasureInput = Value | typeof leftOut;

/** A measure whose names are resolved to slots. */
export interface CompiledMeasure {
  readonly data: MeasureData;
  readonly slot: number;
  readonly group: CompiledGroup;
  input(slots: readonly Value[]): MeasureInput;
  /** The value for each row of a group, by its place among the inputs. */
  over(inputs: readonly MeasureInput[]): (place: number) => Value;
  /** One value for a row that is in several groups: the greatest of the known ones, for `min` the least. */
  combine(values: readonly Value[]): Value;
}

/** Compiles a measure whose checks have passed. */
export function compileMeasure(data: MeasureData, group: CompiledGroup, scope: NameScope): CompiledMeasure {
  const { measure: operator, where } = data;
  const applies = where && compileCondition(where, scope);
  const read = compileInput(operator, scope);
  const over = compileReduction(operator);
  return {
    data,
    slot: scope.slotOf(data.name),
    group,
    input: (slots) => {
      const truth = applies?.(slots);
      if (truth === FALSE) return leftOut;
      return truth === UNKNOWN ? null : read(slots);
    },
    over,
    combine: (values) => {
      const known = values.filter(isKnown);
      const [first] = known;
      if (first === undefined) return null;
      const isBetter = operator.op === 'min' ? isLess : (a: Value, b: Value) => isLess(b, a);
      return known.reduce((best, value) => (isBetter(value, best) ? value : best), first);
    },
  };
}

function compileInput(operator: MeasureOperator, scope: NameScope): (slots: readonly Value[]) => Value {
  switch (operator.op) {
    case 'count':
      return () => true;
    case 'overlaps': {
      const from = scope.slotOf(operator.from);
      const to = scope.slotOf(operator.to);
      return (slots) => intervalOf(slots[from], slots[to]);
    }
    case 'distinct': {
      const slot = scope.slotOf(operator.of);
      return (slots) => {
        const value = slots[slot];
        return typeof value === 'string' ? normaliseText(value) : (value ?? null);
      };
    }
    default: {
      const slot = scope.slotOf(operator.of);
      return (slots) => slots[slot] ?? null;
    }
  }
}

function compileReduction(
  operator: MeasureOperator,
): (inputs: readonly MeasureInput[]) => (place: number) => Value {
  if (operator.op === 'overlaps') return (inputs) => overlapsOf(inputs, operator.blanks === 'skip');
  const reduce = reductions[operator.op];
  const skips = operator.op !== 'count' && operator.blanks === 'skip';
  return (inputs) => {
    const counted = inputs.filter((input) => input !== leftOut);
    const known = counted.filter(isKnown);
    // Where all values are unknown there is nothing to skip to: what they come to is unknown too.
    const isOpen = skips ? known.length === 0 && counted.length > 0 : known.length < counted.length;
    const value = isOpen ? null : reduce(known);
    return () => value;
  };
}

type Reduction = (values: readonly NonNullable<Value>[]) => Value;

const reductions: Readonly<Record<Exclude<MeasureOperator['op'], 'overlaps'>, Reduction>> = {
  count: (values) => values.length,
  distinct: (values) => new Set(values).size,
  sum: (values) => {
    const numbers = values.filter((value) => typeof value === 'number');
    const whole = numbers.reduce((sum, value) => sum + value, 0);
    if (Number.isSafeInteger(whole) && numbers.every(Number.isInteger)) return whole;
    // Decimals are added as they are written; a sum too large to be exact is not known.
    const exact = numbers.reduce((sum, value) => sum.plus(value), new Big(0)).toNumber();
    return Math.abs(exact) <= Number.MAX_SAFE_INTEGER ? exact : null;
  },
  min: (values) =>
    values.reduce<Value>((best, value) => (best === null || isLess(value, best) ? value : best), null),
  max: (values) =>
    values.reduce<Value>((best, value) => (best === null || isLess(best, value) ? value : best), null),
};

/** Numbers by size; dates and date-times are texts whose order is that of time. */
function isLess(a: Value, b: Value): boolean {
  return isKnown(a) && isKnown(b) && a < b;
}

/** An interval that is not known may meet any other: then only an overlap that is sure is a number. */
function overlapsOf(inputs: readonly MeasureInput[], skipsBlanks: boolean): (place: number) => Value {
  const places = inputs.flatMap((input, place) => (Array.isArray(input) ? [place] : []));
  const counts = countOverlaps(places.map((place) => inputs[place] as readonly [string, string]));
  const byPlace = new Map(places.map((place, index) => [place, counts[index] ?? 0]));
  const isOpen = !skipsBlanks && inputs.some((input) => input === null || input === undefined);
  return (place) => {
    const count = byPlace.get(place);
    return count === undefined || (count === 0 && isOpen) ? null : count;
  };
}
