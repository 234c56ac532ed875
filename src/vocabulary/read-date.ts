/** Dates and date-times, from Excel serials or text. */
import { dateOfSerial, dateTimeOfSerial } from './calendar-date';
import { normaliseText } from './normalise';
import { parseDateOfAny, parseDateTime } from './parse-date-time';
import { isDateSerial, type Reader } from './reader';

/** A serial that a CSV file has written out: 46260 or 46260.25. */
const writtenSerial = /^\d{5}(?:[.,]\d{1,15})?$/;

/** A calendar date; a time of day beside it is dropped. */
export const readDate: Reader = (cell, { date1904 }) => {
  const serial = serialOf(cell);
  if (serial !== undefined) return dateOfSerial(serial, date1904);
  return typeof cell === 'string' ? parseDateOfAny(normaliseText(cell)) : undefined;
};

/** A local date and time; a date alone is not taken for its midnight. */
export const readDateTime: Reader = (cell, { date1904 }) => {
  const serial = serialOf(cell);
  if (serial !== undefined) return Number.isInteger(serial) ? undefined : dateTimeOfSerial(serial, date1904);
  return typeof cell === 'string' ? parseDateTime(normaliseText(cell)) : undefined;
};

function serialOf(cell: unknown): number | undefined {
  if (typeof cell === 'number') return cell;
  if (isDateSerial(cell)) return cell.serial;
  if (typeof cell !== 'string') return undefined;
  const text = cell.trim();
  return writtenSerial.test(text) ? Number(text.replace(',', '.')) : undefined;
}
