/** A checked plan in JSON: rows, mapping, totals and summary. */
import { publicFinding, publicVerdict } from '../engine/public-verdict';
import type { Program } from '../engine/program';
import { areaName, columnName } from '../plan/cell-reference';
import type { CheckedPlan } from '../plan/check-plan';
import type { PlanTable } from '../plan/plan-table';
import type { PlanSummary } from '../plan/summarise';
import { showCell } from '../vocabulary/show-cell';
import { majorUnits } from './major-units';
import { publicConversion } from './public-budget';

/** What `--format json` prints: rows counted from 1 as in the sheet, amounts in major units. */
export function publicPlan(
  { table, rows, planDate, remarks }: CheckedPlan,
  summary: PlanSummary,
  program: Program,
): object {
  const { totals, converted } = summary;
  return {
    sheet: table.sheet,
    table: table.name,
    headerRow: table.headerRow + 1,
    asOf: planDate,
    remarks,
    mapping: table.columns.map(({ column, header, fact, how, readable, examples, insteadOf }) => ({
      column: columnName(column),
      header,
      fact,
      how,
      readable,
      examples: examples.map((example) => showCell(example, { date1904: table.date1904 })),
      ...(insteadOf ? { insteadOf } : {}),
    })),
    reading: publicReading(table),
    rows: rows.map(({ row, verdict }) => ({
      row: row + 1,
      ...publicVerdict(verdict, program, (index) => (rows[index]?.row ?? index) + 1),
    })),
    totals: {
      byCurrency: majorUnits(totals.byCurrency),
      toBeConfirmed: majorUnits(totals.toBeConfirmed),
      toBeChosen: majorUnits(totals.toBeChosen),
      rows: totals.rows,
      converted: converted && {
        amount: converted.amount === null ? null : converted.amount / 100,
        missing: converted.missing,
        ...publicConversion(converted.conversion),
      },
    },
    planFindings: summary.planFindings.map((finding) => publicFinding(finding, program)),
    summary: {
      rows: summary.rows,
      byEligibility: summary.byEligibility,
      bySeverity: summary.bySeverity,
      findings: summary.findings,
      sessions: summary.sessions,
      worst: summary.worst.map(({ row }) => row + 1),
    },
  };
}

/** What the table holds besides rows, in the sheet's own counting from 1. */
function publicReading({ totalsRows, reading, columns }: PlanTable): object {
  const fromOne = (numbers: readonly number[]): readonly number[] => numbers.map((row) => row + 1);
  const { otherTable, merged, hiddenColumns } = reading;
  return {
    totalsRows: fromOne(totalsRows),
    repeatedHeaders: fromOne(reading.repeatedHeaders),
    sections: fromOne(reading.sections),
    notes: fromOne(reading.notes),
    otherTable: otherTable && { headerRow: otherTable.headerRow + 1, rows: otherTable.rows },
    merged: { ...merged, across: merged.across.map(areaName) },
    hiddenRows: fromOne(reading.hiddenRows),
    hiddenColumns: columns
      .filter(({ column }) => hiddenColumns.includes(column))
      .map(({ column }) => columnName(column)),
  };
}
