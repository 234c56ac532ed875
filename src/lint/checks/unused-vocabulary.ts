/** Decisions that no pack derives, findings that no rule makes, and findings of another severity than usual. */
import { jsonPath } from '../../rules/problem';
import type { LintContext } from '../lint-context';
import { lintProblem, type LintProblem } from '../lint-problem';

/** Warnings for what is promised and never made; information where a rule departs from the usual severity. */
export function unusedVocabulary({ program, packs }: LintContext): readonly LintProblem[] {
  const { vocabulary } = program.parts;
  const derived = new Set(
    packs.flatMap(({ derivations, measures }) => [...derivations, ...measures]).map(({ name }) => name),
  );
  const rules = packs.flatMap((pack) => pack.rules);
  const made = new Set(rules.map(({ data }) => data.event.params.code));
  return [
    ...[...vocabulary.decisions.keys()].flatMap((name, index) =>
      derived.has(name)
        ? []
        : [lintProblem('warning', 'underived-decision', inVocabulary('decisions', index), { name })],
    ),
    ...[...vocabulary.findings.values()].flatMap(({ code, outsideRules }, index) => {
      const place = inVocabulary('findings', index);
      if (!made.has(code) && outsideRules === undefined) {
        return [lintProblem('warning', 'unmade-finding', place, { code })];
      }
      if (made.has(code) && outsideRules !== undefined) {
        return [lintProblem('warning', 'stale-outside-rules', place, { code })];
      }
      return [];
    }),
    ...rules.flatMap(({ file, path, data }) => {
      const { code } = data.event.params;
      const usual = vocabulary.findings.get(code)?.severity;
      if (usual === undefined || usual === data.event.type) return [];
      const place = { file, path: jsonPath(path, 'event', 'type') };
      return [lintProblem('info', 'unusual-severity', place, { code, usual, actual: data.event.type })];
    }),
  ];
}

function inVocabulary(list: 'decisions' | 'findings', index: number) {
  return { file: 'vocabulary.json', path: jsonPath('$', list, index) };
}
