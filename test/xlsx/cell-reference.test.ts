/** A1 names. */
import * as fc from 'fast-check';
import {
  absoluteAreaName,
  areaName,
  cellName,
  columnName,
  maxColumns,
  maxRows,
  parseAreaName,
  parseCellName,
} from '../../src/plan/cell-reference';
import { serialOfDate } from '../../src/xlsx/date-serial';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %i is named %s', (column, name) => {
  expect(columnName(column)).toBe(name);
});

test('a cell name reads back to the same row and column', () => {
  fc.assert(
    fc.property(fc.nat(maxRows - 1), fc.nat(maxColumns - 1), (row, column) => {
      expect(parseCellName(cellName(row, column))).toEqual({ row, column });
    }),
  );
});

test.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1B', '1A', 'A-1', 'É1', 'A1:B2', 'AAAAAAAAAAAA1'])(
  '%j is not the name of a cell',
  (name) => {
    expect(parseCellName(name)).toBeUndefined();
  },
);

test('dollar signs and lower case are understood', () => {
  expect(parseCellName('$b$3')).toEqual({ row: 2, column: 1 });
});

test('an area is read whichever corners it names, and written from the top left', () => {
  const area = parseAreaName('C9:A1');
  expect(area).toEqual({ top: 0, left: 0, bottom: 8, right: 2 });
  expect(areaName(area ?? never())).toBe('A1:C9');
  expect(absoluteAreaName(area ?? never())).toBe('$A$1:$C$9');
  expect(areaName({ top: 4, left: 1, bottom: 4, right: 1 })).toBe('B5');
  expect(parseAreaName('A1:')).toBeUndefined();
});

test.each([
  ['2025-09-01', false, 45901],
  ['2025-09-01', true, 44439],
  ['2025-09-01T12:00', false, 45901.5],
  ['1900-03-01', false, 61],
  ['1904-01-01', true, 0],
  ['1900-01-01', false, undefined],
  ['2025-02-30', false, undefined],
  ['1 septembre', false, undefined],
])('the date %s (1904: %s) has the serial number %s', (date, date1904, serial) => {
  expect(serialOfDate(date, date1904)).toBe(serial);
});

function never(): never {
  throw new Error('unexpected');
}
