/**
 * Compiles a condition tree to closures over the slots. Operators mean what they mean in json-rules-engine; what
 * is added is the third value: a leaf on an unknown fact is unknown.
 */
import type { NameInfo } from '../rules/names';
import type { Condition, ConditionOperator, Leaf } from '../rules/rule-schema';
import { isKnown, type Value } from '../vocabulary/value';
import { coveredTruth } from './covering';
import { toSlotLiteral } from './literal';
import { FALSE, not, ternary, TRUE, UNKNOWN, type Ternary } from './ternary';

/** Tells the truth of a condition for the values of a row, one for each slot. */
export type CompiledCondition = (slots: readonly Value[]) => Ternary;

/** Where the compiler finds the slot and the type of a name. */
export interface NameScope {
  slotOf(name: string): number;
  infoOf(name: string): NameInfo;
}

/** Resolves the names of a condition to slots once, so that a row is tested without looking up any. */
export function compileCondition(condition: Condition, scope: NameScope): CompiledCondition {
  if ('all' in condition) return compileAll(condition.all.map((child) => compileCondition(child, scope)));
  if ('any' in condition) return compileAny(condition.any.map((child) => compileCondition(child, scope)));
  if ('not' in condition) {
    const child = compileCondition(condition.not, scope);
    return (slots) => not(child(slots));
  }
  return compileLeaf(condition, scope);
}

function compileAll(children: readonly CompiledCondition[]): CompiledCondition {
  return (slots) => {
    let result: Ternary = TRUE;
    for (const child of children) {
      const value = child(slots);
      if (value === FALSE) return FALSE;
      if (value === UNKNOWN) result = UNKNOWN;
    }
    return result;
  };
}

function compileAny(children: readonly CompiledCondition[]): CompiledCondition {
  return (slots) => {
    let result: Ternary = FALSE;
    for (const child of children) {
      const value = child(slots);
      if (value === TRUE) return TRUE;
      if (value === UNKNOWN) result = UNKNOWN;
    }
    return result;
  };
}

function compileLeaf(leaf: Leaf, scope: NameScope): CompiledCondition {
  const slot = scope.slotOf(leaf.fact);
  const info = scope.infoOf(leaf.fact);
  const { operator, value } = leaf;

  // Testing for blank is the one question that an unknown fact answers.
  if (value === null) {
    return operator === 'equal'
      ? (slots) => ternary(!isKnown(slots[slot]))
      : (slots) => ternary(isKnown(slots[slot]));
  }
  if (typeof value === 'object' && 'fact' in value) {
    const other = scope.slotOf(value.fact);
    const test = comparisons[operator];
    return (slots) => {
      const left = slots[slot];
      const right = slots[other];
      return isKnown(left) && isKnown(right) ? ternary(test(left, right)) : UNKNOWN;
    };
  }
  const covered = coveredTruth(info, operator, value);
  if (covered) {
    const truth = covered;
    return (slots) => {
      const fact = slots[slot];
      return isKnown(fact) ? (truth.get(fact) ?? FALSE) : UNKNOWN;
    };
  }
  const literal = toSlotLiteral(value, info.type);
  const test = comparisons[operator];
  return (slots) => {
    const fact = slots[slot];
    return isKnown(fact) ? ternary(test(fact, literal)) : UNKNOWN;
  };
}

type Comparison = (fact: NonNullable<Value>, value: NonNullable<Value>) => boolean;

const includes = (list: NonNullable<Value>, value: NonNullable<Value>): boolean =>
  Array.isArray(list) && list.includes(value);

/** json-rules-engine's operators on known values. Dates are ISO texts, so their order is the order of texts. */
const comparisons: Readonly<Record<ConditionOperator, Comparison>> = {
  equal: (fact, value) => fact === value,
  notEqual: (fact, value) => fact !== value,
  in: (fact, value) => includes(value, fact),
  notIn: (fact, value) => !includes(value, fact),
  lessThan: (fact, value) => fact < value,
  lessThanInclusive: (fact, value) => fact <= value,
  greaterThan: (fact, value) => fact > value,
  greaterThanInclusive: (fact, value) => fact >= value,
  contains: (fact, value) => includes(fact, value),
  doesNotContain: (fact, value) => Array.isArray(fact) && !fact.includes(value),
};
