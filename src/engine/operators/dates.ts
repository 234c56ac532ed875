/** Operators on calendar dates: whole days, no time zone, so a clock change never matters. */
import { fromDayNumber, toDayNumber } from '../../vocabulary/calendar-date';
import type { Value } from '../../vocabulary/value';
import type { NameScope } from '../condition';
import type { Compute } from '../row-state';
import type { CompileOperator } from './operator';

/** Days from one date to another: 0 for the same day, negative when the second comes first. */
export const daysBetween: CompileOperator<'daysBetween'> = ({ from, to }, scope) => {
  const fromSlot = scope.slotOf(from);
  const toSlot = scope.slotOf(to);
  return ({ slots }) => {
    const start = slots[fromSlot];
    const end = slots[toSlot];
    return typeof start === 'string' && typeof end === 'string'
      ? toDayNumber(end) - toDayNumber(start)
      : null;
  };
};

const minutesOfDay = 24 * 60;

/** Hours from one moment to a later one, in local time; unknown when the second does not come later. */
export const hoursBetween: CompileOperator<'hoursBetween'> = ({ from, to }, scope) => {
  const fromSlot = scope.slotOf(from);
  const toSlot = scope.slotOf(to);
  const minutesOf = (moment: string): number => {
    const [date = '', time = ''] = moment.split('T');
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return toDayNumber(date) * minutesOfDay + hours * 60 + minutes;
  };
  return ({ slots }) => {
    const start = slots[fromSlot];
    const end = slots[toSlot];
    if (typeof start !== 'string' || typeof end !== 'string') return null;
    const minutes = minutesOf(end) - minutesOf(start);
    return minutes > 0 ? minutes / 60 : null;
  };
};

/** The date a number of days later. */
export const addDays: CompileOperator<'addDays'> = ({ date, by }, scope) => shiftDays(date, by, 1, scope);
/** The date a number of days earlier. */
export const subtractDays: CompileOperator<'subtractDays'> = ({ date, by }, scope) =>
  shiftDays(date, by, -1, scope);
/** The date a number of weeks later, on the same day of the week. */
export const addWeeks: CompileOperator<'addWeeks'> = ({ date, by }, scope) => shiftDays(date, by, 7, scope);
/** The date a number of weeks earlier, on the same day of the week. */
export const subtractWeeks: CompileOperator<'subtractWeeks'> = ({ date, by }, scope) =>
  shiftDays(date, by, -7, scope);

/** The same day of a later month; the last day of that month where it has no such day. */
export const addMonths: CompileOperator<'addMonths'> = ({ date, by }, scope) =>
  onDate(date, by, scope, (start, months) => {
    const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
    const index = year * 12 + (month - 1) + months;
    const firstOfMonth = (at: number): number =>
      toDayNumber(
        `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-01`,
      );
    const lastDay = firstOfMonth(index + 1) - firstOfMonth(index);
    return fromDayNumber(firstOfMonth(index) + Math.min(day, lastDay) - 1);
  });

/** Whether dates follow each other day by day, in whatever order they are listed. */
export const consecutiveDays: CompileOperator<'consecutiveDays'> = ({ dates }, scope) => {
  const slot = scope.slotOf(dates);
  return ({ slots }) => {
    const list = slots[slot];
    if (!Array.isArray(list) || list.length === 0) return null;
    const days = [...new Set(list.map((date) => toDayNumber(String(date))))].sort((a, b) => a - b);
    return days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1);
  };
};

/** The school year of a date, such as 2026-2027, by the month in which a school year begins. */
export const schoolYearOf: CompileOperator<'schoolYearOf'> = ({ date, firstMonth }, scope) =>
  onDate(date, firstMonth, scope, (day, month) => {
    const year = Number(day.slice(0, 4));
    const first = Number(day.slice(5, 7)) >= month ? year : year - 1;
    return `${first}-${first + 1}`;
  });

function shiftDays(date: string, by: string, daysPerUnit: number, scope: NameScope): Compute {
  return onDate(date, by, scope, (start, amount) => fromDayNumber(toDayNumber(start) + amount * daysPerUnit));
}

function onDate(
  date: string,
  by: string,
  scope: NameScope,
  apply: (date: string, by: number) => Value,
): Compute {
  const dateSlot = scope.slotOf(date);
  const bySlot = scope.slotOf(by);
  return ({ slots }) => {
    const start = slots[dateSlot];
    const amount = slots[bySlot];
    return typeof start === 'string' && typeof amount === 'number' ? apply(start, amount) : null;
  };
}
