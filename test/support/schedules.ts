/** Schedules of small plans, by the real rules or by a pack made for a test. */
import type { Program } from '../../src/engine/program';
import { cellName } from '../../src/plan/cell-reference';
import { checkWholePlan, type CheckedPlan } from '../../src/plan/check-plan';
import { findPlan } from '../../src/plan/find-table';
import { scheduleOf, type Schedule } from '../../src/plan/schedule/schedule';
import type { Todo } from '../../src/plan/schedule/todo';
import type { CellValue } from '../../src/vocabulary/cell';
import { gridOf } from './grids';

/** A row of a plan by the headers of its columns. */
export type RowCells = Readonly<Record<string, CellValue>>;

/** A plan whose columns are those that its rows speak of. */
export function checkedPlan(program: Program, planDate: string, ...rows: readonly RowCells[]): CheckedPlan {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = rows.map((row) => headers.map((header) => row[header] ?? null));
  const found = findPlan([gridOf([headers, ...cells])], program.parts.vocabulary, cellName);
  if (!found.ok) throw new Error(found.problem.code);
  return checkWholePlan(found.table, program, { planDate });
}

export function scheduleOfRows(program: Program, planDate: string, ...rows: readonly RowCells[]): Schedule {
  return scheduleOf(checkedPlan(program, planDate, ...rows), program);
}

/** The part of a to-do's item after the pack. */
export const itemOf = ({ item }: Todo): string => item.replace(/^.*\//, '');

/** `item: relation due (state)` of each to-do. */
export function inShort({ todos }: Schedule): readonly string[] {
  return todos.map((todo) => `${itemOf(todo)}: ${todo.relation} ${todo.due ?? '?'} (${todo.state})`);
}
