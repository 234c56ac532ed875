/** Operators on the findings of a row: one word that sums them up, and who has to act first. */
import { isKnown } from '../../vocabulary/value';
import { responsibleFor } from '../responsible';
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

/**
 * Who has to act on the first finding of a pack, in the order of its rules; null when none of them names anyone. The
 * graph makes it run after the rules of that pack.
 */
export const firstResponsible: CompileOperator<'firstResponsible'> = ({ pack }, scope) => {
  return ({ slots, fired }) => {
    const own = fired.filter((rule) => rule.pack === pack).sort((a, b) => a.index - b.index);
    for (const { params } of own) {
      const role = responsibleFor(params, (name) => slots[scope.slotOf(name)]);
      if (role !== undefined) return role;
    }
    return null;
  };
};
