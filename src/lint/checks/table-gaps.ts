/** Combinations of inputs that no row covers, and declarations of such combinations that do not hold. */
import { jsonPath } from '../../rules/problem';
import type { DeclaredMiss } from '../../rules/table-schema';
import { combinationInWords } from '../axis-words';
import { TooComplexError, uncoveredBy } from '../coverage';
import type { LintContext } from '../lint-context';
import { lintProblem, type LintProblem } from '../lint-problem';
import type { TableSpace } from '../table-space';

/** Gaps told of one table; the author fixes some and runs lint again. */
const maxGaps = 3;

/** An error for each gap that no `onMiss` declares; a warning for each declaration that rows have overtaken. */
export function tableGaps(context: LintContext): readonly LintProblem[] {
  return context.spaces.flatMap((space) => {
    try {
      return [...gapsOf(space, context), ...staleMisses(space), ...findingsThatDoNotRead(space, context)];
    } catch (error) {
      if (!(error instanceof TooComplexError)) throw error;
      return [lintProblem('warning', 'too-complex', { file: space.table.file, path: '$.rows' })];
    }
  });
}

function missesOf({ table }: TableSpace): readonly DeclaredMiss[] {
  return table.data.onMiss ?? [];
}

function gapsOf(space: TableSpace, { program }: LintContext): readonly LintProblem[] {
  const boxes = [...space.table.data.rows, ...missesOf(space)].map(space.boxOf);
  const gaps = uncoveredBy(boxes, space.all, maxGaps + 1);
  return gaps.slice(0, maxGaps).map((gap, index) =>
    lintProblem('error', 'gap', { file: space.table.file, path: '$.rows' }, (language) => ({
      combination: combinationInWords(gap, space, language, program.parts.formatters),
      more: gaps.length > maxGaps && index === maxGaps - 1 ? 'yes' : 'no',
    })),
  );
}

function staleMisses(space: TableSpace): readonly LintProblem[] {
  const rows = space.table.data.rows.map(space.boxOf);
  return missesOf(space).flatMap((miss, index) =>
    uncoveredBy(rows, space.boxOf(miss), 1).length > 0
      ? []
      : [
          lintProblem('warning', 'stale-miss', {
            file: space.table.file,
            path: jsonPath('$', 'onMiss', index),
          }),
        ],
  );
}

/** A finding that is to tell of a miss must be made by a rule that looks at the table. */
function findingsThatDoNotRead(space: TableSpace, { packs, reads }: LintContext): readonly LintProblem[] {
  const { file, data } = space.table;
  return missesOf(space).flatMap(({ finding }, index) => {
    if (finding === undefined) return [];
    const rules = packs
      .flatMap((pack) => pack.rules)
      .filter((rule) => rule.data.event.params.code === finding);
    const isTold = rules.some((rule) =>
      [...reads.restsOn(rule)].some((name) => name.startsWith(`${data.id}.`)),
    );
    const place = { file, path: jsonPath('$', 'onMiss', index, 'finding') };
    return isTold ? [] : [lintProblem('error', 'miss-not-told', place, { code: finding, table: data.id })];
  });
}
