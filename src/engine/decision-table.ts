/** A compiled decision table: which rows are possible for some inputs, and what they agree on. */
import { cellSet } from '../rules/cell-set';
import type { OutputCell, TableData, TableRow } from '../rules/table-schema';
import { isKnown, type Value } from '../vocabulary/value';
import type { NameScope } from './condition';
import { indexInput, type InputIndex } from './input-index';
import { toSlotLiteral } from './literal';
import { fullSet, intersectInto, rowsOf } from './row-set';

/**
 * How a table answers: `hit` when the possible rows agree, `miss` when no row is possible, `open` when what
 * is unknown leaves rows that differ; under `collect`, `open` when a possible row is not certain.
 */
export type TableStatus = 'hit' | 'miss' | 'open';

/** What a table says of some inputs, from which its outputs are then read. */
export interface TableAnswer {
  readonly status: TableStatus;
  /** The rows that the known inputs leave possible, in the order of the hit policy. */
  readonly rows: readonly number[];
}

/** A table with one index for each input, so that a row is found without comparing all of them. */
export interface CompiledTable {
  readonly data: TableData;
  readonly file: string;
  readonly pack: string;
  readonly inputSlots: readonly number[];
  readonly isDated: boolean;
  /** Possible rows for input values given in the order of the inputs. An unknown value leaves its rows possible. */
  match(inputs: readonly Value[], slots: readonly Value[], asOf: string | null): TableAnswer;
  /** One output on which the possible rows agree; null when they do not, or when there are none. */
  output(answer: TableAnswer, output: number, slots: readonly Value[]): Value;
  /** One output of one row. */
  rowOutput(row: number, output: number, slots: readonly Value[]): Value;
}

/** Compiles a table whose checks have passed. */
export function compileTable(data: TableData, file: string, pack: string, scope: NameScope): CompiledTable {
  const rows = orderedRows(data);
  const infos = data.inputs.map((input) => scope.infoOf(input));
  const indexes: InputIndex[] = data.inputs.map((input, column) => {
    const info = infos[column];
    if (!info) throw new Error(`unreachable: no info for ${input}`);
    return indexInput(
      rows.map((row) => row.when[input]),
      info,
    );
  });
  const hasDates = rows.map((row) => validity(row) !== undefined);
  const isDated = hasDates.includes(true);
  if (isDated) indexes.push(indexInput(rows.map(validity), validityInfo));
  const references = rows.map((row) => rowReferences(row, data.inputs, scope));
  const hasReferences = references.some((list) => list.length > 0);
  const outputs = rows.map((row) =>
    data.outputs.map(({ id, type }) => compileOutput(row.then[id], type, scope)),
  );
  const everything = fullSet(rows.length);
  const scratch = fullSet(rows.length);

  const rowOutput = (row: number, output: number, slots: readonly Value[]): Value => {
    const cell = outputs[row]?.[output];
    return cell === undefined ? null : cell.slot === undefined ? cell.value : slots[cell.slot];
  };
  const agreed = (answer: TableAnswer, output: number, slots: readonly Value[]): Value => {
    const [first, ...others] = answer.rows;
    if (first === undefined) return null;
    if (data.hitPolicy === 'collect') {
      return answer.status === 'open'
        ? null
        : answer.rows.map((row) => rowOutput(row, output, slots)).filter(isKnown);
    }
    const value = rowOutput(first, output, slots);
    return others.every((row) => sameValue(rowOutput(row, output, slots), value)) ? value : null;
  };
  const isCertain = (
    row: number,
    inputs: readonly Value[],
    slots: readonly Value[],
    asOf: string | null,
  ): boolean =>
    (asOf !== null || hasDates[row] !== true) &&
    data.inputs.every((input, column) => {
      const cell = cellSet(rows[row]?.when[input]);
      if (cell.kind === 'anything') return true;
      const value = inputs[column];
      if (!isKnown(value)) return false;
      if (cell.kind === 'reference') return isKnown(slots[scope.slotOf(cell.fact)]);
      const covers = infos[column]?.values?.find(({ id }) => id === value)?.covers;
      return (
        !covers ||
        (cell.kind === 'values' &&
          (cell.values.includes(value as string) || covers.every((id) => cell.values.includes(id))))
      );
    });

  const match = (inputs: readonly Value[], slots: readonly Value[], asOf: string | null): TableAnswer => {
    scratch.set(everything);
    for (let column = 0; column < data.inputs.length; column++) {
      const index = indexes[column];
      if (index) intersectInto(scratch, index(inputs[column]));
    }
    const dates = isDated ? indexes[data.inputs.length] : undefined;
    if (dates) intersectInto(scratch, dates(asOf));
    let possible = rowsOf(scratch);
    if (hasReferences) {
      possible = possible.filter((row) =>
        (references[row] ?? []).every(({ column, slot }) => mayEqual(inputs[column], slots[slot])),
      );
    }
    if (data.hitPolicy === 'first' || data.hitPolicy === 'priority') {
      const certain = possible.findIndex((row) => isCertain(row, inputs, slots, asOf));
      if (certain >= 0) possible = possible.slice(0, certain + 1);
    }
    if (possible.length === 0) return { status: 'miss', rows: possible };
    if (data.hitPolicy === 'collect') {
      const open = possible.some((row) => !isCertain(row, inputs, slots, asOf));
      return { status: open ? 'open' : 'hit', rows: possible };
    }
    if (possible.length === 1) return { status: 'hit', rows: possible };
    const answer: TableAnswer = { status: 'hit', rows: possible };
    const agrees = data.outputs.every((_, output) => {
      const value = rowOutput(possible[0] ?? 0, output, slots);
      return possible.every((row) => sameValue(rowOutput(row, output, slots), value));
    });
    return agrees ? answer : { status: 'open', rows: possible };
  };

  return {
    data: { ...data, rows: [...rows] },
    file,
    pack,
    inputSlots: data.inputs.map((input) => scope.slotOf(input)),
    isDated,
    match,
    output: agreed,
    rowOutput,
  };
}

