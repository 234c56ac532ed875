/** Proves packs that load: what their tables leave out, what can never happen, what nobody reads, what no case shows. */
import type { RuleSet } from '../rules/load-packs';
import { runAllCases } from './case-runs';
import { boundariesWithoutCase } from './checks/boundaries-without-case';
import { conflictingRows } from './checks/conflicting-rows';
import { coveringValuesInCells } from './checks/covering-values-in-cells';
import { deadAlternatives } from './checks/dead-alternatives';
import { findingsWithoutCase } from './checks/findings-without-case';
import { maskedRows } from './checks/masked-rows';
import { parametersWithoutCase } from './checks/parameters-without-case';
import { rowsInDeclaredMisses } from './checks/rows-in-declared-misses';
import { rowsThatNeverApply } from './checks/rows-that-never-apply';
import { rowsWithoutCase } from './checks/rows-without-case';
import { rulesThatNeverFire } from './checks/rules-that-never-fire';
import { tableGaps } from './checks/table-gaps';
import { translations } from './checks/translations';
import { uncitedDocuments } from './checks/uncited-documents';
import { unexpectedFindings } from './checks/unexpected-findings';
import { unreadNames } from './checks/unread-names';
import { unusedVocabulary } from './checks/unused-vocabulary';
import type { LintContext } from './lint-context';
import { lintSeverities, type LintProblem } from './lint-problem';
import { nameReads } from './name-reads';
import { possibleValuesOf } from './possible-values';
import { tableSpace } from './table-space';

/** Every check, each with the one thing it proves. */
const checks: readonly ((context: LintContext) => readonly LintProblem[])[] = [
  tableGaps,
  rowsInDeclaredMisses,
  rowsThatNeverApply,
  coveringValuesInCells,
  conflictingRows,
  maskedRows,
  rulesThatNeverFire,
  deadAlternatives,
  unreadNames,
  unusedVocabulary,
  translations,
  uncitedDocuments,
  findingsWithoutCase,
  unexpectedFindings,
  rowsWithoutCase,
  boundariesWithoutCase,
  parametersWithoutCase,
];

/**
 * Runs every check on packs that were loaded without problems. Always on all of them: what one pack declares,
 * another may read.
 *
 * @param planDate Date for worked cases without one of their own (`YYYY-MM-DD`).
 * @returns problems by file, errors first.
 * @throws RulesError when values depend on each other in a circle.
 */
export function lintPacks(rules: RuleSet, planDate: string): readonly LintProblem[] {
  const { packs, names, vocabulary } = rules;
  const context: LintContext = {
    ...runAllCases(rules, planDate),
    packs,
    spaces: packs.flatMap((pack) => pack.tables).map((table) => tableSpace(table, names, vocabulary)),
    conditions: { names, vocabulary, possibleValues: possibleValuesOf(packs, names, vocabulary) },
    reads: nameReads(packs),
  };
  const rank = ({ severity }: LintProblem): number => lintSeverities.indexOf(severity);
  return checks
    .flatMap((check) => check(context))
    .sort((a, b) => rank(a) - rank(b) || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}
