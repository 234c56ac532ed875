/** A checked plan as the pane shows it: one item for each finding, the most severe first. */
import type { Program } from '../../src/engine/program';
import type { Finding } from '../../src/engine/verdict';
import type { CheckedPlan, CheckedRow } from '../../src/plan/check-plan';
import type { PlanSummary } from '../../src/plan/summarise';
import { severities, type Severity } from '../../src/vocabulary/vocabulary';

export interface FindingItem {
  /** Stays the same when the plan is checked again and the row has not moved. */
  readonly id: string;
  readonly finding: Finding;
  readonly checkedRow: CheckedRow;
  /** Sheet column of the cell to show, from 0. */
  readonly column: number;
  /** What the row calls itself; empty when it has no name. */
  readonly title: string;
}

export interface CheckResult {
  readonly program: Program;
  readonly plan: CheckedPlan;
  readonly summary: PlanSummary;
  readonly items: readonly FindingItem[];
  readonly checkedAt: Date;
}

const rowsPerStep = 100;

/** Lists all findings of a plan, by severity and then by row; a generator, to be run in slices. */
export function* listFindings(plan: CheckedPlan): Generator<number, readonly FindingItem[], undefined> {
  const columnOf = new Map(
    plan.table.columns.flatMap(({ fact, column }) => (fact === null ? [] : [[fact, column] as const])),
  );
  const firstColumn = plan.table.columns[0]?.column ?? 0;
  const lists: Record<Severity, FindingItem[]> = { block: [], question: [], warning: [], info: [] };
  let done = 0;
  for (const checkedRow of plan.rows) {
    const seen = new Map<string, number>();
    for (const finding of checkedRow.verdict.findings) {
      const before = seen.get(finding.code) ?? 0;
      seen.set(finding.code, before + 1);
      lists[finding.severity].push({
        id: [checkedRow.row, finding.code, before].join(':'),
        finding,
        checkedRow,
        column: columnOfFinding(finding, columnOf) ?? firstColumn,
        title: titleOf(checkedRow),
      });
    }
    if (++done % rowsPerStep === 0) yield done;
  }
  return severities.flatMap((severity) => lists[severity]);
}

/** The first fact of the finding that has a column. */
function columnOfFinding({ facts }: Finding, columnOf: ReadonlyMap<string, number>): number | undefined {
  return Object.keys(facts)
    .map((fact) => columnOf.get(fact))
    .find((column) => column !== undefined);
}

function titleOf({ facts }: CheckedRow): string {
  const title = facts['title'] ?? facts['workshopTitle'] ?? facts['code'];
  return typeof title === 'string' ? title : '';
}
