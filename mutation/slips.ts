/** The slips that a value can suffer: one unit more or less, another value of the list, nothing at all. */
import type { NameInfo } from '../src/rules/names';
import { fromDayNumber, isValidDate, toDayNumber } from '../src/vocabulary/calendar-date';

/** Values that a number, a day, a text or a yes could be by mistake. */
export function slipsOf(value: unknown, info: NameInfo | undefined): readonly unknown[] {
  if (typeof value === 'number') return [value + 1, value - 1].filter((one) => one >= 0 || value < 0);
  if (typeof value === 'boolean') return [!value];
  if (typeof value !== 'string') return [];
  if (isValidDate(value)) {
    const day = toDayNumber(value);
    return [fromDayNumber(day + 1), fromDayNumber(day - 1)];
  }
  if (info?.values) return otherValue(value, info);
  return info?.type === 'text' ? [`${value} `.repeat(2).trim()] : [];
}

/** The value that comes next in the enum's list; those that stand for others are no slip that one makes. */
function otherValue(value: string, { values = [] }: NameInfo): readonly string[] {
  const ids = values.filter(({ covers }) => covers === undefined).map(({ id }) => id);
  const next = ids[(ids.indexOf(value) + 1) % ids.length];
  return next === undefined || next === value ? [] : [next];
}