/** Rows in the order in which the hit policy considers them. */
export function orderedRows(data: TableData): readonly TableRow[] {
  if (data.hitPolicy !== 'priority') return data.rows;
  return [...data.rows].sort((a, b) => (b.priority ?? 0) - (a.priority ?? 0));
}

function validity(row: TableRow): { min?: string; max?: string } | undefined {
  if (row.validFrom === undefined && row.validTo === undefined) return undefined;
  return {
    ...(row.validFrom === undefined ? {} : { min: row.validFrom }),
    ...(row.validTo === undefined ? {} : { max: row.validTo }),
  };
}

const validityInfo = {
  name: 'validity',
  kind: 'fact',
  type: 'date',
  labels: { fr: 'Date', en: 'Date' },
  file: '',
  path: '',
} as const;

interface RowReference {
  readonly column: number;
  readonly slot: number;
}

function rowReferences(row: TableRow, inputs: readonly string[], scope: NameScope): readonly RowReference[] {
  return inputs.flatMap((input, column) => {
    const cell = cellSet(row.when[input]);
    return cell.kind === 'reference' ? [{ column, slot: scope.slotOf(cell.fact) }] : [];
  });
}

/** False only when both are known and differ; a list stands for any of its members. */
function mayEqual(value: Value, reference: Value): boolean {
  if (!isKnown(value) || !isKnown(reference)) return true;
  return Array.isArray(reference) ? reference.includes(value) : value === reference;
}

/** Equality of outputs: lists count as equal when their members do. */
function sameValue(a: Value, b: Value): boolean {
  return a === b || (Array.isArray(a) && Array.isArray(b) && JSON.stringify(a) === JSON.stringify(b));
}

interface CompiledOutput {
  readonly slot?: number;
  readonly value: Value;
}

function compileOutput(
  cell: OutputCell | undefined,
  type: TableData['outputs'][number]['type'],
  scope: NameScope,
): CompiledOutput {
  if (cell === undefined || cell === null) return { value: null };
  if (typeof cell === 'object' && 'fact' in cell) return { slot: scope.slotOf(cell.fact), value: null };
  return { value: toSlotLiteral(cell, type) };
}
