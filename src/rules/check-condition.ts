/** Checks a condition tree: facts that exist, operators that fit their type, values that can occur. */
import type { ValueType } from '../vocabulary/vocabulary';
import { checkLiteral, elementTypes } from './check-literal';
import { resolveName, type CheckContext } from './check-context';
import { checkUnit } from './check-units';
import type { NameInfo } from './names';
import { jsonPath } from './problem';
import type { Condition, ConditionOperator, Leaf } from './rule-schema';

const equality: readonly ConditionOperator[] = ['equal', 'notEqual', 'in', 'notIn'];
const comparison: readonly ConditionOperator[] = [
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
];
const membership: readonly ConditionOperator[] = ['contains', 'doesNotContain'];

/** The operators that mean something for each type. A test for blank (`equal null`) always does. */
const operatorsOf: Readonly<Record<ValueType, readonly ConditionOperator[]>> = {
  text: equality,
  enum: equality,
  boolean: ['equal', 'notEqual'],
  integer: [...equality, ...comparison],
  number: [...equality, ...comparison],
  money: [...equality, ...comparison],
  date: [...equality, ...comparison],
  dateTime: [...equality, ...comparison],
  dateList: membership,
  textList: membership,
  enumList: membership,
  numberList: membership,
  intervalList: [],
  enumMap: [],
  moneyMap: [],
};

/** Reports every problem of a condition tree. */
export function checkCondition(
  condition: Condition,
  file: string,
  path: string,
  context: CheckContext,
): void {
  if ('all' in condition) {
    condition.all.forEach((child, index) => {
      checkCondition(child, file, jsonPath(path, 'all', index), context);
    });
  } else if ('any' in condition) {
    condition.any.forEach((child, index) => {
      checkCondition(child, file, jsonPath(path, 'any', index), context);
    });
  } else if ('not' in condition) {
    checkCondition(condition.not, file, jsonPath(path, 'not'), context);
  } else {
    checkLeaf(condition, file, path, context);
  }
}

function checkLeaf(leaf: Leaf, file: string, path: string, context: CheckContext): void {
  const info = resolveName(leaf.fact, file, jsonPath(path, 'fact'), context);
  if (!info) return;
  const { problems } = context;
  const { operator, value } = leaf;
  const testsForBlank = value === null && (operator === 'equal' || operator === 'notEqual');
  if (testsForBlank) return;

  const allowed = operatorsOf[info.type];
  if (!allowed.includes(operator)) {
    const expected = [...allowed, 'equal null', 'notEqual null'].join(', ');
    problems.add(file, jsonPath(path, 'operator'), 'operator-type', {
      operator,
      name: info.name,
      actual: info.type,
      expected,
    });
    return;
  }
  const valuePath = jsonPath(path, 'value');
  const element: NameInfo = { ...info, type: elementTypes[info.type] ?? info.type };
  if (operator === 'in' || operator === 'notIn') {
    if (!Array.isArray(value)) {
      problems.add(file, valuePath, 'wrong-literal', {
        value: JSON.stringify(value),
        name: info.name,
        type: 'list',
      });
      return;
    }
    value.forEach((one, index) => {
      checkLiteral(one, element, file, jsonPath(valuePath, index), problems);
    });
  } else if (typeof value === 'object' && value !== null && 'fact' in value) {
    const other = resolveName(value.fact, file, valuePath, context);
    if (other && !comparable(element.type, other.type)) {
      problems.add(file, valuePath, 'wrong-type', {
        name: other.name,
        actual: other.type,
        expected: element.type,
      });
    }
    checkUnit(other, info.unit, { file, path: valuePath }, context);
  } else {
    checkLiteral(value, element, file, valuePath, problems);
  }
}

/** Integers and numbers may be compared with each other; any other type only with itself. */
export function comparable(a: ValueType, b: ValueType): boolean {
  const plain = (type: ValueType): ValueType => (type === 'integer' ? 'number' : type);
  return plain(a) === plain(b);
}
