/** Worked cases in which a rule of their own pack says something that the case does not expect. */
import { jsonPath } from '../../rules/problem';
import type { LintContext } from '../lint-context';
import { lintProblem, type LintProblem } from '../lint-problem';

/** A warning for each such case; information when the findings are only informative. */
export function unexpectedFindings({ packs, runs }: LintContext): readonly LintProblem[] {
  const runOf = new Map(runs.map((run) => [run.worked, run]));
  return packs.flatMap((pack) =>
    pack.cases.flatMap((worked, index) => {
      const fired = runOf.get(worked)?.fired ?? [];
      const unexpected = fired.filter(
        (rule) => rule.pack === pack.id && !worked.expect.findings.includes(rule.params.code),
      );
      if (unexpected.length === 0) return [];
      const isInfo = unexpected.every(({ severity }) => severity === 'info');
      const codes = [...new Set(unexpected.map(({ params }) => params.code))].join(', ');
      const place = {
        file: `${pack.id}/cases.json`,
        path: jsonPath('$', 'cases', index, 'expect', 'findings'),
      };
      return [
        lintProblem(isInfo ? 'info' : 'warning', 'unexpected-finding', place, { id: worked.id, codes }),
      ];
    }),
  );
}
