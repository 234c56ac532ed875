/** A row of the plan before it is a row of a sheet. */
import type { ColumnKey } from './plan-columns';
import { frenchDay } from './school-days';

/** A calendar day, shown as a date. */
export interface DateCell {
  readonly date: number;
}

/** A day with a time, shown as both. */
export interface MomentCell {
  /** The day, and the time as a part of it. */
  readonly moment: number;
}

/** A text that only an apostrophe keeps from becoming a number or a date (`quotePrefix`). */
export interface QuotedCell {
  readonly quoted: string;
}

export type Cell = string | number | DateCell | MomentCell | QuotedCell;

export type PlanRow = Readonly<Partial<Record<ColumnKey, Cell>>>;

/** A row written by hand, with the finding codes it is there to show. */
export interface FaultyRow {
  readonly shows: readonly string[];
  readonly row: PlanRow;
}

export const dateCell = (date: number): DateCell => ({ date });

/** `momentCell(date, '09:30')`. */
export function momentCell(date: number, time: string): MomentCell {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return { moment: date + (hours * 60 + minutes) / 1440 };
}

export function isDate(cell: Cell | undefined): cell is DateCell {
  return typeof cell === 'object' && 'date' in cell;
}

/** Several days in one cell as planners write them; a single day is a date like any other. */
export function datesCell(days: readonly number[]): Cell {
  const [only] = days;
  return days.length === 1 && only !== undefined ? dateCell(only) : days.map(frenchDay).join(' ; ');
}

/** A row with the given cells emptied. */
export function without(row: PlanRow, keys: readonly ColumnKey[]): PlanRow {
  return Object.fromEntries(Object.entries(row).filter(([key]) => !keys.some((blank) => blank === key)));
}
