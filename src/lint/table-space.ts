/** A decision table as a space: one axis for each input, and each row a box in it. */
import type { NameInfo, Names } from '../rules/names';
import type { PackTable } from '../rules/pack';
import type { InputCell, MissCell, TableData } from '../rules/table-schema';
import type { Vocabulary } from '../vocabulary/load-vocabulary';
import { cutAxis, type Axis, type AxisValues } from './axis';
import type { Box } from './coverage';

/** What a row, or a declared miss, says of the inputs and of the days on which it applies. */
export interface Conditions {
  readonly when?: Readonly<Record<string, MissCell>> | undefined;
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
}

/** One dimension of a table. */
export interface TableAxis extends Axis {
  /**
   * `input`: the values of an input; `reference`: whether the input has the value of another fact, which a row can
   * ask for without knowing it; `validity`: the day as of which the table is read.
   */
  readonly kind: 'input' | 'reference' | 'validity';
  /** The input that it is about. */
  readonly input: string;
  readonly info: NameInfo | undefined;
  /** For a reference, the fact whose value is meant. */
  readonly reference?: string;
}

/** A table whose rows can be compared as boxes. */
export interface TableSpace {
  readonly table: PackTable;
  readonly axes: readonly TableAxis[];
  /** Everything that the inputs can be. */
  readonly all: Box;
  /** The box of one of the table's rows or declared misses. */
  boxOf(conditions: Conditions): Box;
}

/**
 * Cuts a table's inputs at its cells. A cell that refers to a fact accepts an unknown part of its input: whether the
 * input has that value is an axis of its own, so that a proof holds whatever the value of the fact is.
 */
export function tableSpace(table: PackTable, names: Names, vocabulary: Vocabulary): TableSpace {
  const { data } = table;
  const all: readonly Conditions[] = [...data.rows, ...(data.onMiss ?? [])];
  const axes = data.inputs.flatMap((input) => [
    inputAxis(input, all, names, vocabulary),
    ...referenceAxes(input, all, names),
  ]);
  if (isDated(data)) axes.push(validityAxis(all));
  const boxes = new Map(
    all.map((conditions) => [conditions, axes.map((axis) => axis.accepts(cellOf(axis, conditions)))]),
  );
  return {
    table,
    axes,
    all: axes.map((axis) => axis.accepts(undefined)),
    boxOf: (one) => boxes.get(one) ?? [],
  };
}

function isDated({ rows }: TableData): boolean {
  return rows.some(({ validFrom, validTo }) => validFrom !== undefined || validTo !== undefined);
}

/** The values of a name that a plan can really hold: one that stands for others is one of those. */
export function valuesOfName(name: string, info: NameInfo | undefined, vocabulary: Vocabulary): AxisValues {
  const fact = vocabulary.facts.get(name);
  const isNumber = info?.type === 'integer' || info?.type === 'number' || info?.type === 'money';
  return {
    type: info?.type ?? 'text',
    ids: info?.values?.filter(({ covers }) => covers === undefined).map(({ id }) => id),
    ...(isNumber ? { min: fact?.min, max: fact?.max } : {}),
  };
}

function inputAxis(
  input: string,
  all: readonly Conditions[],
  names: Names,
  vocabulary: Vocabulary,
): TableAxis {
  const info = names.get(input);
  const cells = all.map(({ when }) => withoutReference(when?.[input]));
  return { kind: 'input', input, info, ...cutAxis(valuesOfName(input, info, vocabulary), cells) };
}

function referenceAxes(input: string, all: readonly Conditions[], names: Names): readonly TableAxis[] {
  const facts = new Set(all.flatMap(({ when }) => referenceOf(when?.[input]) ?? []));
  return [...facts].map((reference) => ({
    kind: 'reference',
    input,
    info: names.get(input),
    reference,
    ...cutAxis({ type: 'boolean' }, []),
  }));
}

function validityAxis(all: readonly Conditions[]): TableAxis {
  return {
    kind: 'validity',
    input: '',
    info: undefined,
    ...cutAxis({ type: 'date' }, all.map(validity)),
  };
}

/** What the conditions ask on one axis, as a cell. */
function cellOf(axis: TableAxis, conditions: Conditions): InputCell | undefined {
  if (axis.kind === 'validity') return validity(conditions);
  const cell = conditions.when?.[axis.input];
  if (axis.kind === 'input') return withoutReference(cell);
  if (referenceOf(cell) !== axis.reference) return undefined;
  return !(typeof cell === 'object' && 'otherThan' in cell);
}

function validity({ validFrom, validTo }: Conditions): InputCell | undefined {
  return validFrom === undefined && validTo === undefined ? undefined : { min: validFrom, max: validTo };
}

/** The fact that a cell refers to, whether its value is asked for or any other. */
function referenceOf(cell: MissCell | undefined): string | undefined {
  if (typeof cell !== 'object' || Array.isArray(cell)) return undefined;
  return 'fact' in cell ? cell.fact : 'otherThan' in cell ? cell.otherThan : undefined;
}

/** What a cell asks of the input's own values: nothing, when it refers to a fact. */
function withoutReference(cell: MissCell | undefined): InputCell | undefined {
  return typeof cell === 'object' && ('fact' in cell || 'otherThan' in cell) ? undefined : cell;
}
