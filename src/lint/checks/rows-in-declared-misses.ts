/** Rows that answer where the table declares that nothing does: one of the two is wrong. */
import { rowName } from '../../rules/check-table';
import { combinationInWords } from '../axis-words';
import type { Box } from '../coverage';
import { rowPlace, type LintContext } from '../lint-context';
import { lintProblem, type LintProblem } from '../lint-problem';
import type { TableSpace } from '../table-space';

/** An error for each row and declaration that name a common combination; one without conditions means all the rest. */
export function rowsInDeclaredMisses({ spaces, program }: LintContext): readonly LintProblem[] {
  return spaces.flatMap((space) => {
    const misses = (space.table.data.onMiss ?? []).filter(
      ({ when, validFrom, validTo }) =>
        when !== undefined || validFrom !== undefined || validTo !== undefined,
    );
    return misses.flatMap((miss) => {
      const declared = space.boxOf(miss);
      return space.table.data.rows.flatMap((row, index) => {
        const common = commonPart(space.boxOf(row), declared, space);
        if (!common) return [];
        return [
          lintProblem('error', 'row-in-miss', rowPlace(space, index), (language) => ({
            row: rowName(row, index),
            combination: combinationInWords(common, space, language, program.parts.formatters),
          })),
        ];
      });
    });
  });
}

/** Undefined when the boxes do not meet. A reference is taken to differ from a literal, as overlaps of rows are. */
function commonPart(a: Box, b: Box, { axes, all }: TableSpace): readonly (readonly number[])[] | undefined {
  const isNarrow = (box: Box, axis: number): boolean => (box[axis]?.size ?? 0) < (all[axis]?.size ?? 0);
  const differs = axes.some(({ kind, input }, axis) => {
    if (kind !== 'reference') return false;
    const values = axes.findIndex((other) => other.kind === 'input' && other.input === input);
    return (isNarrow(a, axis) && isNarrow(b, values)) || (isNarrow(b, axis) && isNarrow(a, values));
  });
  if (differs) return undefined;
  const common = a.map((blocks, axis) => [...blocks].filter((block) => b[axis]?.has(block)));
  return common.some((blocks) => blocks.length === 0) ? undefined : common;
}
