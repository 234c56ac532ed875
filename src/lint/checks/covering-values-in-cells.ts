/** Cells that name a value which stands for several others: such a row does not apply to those others. */
import { cellSet } from '../../rules/cell-set';
import { jsonPath } from '../../rules/problem';
import type { LintContext } from '../lint-context';
import { rowPlace } from '../lint-context';
import { lintProblem, type LintProblem } from '../lint-problem';

/** A warning for each such value, with the values that were probably meant. */
export function coveringValuesInCells({ spaces }: LintContext): readonly LintProblem[] {
  return spaces.flatMap((space) =>
    space.axes.flatMap(({ kind, input, info }) => {
      const covering = kind === 'input' ? (info?.values ?? []).filter(({ covers }) => covers) : [];
      if (covering.length === 0) return [];
      return space.table.data.rows.flatMap((row, index) => {
        const set = cellSet(row.when[input]);
        if (set.kind !== 'values') return [];
        return covering
          .filter(
            ({ id, covers = [] }) =>
              set.values.includes(id) && !covers.every((one) => set.values.includes(one)),
          )
          .map(({ id, covers = [] }) => {
            const { file, path } = rowPlace(space, index);
            const place = { file, path: jsonPath(path, 'when', input) };
            return lintProblem('warning', 'covering-value', place, { value: id, covered: covers.join(', ') });
          });
      });
    }),
  );
}
