/** Values of parameters, or days of their change, that no worked case stands on. */
import { jsonPath } from '../../rules/problem';
import type { LintContext } from '../lint-context';
import { lintProblem, type LintProblem } from '../lint-problem';

/** A warning for each value of a parameter that changes over time and that no case is judged by. */
export function parametersWithoutCase({ packs, runs }: LintContext): readonly LintProblem[] {
  const dates = runs.flatMap(({ asOf }) => asOf ?? []);
  return packs.flatMap((pack) =>
    pack.parameters.flatMap(({ id, values }, index) =>
      values.length < 2
        ? []
        : values.flatMap(({ from = '' }, at) => {
            const next = values[at + 1]?.from;
            if (dates.some((date) => date >= from && (next === undefined || date < next))) return [];
            const place = {
              file: `${pack.id}/parameters.json`,
              path: jsonPath('$', 'parameters', index, 'values', at),
            };
            return [lintProblem('warning', 'value-without-case', place, { name: id, from: from || '—' })];
          }),
    ),
  );
}
