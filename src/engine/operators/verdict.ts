/** The operator that sums the findings of a row up to one word. */
import { isKnown } from '../../vocabulary/value';
import type { CompileOperator } from './operator';

/**
 * `ineligible` when a blocking rule fired; else `needsAnswer` when something that is needed is unknown, or when a
 * question fired that affects eligibility; else `eligible`. The graph makes it run after the rules that count.
 */
export const verdict: CompileOperator<'verdict'> = ({ needs }, scope) => {
  const needed = needs.map((name) => scope.slotOf(name));
  return ({ slots, fired }) => {
    if (fired.some(({ severity }) => severity === 'block')) return 'ineligible';
    const open =
      needed.some((slot) => !isKnown(slots[slot])) ||
      fired.some(({ severity, params }) => severity === 'question' && params.affectsEligibility === true);
    return open ? 'needsAnswer' : 'eligible';
  };
};
