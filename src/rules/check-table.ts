/** Checks a decision table: its cells against their columns, its dates, and that its hit policy can be kept. */
import type { Scalar } from './cell-set';
import { cellSet, expand, intersect } from './cell-set';
import { checkLiteral } from './check-literal';
import { comparable } from './check-condition';
import { checkWorkbookColumns } from './check-workbook-columns';
import { checkDate, checkSources, resolveName, type CheckContext } from './check-context';
import { checkUnit } from './check-units';
import type { NameInfo } from './names';
import type { PackTable } from './pack';
import { jsonPath } from './problem';
import type { InputCell, MissCell, TableData, TableRow } from './table-schema';

/** Reports every problem of a table. */
export function checkTable({ file, data }: PackTable, context: CheckContext): void {
  const { names, problems } = context;
  const inputs = new Map<string, NameInfo>();
  for (const [index, input] of data.inputs.entries()) {
    const info = resolveName(input, file, jsonPath('$', 'inputs', index), context);
    if (info) inputs.set(input, info);
  }
  for (const [index, row] of data.rows.entries()) {
    const path = jsonPath('$', 'rows', index);
    checkSources(row.source, file, jsonPath(path, 'source'), context);
    checkDate(row.validFrom, file, jsonPath(path, 'validFrom'), problems);
    checkDate(row.validTo, file, jsonPath(path, 'validTo'), problems);
    checkInputCells(row.when, data, inputs, file, jsonPath(path, 'when'), context);
    for (const [output, cell] of Object.entries(row.then)) {
      const at = jsonPath(path, 'then', output);
      const info = names.get(`${data.id}.${output}`);
      if (!info) {
        const outputs = data.outputs.map(({ id }) => id).join(', ');
        problems.add(file, at, 'unknown-output', { table: data.id, output, outputs });
      } else if (typeof cell === 'object' && cell !== null && 'fact' in cell) {
        const other = resolveName(cell.fact, file, at, context);
        if (other && !comparable(info.type, other.type)) {
          problems.add(file, at, 'wrong-type', { name: other.name, actual: other.type, expected: info.type });
        }
        checkUnit(other, info.unit, { file, path: at }, context);
      } else if (cell !== null) checkLiteral(cell, info, file, at, problems);
    }
  }
  checkWorkbookColumns(data, file, context);
  for (const [index, miss] of (data.onMiss ?? []).entries()) {
    const path = jsonPath('$', 'onMiss', index);
    checkDate(miss.validFrom, file, jsonPath(path, 'validFrom'), problems);
    checkDate(miss.validTo, file, jsonPath(path, 'validTo'), problems);
    checkInputCells(miss.when ?? {}, data, inputs, file, jsonPath(path, 'when'), context);
    if (miss.finding !== undefined && !context.vocabulary.findings.has(miss.finding)) {
      problems.add(file, jsonPath(path, 'finding'), 'unknown-finding', { code: miss.finding });
    }
  }
  if (data.hitPolicy === 'unique') checkOverlaps(data, inputs, file, context);
  if (data.hitPolicy === 'priority') checkPriorities(data, file, context);
}

function checkInputCells(
  cells: Readonly<Record<string, MissCell>>,
  data: TableData,
  inputs: ReadonlyMap<string, NameInfo>,
  file: string,
  path: string,
  context: CheckContext,
): void {
  for (const [input, cell] of Object.entries(cells)) {
    const at = jsonPath(path, input);
    const info = inputs.get(input);
    if (info) checkInputCell(asInputCell(cell), info, file, at, context);
    else if (!data.inputs.includes(input)) {
      context.problems.add(file, at, 'not-table-input', {
        input,
        table: data.id,
        inputs: data.inputs.join(', '),
      });
    }
  }
}

/** `otherThan` a fact must name one of the input's type, as the fact itself must. */
function asInputCell(cell: MissCell): InputCell {
  return typeof cell === 'object' && 'otherThan' in cell ? { fact: cell.otherThan } : cell;
}

