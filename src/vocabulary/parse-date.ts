/** Dates as people write them: 31/08/2027, "mardi 31 août 2027", "August 31, 2027", 2027-08-31. Never month first in figures. */
import { isPlausibleYear, isoDateOf, weekdayOf } from './calendar-date';
import { monthNumbers, weekdayNumbers } from './date-words';

/** A date of which the month and the year may be left to the date after it: the 8 of "8 et 9 mars 2027". */
export interface PartialDate {
  readonly day: number;
  readonly month?: number;
  readonly year?: number;
  /** As written, 1 for Monday; a date that falls on another day is refused. */
  readonly weekday?: number;
}

/** No date is longer; bounds the work on a cell full of prose. */
const longestDate = 60;

const yearFirst = /^(\d{4})([-/])(\d{2})\2(\d{2})$/;
const figures = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;
const dayThenMonth = /^(\d{1,2})(?:er|st|nd|rd|th)?[ -](?:of )?([a-z]{3,9})\.?(?:[ -](\d{4}|\d{2}))?$/;
const monthThenDay = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/;
const dayAlone = /^(\d{1,2})(?:er|st|nd|rd|th)?$/;
const leadingWeekday = /^([a-z]{3,9})\.?,? (\d.*|[a-z]{3,9}\.? \d.*)$/;

/**
 * Reads a whole date.
 *
 * @param text As `normaliseText` gives it.
 * @returns `YYYY-MM-DD`, or undefined for what is no date, or none in the plausible years.
 */
export function parseDate(text: string): string | undefined {
  const date = parsePartialDate(text);
  return date && completeDate(date, {});
}

/** Reads a date that may lack its year, or its month and year. */
export function parsePartialDate(text: string): PartialDate | undefined {
  if (text.length > longestDate) return undefined;
  const bare = text.replace(/^(?:le|the) /, '');
  const [, word = '', rest = ''] = leadingWeekday.exec(bare) ?? [];
  const weekday = weekdayNumbers.get(word);
  // "mar" is Tuesday for one and March for the other: it is a weekday when a date follows it.
  const dated = weekday === undefined ? undefined : parseDayMonthYear(rest);
  return dated && weekday !== undefined ? { ...dated, weekday } : parseDayMonthYear(bare);
}

/** Gives a date the month and the year that it lacks; undefined when the calendar has no such day. */
export function completeDate(
  date: PartialDate,
  fallback: { readonly month?: number; readonly year?: number },
): string | undefined {
  const month = date.month ?? fallback.month;
  const year = date.year ?? fallback.year;
  if (month === undefined || year === undefined || !isPlausibleYear(year)) return undefined;
  const iso = isoDateOf(year, month, date.day);
  return iso !== undefined && (date.weekday === undefined || weekdayOf(iso) === date.weekday)
    ? iso
    : undefined;
}

function parseDayMonthYear(text: string): PartialDate | undefined {
  const iso = yearFirst.exec(text);
  if (iso !== null) return { year: Number(iso[1]), month: Number(iso[3]), day: Number(iso[4]) };
  const numbers = figures.exec(text);
  if (numbers !== null) return partial(numbers[1], Number(numbers[3]), numbers[4]);
  const french = dayThenMonth.exec(text);
  if (french !== null) return partial(french[1], monthNumbers.get(french[2] ?? ''), french[3]);
  const english = monthThenDay.exec(text);
  if (english !== null) return partial(english[2], monthNumbers.get(english[1] ?? ''), english[3]);
  const alone = dayAlone.exec(text);
  return alone === null ? undefined : { day: Number(alone[1]) };
}

function partial(
  day: string | undefined,
  month: number | undefined,
  year: string | undefined,
): PartialDate | undefined {
  if (month === undefined) return undefined;
  return { day: Number(day), month, ...(year === undefined ? {} : { year: fullYear(year) }) };
}

/** A year of two digits is of this century. */
function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}
