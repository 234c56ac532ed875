/** Checks a whole plan, chunk by chunk, so that a surface can show progress and stop. */
import type { Program } from '../engine/program';
import type { Verdict } from '../engine/verdict';
import type { CellValue, ReadContext } from '../vocabulary/cell';
import { readCell } from '../vocabulary/read-cell';
import { readFacts, type FactsReading } from '../vocabulary/read-facts';
import type { Facts } from '../vocabulary/value';
import { sessionRanks } from './group-sessions';
import type { ColumnMapping } from './map-columns';
import type { PlanRow, PlanTable } from './plan-table';

/** A row of the plan as it was read and what the rules say of it. */
export interface CheckedRow {
  /** Sheet row, from 0. */
  readonly row: number;
  readonly facts: Facts;
  readonly verdict: Verdict;
}

/** A plan after its check, from which summaries, reports and annotations are made. */
export interface CheckedPlan {
  readonly table: PlanTable;
  readonly rows: readonly CheckedRow[];
  readonly planDate: string;
}

/** What a check depends on besides the plan and the rules. */
export interface CheckOptions {
  /** Date as of which rules are read for rows without a start date. */
  readonly planDate: string;
  /** Rows between two reports of progress. */
  readonly chunkSize?: number;
}

/**
 * Checks the rows of a plan. A generator, so that whoever runs it decides when to go on: it yields the number of
 * rows done after each chunk, and returns the checked plan.
 */
export function* checkPlan(
  table: PlanTable,
  program: Program,
  { planDate, chunkSize = 500 }: CheckOptions,
): Generator<number, CheckedPlan, undefined> {
  const read = rowReader(table.columns, program, { date1904: table.date1904 });
  const ranked = sessionRanks();
  const rows: CheckedRow[] = [];
  for (const planRow of table.rows) {
    const { facts: given, unreadable } = read(planRow);
    const facts = ranked(given);
    rows.push({ row: planRow.row, facts, verdict: program.evaluate(facts, { planDate, unreadable }) });
    if (rows.length % chunkSize === 0) yield rows.length;
  }
  return { table, rows, planDate };
}

/**
 * Reads the mapped cells of rows as facts. A column of dates whose cells say the time too gives the date-time besides
 * (`timed` in the vocabulary), unless that has a column of its own.
 */
export function rowReader(
  columns: readonly Pick<ColumnMapping, 'fact'>[],
  program: Program,
  context: ReadContext,
): (row: Pick<PlanRow, 'cells'>) => FactsReading {
  const { vocabulary } = program.parts;
  const mapped = columns.flatMap(({ fact }, index) => (fact === null ? [] : [{ fact, index }]));
  const given = new Set(mapped.map(({ fact }) => fact));
  const timed = mapped.flatMap(({ fact, index }) => {
    const other = vocabulary.facts.get(vocabulary.facts.get(fact)?.timed ?? '');
    return other && !given.has(other.id) ? [{ fact: other, index }] : [];
  });
  return ({ cells }) => {
    const record: Record<string, CellValue> = {};
    for (const { fact, index } of mapped) record[fact] = cells[index] ?? null;
    for (const { fact, index } of timed) {
      const cell = cells[index] ?? null;
      if (readCell(fact, cell, vocabulary, context).kind === 'value') record[fact.id] = cell;
    }
    return readFacts(record, vocabulary, context);
  };
}

/** Runs a check to its end, for callers that need no progress. */
export function checkWholePlan(table: PlanTable, program: Program, options: CheckOptions): CheckedPlan {
  const steps = checkPlan(table, program, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
