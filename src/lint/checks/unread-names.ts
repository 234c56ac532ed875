/** Names that are declared and that nothing reads: parameters, intermediate values, outputs of tables, facts. */
import type { NameKind } from '../../rules/names';
import type { LintContext } from '../lint-context';
import { lintProblem, type LintProblem } from '../lint-problem';

/** Kinds of names that are there to be read by others; decisions are read by people. */
const readKinds: ReadonlySet<NameKind> = new Set(['parameter', 'intermediate', 'output']);

/** A warning for each; a fact says in the vocabulary why nothing reads it (`unread`), and a warning when that is not so. */
export function unreadNames({ program, reads }: LintContext): readonly LintProblem[] {
  const { names, vocabulary } = program.parts;
  const unread = [...names.values()]
    .filter(({ kind, name }) => readKinds.has(kind) && !reads.all.has(name))
    .map(({ name, file, path }) => lintProblem('warning', 'unread-name', { file, path }, { name }));
  const facts = [...vocabulary.facts.values()].flatMap((fact, index) => {
    const place = { file: 'vocabulary.json', path: `$.facts[${index}]` };
    const isRead = reads.all.has(fact.id);
    if (!isRead && fact.unread === undefined)
      return [lintProblem('warning', 'unread-fact', place, { name: fact.id })];
    if (isRead && fact.unread !== undefined)
      return [lintProblem('warning', 'stale-unread', place, { name: fact.id })];
    return [];
  });
  return [...unread, ...facts];
}
