/** The compiled `ib` pack, and a row's answers in their public form. */
import { compile } from '../../src/engine/compile';
import type { EvaluateOptions, Program } from '../../src/engine/program';
import type { Finding } from '../../src/engine/verdict';
import { loadRules } from '../../src/rules/load-packs';
import type { RuleFile } from '../../src/rules/read-json';
import type { CellValue } from '../../src/vocabulary/cell';
import { toPublicValue, type PublicValue } from '../../src/vocabulary/public-value';
import { readFacts } from '../../src/vocabulary/read-facts';
import { readRuleFiles } from './rule-files';

/** The program of the pack, or of a changed copy of its files. */
export function ibProgram(files: readonly RuleFile[] = readRuleFiles('ib')): Program {
  return compile(loadRules(files));
}

type Cells = Readonly<Record<string, CellValue>>;

export interface Answer {
  readonly decisions: Readonly<Record<string, PublicValue>>;
  /** Codes, in the order of the findings. */
  readonly codes: readonly string[];
  readonly findings: readonly Finding[];
  readonly missingFacts: readonly string[];
}

/** Judges a row of cells by fact id, as every surface does; `others` are further rows of its plan. */
export function answer(
  program: Program,
  cells: Cells,
  { planDate, others = [] }: Pick<EvaluateOptions, 'planDate'> & { others?: readonly Cells[] } = {},
): Answer {
  const { vocabulary } = program.parts;
  const rows = [cells, ...others].map((row) => readFacts(row, vocabulary, { date1904: false }));
  const [verdict] = program.judgePlan(rows, planDate === undefined ? {} : { planDate }).verdicts;
  if (!verdict) throw new Error('no verdict');
  const { decisions, findings, missingFacts } = verdict;
  return {
    decisions: Object.fromEntries(
      [...vocabulary.decisions.values()].map(({ id, type }) => [id, toPublicValue(decisions[id], type)]),
    ),
    codes: findings.map(({ code }) => code),
    findings,
    missingFacts,
  };
}
