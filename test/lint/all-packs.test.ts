/** The packs of the repository pass their own proof. */
import { lintPacks } from '../../src/lint/lint-packs';
import { loadRules } from '../../src/rules/load-packs';
import { readJsonFiles, rulesFolder } from '../support/rule-files';

const problems = lintPacks(
  loadRules(readJsonFiles(rulesFolder).filter(({ path }) => !path.startsWith('schema/'))),
  '2026-11-23',
);

describe('the rule packs', () => {
  it('have no error', () => {
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('have no warning, and leave no name of the vocabulary unused', () => {
    expect(problems.filter(({ severity }) => severity === 'warning')).toEqual([]);
  });
});
