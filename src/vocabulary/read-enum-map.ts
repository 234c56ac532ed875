/** A value for each of several names: a JSON object, or "A : en personne ; B : virtuel". */
import { normaliseLabel } from './normalise';
import { isRecord, parseJson, type Reader, type ReaderContext } from './reader';

const largestMap = 500;
const longestName = 200;

/**
 * Reads the values by any of their labels; one label that is not understood makes the whole cell unreadable.
 */
export const readEnumMap: Reader = (cell, context) => {
  const json = typeof cell === 'string' ? parseJson(cell, '{') : cell;
  if (isRecord(json)) return everyEntry(Object.entries(json), context);
  return typeof cell === 'string' ? everyEntry(entriesOfText(cell), context) : undefined;
};

type Entry = readonly [name: string, label: unknown];

function entriesOfText(text: string): readonly Entry[] {
  const parts = text.split(/[;\n\r]+/).filter((part) => part.trim() !== '');
  return parts.map((part) => {
    // A second colon would leave open where the name ends.
    const [name = '', label, ...rest] = part.split(/[:=]/);
    return [name, rest.length === 0 ? label : undefined];
  });
}

function everyEntry(
  entries: readonly Entry[],
  { fact, vocabulary }: ReaderContext,
): Readonly<Record<string, string>> | undefined {
  if (entries.length > largestMap) return undefined;
  const values = new Map<string, string>();
  const names = new Map<string, string>();
  for (const [written, label] of entries) {
    const value = typeof label === 'string' ? vocabulary.enumIdOf(fact.id, label) : undefined;
    const trimmed = written.trim();
    if (value === undefined || trimmed === '' || trimmed.length > longestName) return undefined;
    const key = normaliseLabel(trimmed);
    const name = names.get(key) ?? trimmed;
    names.set(key, name);
    if ((values.get(name) ?? value) !== value) return undefined;
    values.set(name, value);
  }
  return withoutPrototype(values);
}

/** A record in which any name is a mere name, `__proto__` too. */
function withoutPrototype(values: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  const record = Object.create(null) as Record<string, string>;
  for (const [name, value] of values) record[name] = value;
  return record;
}
