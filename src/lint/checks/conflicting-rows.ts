/** Tables where all rows that apply must agree, and where two of them do not. */
import { rowName, rowsMeet } from '../../rules/check-table';
import type { NameInfo } from '../../rules/names';
import type { TableData, TableRow } from '../../rules/table-schema';
import { combinationInWords } from '../axis-words';
import type { LintContext } from '../lint-context';
import { rowPlace } from '../lint-context';
import { lintProblem, type LintProblem } from '../lint-problem';
import type { TableSpace } from '../table-space';

/** An error for each pair of rows of an `any` table that can apply together and conclude different things. */
export function conflictingRows(context: LintContext): readonly LintProblem[] {
  return context.spaces
    .filter(({ table }) => table.data.hitPolicy === 'any')
    .flatMap((space) => conflictsOf(space, context));
}

function conflictsOf(space: TableSpace, { program }: LintContext): readonly LintProblem[] {
  const { data } = space.table;
  const infos = new Map<string, NameInfo>(
    space.axes.flatMap(({ kind, input, info }) => (kind === 'input' && info ? [[input, info] as const] : [])),
  );
  return data.rows.flatMap((second, at) =>
    data.rows.slice(0, at).flatMap((first, before) => {
      if (sameOutputs(first, second, data) || !rowsMeet(first, second, data.inputs, infos)) return [];
      const other = space.boxOf(second);
      const common = space
        .boxOf(first)
        .map((blocks, axis) => [...blocks].filter((one) => other[axis]?.has(one)));
      if (common.some((blocks) => blocks.length === 0)) return [];
      return [
        lintProblem('error', 'conflict', rowPlace(space, at), (language) => ({
          first: rowName(first, before),
          second: rowName(second, at),
          combination: combinationInWords(common, space, language, program.parts.formatters),
        })),
      ];
    }),
  );
}

function sameOutputs(a: TableRow, b: TableRow, { outputs }: TableData): boolean {
  return outputs.every(({ id }) => JSON.stringify(a.then[id] ?? null) === JSON.stringify(b.then[id] ?? null));
}
