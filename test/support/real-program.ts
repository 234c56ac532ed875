/** The program of the real rule packs that a plan’s check and budget rest on. */
import { compile } from '../../src/engine/compile';
import type { Program } from '../../src/engine/program';
import { loadRules } from '../../src/rules/load-packs';
import { readAllRuleFiles } from './rule-files';

export function realProgram(): Program {
  return compile(loadRules(readAllRuleFiles()));
}
