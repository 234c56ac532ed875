/** Calendar dates as the day numbers of a workbook. */

const dayMilliseconds = 86_400_000;
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);
/** Excel believes that 1900 was a leap year; only from 1 March 1900 do its day numbers follow the calendar. */
const firstSafeDay1900 = 61;

/**
 * @param date `YYYY-MM-DD`, with an optional `Thh:mm[:ss]` and no time zone.
 * @param date1904 Whether the workbook counts from 1904.
 * @returns The serial number, or `undefined` when it is not a date or one that the workbook cannot hold.
 */
export function serialOfDate(date: string, date1904: boolean): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/.exec(date);
  if (!match) return undefined;
  const [year, month, day, hours, minutes, seconds] = match.slice(1).map((digits) => Number(digits ?? 0));
  const start = Date.UTC(year ?? 0, (month ?? 0) - 1, day);
  const read = new Date(start);
  if (read.getUTCMonth() + 1 !== month || read.getUTCDate() !== day) return undefined;
  const days = (start - (date1904 ? epoch1904 : epoch1900)) / dayMilliseconds;
  if (days < (date1904 ? 0 : firstSafeDay1900)) return undefined;
  return days + ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) / 86_400;
}
