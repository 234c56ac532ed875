/** A stretch of time in one text: "2027-03-09T13:30/2027-03-09T14:30", "09/03/2027 15:30-16:30", "9 mars 2027 de 14h à 16h". */
import { parseDate } from './parse-date';
import { atTime, parseDateTime, takeTime, withoutJoint } from './parse-date-time';

/** Two local date-times, `YYYY-MM-DDThh:mm`; the end itself is left out. */
export type Interval = readonly [start: string, end: string];

const longestInterval = 160;
const betweenTimes = /(?: ?-| a| to| jusqu'a| until) ?$/;
const betweenDateTimes = [' - ', '/', ' au ', ' to ', ' a '];

/**
 * Reads a start and an end, on one day or two.
 *
 * @param text As `normaliseText` gives it.
 */
export function parseInterval(text: string): Interval | undefined {
  if (text.length > longestInterval) return undefined;
  return (
    onOneDay(text.replace(/^(?:du|le|from|the) /, '')) ?? fromOneToTheOther(text.replace(/^(?:du|from) /, ''))
  );
}

/** True when the end comes after the start. */
export function isOrdered([start, end]: Interval): boolean {
  return start < end;
}

function onOneDay(text: string): Interval | undefined {
  const end = takeTime(text);
  const joint = end && betweenTimes.exec(end.before);
  const start = end && joint ? takeTime(end.before.slice(0, joint.index)) : undefined;
  const date = start && parseDate(withoutJoint(start.before));
  return end && start && date ? [atTime(date, start.minutes), atTime(date, end.minutes)] : undefined;
}

function fromOneToTheOther(text: string): Interval | undefined {
  for (const separator of betweenDateTimes) {
    for (let at = text.indexOf(separator); at > 0; at = text.indexOf(separator, at + 1)) {
      const start = parseDateTime(text.slice(0, at));
      const end = parseDateTime(text.slice(at + separator.length).trimStart());
      if (start !== undefined && end !== undefined) return [start, end];
    }
  }
  return undefined;
}
