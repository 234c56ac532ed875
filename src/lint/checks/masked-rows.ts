/** Rows that never answer, because rows that come before them answer in every one of their cases. */
import { orderedRows } from '../../engine/decision-table';
import { rowName } from '../../rules/check-table';
import type { TableRow } from '../../rules/table-schema';
import { TooComplexError, uncoveredBy, type Box } from '../coverage';
import type { LintContext } from '../lint-context';
import { rowPlace } from '../lint-context';
import { lintProblem, type LintProblem } from '../lint-problem';
import type { TableSpace } from '../table-space';

/** An error for each row of a `first` or `priority` table that is wholly masked; partly masked rows are as they should be. */
export function maskedRows({ spaces }: LintContext): readonly LintProblem[] {
  return spaces
    .filter(({ table }) => table.data.hitPolicy === 'first' || table.data.hitPolicy === 'priority')
    .flatMap((space) => {
      try {
        return maskedRowsOf(space);
      } catch (error) {
        if (!(error instanceof TooComplexError)) throw error;
        return []; // Told once, by the check for gaps.
      }
    });
}

function maskedRowsOf(space: TableSpace): readonly LintProblem[] {
  const { rows } = space.table.data;
  const placed = orderedRows(space.table.data).map((row) => ({ row, box: space.boxOf(row) }));
  return placed.flatMap(({ row, box }, at) => {
    const isEmpty = box.some((blocks) => blocks.size === 0);
    const before = placed.slice(0, at).filter((other) => meets(other.box, box));
    if (isEmpty || before.length === 0) return [];
    if (
      uncoveredBy(
        before.map((other) => other.box),
        box,
        1,
      ).length > 0
    )
      return [];
    const nameOf = (one: TableRow): string => rowName(one, rows.indexOf(one));
    const masking = before.map((other) => nameOf(other.row)).join(', ');
    return [
      lintProblem('error', 'masked-row', rowPlace(space, rows.indexOf(row)), { row: nameOf(row), masking }),
    ];
  });
}

function meets(a: Box, b: Box): boolean {
  return a.every((blocks, axis) => [...blocks].some((block) => b[axis]?.has(block) === true));
}
