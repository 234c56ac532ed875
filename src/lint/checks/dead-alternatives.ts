/** Alternatives of a derivation that are never chosen: they contradict themselves, or earlier ones always apply. */
import type { Condition } from '../../rules/rule-schema';
import { derivationPlace, type LintContext } from '../lint-context';
import { lintProblem, type LintProblem } from '../lint-problem';
import { canHold, type Demand } from '../satisfiable';

/** An error for each such alternative. */
export function deadAlternatives({ packs, conditions }: LintContext): readonly LintProblem[] {
  return packs.flatMap((pack) =>
    pack.derivations.flatMap(({ name, alternatives }, index) =>
      alternatives.flatMap(({ when }, at) => {
        const earlier = alternatives.slice(0, at).map((one) => one.when);
        const isReached =
          !earlier.includes(undefined) &&
          canHold([...demands(when, true), ...earlier.flatMap((one) => demands(one, false))], conditions);
        if (isReached) return [];
        const place = derivationPlace(pack, index, 'alternatives', at);
        return [lintProblem('error', 'dead-alternative', place, { name, number: at + 1 })];
      }),
    ),
  );
}

function demands(condition: Condition | undefined, holds: boolean): readonly Demand[] {
  return condition === undefined ? [] : [{ condition, holds }];
}
