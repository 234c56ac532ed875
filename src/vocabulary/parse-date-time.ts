/** Times of day and date-times as people write them: "08/03/2027 14:00", "8 mars 2027 à 14h30", "2027-03-08T14:00". */
import { parseDate } from './parse-date';

/** Time of day in minutes since midnight, with the text before it. */
export interface TrailingTime {
  readonly before: string;
  readonly minutes: number;
}

const longestDateTime = 80;
// Seconds are dropped; a time zone is not read: our times are local, and to convert one would be to guess.
const clock = /(^|[^\d:.,+])(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?(?: ?([ap])m)?$/;
const hours = /(^|[^\d:.,+])(\d{1,2}) ?h(?: ?(\d{2}))?(?: ?min)?$/;
const halfDay = /(^|[^\d:.,+])(\d{1,2}) ?([ap])m$/;

/** Takes the time that a text ends with; undefined when it ends otherwise. */
export function takeTime(text: string): TrailingTime | undefined {
  if (text.length > longestDateTime * 2) return undefined;
  const twelveHours = halfDay.exec(text);
  const match = clock.exec(text) ?? hours.exec(text) ?? twelveHours;
  if (match === null) return undefined;
  const [whole, lead = '', hour = ''] = match;
  const half = match === twelveHours ? match[3] : match[4];
  const minutes = minutesOf(Number(hour), match === twelveHours ? 0 : Number(match[3] ?? 0), half);
  return minutes === undefined
    ? undefined
    : { before: text.slice(0, text.length - whole.length) + lead, minutes };
}

/**
 * Reads a date with its time.
 *
 * @param text As `normaliseText` gives it.
 * @returns `YYYY-MM-DDThh:mm`, or undefined when the date or the time is missing or impossible.
 */
export function parseDateTime(text: string): string | undefined {
  const time = takeTime(text);
  const date = time && parseDate(withoutJoint(time.before));
  return date && time && atTime(date, time.minutes);
}

/** A date to which a time may be attached; the time is dropped. */
export function parseDateOfAny(text: string): string | undefined {
  return parseDate(text) ?? parseDateTime(text)?.slice(0, 10);
}

/** Puts a date and a time of day together. */
export function atTime(date: string, minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${date}T${hour ?? ''}:${minute ?? ''}`;
}

/** Removes what joins a date to its time: "à", "de", "at", a comma, the T of ISO dates. */
export function withoutJoint(text: string): string {
  const trimmed = text.trimEnd();
  if (/^\d{4}-\d{2}-\d{2}t$/.test(trimmed)) return trimmed.slice(0, -1);
  return trimmed.replace(/(?:,| a| at| de| from)$/, '').trimEnd();
}

function minutesOf(hour: number, minute: number, half: string | undefined): number | undefined {
  if (minute > 59) return undefined;
  if (half === undefined) return hour > 23 ? undefined : hour * 60 + minute;
  if (hour < 1 || hour > 12) return undefined;
  return ((hour % 12) + (half === 'p' ? 12 : 0)) * 60 + minute;
}
