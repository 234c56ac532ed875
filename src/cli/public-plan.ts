/** A checked plan in JSON: rows, mapping, totals and summary. */
import { publicVerdict } from '../engine/public-verdict';
import type { Program } from '../engine/program';
import { columnName } from '../plan/cell-reference';
import type { CheckedPlan } from '../plan/check-plan';
import type { PlanSummary } from '../plan/summarise';
import { showCell } from '../vocabulary/show-cell';

/** What `--format json` prints: rows counted from 1 as in the sheet, amounts in major units. */
export function publicPlan(
  { table, rows, planDate }: CheckedPlan,
  summary: PlanSummary,
  program: Program,
): object {
  const { totals } = summary;
  return {
    sheet: table.sheet,
    table: table.name,
    headerRow: table.headerRow + 1,
    asOf: planDate,
    mapping: table.columns.map(({ column, header, fact, how, readable, examples, insteadOf }) => ({
      column: columnName(column),
      header,
      fact,
      how,
      readable,
      examples: examples.map((example) => showCell(example, { date1904: table.date1904 })),
      ...(insteadOf ? { insteadOf } : {}),
    })),
    rows: rows.map(({ row, verdict }) => ({
      row: row + 1,
      ...publicVerdict(verdict, program, (index) => (rows[index]?.row ?? index) + 1),
    })),
    totals: {
      byCurrency: majorUnits(totals.byCurrency),
      toBeConfirmed: majorUnits(totals.toBeConfirmed),
      toBeChosen: majorUnits(totals.toBeChosen),
      rows: totals.rows,
    },
    summary: {
      rows: summary.rows,
      byEligibility: summary.byEligibility,
      bySeverity: summary.bySeverity,
      findings: summary.findings,
      worst: summary.worst.map(({ row }) => row + 1),
    },
  };
}

function majorUnits(amounts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(amounts).map(([key, amount]) => [key, amount / 100]));
}
