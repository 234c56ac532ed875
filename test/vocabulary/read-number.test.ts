import { read, valueOf } from './support';
import type { CellValue } from '../../src/vocabulary/cell';

test.each<[CellValue, number]>([
  [12, 12],
  [0, 0],
  [-0, 0],
  [7.000_000_000_000_001, 7],
  ['12', 12],
  ['007', 7],
  ['+7', 7],
  ['7,0', 7],
  ['7.00', 7],
  ['1 234', 1234],
  ['1\u00a0234', 1234],
  ['1\u202f234\u202f567', 1_234_567],
  [' 12 ', 12],
  ['12 participants', 12],
  ['12 personnes', 12],
  ['12 pers.', 12],
])('participants %j are %i', (cell, expected) => {
  expect(valueOf('participants', cell)).toBe(expected);
});

test.each<[string, CellValue]>([
  ['a decimal', 7.5],
  ['a decimal', '7,5'],
  ['a negative number', -1],
  ['a negative number', '−1'],
  ['what may be 1234 or 1.234', '1,234'],
  ['what may be 1234 or 1.234', '1.234'],
  ['thousands set apart by a sign', '1,234,567'],
  ['groups that are not of three', '12 34'],
  ['groups that are not of three', '1 2345'],
  ['a range', '7 à 50'],
  ['a range', '7-50'],
  ['a sum', '12 + 3'],
  ['about', 'environ 12'],
  ['about', '~12'],
  ['another unit', '12 h'],
  ['money', '12 €'],
  ['a percentage', '12 %'],
  ['an exponent', '1e3'],
  ['a hexadecimal', '0x10'],
  ['words', 'douze'],
  ['a hanging point', '12.'],
  ['digits of another script', '١٢'],
  ['an unsafe integer', 2 ** 53],
  ['an unsafe integer', '9007199254740993'],
  ['many digits', '9'.repeat(40)],
  ['infinity', Infinity],
  ['not a number', NaN],
  ['a date', { serial: 46_454 }],
  ['a boolean', true],
  ['a list', [12]],
  ['an object', { valueOf: 12 }],
])('participants refuse %s: %j', (_what, cell) => {
  expect(valueOf('participants', cell)).toBe('unreadable');
});

test('0 participants are an answer; 0 schools are not', () => {
  expect([valueOf('participants', 0), valueOf('schools', 0)]).toEqual([0, 'unreadable']);
});

test.each<[CellValue, number]>([
  [7.5, 7.5],
  [0.1 + 0.2, 0.3],
  ['7,5', 7.5],
  ['7.5', 7.5],
  ['0,125', 0.125],
  ['1.234,56', 1234.56],
  ['1,234.56', 1234.56],
  ['1.234.567,5', 1_234_567.5],
  ['1,234,567', 1_234_567],
  ['1 234,567', 1234.567],
  ["1'234.5", 1234.5],
  ['12 h', 12],
  ['12h', 12],
  ['12,5 heures', 12.5],
  ['12 hours', 12],
  ['15 h 30', 15.5],
  ['15h30', 15.5],
  ['15 h 30 min', 15.5],
  ['15:30', 15.5],
  ['90 min', 1.5],
  [{ serial: 0.25 }, 6],
])('hours %j are %d', (cell, expected) => {
  expect(valueOf('hours', cell)).toBe(expected);
});

test.each<CellValue>([
  '1,234',
  '12.500',
  '1h75',
  '15:75',
  '1.23.4',
  '1,2,3',
  '12,34.5',
  '50 %',
  '2 jours',
  '12 km',
  '-3',
  { serial: 12 },
  { serial: 1.25 },
])('hours refuse %j', (cell) => {
  expect(valueOf('hours', cell)).toBe('unreadable');
});

test('says what was expected, with the bound when it is not 0', () => {
  expect(read('participants', '7,5')).toEqual({
    kind: 'unreadable',
    why: {
      fact: 'participants',
      text: '7,5',
      expected: { fr: 'un nombre entier, par exemple 12', en: 'a whole number, for example 12' },
    },
  });
  expect(read('schools', -1)).toMatchObject({
    why: { expected: { fr: 'un nombre entier, par exemple 12 (au moins 1)' } },
  });
});
