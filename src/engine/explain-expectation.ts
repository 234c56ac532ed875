/** What a condition wants of a fact, in words. */
import type { Leaf } from '../rules/rule-schema';
import { isKnown, type Value } from '../vocabulary/value';
import { comparedFact } from './explain-condition';
import type { Labels } from './explain-labels';
import type { Telling } from './explain-telling';

/** What a condition wants of its fact, in words; undefined for ids that have no words. */
export function expectationInWords(leaf: Leaf, telling: Telling): string | undefined {
  const { labels } = telling;
  const { say } = labels;
  const { fact, operator, value } = leaf;
  if (value === null) {
    const isFact = telling.isFact(fact);
    if (operator === 'equal') return say(isFact ? 'notGiven' : 'notKnown');
    return say(isFact ? 'anything' : 'known');
  }
  const other = comparedFact(leaf);
  const wanted =
    other !== undefined
      ? named(other, telling.trace(other)?.value, labels)
      : Array.isArray(value)
        ? telling.or(value.map((one: Value) => labels.value(fact, one)))
        : labels.value(fact, value as Value);
  if (wanted === undefined) return undefined;
  const isDate = telling.info(fact)?.type.startsWith('date') === true;
  switch (operator) {
    case 'equal':
    case 'in':
      return wanted;
    case 'notEqual':
    case 'notIn':
      return say('otherThan', { value: wanted });
    case 'lessThan':
      return say(isDate ? 'before' : 'lessThan', { value: wanted });
    case 'lessThanInclusive':
      return say(isDate ? 'beforeInclusive' : 'lessThanInclusive', { value: wanted });
    case 'greaterThan':
      return say(isDate ? 'after' : 'greaterThan', { value: wanted });
    case 'greaterThanInclusive':
      return say(isDate ? 'afterInclusive' : 'greaterThanInclusive', { value: wanted });
    case 'contains':
      return say('containing', { value: wanted });
    case 'doesNotContain':
      return say('without', { value: wanted });
  }
}

function named(name: string, value: Value, labels: Labels): string | undefined {
  const words = isKnown(value) ? labels.value(name, value) : labels.say('notKnown');
  return words === undefined ? undefined : labels.say('named', { label: labels.label(name), value: words });
}
