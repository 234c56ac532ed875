/** Checks a value written in a rule file against the type of the name it belongs to. */
import { isValidDate, isValidDateTime } from '../vocabulary/calendar-date';
import type { ValueType } from '../vocabulary/vocabulary';
import type { NameInfo } from './names';
import { jsonPath, type ProblemList } from './problem';

/** The type of one element of a list type. */
export const elementTypes: Partial<Record<ValueType, ValueType>> = {
  textList: 'text',
  enumList: 'enum',
  numberList: 'number',
  dateList: 'date',
};

/** Reports a literal that cannot be a value of the name. */
export function checkLiteral(
  literal: unknown,
  info: NameInfo,
  file: string,
  path: string,
  problems: ProblemList,
): void {
  const elementType = elementTypes[info.type];
  if (elementType !== undefined && Array.isArray(literal)) {
    for (const [index, element] of literal.entries()) {
      checkLiteral(element, { ...info, type: elementType }, file, jsonPath(path, index), problems);
    }
    return;
  }
  if (!fits(literal, info.type)) {
    problems.add(file, path, 'wrong-literal', {
      value: JSON.stringify(literal),
      name: info.name,
      type: info.type,
    });
    return;
  }
  if (info.type === 'enum' && info.values && !info.values.some(({ id }) => id === literal)) {
    const allowed = info.values.map(({ id }) => id).join(', ');
    problems.add(file, path, 'unknown-value', { value: String(literal), name: info.name, allowed });
  }
}

function fits(literal: unknown, type: ValueType): boolean {
  switch (type) {
    case 'text':
    case 'enum':
      return typeof literal === 'string';
    case 'integer':
      return Number.isSafeInteger(literal);
    case 'number':
      return Number.isFinite(literal);
    case 'money':
      return typeof literal === 'number' && /^\d{1,12}(\.\d{1,2})?$/.test(String(literal));
    case 'boolean':
      return typeof literal === 'boolean';
    case 'date':
      return typeof literal === 'string' && isValidDate(literal);
    case 'dateTime':
      return typeof literal === 'string' && isValidDateTime(literal);
    default:
      return false;
  }
}
