/** Lists of dates: a JSON list, or a text with several dates, ranges of days included. */
import { saysNone } from './empty-list';
import { normaliseText } from './normalise';
import { parseDates } from './parse-date-list';
import { readDate } from './read-date';
import { isDateSerial, parseJson, type Reader, type ReaderContext } from './reader';

const longestList = 1000;

/** Reads a list, a single date, or dates and runs of dates separated by semicolons or line breaks. */
export const readDateList: Reader = (cell, context) => {
  const list = Array.isArray(cell) ? (cell as readonly unknown[]) : listOfText(cell);
  if (list !== undefined) return everyDate(list, context);
  if (typeof cell !== 'string') return singleDate(cell, context);
  if (saysNone(cell)) return [];
  const parts = cell.split(/[;\n\r]+/).filter((part) => part.trim() !== '');
  const dates = parts.map((part) => singleDate(part, context) ?? parseDates(normaliseText(part)));
  return parts.length <= longestList && dates.every((date) => date !== undefined) ? dates.flat() : undefined;
};

function listOfText(cell: unknown): readonly unknown[] | undefined {
  const json = typeof cell === 'string' ? parseJson(cell, '[') : undefined;
  return Array.isArray(json) ? (json as readonly unknown[]) : undefined;
}

function everyDate(list: readonly unknown[], context: ReaderContext): readonly string[] | undefined {
  if (list.length > longestList) return undefined;
  const dates = list.map((item) => singleDate(item, context)?.[0]);
  return dates.every((date) => date !== undefined) ? dates : undefined;
}

function singleDate(item: unknown, context: ReaderContext): readonly string[] | undefined {
  if (typeof item !== 'string' && typeof item !== 'number' && !isDateSerial(item)) return undefined;
  const date = readDate(item, context);
  return typeof date === 'string' ? [date] : undefined;
}
