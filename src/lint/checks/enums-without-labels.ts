/** Values that users would read as bare ids, since whoever declares them gives them no labels. */
import { Message } from '../../i18n/format-message';
import { jsonPath } from '../../rules/problem';
import type { LintContext } from '../lint-context';
import { lintProblem, type LintProblem } from '../lint-problem';

/** A warning for each message that shows such a value. */
export function enumsWithoutLabels({ packs }: LintContext): readonly LintProblem[] {
  // Only what a derivation declares for itself can be shown without labels: the vocabulary demands them.
  const unlabelled = new Set(
    packs
      .flatMap((pack) => pack.derivations)
      .flatMap(({ name, declares }) => (declares?.values === undefined ? [] : [name])),
  );
  return packs
    .flatMap((pack) => pack.rules)
    .flatMap(({ file, path, data }) => {
      const { message } = data.event.params;
      const place = { file, path: jsonPath(path, 'event', 'params', 'message') };
      return [...new Message(message).placeholders('fr')]
        .filter((name) => unlabelled.has(name))
        .map((name) => lintProblem('warning', 'values-without-labels', place, { name }));
    });
}
