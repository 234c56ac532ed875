/** Checks a whole plan, chunk by chunk, so that a surface can show progress and stop. */
import type { ExplainOptions } from '../engine/explain';
import type { PlaceInPlan } from '../engine/measures/plan-groups';
import type { PlanRowInput, Program } from '../engine/program';
import type { Finding, Verdict } from '../engine/verdict';
import type { LocalizedText } from '../i18n/language';
import type { CellValue, ReadContext, Unreadable } from '../vocabulary/cell';
import { readCell } from '../vocabulary/read-cell';
import { readFacts, type FactsReading } from '../vocabulary/read-facts';
import type { Facts } from '../vocabulary/value';
import { conversionOfRules } from './budget/plan-conversion';
import { sessionRanks } from './group-sessions';
import type { ColumnMapping } from './map-columns';
import type { PlanRow, PlanTable } from './plan-table';
import { tableSpellings } from './table-spellings';

/** A row of the plan as it was read and what the rules say of it. */
export interface CheckedRow {
  /** Sheet row, from 0. */
  readonly row: number;
  readonly facts: Facts;
  readonly verdict: Verdict;
  /** Cells that could not be read. */
  readonly unreadable: readonly Unreadable[];
}

/** A plan after its check, from which summaries, reports and annotations are made. */
export interface CheckedPlan {
  readonly table: PlanTable;
  readonly rows: readonly CheckedRow[];
  readonly planDate: string;
  /** What there is to know about the check itself, such as rules that the workbook replaces, or rates of no use. */
  readonly remarks: readonly LocalizedText[];
  /** What a row, by its place in `rows`, needs to know of the others to be run again or explained. */
  placeOf(index: number): PlaceInPlan;
}

/** What a check depends on besides the plan and the rules. */
export interface CheckOptions {
  /** Date as of which rules are read for rows without a start date. */
  readonly planDate: string;
  /** Rows between two reports of progress. */
  readonly chunkSize?: number;
  readonly remarks?: readonly LocalizedText[];
}

/** How much of the work is reading cells, for the report of progress. */
const readingShare = 0.2;

/**
 * Checks the rows of a plan. A generator, so that whoever runs it decides when to go on: it yields the number of
 * rows done after each chunk, and returns the checked plan.
 */
export function* checkPlan(
  table: PlanTable,
  program: Program,
  { planDate, chunkSize = 500, remarks = [] }: CheckOptions,
): Generator<number, CheckedPlan, undefined> {
  const read = rowReader(table.columns, program, { date1904: table.date1904 });
  const ranked = sessionRanks();
  const inputs: PlanRowInput[] = [];
  for (const planRow of table.rows) {
    const { facts, unreadable } = read(planRow);
    inputs.push({ facts: ranked(facts), unreadable });
    if (inputs.length % chunkSize === 0) yield Math.floor(inputs.length * readingShare);
  }
  const steps = program.evaluatePlan(inputs, { planDate, chunkSize });
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    yield Math.floor(inputs.length * readingShare + step.value * (1 - readingShare));
  }
  const { verdicts, placeOf } = step.value;
  const rows = table.rows.flatMap(({ row }, index): readonly CheckedRow[] => {
    const input = inputs[index];
    const verdict = verdicts[index];
    return input && verdict
      ? [{ row, facts: input.facts, verdict, unreadable: input.unreadable ?? none }]
      : [];
  });
  const { problems } = conversionOfRules(program, planDate);
  return { table, rows, planDate, remarks: [...remarks, ...problems], placeOf };
}

const none: readonly Unreadable[] = [];

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
  const spell = tableSpellings(program);
  return ({ cells }) => {
    const record: Record<string, CellValue> = {};
    for (const { fact, index } of mapped) record[fact] = cells[index] ?? null;
    for (const { fact, index } of timed) {
      const cell = cells[index] ?? null;
      if (readCell(fact, cell, vocabulary, context).kind === 'value') record[fact.id] = cell;
    }
    const reading = readFacts(record, vocabulary, context);
    return { ...reading, facts: spell(reading.facts) };
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

/** How a row of a checked plan is run again, or explained, as part of its plan. */
export function evaluationOf(row: CheckedRow, plan: CheckedPlan): ExplainOptions {
  return {
    planDate: plan.planDate,
    unreadable: row.unreadable,
    place: plan.placeOf(plan.rows.indexOf(row)),
    numberOf: (index) => (plan.rows[index]?.row ?? index) + 1,
  };
}

/** All that is to be said of a row: its own findings, then those of a group that another row reports. */
export function findingsOn({ findings, shared }: Verdict): readonly Finding[] {
  return shared.length === 0 ? findings : [...findings, ...shared];
}

/** The other rows that a finding concerns, by their numbers in the sheet, from 1; none for a finding of one row. */
export function otherRows(finding: Finding, row: CheckedRow, { rows }: CheckedPlan): readonly number[] {
  const concerned = (finding.rows ?? []).flatMap((index) => rows[index] ?? []);
  return concerned.flatMap((one) => (one === row ? [] : [one.row + 1]));
}
