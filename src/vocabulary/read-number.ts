/** Integers and numbers: 12, "7,5", "1 234", "12 h", "15 h 30". */
import { normaliseText } from './normalise';
import { parseDecimal, splitNumber } from './parse-decimal';
import { excelNumber, isDateSerial, type Reader } from './reader';
import { isUnit, parseDuration } from './units';
import type { Fact } from './vocabulary';

/** A whole number; thousands may only be set apart by spaces. */
export const readInteger: Reader = (cell, { fact }) => {
  const number = typeof cell === 'number' ? excelNumber(cell) : integerOfText(cell, fact);
  return number !== undefined && Number.isSafeInteger(number) ? withinBounds(number, fact) : undefined;
};

/** A number with decimals; a time of day is a duration where the fact is measured in hours. */
export const readNumber: Reader = (cell, { fact }) => {
  const number = typeof cell === 'number' ? cell : numberOfCell(cell, fact);
  return number !== undefined && Number.isFinite(number)
    ? withinBounds(excelNumber(number), fact)
    : undefined;
};

function integerOfText(cell: unknown, fact: Fact): number | undefined {
  if (typeof cell !== 'string') return undefined;
  const { number, words } = splitNumber(normaliseText(cell));
  const written = isUnit(words, fact.unit) ? parseDecimal(number) : undefined;
  return written === undefined || written.grouping === 'sign' ? undefined : Number(written.decimal);
}

function numberOfCell(cell: unknown, fact: Fact): number | undefined {
  if (isDateSerial(cell)) return fact.unit === 'hour' ? hoursOfTime(cell.serial) : undefined;
  if (typeof cell !== 'string') return undefined;
  const text = normaliseText(cell);
  const duration = fact.unit === 'hour' ? parseDuration(text) : undefined;
  if (duration !== undefined) return duration;
  const { number, words } = splitNumber(text);
  const written = isUnit(words, fact.unit) ? parseDecimal(number) : undefined;
  return written && Number(written.decimal);
}

/** A cell that shows a time under one day, 6:00 for six hours; from one day on it may as well be a date. */
function hoursOfTime(serial: number): number | undefined {
  return serial > 0 && serial < 1 ? Math.round(serial * 1440) / 60 : undefined;
}

function withinBounds(number: number, { min, max }: Fact): number | undefined {
  if ((min !== undefined && number < min) || (max !== undefined && number > max)) return undefined;
  return number === 0 ? 0 : number;
}
