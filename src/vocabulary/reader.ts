/** What every type family gives to `readCell`: a way from a cell that says something to a value. */
import type { CellError, CellValue, DateSerial, ReadContext } from './cell';
import type { Vocabulary } from './load-vocabulary';
import type { Value } from './value';
import type { Fact } from './vocabulary';

/** Everything but the cell that a reading depends on. */
export interface ReaderContext extends ReadContext {
  readonly fact: Fact;
  readonly vocabulary: Vocabulary;
}

/** Reads a cell that is neither blank nor in error; undefined when it cannot be read as the fact. */
export type Reader = (cell: NonNullable<CellValue>, context: ReaderContext) => NonNullable<Value> | undefined;

/** Tells a date that a spreadsheet holds as a count of days from JSON that only looks like one. */
export function isDateSerial(cell: unknown): cell is DateSerial {
  return hasOnly(cell, 'serial') && typeof cell.serial === 'number';
}

/** Tells an error of the spreadsheet's own, such as `#N/A`, from what can be read. */
export function isCellError(cell: unknown): cell is CellError {
  return hasOnly(cell, 'error') && typeof cell.error === 'string';
}

function hasOnly<Key extends string>(cell: unknown, key: Key): cell is Record<Key, unknown> {
  return isRecord(cell) && Object.hasOwn(cell, key) && Object.keys(cell).length === 1;
}

/** True for a JSON object: neither a list nor null. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The JSON that a text cell holds, when it begins as such; undefined when it is no JSON. */
export function parseJson(text: string, opening: '[' | '{'): unknown {
  if (!text.trimStart().startsWith(opening)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A number without the noise of binary arithmetic: Excel itself keeps 15 significant digits. */
export function excelNumber(number: number): number {
  return Number.isInteger(number) ? number : Number(number.toPrecision(15));
}
