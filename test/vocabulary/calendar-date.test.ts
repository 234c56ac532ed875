import fc from 'fast-check';
import {
  dateOfSerial,
  dateTimeOfSerial,
  fromDayNumber,
  isoDateOf,
  isValidDate,
  isValidDateTime,
  toDayNumber,
  weekdayOf,
} from '../../src/vocabulary/calendar-date';

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2000-02-29', 11_016],
  ['2027-03-08', 20_885],
  ['0001-01-01', -719_162],
])('%s is day %i', (iso, day) => {
  expect(toDayNumber(iso)).toBe(day);
  expect(fromDayNumber(day)).toBe(iso);
});

test.each([
  '2027-02-29',
  '1900-02-29',
  '2027-02-31',
  '2027-04-31',
  '2027-00-10',
  '2027-13-01',
  '2027-01-00',
  '2027-1-1',
  '0000-01-01',
  '27-01-01',
  '',
  '2027-01-01\n',
])('%j is no date', (text) => {
  expect(isValidDate(text)).toBe(false);
  expect(() => toDayNumber(text)).toThrow(RangeError);
});

test.each(['2028-02-29', '2000-02-29', '2027-12-31'])('%s is a date', (text) => {
  expect(isValidDate(text)).toBe(true);
});

test.each([
  ['2027-03-08T23:59', true],
  ['2027-03-08T24:00', false],
  ['2027-02-30T10:00', false],
  ['2027-03-08T10:60', false],
  ['2027-03-08 10:00', false],
  ['2027-03-08T10:00:00', false],
])('isValidDateTime(%s) is %s', (text, expected) => {
  expect(isValidDateTime(text)).toBe(expected);
});

test('day numbers agree with the proleptic Gregorian calendar of JavaScript', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (day) => {
      const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
      expect(fromDayNumber(day)).toBe(iso);
      expect(toDayNumber(iso)).toBe(day);
    }),
  );
});

test.each([
  ['2027-03-08', 1],
  ['2027-03-14', 7],
  ['1969-12-31', 3],
])('%s is weekday %i', (iso, weekday) => {
  expect(weekdayOf(iso)).toBe(weekday);
});

test('a day that does not exist cannot be written', () => {
  expect(isoDateOf(2027, 2, 29)).toBeUndefined();
  expect(isoDateOf(2027, 12, 31)).toBe('2027-12-31');
});

test.each([
  [46_454, false, '2027-03-08'],
  [44_992, true, '2027-03-08'],
  [46_454.99, false, '2027-03-08'],
  [32_874, false, '1990-01-01'],
  [32_873, false, undefined],
  [73_415, false, '2100-12-31'],
  [73_416, false, undefined],
  [0, false, undefined],
  [60, false, undefined],
  [-1, false, undefined],
  [NaN, false, undefined],
  [Infinity, false, undefined],
  [1e300, false, undefined],
])('serial %d (1904: %s) shows %s', (serial, date1904, expected) => {
  expect(dateOfSerial(serial, date1904)).toBe(expected);
});

test.each([
  [46_454.583_333, '2027-03-08T14:00'],
  [46_454.5, '2027-03-08T12:00'],
  [46_454.999_999, '2027-03-09T00:00'],
  [46_454.000_1, '2027-03-08T00:00'],
])('serial %d shows %s to the nearest minute', (serial, expected) => {
  expect(dateTimeOfSerial(serial, false)).toBe(expected);
});
