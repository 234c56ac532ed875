/** Operators on lists of dates: gathering days, and keeping those of some weekdays or those that a table speaks of. */
import { weekdayOf } from '../../vocabulary/calendar-date';
import type { Value } from '../../vocabulary/value';
import type { TableAnswer } from '../decision-table';
import type { Compute, RowState } from '../row-state';
import type { CompileOperator, OperatorScope } from './operator';

/** All known days of some dates, date-times and lists of dates, each once and in order; null when none is known. */
export const datesOf: CompileOperator<'datesOf'> = ({ of }, scope) => {
  const operands = of.map((name) => scope.slotOf(name));
  return ({ slots }) => {
    const days = operands.flatMap((slot) => daysIn(slots[slot]));
    return days.length > 0 ? [...new Set(days)].sort() : null;
  };
};

/** The first day of a list; null for an empty one. */
export const earliest: CompileOperator<'earliest'> = ({ dates }, scope) => {
  const slot = scope.slotOf(dates);
  return ({ slots }) => daysIn(slots[slot]).sort()[0] ?? null;
};

/** The dates of a list that fall on some days of the week, from 1 for Monday to 7 for Sunday. */
export const datesOnWeekdays: CompileOperator<'datesOnWeekdays'> = ({ dates, weekdays }, scope) => {
  const datesSlot = scope.slotOf(dates);
  const weekdaysSlot = scope.slotOf(weekdays);
  return ({ slots }) => {
    const list = slots[datesSlot];
    const kept = slots[weekdaysSlot];
    if (!Array.isArray(list) || !Array.isArray(kept)) return null;
    return daysIn(list).filter((date) => kept.includes(weekdayOf(date)));
  };
};

/**
 * The dates for which a table’s output is true, each date standing for one input in turn. None means surely none: when
 * no date is known to match and the table cannot say for one of them, the answer is null.
 */
export const datesMatching: CompileOperator<'datesMatching'> = (operator, scope) => {
  const table = scope.tableOf(operator.table);
  const output = table.data.outputs.findIndex(({ id }) => id === operator.output);
  return onEachDate(operator, scope, (dates, answerOf, { slots }) => {
    const answers = dates.map((date) => table.output(answerOf(date), output, slots));
    const matching = dates.filter((_, index) => answers[index] === true);
    return matching.length > 0 || answers.every((answer) => answer === false) ? matching : null;
  });
};

/** The dates for which no row of a table can apply: its rows do not reach so far. */
export const datesNotCovered: CompileOperator<'datesNotCovered'> = (operator, scope) =>
  onEachDate(operator, scope, (dates, answerOf) => dates.filter((date) => answerOf(date).status === 'miss'));

function onEachDate(
  { dates, table: id, input }: { dates: string; table: string; input: string },
  scope: OperatorScope,
  judge: (dates: readonly string[], answerOf: (date: string) => TableAnswer, row: RowState) => Value,
): Compute {
  const slot = scope.slotOf(dates);
  const table = scope.tableOf(id);
  const column = table.data.inputs.indexOf(input);
  return (row) => {
    const list = row.slots[slot];
    if (!Array.isArray(list)) return null;
    const inputs = table.inputSlots.map((one) => row.slots[one]);
    const answerOf = (date: string): TableAnswer => {
      inputs[column] = date;
      return table.match(inputs, row.slots, scope.asOf(row));
    };
    return judge(daysIn(list), answerOf, row);
  };
}

/** The calendar days that a date, a date-time or a list of dates names. */
function daysIn(value: Value): string[] {
  if (typeof value === 'string') return [value.slice(0, 10)];
  return Array.isArray(value) ? value.map((date) => String(date)) : [];
}
