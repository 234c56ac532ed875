import type { CellValue } from '../../src/vocabulary/cell';
import { read, valueOf } from './support';

test.each<[CellValue, object]>([
  ['A : en personne ; B : virtuel', { A: 'inPerson', B: 'virtual' }],
  ['A: in person; B: virtual;', { A: 'inPerson', B: 'virtual' }],
  ['A = en personne\nB = virtuel', { A: 'inPerson', B: 'virtual' }],
  ['Lycée Hugo, Paris : virtuel', { 'Lycée Hugo, Paris': 'virtual' }],
  [
    { A: 'inPerson', B: 'Virtuel' },
    { A: 'inPerson', B: 'virtual' },
  ],
  ['{"A": "en personne"}', { A: 'inPerson' }],
  [{}, {}],
  ['A : virtuel ; a : virtuel', { A: 'virtual' }],
  [{ error: 'virtuel' }, { error: 'virtual' }],
])('the map %j is read', (cell, expected) => {
  expect(valueOf('attendanceBySchool', cell)).toEqual(expected);
});

test.each<[string, CellValue]>([
  ['commas between schools, which would lose one', 'A : en personne, B : virtuel'],
  ['a school said twice, differently', 'A : en personne ; A : virtuel'],
  ['a school without a value', 'A : en personne ; B'],
  ['a school that nobody knows about', 'A : ?'],
  ['a value without a school', ': virtuel'],
  ['an unknown value', { A: 'par courrier' }],
  ['a value that is no text', { A: true }],
  ['a list', ['A']],
  ['a number', 12],
  ['a date', { serial: 46_454 }],
])('a map refuses %s', (_what, cell) => {
  expect(valueOf('attendanceBySchool', cell)).toBe('unreadable');
});

test.each<CellValue>([
  JSON.parse('{"__proto__": "virtuel", "constructor": "en personne"}') as CellValue,
  '{"__proto__": "virtuel", "constructor": "en personne"}',
  '__proto__ : virtuel ; constructor : en personne',
])('a school may be called __proto__ without harm: %j', (cell) => {
  const reading = read('attendanceBySchool', cell);
  const value = reading.kind === 'value' ? (reading.value as Record<string, string>) : {};
  expect(Object.entries(value)).toEqual([
    ['__proto__', 'virtual'],
    ['constructor', 'inPerson'],
  ]);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)['virtual']).toBeUndefined();
});
