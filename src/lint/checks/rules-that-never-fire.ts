/** Rules whose conditions contradict themselves, and rules whose conditions say nothing. */
import { jsonPath } from '../../rules/problem';
import type { LintContext } from '../lint-context';
import { lintProblem, type LintProblem } from '../lint-problem';
import { canHold } from '../satisfiable';

/** An error for each rule that cannot fire, a warning for each that cannot but fire. */
export function rulesThatNeverFire({ packs, conditions }: LintContext): readonly LintProblem[] {
  return packs
    .flatMap((pack) => pack.rules)
    .flatMap(({ file, path, data }) => {
      const place = { file, path: jsonPath(path, 'conditions') };
      const demand = (holds: boolean) => [{ condition: data.conditions, holds }];
      if (!canHold(demand(true), conditions))
        return [lintProblem('error', 'never-fires', place, { rule: data.name })];
      if (!canHold(demand(false), conditions)) {
        return [lintProblem('warning', 'always-fires', place, { rule: data.name })];
      }
      return [];
    });
}
