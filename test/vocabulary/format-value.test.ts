import fc from 'fast-check';
import { createValueFormatter, formatValue, type ValueOrigin } from '../../src/vocabulary/format-value';
import { toPublicValue } from '../../src/vocabulary/public-value';
import type { Value } from '../../src/vocabulary/value';
import type { ValueType } from '../../src/vocabulary/vocabulary';
import { vocabulary } from './support';

/** Spaces as people see them. */
const seen = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test.each<[Value, ValueType, ValueOrigin, string, string]>([
  [195_300, 'money', { currency: 'EUR' }, '1 953,00 €', '€1,953.00'],
  [82_500, 'money', { currency: 'USD' }, '825,00 $US', 'US$825.00'],
  [195_305, 'money', {}, '1 953,05', '1,953.05'],
  [12.5, 'number', {}, '12,5', '12.5'],
  [1234, 'integer', {}, '1 234', '1,234'],
  [true, 'boolean', {}, 'oui', 'yes'],
  [false, 'boolean', {}, 'non', 'no'],
  ['2027-03-08', 'date', {}, '8 mars 2027', '8 March 2027'],
  ['2027-03-01', 'date', {}, '1er mars 2027', '1 March 2027'],
  ['2027-03-31', 'date', {}, '31 mars 2027', '31 March 2027'],
  ['2027-03-08T14:00', 'dateTime', {}, '8 mars 2027 à 14:00', '8 March 2027 at 14:00'],
  [
    ['2027-03-08', '2027-03-09'],
    'dateList',
    {},
    '8 mars 2027 et 9 mars 2027',
    '8 March 2027 and 9 March 2027',
  ],
  [
    [['2027-03-09T13:30', '2027-03-09T14:30']],
    'intervalList',
    {},
    '9 mars 2027, 13:30–14:30',
    '9 March 2027, 13:30–14:30',
  ],
  [[], 'intervalList', {}, 'aucun', 'none'],
  [
    'inPersonScheduled',
    'enum',
    { fact: 'offer' },
    'Atelier en présentiel programmé',
    'Scheduled in-person workshop',
  ],
  ['7-50', 'enum', { fact: 'tier' }, '7 à 50 participants', '7 to 50 participants'],
  ['mystery', 'enum', { fact: 'offer' }, 'mystery', 'mystery'],
  [['SGD', 'USD'], 'enumList', { fact: 'currencyCandidates' }, 'SGD et USD', 'SGD and USD'],
  [[22.5, 15], 'numberList', {}, '22,5 et 15', '22.5 and 15'],
  [{ A: 'virtual' }, 'enumMap', { fact: 'attendanceBySchool' }, 'A : Virtuel', 'A: Virtual'],
  [{ EUR: 223_200, GBP: 204_000 }, 'moneyMap', {}, '2 232,00 € et 2 040,00 £GB', '€2,232.00 and £2,040.00'],
  [
    { northAmerica: 82_500, latinAmerica: 50_000 },
    'moneyMap',
    { currency: 'USD' },
    'Amérique du Nord : 825,00 $US et Amérique latine : 500,00 $US',
    'North America: US$825.00 and Latin America: US$500.00',
  ],
  ['Salle 12', 'text', {}, 'Salle 12', 'Salle 12'],
  [null, 'money', {}, 'non renseigné', 'not given'],
  [undefined, 'integer', {}, 'illisible', 'unreadable'],
])('%j as %s %j reads « %s » and “%s”', (value, type, origin, fr, en) => {
  expect(seen(createValueFormatter(vocabulary, 'fr')(value, type, origin))).toBe(fr);
  expect(seen(formatValue(value, type, { ...origin, vocabulary, language: 'en' }))).toBe(en);
});

test.each<[Value, ValueType, unknown]>([
  [195_305, 'money', 1953.05],
  [{ EUR: 223_200, GBP: 1 }, 'moneyMap', { EUR: 2232, GBP: 0.01 }],
  [12, 'integer', 12],
  [['SGD'], 'enumList', ['SGD']],
  [[['2027-03-09T13:30', '2027-03-09T14:30']], 'intervalList', [['2027-03-09T13:30', '2027-03-09T14:30']]],
  [null, 'money', null],
  [undefined, 'money', null],
  [false, 'boolean', false],
])('%j as %s is published as %j', (value, type, expected) => {
  expect(toPublicValue(value, type)).toEqual(expected);
});

test('published money prints exactly its cents', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e13 }), (minor) => {
      const printed = JSON.stringify(toPublicValue(minor, 'money'));
      const [major = '', cents = ''] = printed.split('.');
      expect(BigInt(major + cents.padEnd(2, '0'))).toBe(BigInt(minor));
    }),
  );
});
