/** The program of the real rule packs, compiled once for a test file. */
import { compile } from '../../src/engine/compile';
import type { Program } from '../../src/engine/program';
import { loadRules } from '../../src/rules/load-packs';
import { readAllRuleFiles } from './rule-files';

export function realProgram(): Program {
  return compile(loadRules(readAllRuleFiles()));
}
