/**
 * Conditions for json-rules-engine, which knows no third value: each says in two values when a condition of a
 * pack is settled, that is true, or false, whatever the facts that are still blank.
 */
import type { Condition, ConditionOperator, Leaf } from '../rules/rule-schema';
import { isKnown, type Value } from '../vocabulary/value';
import type { NameScope } from './condition';
import { coveredTruth } from './covering';
import { toSlotLiteral } from './literal';
import { FALSE, TRUE } from './ternary';

/** A comparison of one fact with a value or with another fact. */
export interface JsonLeaf {
  readonly fact: string;
  readonly operator: ConditionOperator;
  readonly value: Value | { readonly fact: string };
}

/** A group: json-rules-engine takes no bare comparison as the whole of a rule's conditions. */
export type JsonRoot =
  { readonly all: readonly JsonCondition[] } | { readonly any: readonly JsonCondition[] };
/** Any node of such a tree; there is no `not`, since negations are pushed down to the leaves. */
export type JsonCondition = JsonRoot | JsonLeaf;

/** Where the type of a name is found. */
export type Infos = Pick<NameScope, 'infoOf'>;

/** True when the fact says something. */
export const known = (fact: string): JsonLeaf => ({ fact, operator: 'notEqual', value: null });
/** True when the fact is blank or unreadable. */
export const unknown = (fact: string): JsonLeaf => ({ fact, operator: 'equal', value: null });

/** The operator that is true of two known values exactly where the other is false. */
const negations: Readonly<Record<ConditionOperator, ConditionOperator>> = {
  equal: 'notEqual',
  notEqual: 'equal',
  in: 'notIn',
  notIn: 'in',
  lessThan: 'greaterThanInclusive',
  lessThanInclusive: 'greaterThan',
  greaterThan: 'lessThanInclusive',
  greaterThanInclusive: 'lessThan',
  contains: 'doesNotContain',
  doesNotContain: 'contains',
};

/**
 * A condition without `not`, true exactly when the given one is settled to that truth. A negation is pushed down to
 * the leaves by De Morgan, so that the guard of a leaf is never negated with it.
 */
export function settled(
  condition: Condition,
  truth: typeof TRUE | typeof FALSE,
  infos: Infos,
): JsonCondition {
  if ('not' in condition) return settled(condition.not, truth === TRUE ? FALSE : TRUE, infos);
  if ('all' in condition) return combine(truth === TRUE ? 'all' : 'any', condition.all, truth, infos);
  if ('any' in condition) return combine(truth === TRUE ? 'any' : 'all', condition.any, truth, infos);
  return settledLeaf(condition, truth, infos);
}

/** json-rules-engine wants a group at the root. */
export function asRoot(condition: JsonCondition): JsonRoot {
  return 'fact' in condition ? { all: [condition] } : condition;
}

function combine(
  group: 'all' | 'any',
  parts: readonly Condition[],
  truth: typeof TRUE | typeof FALSE,
  infos: Infos,
): JsonRoot {
  const children = parts.map((part) => settled(part, truth, infos));
  return group === 'all' ? { all: children } : { any: children };
}

function settledLeaf(leaf: Leaf, truth: typeof TRUE | typeof FALSE, infos: Infos): JsonCondition {
  const { fact, value } = leaf;
  const operator = truth === TRUE ? leaf.operator : negations[leaf.operator];
  if (value === null) return { fact, operator, value };
  if (typeof value === 'object' && 'fact' in value) {
    return { all: [known(fact), known(value.fact), { fact, operator, value }] };
  }
  const info = infos.infoOf(fact);
  const covered = coveredTruth(info, leaf.operator, value);
  if (covered) {
    const ids = [...covered].filter(([, one]) => one === truth).map(([id]) => id);
    return { all: [known(fact), { fact, operator: 'in', value: ids.filter(isKnown) }] };
  }
  return { all: [known(fact), { fact, operator, value: toSlotLiteral(value, info.type) }] };
}
