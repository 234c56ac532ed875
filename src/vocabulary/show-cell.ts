/** What a cell shows, shortened for a message. */
import type { CellValue, ReadContext } from './cell';
import { dateOfSerial, dateTimeOfSerial } from './calendar-date';
import { isCellError, isDateSerial } from './reader';

const longest = 80;

/** Shows dates as dates and lists as JSON, so that a planner recognises the cell. */
export function showCell(cell: CellValue, context: ReadContext): string {
  if (isCellError(cell)) return shorten(cell.error);
  if (isDateSerial(cell)) return showSerial(cell.serial, context);
  if (typeof cell === 'object') return shorten(asJson(cell));
  return shorten(String(cell));
}

function showSerial(serial: number, { date1904 }: ReadContext): string {
  const shown = Number.isInteger(serial)
    ? dateOfSerial(serial, date1904)
    : dateTimeOfSerial(serial, date1904);
  return shown ?? String(serial);
}

function asJson(cell: unknown): string {
  try {
    return JSON.stringify(cell);
  } catch {
    return '…';
  }
}

function shorten(text: string): string {
  const line = text
    .slice(0, longest * 4)
    .replace(/\s+/g, ' ')
    .trim();
  const characters = Array.from(line);
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line;
}
