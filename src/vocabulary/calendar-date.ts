/** Calendar dates without time zone: `YYYY-MM-DD`, days since 1 January 1970, and the day numbers of Excel. */

/** Dates outside these years are taken for a slip of the pen, or for a number that is no date. */
const firstYear = 1990;
const lastYear = 2100;

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;
const isoDateTime = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/;

/** True for a `YYYY-MM-DD` that the calendar has: not for 30 February. */
export function isValidDate(iso: string): boolean {
  return dayNumberOf(iso) !== undefined;
}

/** True for a `YYYY-MM-DDThh:mm` that the calendar has. */
export function isValidDateTime(iso: string): boolean {
  const date = isoDateTime.exec(iso)?.[1];
  return date !== undefined && isValidDate(date);
}

/** Writes a date of the calendar; undefined when there is no such day. */
export function isoDateOf(year: number, month: number, day: number): string | undefined {
  const iso = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isValidDate(iso) ? iso : undefined;
}

/** The calendar date of this place at a point in time. */
export function localDate(time: Date): string {
  return `${pad(time.getFullYear(), 4)}-${pad(time.getMonth() + 1, 2)}-${pad(time.getDate(), 2)}`;
}

/**
 * Days from 1 January 1970 to a date.
 *
 * @throws RangeError when the text is no date of the calendar.
 */
export function toDayNumber(iso: string): number {
  const day = dayNumberOf(iso);
  if (day === undefined) throw new RangeError(`${iso} is not a calendar date`);
  return day;
}

/** The date that many whole days after 1 January 1970, in the years 1 to 9999. */
export function fromDayNumber(days: number): string {
  // The inverse of `civilDays`: eras of 400 years that begin on 1 March.
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(iso: string): number {
  return ((((toDayNumber(iso) + 3) % 7) + 7) % 7) + 1;
}

/** The date that an Excel serial shows, its time of day dropped; undefined outside the plausible years. */
export function dateOfSerial(serial: number, date1904: boolean): string | undefined {
  return plausible(dayOfSerial(Math.floor(serial), date1904));
}

/** The date and time that an Excel serial shows, to the nearest minute; undefined outside the plausible years. */
export function dateTimeOfSerial(serial: number, date1904: boolean): string | undefined {
  const minutes = Math.round(serial * 1440);
  const date = plausible(dayOfSerial(Math.floor(minutes / 1440), date1904));
  if (date === undefined) return undefined;
  const minuteOfDay = minutes - Math.floor(minutes / 1440) * 1440;
  return `${date}T${pad(Math.floor(minuteOfDay / 60), 2)}:${pad(minuteOfDay % 60, 2)}`;
}

/** True for a year in which a training plan can be. */
export function isPlausibleYear(year: number): boolean {
  return year >= firstYear && year <= lastYear;
}

/** Excel counts a 29 February 1900 that never was: its day 60. */
function dayOfSerial(serial: number, date1904: boolean): number | undefined {
  if (!Number.isFinite(serial) || serial < 0) return undefined;
  if (date1904) return serial - 24_107;
  if (serial === 60) return undefined;
  return serial - (serial > 60 ? 25_569 : 25_568);
}

function plausible(day: number | undefined): string | undefined {
  // Far outside the calendar the arithmetic below has no meaning.
  if (day === undefined || day < 0 || day > 100_000) return undefined;
  const iso = fromDayNumber(day);
  return isPlausibleYear(Number(iso.slice(0, 4))) ? iso : undefined;
}

function dayNumberOf(iso: string): number | undefined {
  const match = isoDate.exec(iso);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return civilDays(year, month, day);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days since 1970 by whole numbers alone: eras of 400 years that begin on 1 March. */
function civilDays(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
