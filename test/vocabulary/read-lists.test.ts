import type { CellValue } from '../../src/vocabulary/cell';
import { valueOf } from './support';

const march = (...days: number[]) => days.map((day) => `2027-03-${String(day).padStart(2, '0')}`);

test.each<[CellValue, string[]]>([
  [['2027-03-08', '2027-03-10'], march(8, 10)],
  [['08/03/2027', { serial: 46_455 }, 46_456], march(8, 9, 10)],
  [[], []],
  ['[]', []],
  ['["2027-03-08"]', march(8)],
  ['aucune', []],
  [46_454, march(8)],
  [{ serial: 46_454.5 }, march(8)],
  ['08/03/2027', march(8)],
  ['08/03/2027 ; 10/03/2027', march(8, 10)],
  ['08/03/2027;10/03/2027;', march(8, 10)],
  ['08/03/2027, 10/03/2027', march(8, 10)],
  ['08/03/2027\r\n10/03/2027', march(8, 10)],
  ['08/03/2027 09:00 ; 10/03/2027 09:00', march(8, 10)],
  ['46454 ; 46455', march(8, 9)],
  ['8 et 9 mars 2027', march(8, 9)],
  ['8, 9 et 10 mars 2027', march(8, 9, 10)],
  ['8 and 9 March 2027', march(8, 9)],
  ['lundi 8 et mardi 9 mars 2027', march(8, 9)],
  ['08 et 09/03/2027', march(8, 9)],
  ['8/3 et 9/3/2027', march(8, 9)],
  ['8 février et 9 mars 2027', ['2027-02-08', '2027-03-09']],
  ['March 8, 2027 ; March 9, 2027', march(8, 9)],
  ['du 8 au 10 mars 2027', march(8, 9, 10)],
  ['du lundi 8 au mercredi 10 mars 2027', march(8, 9, 10)],
  ['from 8 to 9 March 2027', march(8, 9)],
  ['8-9 mars 2027', march(8, 9)],
  ['08/03/2027 – 09/03/2027', march(8, 9)],
  ['du 08/03/2027 au 09/03/2027', march(8, 9)],
  ['du 28 février au 1er mars 2027', ['2027-02-28', '2027-03-01']],
  ['du 31 décembre 2026 au 1er janvier 2027', ['2026-12-31', '2027-01-01']],
  ['8 et 9 mars 2027 ; du 11 au 12 mars 2027', march(8, 9, 11, 12)],
  ['08/03/2027 14h-17h ; 10/03/2027 14h-17h', march(8, 10)],
  ['08/03/2027 14h-17h, 10/03/2027 14h-17h', march(8, 10)],
  ['08/03/2027 (9h-12h et 14h-17h)', march(8)],
  ['les 8, 10 et 12 mars 2027', march(8, 10, 12)],
  ['les 8 et 10 mars 2027 de 14h à 17h', march(8, 10)],
  ['08/03/2027 de 9h à 12h et 10/03/2027 de 14h à 17h', march(8, 10)],
  ['du 8 au 10/03/2027', march(8, 9, 10)],
  ['du 08/03/2027 09:00 au 09/03/2027 17:00', march(8, 9)],
  ['08/03/2027 09:00 - 08/03/2027 17:00', march(8)],
])('the dates %j are read', (cell, expected) => {
  expect(valueOf('sessionDates', cell)).toEqual(expected);
});

test('a range holds 31 days at most', () => {
  expect(valueOf('sessionDates', 'du 1er au 31 mars 2027')).toHaveLength(31);
  expect(valueOf('sessionDates', 'du 1er mars au 1er avril 2027')).toBe('unreadable');
});

test.each<CellValue>([
  ['2027-02-30'],
  ['2027-03-08', null],
  [['2027-03-08']],
  '30 et 1 avril 2027',
  '8 et 9 mars',
  '8, 9',
  'du 9 au 8 mars 2027',
  'du 30 décembre au 2 janvier 2027',
  '31/02/2027 ; 08/03/2027',
  '08/03/2027 ; peut-être le 9',
  '08/03/2027 09/03/2027',
  'tous les lundis',
  '08/03/2027 matin',
  'de 14h à 17h',
  '08/03/2027 / 10/03/2027',
  true,
  { start: '2027-03-08' },
  Array.from({ length: 1001 }, () => '2027-03-08'),
  '8 et '.repeat(5000),
])('the dates %j are refused', (cell) => {
  expect(valueOf('sessionDates', cell)).toBe('unreadable');
});

const slot = (start: string, end: string) => [`2027-03-09T${start}`, `2027-03-09T${end}`];

test.each<[CellValue, unknown[]]>([
  [[], []],
  ['aucun', []],
  ['Aucun cours', []],
  [[['2027-03-09T13:30', '2027-03-09T14:30']], [slot('13:30', '14:30')]],
  [[['09/03/2027 13:30', { serial: 46_455.604_166_667 }]], [slot('13:30', '14:30')]],
  ['[["2027-03-09T13:30","2027-03-09T14:30"]]', [slot('13:30', '14:30')]],
  [
    '2027-03-09T13:30/2027-03-09T14:30 ; 09/03/2027 15:30-16:30',
    [slot('13:30', '14:30'), slot('15:30', '16:30')],
  ],
  ['09/03/2027 13h30 – 14h30\n09/03/2027 15h30 – 16h30', [slot('13:30', '14:30'), slot('15:30', '16:30')]],
  ['9 mars 2027 de 14h à 16h', [slot('14:00', '16:00')]],
  ['le mardi 9 mars 2027 de 14 h à 16 h 30', [slot('14:00', '16:30')]],
  ['9 March 2027 from 2 pm to 4:30 pm', [slot('14:00', '16:30')]],
  ['09/03/2027 22:00 - 10/03/2027 02:00', [['2027-03-09T22:00', '2027-03-10T02:00']]],
])('the classes %j are read', (cell, expected) => {
  expect(valueOf('classes', cell)).toEqual(expected);
});

test.each<CellValue>([
  [['2027-03-09T13:30']],
  [['2027-03-09T13:30', '2027-03-09T14:30', '2027-03-09T15:30']],
  [['2027-03-09T14:30', '2027-03-09T13:30']],
  [['2027-03-09T14:30', '2027-03-09T14:30']],
  [['2027-03-09', '2027-03-10']],
  ['2027-03-09T13:30'],
  [null],
  '09/03/2027 16:30-15:30',
  '09/03/2027 15:30',
  '15:30-16:30',
  '09/03/2027',
  'mardi après-midi',
  '[["2027-03-09T13:30"',
  46_454.5,
  true,
])('the classes %j are refused', (cell) => {
  expect(valueOf('classes', cell)).toBe('unreadable');
});

test('blank classes are not an empty list of classes', () => {
  expect([valueOf('classes', ''), valueOf('classes', null), valueOf('classes', [])]).toEqual([
    'blank',
    'blank',
    [],
  ]);
});
