/** Which facts left a condition unknown. */
import type { Condition } from '../rules/rule-schema';
import { isKnown, type Value } from '../vocabulary/value';
import { compileCondition, type NameScope } from './condition';
import { conditionReads } from '../rules/condition-reads';
import { UNKNOWN } from './ternary';

/** Names without a value that leave an unknown condition open on a row. */
export type UnknownFacts = (slots: readonly Value[]) => readonly string[];

/**
 * Compiles the question for one condition. Of an `all`, only the first unknown part is asked for, since the rest
 * may never matter once that is known.
 */
export function compileUnknownFacts(condition: Condition, scope: NameScope): UnknownFacts {
  if ('all' in condition) {
    const parts = condition.all.map((part) => compilePart(part, scope));
    return (slots) => parts.find(({ isUnknown }) => isUnknown(slots))?.facts(slots) ?? [];
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => compilePart(part, scope));
    return (slots) => parts.flatMap(({ isUnknown, facts }) => (isUnknown(slots) ? facts(slots) : []));
  }
  if ('not' in condition) return compileUnknownFacts(condition.not, scope);
  const names = conditionReads(condition);
  return (slots) => names.filter((name) => !isKnown(slots[scope.slotOf(name)]));
}

function compilePart(part: Condition, scope: NameScope) {
  const test = compileCondition(part, scope);
  return {
    isUnknown: (slots: readonly Value[]): boolean => test(slots) === UNKNOWN,
    facts: compileUnknownFacts(part, scope),
  };
}
