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

  it('have no warning', () => {
    expect(problems.filter(({ severity, pack }) => severity === 'warning' && pack !== null)).toEqual([]);
  });

  it('leave in the vocabulary only names whose packs are not there yet', () => {
    const waiting = problems.filter(({ severity, pack }) => severity === 'warning' && pack === null);
    const kinds = new Set(waiting.map(({ code }) => code));
    expect(
      [...kinds].filter((code) => !['unread-fact', 'underived-decision', 'unmade-finding'].includes(code)),
    ).toEqual([]);
  });
});
