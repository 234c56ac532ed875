/** Measures the check of a plan whose rows belong together, plan rules included, apart from files. */
import { compile } from '../src/engine/compile';
import { cellName } from '../src/plan/cell-reference';
import { checkWholePlan } from '../src/plan/check-plan';
import { findPlan } from '../src/plan/find-table';
import { loadRules } from '../src/rules/load-packs';
import { groupGrid } from './group-grid';
import { ruleFiles } from './rule-files';

export interface GroupMeasurement {
  readonly rows: number;
  /** Milliseconds. */
  readonly check: number;
  /** Findings about more than one row. */
  readonly groupFindings: number;
  /** Bytes. */
  readonly peakMemory: number;
}

export function measureGroups(rows: number): GroupMeasurement {
  const program = compile(loadRules(ruleFiles()));
  const found = findPlan([groupGrid(rows)], program.parts.vocabulary, cellName);
  if (!found.ok) throw new Error(found.problem.code);
  const { table } = found;
  // The first rows warm the compiler up, so that the sizes are compared and not its start.
  checkWholePlan({ ...table, rows: table.rows.slice(0, 2000) }, program, { planDate: '2026-09-01' });
  const start = performance.now();
  const plan = checkWholePlan(table, program, { planDate: '2026-09-01' });
  const check = performance.now() - start;
  const groupFindings = plan.rows
    .flatMap(({ verdict }) => verdict.findings)
    .filter((finding) => (finding.rows?.length ?? 0) > 1).length;
  return { rows, check, groupFindings, peakMemory: process.resourceUsage().maxRSS * 1024 };
}
