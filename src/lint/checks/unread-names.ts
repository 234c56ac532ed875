/** Names that are declared and that nothing reads: parameters, intermediate values, outputs of tables, facts. */
import type { NameKind } from '../../rules/names';
import type { LintContext } from '../lint-context';
import { lintProblem, type LintProblem } from '../lint-problem';

/** Kinds of names that are there to be read by others; decisions are read by people. */
const readKinds: ReadonlySet<NameKind> = new Set(['parameter', 'intermediate', 'output']);

/** A warning for each that does not say why nothing reads it (`unread`), and one where that is not so. */
export function unreadNames({ program, reads }: LintContext): readonly LintProblem[] {
  const { names, vocabulary } = program.parts;
  const unread = [...names.values()]
    .filter(
      ({ kind, name, unread: why }) => readKinds.has(kind) && reads.all.has(name) === (why !== undefined),
    )
    .map(({ name, file, path, unread: why }) =>
      lintProblem('warning', why === undefined ? 'unread-name' : 'stale-unread', { file, path }, { name }),
    );
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
