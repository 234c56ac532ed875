/** Rows of tables that no worked case reaches: a slip in such a row would go unnoticed. */
import { rowName } from '../../rules/check-table';
import { rowPlace, type LintContext } from '../lint-context';
import { lintProblem, type LintProblem } from '../lint-problem';

/** An error for each. */
export function rowsWithoutCase({ spaces, reachedRows }: LintContext): readonly LintProblem[] {
  return spaces.flatMap((space) => {
    const { data } = space.table;
    const reached = reachedRows.get(data.id);
    return data.rows.flatMap((row, index) =>
      reached?.has(index) === true
        ? []
        : [lintProblem('error', 'row-without-case', rowPlace(space, index), { row: rowName(row, index) })],
    );
  });
}
