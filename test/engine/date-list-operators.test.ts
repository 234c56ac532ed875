/** Operators on lists of dates: gathering days, and keeping those of some weekdays or those of a calendar. */
import type { Facts, Value } from '../../src/vocabulary/value';
import { operator } from '../support/one-operator';

const dateList = { type: 'dateList' };
const days = ['2026-11-11', '2026-11-14', '2026-11-16'];

describe('datesOf', () => {
  const facts = [{ id: 'start', type: 'dateTime' }];
  const gathered = operator(dateList, { op: 'datesOf', of: ['from', 'start', 'dates'] }, { facts });

  it.each<[string, Facts, Value]>([
    ['a date', { from: '2026-11-11' }, ['2026-11-11']],
    ['the day of a date and time', { start: '2026-11-11T23:59' }, ['2026-11-11']],
    ['a list', { dates: days }, days],
    [
      'all of them, each day once and in order',
      { from: '2026-11-16', start: '2026-11-14T09:00', dates: ['2026-11-16', '2026-11-11'] },
      days,
    ],
    [
      'what is known beside a blank and something unreadable',
      { from: '2026-11-11', dates: undefined },
      ['2026-11-11'],
    ],
    ['nothing known', { dates: undefined }, null],
    ['nothing given', {}, null],
    ['an empty list', { dates: [] }, null],
  ])('of %s', (_, given, expected) => {
    expect(gathered(given)).toEqual(expected);
  });
});

test.each<[Value, Value]>([
  [['2026-11-14', '2026-11-11'], '2026-11-11'],
  [[], null],
  [null, null],
])('the earliest of %j is %j', (dates, expected) => {
  expect(operator({ type: 'date' }, { op: 'earliest', dates: 'dates' })({ dates })).toBe(expected);
});

describe('datesOnWeekdays', () => {
  const at = (weekdays: readonly number[] | null) =>
    operator(
      dateList,
      { op: 'datesOnWeekdays', dates: 'dates', weekdays: 'weekend' },
      { parameters: [{ id: 'weekend', type: 'numberList', values: [{ value: weekdays }] }] },
    );

  it.each<[string, readonly number[] | null, Value, Value]>([
    ['the Saturday', [6, 7], days, ['2026-11-14']],
    ['the Sunday, which is 7', [7], ['2026-11-14', '2026-11-15'], ['2026-11-15']],
    ['none on other days', [6, 7], ['2026-11-11'], []],
    ['nothing without days', [6, 7], null, null],
    ['nothing from an unreadable cell', [6, 7], undefined, null],
    ['nothing without weekdays', null, days, null],
  ])('keeps %s', (_, weekdays, dates, expected) => {
    expect(at(weekdays)({ dates })).toEqual(expected);
  });
});

/** A calendar of November 2026 in the north, and of its first half in the south. */
const calendar = {
  id: 'calendar',
  hitPolicy: 'first',
  inputs: ['region', 'from'],
  outputs: [{ id: 'free', type: 'boolean' }],
  rows: [
    { when: { from: '2026-11-11' }, then: { free: true } },
    { when: { region: 'north', from: { min: '2026-11-14', max: '2026-11-15' } }, then: { free: true } },
    { when: { region: 'north', from: { min: '2026-11-01', max: '2026-11-30' } }, then: { free: false } },
    { when: { region: 'south', from: { min: '2026-11-01', max: '2026-11-15' } }, then: { free: false } },
  ],
};

describe('datesMatching', () => {
  const matching = operator(
    dateList,
    { op: 'datesMatching', dates: 'dates', table: 'calendar', input: 'from', output: 'free' },
    { tables: [calendar] },
  );

  it.each<[string, Facts, Value]>([
    ['the days for which the table says yes', { region: 'north', dates: days }, ['2026-11-11', '2026-11-14']],
    ['none, for certain', { region: 'north', dates: ['2026-11-16'] }, []],
    ['none of no days', { region: 'north', dates: [] }, []],
    ['those known beside one that is not covered', { region: 'south', dates: days }, ['2026-11-11']],
    ['unknown when one is not covered', { region: 'south', dates: ['2026-11-14', '2026-11-16'] }, null],
    ['those that hold whatever is unknown', { dates: ['2026-11-11'] }, ['2026-11-11']],
    ['unknown where it depends on what is unknown', { dates: ['2026-11-14'] }, null],
    ['the row’s own date for nothing', { region: 'north', from: '2026-11-11', dates: ['2026-11-16'] }, []],
    ['nothing without days', { region: 'north', dates: null }, null],
    ['nothing from an unreadable cell', { region: 'north', dates: undefined }, null],
  ])('keeps %s', (_, facts, expected) => {
    expect(matching(facts)).toEqual(expected);
  });
});

describe('datesNotCovered', () => {
  const missing = operator(
    dateList,
    { op: 'datesNotCovered', dates: 'dates', table: 'calendar', input: 'from' },
    { tables: [calendar] },
  );

  it.each<[string, Facts, Value]>([
    ['none of those that the table covers', { region: 'north', dates: days }, []],
    ['those past its end', { region: 'south', dates: days }, ['2026-11-16']],
    ['none that may be covered', { dates: days }, []],
    ['nothing without days', { region: 'north' }, null],
  ])('names %s', (_, facts, expected) => {
    expect(missing(facts)).toEqual(expected);
  });
});

test.each<[Value, Value, Value]>([
  ['2026-08-31', 9, '2025-2026'],
  ['2026-09-01', 9, '2026-2027'],
  ['2027-01-01', 9, '2026-2027'],
  ['2027-08-31', 9, '2026-2027'],
  ['2027-01-31', 2, '2026-2027'],
  [null, 9, null],
  ['2026-09-01', null, null],
])('the school year of %j, begun in month %j, is %j', (from, a, expected) => {
  const year = operator({ type: 'text' }, { op: 'schoolYearOf', date: 'from', firstMonth: 'a' });
  expect(year({ from, a })).toBe(expected);
});
