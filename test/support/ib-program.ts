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

export interface Answer {
  readonly decisions: Readonly<Record<string, PublicValue>>;
  /** Codes, in the order of the findings. */
  readonly codes: readonly string[];
  readonly findings: readonly Finding[];
  readonly missingFacts: readonly string[];
}

/** Judges a row of cells by fact id, as every surface does. */
export function answer(
  program: Program,
  cells: Readonly<Record<string, CellValue>>,
  options: EvaluateOptions = {},
): Answer {
  const { vocabulary } = program.parts;
  const { facts, unreadable } = readFacts(cells, vocabulary, { date1904: false });
  const { decisions, findings, missingFacts } = program.evaluate(facts, { ...options, unreadable });
  return {
    decisions: Object.fromEntries(
      [...vocabulary.decisions.values()].map(({ id, type }) => [id, toPublicValue(decisions[id], type)]),
    ),
    codes: findings.map(({ code }) => code),
    findings,
    missingFacts,
  };
}