function checkInputCell(
  cell: InputCell,
  info: NameInfo,
  file: string,
  path: string,
  context: CheckContext,
): void {
  const { problems } = context;
  if (Array.isArray(cell)) {
    cell.forEach((one, index) => {
      checkLiteral(one, info, file, jsonPath(path, index), problems);
    });
  } else if (typeof cell !== 'object') {
    checkLiteral(cell, info, file, path, problems);
  } else if ('fact' in cell) {
    const other = resolveName(cell.fact, file, path, context);
    const fits = other && (comparable(info.type, other.type) || other.type === `${info.type}List`);
    if (other && !fits) {
      problems.add(file, path, 'wrong-type', { name: other.name, actual: other.type, expected: info.type });
    }
    checkUnit(other, info.unit, { file, path }, context);
  } else {
    if (cell.min !== undefined) checkLiteral(cell.min, info, file, jsonPath(path, 'min'), problems);
    if (cell.max !== undefined) checkLiteral(cell.max, info, file, jsonPath(path, 'max'), problems);
  }
}

/**
 * Two rows of a unique table must differ on one input, or in their dates. A cell that refers to another fact
 * cannot be compared before the fact is known: it is taken to differ from a literal, so that a dated value such
 * as a currency to be confirmed does not forbid the table.
 */
function checkOverlaps(
  data: TableData,
  inputs: ReadonlyMap<string, NameInfo>,
  file: string,
  context: CheckContext,
): void {
  const byKey = groupRows(data, inputs);
  const reported = new Set<string>();
  for (const rows of byKey) {
    for (const [a, first] of rows.entries()) {
      for (const second of rows.slice(a + 1)) {
        const pair = `${first.index} ${second.index}`;
        if (reported.has(pair) || !rowsMeet(first.row, second.row, data.inputs, inputs)) continue;
        reported.add(pair);
        context.problems.add(file, jsonPath('$', 'rows', second.index), 'overlap', {
          first: rowName(first.row, first.index),
          second: rowName(second.row, second.index),
          policy: data.hitPolicy,
        });
      }
    }
  }
}

interface IndexedRow {
  readonly row: TableRow;
  readonly index: number;
}

/** Rows that may meet on the most telling input, so that a large table is not compared row by row with itself. */
function groupRows(
  data: TableData,
  inputs: ReadonlyMap<string, NameInfo>,
): readonly (readonly IndexedRow[])[] {
  const all = data.rows.map((row, index) => ({ row, index }));
  if (data.rows.length < 200) return [all];
  const largest = (groups: readonly (readonly IndexedRow[])[]): number =>
    groups.reduce((most, { length }) => Math.max(most, length), 0);
  return data.inputs
    .map((input) => groupRowsBy(input, all, inputs))
    .reduce((best, groups) => (largest(groups) < largest(best) ? groups : best), [all]);
}

/** Rows that may meet on one input. */
function groupRowsBy(
  input: string,
  all: readonly IndexedRow[],
  inputs: ReadonlyMap<string, NameInfo>,
): readonly (readonly IndexedRow[])[] {
  const groups = new Map<Scalar, IndexedRow[]>();
  const everywhere: IndexedRow[] = [];
  for (const one of all) {
    const set = cellSet(one.row.when[input]);
    if (set.kind !== 'values') {
      everywhere.push(one);
      continue;
    }
    for (const value of new Set(expand(set.values, inputs.get(input)?.values))) {
      const rows = groups.get(value);
      if (rows) rows.push(one);
      else groups.set(value, [one]);
    }
  }
  return [everywhere, ...[...groups.values()].map((rows) => [...rows, ...everywhere])];
}

/** Whether two rows can apply together, see `checkOverlaps`. */
export function rowsMeet(
  a: TableRow,
  b: TableRow,
  names: readonly string[],
  inputs: ReadonlyMap<string, NameInfo>,
): boolean {
  const datesMeet =
    (a.validFrom ?? '') <= (b.validTo ?? '9999-12-31') && (b.validFrom ?? '') <= (a.validTo ?? '9999-12-31');
  return (
    datesMeet &&
    names.every((name) => intersect(cellSet(a.when[name]), cellSet(b.when[name]), inputs.get(name)?.values))
  );
}

function checkPriorities(data: TableData, file: string, { problems }: CheckContext): void {
  const seen = new Set<number>();
  for (const [index, row] of data.rows.entries()) {
    if (row.priority === undefined || seen.has(row.priority)) {
      problems.add(file, jsonPath('$', 'rows', index), 'missing-priority');
    }
    if (row.priority !== undefined) seen.add(row.priority);
  }
}

/** How a row is called in a message: its id, else its place counted from 1. */
export function rowName(row: TableRow, index: number): string {
  return row.id ?? `n° ${index + 1}`;
}
