/** Lints a small pack made by hand, and keeps what a test is about. */
import type { LintProblem } from '../../src/lint/lint-problem';
import { lintPacks } from '../../src/lint/lint-packs';
import type { LintProblemCode } from '../../src/i18n/lint-problems';
import { loadRules } from '../../src/rules/load-packs';
import { plainSpaces } from './plain-spaces';
import { smallFiles, type SmallPack } from './small-pack';

/** The problems of some codes, their French with plain spaces. */
export function lintSmall(pack: SmallPack, ...codes: readonly LintProblemCode[]): readonly LintProblem[] {
  return lintPacks(loadRules(smallFiles(pack)), '2026-11-23')
    .filter(({ code }) => codes.includes(code))
    .map((problem) => ({ ...problem, message: { ...problem.message, fr: plainSpaces(problem.message.fr) } }));
}
