/** A1 names and what they stand for: rows and columns counted from 0. */
import type { CellArea } from './plan-sheet';

/** A cell in sheet coordinates, from 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** How many rows a sheet of Excel has. */
export const maxRows = 1_048_576;
/** How many columns a sheet of Excel has; the last one is XFD. */
export const maxColumns = 16_384;

const letterA = 65;
const digit0 = 48;
const dollar = 36;

/**
 * The letters of a column.
 * @param column From 0.
 * @returns `A`, `Z`, `AA`… `XFD`.
 */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(letterA + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The A1 name of a cell, rows and columns counted from 0. */
export function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** The name of an area: `A1:C9`, or `A1` when it is one cell. */
export function areaName(area: CellArea): string {
  const first = cellName(area.top, area.left);
  const last = cellName(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** The absolute name of an area, as defined names want it: `$A$1:$C$9`. */
export function absoluteAreaName(area: CellArea): string {
  const corner = (row: number, column: number) => `$${columnName(column)}$${String(row + 1)}`;
  return `${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`;
}

/**
 * Reads an A1 name; `$` signs are allowed. Written without a regular expression: it runs once a cell.
 * @param name `A1`, `$XFD$1048576`.
 * @returns `undefined` when it is not the name of a cell of a sheet.
 */
export function parseCellName(name: string): CellPosition | undefined {
  let at = 0;
  if (name.charCodeAt(at) === dollar) at++;
  let column = 0;
  const letters = at;
  for (; at < name.length; at++) {
    // Folds lower case onto upper case; what is not a letter falls outside 1 to 26.
    const letter = (name.charCodeAt(at) & ~32) - letterA + 1;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  if (at === letters || column > maxColumns) return undefined;
  if (name.charCodeAt(at) === dollar) at++;
  const digits = at;
  let row = 0;
  for (; at < name.length; at++) {
    const digit = name.charCodeAt(at) - digit0;
    if (digit < 0 || digit > 9) return undefined;
    row = row * 10 + digit;
  }
  if (at === digits || row < 1 || row > maxRows) return undefined;
  return { row: row - 1, column: column - 1 };
}

/**
 * Reads the name of an area.
 * @param name `A1:C9`, or `A1` for one cell.
 * @returns `undefined` when it is not the name of an area of cells.
 */
export function parseAreaName(name: string): CellArea | undefined {
  const colon = name.indexOf(':');
  const first = parseCellName(colon < 0 ? name : name.slice(0, colon));
  const last = colon < 0 ? first : parseCellName(name.slice(colon + 1));
  if (!first || !last) return undefined;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}
