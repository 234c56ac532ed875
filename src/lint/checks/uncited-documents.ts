/** Documents that a pack declares among its sources and that nothing in it cites. */
import { jsonPath } from '../../rules/problem';
import type { Pack } from '../../rules/pack';
import type { Source } from '../../rules/common-schema';
import type { LintContext } from '../lint-context';
import { lintProblem, type LintProblem } from '../lint-problem';

/** A warning for each. */
export function uncitedDocuments({ packs }: LintContext): readonly LintProblem[] {
  return packs.flatMap((pack) => {
    const cited = new Set(citations(pack).map(({ document }) => document));
    return Object.keys(pack.sources)
      .filter((document) => !cited.has(document))
      .map((document) =>
        lintProblem(
          'warning',
          'uncited-document',
          { file: `${pack.id}/pack.json`, path: jsonPath('$', 'sources', document) },
          { document },
        ),
      );
  });
}

/** Every citation of a pack. A new kind of file is counted here. */
function citations({
  parameters,
  tables,
  rules,
  derivations,
  measures,
  checklists,
}: Pack): readonly Source[] {
  return [
    ...parameters.flatMap(({ values }) => values.flatMap(({ source }) => source)),
    ...tables.flatMap(({ data }) => data.rows.flatMap(({ source }) => source)),
    ...rules.flatMap(({ data }) => data.event.params.source),
    ...derivations.flatMap(({ source = [] }) => source),
    ...measures.flatMap(({ source = [] }) => source),
    ...checklists.flatMap(({ source }) => source),
  ];
}
