/** Rows whose cells accept nothing: a range from 10 to 5, a value that no plan can have, dates the wrong way round. */
import type { LintContext } from '../lint-context';
import { rowPlace } from '../lint-context';
import { lintProblem, type LintProblem } from '../lint-problem';

/** An error for each such row, with the input that keeps it from applying. */
export function rowsThatNeverApply({ spaces }: LintContext): readonly LintProblem[] {
  return spaces.flatMap((space) =>
    space.table.data.rows.flatMap((row, index) => {
      const empty = space.boxOf(row).findIndex((blocks) => blocks.size === 0);
      const axis = space.axes[empty];
      if (!axis) return [];
      return [
        lintProblem('error', 'row-never-applies', rowPlace(space, index), {
          input: axis.kind === 'validity' ? 'validFrom, validTo' : axis.input,
        }),
      ];
    }),
  );
}
