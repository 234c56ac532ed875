/** Several dates in one text: "8 et 9 mars 2027", "du 8 au 10 mars 2027", "les 8 et 9 mars 2027 de 14h à 17h". */
import { fromDayNumber, toDayNumber } from './calendar-date';
import { completeDate, parsePartialDate, type PartialDate } from './parse-date';
import { parseDateOfAny, takeTime, withoutJoint } from './parse-date-time';

/** A longer range is more likely a mistyped date than a session on each of its days. */
const longestRange = 31;
const longestSegment = 400;

/** What joins a time to the date or to the time before it, at the end of what comes before the time. */
const afterDate = /(?: ?[-:/,]| a| to| et| and)$/;

const ranges = [
  /^(?:du|de|from) (.+?) (?:au|a|to) (.+)$/,
  /^(.+?) (?:au|to|-) (.+)$/,
  /^(\d{1,2}) ?- ?(\d{1,2} [a-z].*)$/,
];

/**
 * Reads the dates of one part of a cell, in the order written.
 *
 * @param text As `normaliseText` gives it; without semicolons or line breaks.
 */
export function parseDates(text: string): readonly string[] | undefined {
  if (text.length > longestSegment) return undefined;
  const single = parseDateOfAny(text);
  if (single !== undefined) return [single];
  const bare = withoutTimes(text.replace(/^(?:les|the|le) /, ''));
  return parseRange(bare) ?? parseEnumeration(bare);
}

/** A text without the times of day that it ends with: "14h-17h", "de 9h à 12h et de 14h à 17h", "(9h - 16h)". */
function withoutTimes(text: string): string {
  let rest = text.replace(/[()]/g, ' ').replace(/ {2,}/g, ' ').trim();
  for (let time = takeTime(rest); time !== undefined; time = takeTime(rest)) {
    rest = withoutJoint(time.before.trimEnd().replace(afterDate, '').trimEnd());
  }
  return rest;
}

function parseRange(text: string): readonly string[] | undefined {
  for (const range of ranges) {
    const [, first = '', last = ''] = range.exec(text) ?? [];
    const ends = completeInOrder([first, last].map(datePart));
    const [start, end] = ends ?? [];
    if (start !== undefined && end !== undefined) return daysBetween(start, end);
  }
  return undefined;
}

function datePart(text: string): PartialDate | undefined {
  return parsePartialDate(withoutTimes(text));
}

/** Every day from the first to the last. */
function daysBetween(start: string, end: string): readonly string[] | undefined {
  const first = toDayNumber(start);
  const count = toDayNumber(end) - first + 1;
  if (count > longestRange) return undefined;
  return Array.from({ length: count }, (_, index) => fromDayNumber(first + index));
}

function parseEnumeration(text: string): readonly string[] | undefined {
  const parts = text.split(/ ?, ?(?:et |and )?| (?:et|and|&) /).map((part) => part.trim());
  return completeInOrder(parts.map(datePart));
}

/**
 * Gives each date the month and year of the one after it where it has none of its own. A date completed in this way
 * must come before that one: else the writer meant something else.
 */
function completeInOrder(parts: readonly (PartialDate | undefined)[]): readonly string[] | undefined {
  const dates: string[] = [];
  let next: string | undefined;
  for (const part of [...parts].reverse()) {
    if (part === undefined) return undefined;
    const date: string | undefined = completeDate(part, next === undefined ? {} : monthAndYear(next, part));
    if (date === undefined || (part.year === undefined && next !== undefined && date >= next))
      return undefined;
    dates.unshift(date);
    next = date;
  }
  return dates.length === 0 ? undefined : dates;
}

/** A month written out takes the next date's year; a bare day takes its month too. */
function monthAndYear(iso: string, part: PartialDate): { month?: number; year?: number } {
  const [year, month] = iso.split('-').map(Number);
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined || part.month !== undefined ? {} : { month }),
  };
}
