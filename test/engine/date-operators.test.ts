/** Operators on dates: whole calendar days, whatever the clock, the month or the year. */
import type { Value } from '../../src/vocabulary/value';
import { operator } from '../support/one-operator';

const date = { type: 'date' };
const integer = { type: 'integer' };

describe('daysBetween', () => {
  const days = operator(integer, { op: 'daysBetween', from: 'from', to: 'to' });

  it.each([
    ['2027-02-01', '2027-03-29', 56, 'across a clock change'],
    ['2028-02-01', '2028-03-28', 56, 'across a leap day'],
    ['2027-10-25', '2027-11-01', 7, 'across the other clock change'],
    ['2026-12-31', '2027-01-01', 1, 'across a year'],
    ['2027-03-01', '2027-03-01', 0, 'on one day'],
    ['2027-03-29', '2027-02-01', -56, 'backwards'],
    ['2027-02-28', '2027-03-01', 1, 'over the end of February'],
    ['2028-02-28', '2028-03-01', 2, 'over the end of February of a leap year'],
    ['2100-02-28', '2100-03-01', 1, 'in a century that is no leap year'],
  ])('from %s to %s is %i, %s', (from, to, expected) => {
    expect(days({ from, to })).toBe(expected);
  });

  it.each<[Value, Value]>([
    [null, '2027-03-29'],
    ['2027-02-01', undefined],
  ])('of %j and %j is unknown', (from, to) => {
    expect(days({ from, to })).toBeNull();
  });
});

describe('days and weeks', () => {
  it.each([
    ['addDays', '2027-02-28', 1, '2027-03-01'],
    ['addDays', '2028-02-28', 1, '2028-02-29'],
    ['addDays', '2027-02-28', 0, '2027-02-28'],
    ['subtractDays', '2027-01-01', 1, '2026-12-31'],
    ['subtractDays', '2028-03-01', 1, '2028-02-29'],
    ['addWeeks', '2027-02-01', 8, '2027-03-29'],
    ['subtractWeeks', '2027-03-29', 8, '2027-02-01'],
    ['subtractWeeks', '2028-03-28', 8, '2028-02-01'],
  ])('%s: %s and %i is %s', (op, from, a, expected) => {
    expect(operator(date, { op, date: 'from', by: 'a' })({ from, a })).toBe(expected);
  });

  it.each(['addDays', 'subtractDays', 'addWeeks', 'subtractWeeks', 'addMonths'])(
    '%s is unknown without both',
    (op) => {
      const shift = operator(date, { op, date: 'from', by: 'a' });
      expect(shift({ from: '2027-01-01' })).toBeNull();
      expect(shift({ a: 1 })).toBeNull();
      expect(shift({ from: undefined, a: 1 })).toBeNull();
    },
  );
});

describe('addMonths', () => {
  const months = operator(date, { op: 'addMonths', date: 'from', by: 'a' });

  it.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-08-30', 6, '2027-02-28'],
    ['2026-08-28', 6, '2027-02-28'],
    ['2026-08-15', 6, '2027-02-15'],
    ['2026-12-31', 6, '2027-06-30'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-06-30', 6, '2026-12-30'],
    ['2026-07-01', 6, '2027-01-01'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2026-11-30', 0, '2026-11-30'],
    ['2027-03-31', -1, '2027-02-28'],
  ])('from %s, %i later, is %s', (from, a, expected) => {
    expect(months({ from, a })).toBe(expected);
  });
});

describe('consecutiveDays', () => {
  const consecutive = operator({ type: 'boolean' }, { op: 'consecutiveDays', dates: 'dates' });

  it.each<[string, Value, Value]>([
    ['days in order', ['2027-03-29', '2027-03-30', '2027-03-31'], true],
    ['days in any order', ['2027-03-31', '2027-03-29', '2027-03-30'], true],
    ['a day named twice', ['2027-03-30', '2027-03-29', '2027-03-30'], true],
    ['one day', ['2027-03-29'], true],
    ['days over a month’s end', ['2027-02-28', '2027-03-01'], true],
    ['a leap day left out', ['2028-02-28', '2028-03-01'], false],
    ['a clock change', ['2027-03-27', '2027-03-28', '2027-03-29'], true],
    ['a weekend between', ['2027-04-02', '2027-04-05'], false],
    ['no days', [], null],
    ['a blank', null, null],
    ['something unreadable', undefined, null],
  ])('of %s', (_, dates, expected) => {
    expect(consecutive({ dates })).toBe(expected);
  });
});
