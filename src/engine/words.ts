/** Values in words for messages: labels for ids, dates and amounts as people write them. */
import type { Language } from '../i18n/language';
import type { MessageValues } from '../i18n/format-message';
import { isKnown, type Value } from '../vocabulary/value';
import type { ProgramParts } from './program';

/** The names that say in which currency the amounts of a row are: the first that is known does. */
export const currencyNames = ['currency', 'rowCostCurrency'] as const;

/** The known values of some names, ready for a message; numbers stay numbers so that they can choose a plural. */
export function valuesInWords(
  names: Iterable<string>,
  language: Language,
  read: (name: string) => Value,
  parts: ProgramParts,
): MessageValues {
  const words: Record<string, string | number> = {};
  for (const name of names) {
    const value = read(name);
    const type = parts.names.get(name)?.type;
    if (!isKnown(value)) continue;
    if (typeof value === 'number' && (type === 'integer' || type === 'number')) words[name] = value;
    else words[name] = valueInWords(name, value, language, read, parts);
  }
  return words;
}

/** One known value in words. */
export function valueInWords(
  name: string,
  value: NonNullable<Value>,
  language: Language,
  read: (name: string) => Value,
  parts: ProgramParts,
): string {
  const info = parts.names.get(name);
  if (!info) return String(value);
  const label = (id: unknown): string =>
    info.values?.find((one) => one.id === id)?.labels[language] ?? String(id);
  if (info.type === 'enum') return label(value);
  if (info.type === 'enumList' && Array.isArray(value)) return value.map(label).join(', ');
  const currency = currencyNames.map(read).find((one) => typeof one === 'string');
  return parts.formatters[language](value, info.type, {
    fact: name,
    ...(typeof currency === 'string' ? { currency } : {}),
  });
}
