import fc from 'fast-check';
import type { CellValue } from '../../src/vocabulary/cell';
import { fromDayNumber, toDayNumber } from '../../src/vocabulary/calendar-date';
import { excel1900, excel1904, valueOf } from './support';

test.each<[CellValue, string]>([
  ['2027-08-31', '2027-08-31'],
  ['2027/08/31', '2027-08-31'],
  ['2027-08-31T14:00', '2027-08-31'],
  ['2027-08-31 14:00:00', '2027-08-31'],
  ['31/08/2027', '2027-08-31'],
  ['1/9/2027', '2027-09-01'],
  ['31-08-2027', '2027-08-31'],
  ['31.08.27', '2027-08-31'],
  ['08/03/2027', '2027-03-08'],
  ['31 août 2027', '2027-08-31'],
  ['31 AOUT 2027', '2027-08-31'],
  ['31\u00a0août\u00a02027', '2027-08-31'],
  ['1er mars 2027', '2027-03-01'],
  ['le 9 mars 2027', '2027-03-09'],
  ['mardi 9 mars 2027', '2027-03-09'],
  ['mar. 9 mars 2027', '2027-03-09'],
  ['9 févr. 2027', '2027-02-09'],
  ['31 August 2027', '2027-08-31'],
  ['1st March 2027', '2027-03-01'],
  ['August 31, 2027', '2027-08-31'],
  ['Tuesday, August 31, 2027', '2027-08-31'],
  ['31-Aug-27', '2027-08-31'],
  ['8 mars 2027 à 14h30', '2027-03-08'],
  ['29/02/2028', '2028-02-29'],
  [46_454, '2027-03-08'],
  [46_454.75, '2027-03-08'],
  [{ serial: 46_454.75 }, '2027-03-08'],
  ['46454', '2027-03-08'],
  ['46454.25', '2027-03-08'],
  ['46454,25', '2027-03-08'],
  [46_260.25, '2026-08-26'],
  ['12/01/27', '2027-01-12'],
  // Day first, always: 3 April, never 4 March.
  ['03/04/2027', '2027-04-03'],
])('the date %j is %s', (cell, expected) => {
  expect(valueOf('startDate', cell)).toBe(expected);
});

test.each<[string, CellValue]>([
  ['no such day', '31/02/2027'],
  ['no leap year', '29/02/2027'],
  ['no such day', '2027-02-30'],
  ['month first', '08/31/2027'],
  ['another weekday', 'lundi 9 mars 2027'],
  ['no year', '31 août'],
  ['no day', 'août 2027'],
  ['no such month', '31 aoûtembre 2027'],
  ['mixed separators', '31/08-2027'],
  ['a time zone, whose day nobody knows', '2027-08-30T22:00:00.000Z'],
  ['a time zone', '2027-08-30T22:00+02:00'],
  ['an implausible year', '31/08/1989'],
  ['an implausible year', '31/08/2101'],
  ['an implausible serial', 2027],
  ['an implausible serial', 20_270_308],
  ['a negative serial', -5],
  ['a zero that someone wrote', 0],
  ['the day that Excel shows for an empty cell', { serial: 0 }],
  ['not a number', NaN],
  ['two dates', '8 et 9 mars 2027'],
  ['a period', 'mars-avril 2027'],
  ['a school year', '2026-2027'],
  ['a boolean', true],
  ['a list', ['2027-03-08']],
  ['a novel', 'mars '.repeat(5000)],
])('a date refuses %s: %j', (_what, cell) => {
  expect(valueOf('startDate', cell)).toBe('unreadable');
});

test.each<CellValue>(['', '?', 'à définir'])('the date %j is blank', (cell) => {
  expect(valueOf('startDate', cell)).toBe('blank');
});

test.each<[CellValue, string]>([
  ['08/03/2027 14:00', '2027-03-08T14:00'],
  ['8/3/2027 14h30', '2027-03-08T14:30'],
  ['8/3/2027 14 h', '2027-03-08T14:00'],
  ['8 mars 2027 à 9h05', '2027-03-08T09:05'],
  ['lundi 8 mars 2027, 14:00', '2027-03-08T14:00'],
  ['8 March 2027 at 2:30 pm', '2027-03-08T14:30'],
  ['8 March 2027, 12am', '2027-03-08T00:00'],
  ['2027-03-08T14:00', '2027-03-08T14:00'],
  ['2027-03-08T14:00:59', '2027-03-08T14:00'],
  ['2027-03-08 14:00', '2027-03-08T14:00'],
  [46_454.583_333, '2027-03-08T14:00'],
  [{ serial: 46_454.583_333_33 }, '2027-03-08T14:00'],
  ['46454.5', '2027-03-08T12:00'],
])('the date and time %j is %s', (cell, expected) => {
  expect(valueOf('sessionStart', cell)).toBe(expected);
});

test.each<CellValue>([
  '08/03/2027',
  { serial: 46_454 },
  46_454,
  '14:00',
  { serial: 0.5 },
  '08/03/2027 25:00',
  '08/03/2027 14:60',
  '08/03/2027 13 pm',
  '30/02/2027 14:00',
  '2027-03-08T14:00Z',
  '2027-03-08T14:00+01:00',
  '2027-03-08T14:00-05:00',
  '08/03/2027 14:00 16:00',
])('a date and time refuses %j', (cell) => {
  expect(valueOf('sessionStart', cell)).toBe('unreadable');
});

const plausibleDay = fc.integer({ min: toDayNumber('1990-01-01'), max: toDayNumber('2100-12-31') });

test('a date and its serial are the same day in both systems of Excel', () => {
  fc.assert(
    fc.property(plausibleDay, fc.double({ min: 0, max: 0.999, noNaN: true }), (day, time) => {
      const iso = fromDayNumber(day);
      expect(valueOf('startDate', { serial: day + 25_569 + time }, excel1900)).toBe(iso);
      expect(valueOf('startDate', { serial: day + 24_107 + time }, excel1904)).toBe(iso);
    }),
  );
});

test.each([
  ['fr-FR', { dateStyle: 'short' }],
  ['fr-FR', { dateStyle: 'medium' }],
  ['fr-FR', { dateStyle: 'long' }],
  ['fr-FR', { dateStyle: 'full' }],
  ['en-GB', { dateStyle: 'medium' }],
  ['en-GB', { dateStyle: 'long' }],
  ['en-GB', { dateStyle: 'full' }],
  ['en-US', { dateStyle: 'long' }],
  ['en-US', { dateStyle: 'full' }],
  ['de-DE', { dateStyle: 'medium' }],
] as const)('a date written for %s %j reads back', (locale, style) => {
  const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' });
  fc.assert(
    fc.property(plausibleDay, (day) => {
      const text = format.format(day * 86_400_000);
      expect([text, valueOf('startDate', text)]).toEqual([text, fromDayNumber(day)]);
    }),
  );
});
