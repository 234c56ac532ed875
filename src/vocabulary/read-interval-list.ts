/** Lists of stretches of time: a JSON list of pairs, or a text with a stretch a line or between semicolons. */
import { saysNone } from './empty-list';
import { normaliseText } from './normalise';
import { isOrdered, parseInterval, type Interval } from './parse-interval';
import { readDateTime } from './read-date';
import { isDateSerial, parseJson, type Reader, type ReaderContext } from './reader';

const longestList = 1000;

/** Reads a JSON list of pairs, or intervals separated by semicolons or line breaks. */
export const readIntervalList: Reader = (cell, context) => {
  const json: unknown = typeof cell === 'string' ? parseJson(cell, '[') : cell;
  if (Array.isArray(json)) return everyInterval(json, (item) => intervalOfPair(item, context));
  if (typeof cell !== 'string') return undefined;
  if (saysNone(cell)) return [];
  const parts = cell.split(/[;\n\r]+/).filter((part) => part.trim() !== '');
  return everyInterval(parts, (part) => parseInterval(normaliseText(part)));
};

function everyInterval<Item>(
  items: readonly Item[],
  read: (item: Item) => Interval | undefined,
): readonly Interval[] | undefined {
  if (items.length > longestList) return undefined;
  const intervals = items.map(read);
  return intervals.every((interval) => interval !== undefined && isOrdered(interval))
    ? (intervals as readonly Interval[])
    : undefined;
}

function intervalOfPair(pair: unknown, context: ReaderContext): Interval | undefined {
  if (!Array.isArray(pair) || pair.length !== 2) return undefined;
  const [start, end] = (pair as readonly unknown[]).map((item) => dateTimeOf(item, context));
  return start === undefined || end === undefined ? undefined : [start, end];
}

function dateTimeOf(item: unknown, context: ReaderContext): string | undefined {
  if (typeof item !== 'string' && typeof item !== 'number' && !isDateSerial(item)) return undefined;
  const dateTime = readDateTime(item, context);
  return typeof dateTime === 'string' ? dateTime : undefined;
}
