/** The slips of a condition. */
import type { Names } from '../src/rules/names';
import type { Condition } from '../src/rules/rule-schema';
import { replaced, type Change } from './change';
import type { Step } from './mutant';
import { slipsOf } from './slips';

/** Operators that a slip makes of others. */
const operatorSlips: Readonly<Record<string, readonly string[]>> = {
  equal: ['notEqual'],
  notEqual: ['equal'],
  in: ['notIn'],
  notIn: ['in'],
  lessThan: ['lessThanInclusive', 'greaterThan'],
  lessThanInclusive: ['lessThan', 'greaterThan'],
  greaterThan: ['greaterThanInclusive', 'lessThan'],
  greaterThanInclusive: ['greaterThan', 'lessThan'],
  contains: ['doesNotContain'],
  doesNotContain: ['contains'],
};

/** A comparison is turned round, its literal changed; a part of a group is left out, all and any are taken for each other. */
export function conditionChanges(
  condition: Condition,
  steps: readonly Step[],
  names: Names,
): readonly Change[] {
  if ('not' in condition) {
    return [{ steps, after: condition.not }, ...conditionChanges(condition.not, [...steps, 'not'], names)];
  }
  if ('all' in condition || 'any' in condition) {
    const group = 'all' in condition ? 'all' : 'any';
    const children = 'all' in condition ? condition.all : condition.any;
    const swapped = { [group === 'all' ? 'any' : 'all']: children };
    return [
      ...(children.length > 1 ? [{ steps, after: swapped }] : []),
      ...children.flatMap((child, index) => [
        ...(children.length > 1 ? [{ steps: [...steps, group, index], after: undefined }] : []),
        ...conditionChanges(child, [...steps, group, index], names),
      ]),
    ];
  }
  const { fact, operator, value } = condition;
  const info = names.get(fact);
  const literals = Array.isArray(value)
    ? value.flatMap((one, index) => [
        ...replaced(
          [...steps, 'value', index],
          slipsOf(one, info).filter((slip) => !value.includes(slip as never)),
        ),
        ...(value.length > 1 ? [{ steps: [...steps, 'value', index], after: undefined }] : []),
      ])
    : replaced([...steps, 'value'], slipsOf(value, info));
  return [...replaced([...steps, 'operator'], operatorSlips[operator] ?? []), ...literals];
}
