/** Measures one plan on its way through: read, evaluate, write. */
import { compile } from '../src/engine/compile';
import { annotatePlan } from '../src/plan/annotate-plan';
import { cellName } from '../src/plan/cell-reference';
import { checkWholePlan } from '../src/plan/check-plan';
import { findPlan } from '../src/plan/find-table';
import { loadRules } from '../src/rules/load-packs';
import { annotate, readWorkbook, workbookFromGrid } from '../src/xlsx';
import { planGrid } from './plan-grid';
import { ruleFiles } from './rule-files';

export interface Measurement {
  readonly rows: number;
  /** Milliseconds. */
  readonly read: number;
  readonly evaluate: number;
  readonly write: number;
  readonly whole: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** Bytes, the making of the plan included. */
  readonly peakMemory: number;
}

export function measure(rows: number, columns: number): Measurement {
  const program = compile(loadRules(ruleFiles()));
  const bytes = workbookFromGrid(planGrid(rows, columns));

  const start = performance.now();
  const workbook = readWorkbook(bytes);
  const found = findPlan(
    workbook.sheetNames.map((name) => workbook.grid(name)),
    program.parts.vocabulary,
    cellName,
  );
  if (!found.ok) throw new Error(found.problem.code);
  const read = performance.now();
  const checked = checkWholePlan(found.table, program, { planDate: '2026-09-01' });
  const evaluated = performance.now();
  const copy = annotate(workbook, annotatePlan(checked, program, { language: 'fr', planName: 'bench' }));
  const written = performance.now();
  return {
    rows,
    read: read - start,
    evaluate: evaluated - read,
    write: written - evaluated,
    whole: written - start,
    bytesIn: bytes.length,
    bytesOut: copy.bytes.length,
    peakMemory: process.resourceUsage().maxRSS * 1024,
  };
}
