/** Rules that no worked case shows: one where the rule fires as expected, and one where its finding must not come. */
import { jsonPath } from '../../rules/problem';
import type { LintContext } from '../lint-context';
import { lintProblem, type LintProblem } from '../lint-problem';

/** An error for a rule that fires in no case that expects its finding, a warning for a finding that no case rules out. */
export function findingsWithoutCase({ packs, runs }: LintContext): readonly LintProblem[] {
  const shown = new Set(
    runs.flatMap(({ fired, worked }) =>
      fired
        .filter(({ params }) => worked.expect.findings.includes(params.code))
        .map(({ pack, name }) => `${pack}/${name}`),
    ),
  );
  const ruledOut = new Set(runs.flatMap(({ worked }) => worked.expect.findingsAbsent));
  return packs.flatMap((pack) =>
    pack.rules.flatMap(({ file, path, data }) => {
      const { code } = data.event.params;
      const place = { file, path: jsonPath(path, 'name') };
      const isShown = shown.has(`${pack.id}/${data.name}`);
      return [
        ...(isShown ? [] : [lintProblem('error', 'rule-without-case', place, { rule: data.name, code })]),
        ...(ruledOut.has(code) ? [] : [lintProblem('warning', 'finding-never-ruled-out', place, { code })]),
      ];
    }),
  );
}
