/** The rows of a decision table as rules of json-rules-engine. */
import { cellSet, type CellSet, type Scalar } from '../rules/cell-set';
import type { NameInfo } from '../rules/names';
import type { OutputCell, TableRow } from '../rules/table-schema';
import { isKnown, type Value } from '../vocabulary/value';
import { membership } from './covering';
import type { CompiledTable } from './decision-table';
import { known, unknown, type Infos, type JsonCondition, type JsonLeaf } from './json-conditions';
import type { JsonRule } from './json-rules';
import { toSlotLiteral } from './literal';
import { FALSE, TRUE, type Ternary } from './ternary';

/** The pseudo-fact that dated rows compare: the row's start date, else the plan's date, else null. */
export const asOfFact = 'asOf';

/** Hit policies that must tell a row that applies for certain from one that an unknown input leaves possible. */
const policiesThatNeedCertainty: ReadonlySet<string> = new Set(['first', 'priority', 'collect']);

/** One rule for each row, and a second one where the hit policy asks whether the row is certain. */
export function tableRules(table: CompiledTable, infos: Infos): readonly JsonRule[] {
  const { id, hitPolicy, rows } = table.data;
  return rows.flatMap((row, index) => {
    // Rows that the policy considers first run first.
    const priority = hitPolicy === 'first' || hitPolicy === 'priority' ? rows.length - index : 1;
    const name = `${id}.rows[${index}]`;
    const possible: JsonRule = {
      name,
      priority,
      conditions: { all: rowCells(row, table, infos).map(possiblyIn) },
      event: { type: 'table-row', params: { table: id, row: index, ...outputsOf(row, table) } },
    };
    if (!policiesThatNeedCertainty.has(hitPolicy)) return [possible];
    const certain: JsonRule = {
      name: `${name} certain`,
      priority,
      conditions: { all: rowCells(row, table, infos).map(certainlyIn) },
      event: { type: 'table-row-certain', params: { table: id, row: index } },
    };
    return [possible, certain];
  });
}

/** By public name, `table.output`; an output that is a fact's value is a reference, as json-rules-engine resolves it. */
function outputsOf(
  row: TableRow,
  { data }: CompiledTable,
): Readonly<Record<string, Value | { fact: string }>> {
  return Object.fromEntries(
    data.outputs.map(({ id, type }) => [`${data.id}.${id}`, outputValue(row.then[id] ?? null, type)]),
  );
}

function outputValue(cell: OutputCell, type: NameInfo['type']): Value | { fact: string } {
  return cell === null || (typeof cell === 'object' && 'fact' in cell) ? cell : toSlotLiteral(cell, type);
}

/** What one cell asks: the facts that must be known to answer, and the answer once they are. */
interface CellQuestion {
  readonly facts: readonly string[];
  readonly possible: readonly JsonLeaf[];
  readonly certain: readonly JsonLeaf[];
}

function possiblyIn({ facts, possible }: CellQuestion): JsonCondition {
  return { any: [...facts.map(unknown), { all: possible }] };
}

function certainlyIn({ facts, certain }: CellQuestion): JsonCondition {
  return { all: [...facts.map(known), ...certain] };
}

/** The cells of a row that restrict it, its dates included. */
function rowCells(row: TableRow, { data }: CompiledTable, infos: Infos): readonly CellQuestion[] {
  const cells = data.inputs.flatMap((fact) => {
    const set = cellSet(row.when[fact]);
    return set.kind === 'anything' ? [] : [question(set, fact, infos)];
  });
  const { validFrom, validTo } = row;
  if (validFrom === undefined && validTo === undefined) return cells;
  return [...cells, once([asOfFact], rangeLeaves(asOfFact, validFrom ?? null, validTo ?? null))];
}

function question(set: Exclude<CellSet, { kind: 'anything' }>, fact: string, infos: Infos): CellQuestion {
  const info = infos.infoOf(fact);
  switch (set.kind) {
    case 'values': {
      const possible = acceptedValues(set.values, info, (truth) => truth !== FALSE);
      const certain = acceptedValues(set.values, info, (truth) => truth === TRUE);
      return {
        facts: [fact],
        possible: [{ fact, operator: 'in', value: possible }],
        certain: [{ fact, operator: 'in', value: certain }],
      };
    }
    case 'range': {
      const convert = (end: Scalar | undefined): Value =>
        end === undefined ? null : toSlotLiteral(end, info.type);
      return once([fact], rangeLeaves(fact, convert(set.min), convert(set.max)));
    }
    case 'reference': {
      // A list stands for any of its members. `in` would throw on a blank list, where `contains` is false.
      const isList = infos.infoOf(set.fact).type.endsWith('List');
      const leaf: JsonLeaf = isList
        ? { fact: set.fact, operator: 'contains', value: { fact } }
        : { fact, operator: 'equal', value: { fact: set.fact } };
      return once([fact, set.fact], [leaf]);
    }
  }
}

/** A question whose answer is the same whether it is asked for certain or for possible. */
function once(facts: readonly string[], leaves: readonly JsonLeaf[]): CellQuestion {
  return { facts, possible: leaves, certain: leaves };
}

/** Both ends are included; null for an open end. */
function rangeLeaves(fact: string, min: Value, max: Value): readonly JsonLeaf[] {
  const lower: JsonLeaf = { fact, operator: 'greaterThanInclusive', value: min };
  const upper: JsonLeaf = { fact, operator: 'lessThanInclusive', value: max };
  return [...(isKnown(min) ? [lower] : []), ...(isKnown(max) ? [upper] : [])];
}

/** The values that a cell accepts; of an enum where a value may stand for others, all those that count as accepted. */
function acceptedValues(
  values: readonly Scalar[],
  info: NameInfo,
  counts: (truth: Ternary) => boolean,
): readonly Value[] {
  const isCovering = info.values?.some(({ covers }) => covers) === true;
  if (!isCovering) return values.map((value) => toSlotLiteral(value, info.type));
  const ids = new Set<unknown>(values);
  return (info.values ?? []).filter((value) => counts(membership(value, ids))).map(({ id }) => id);
}
