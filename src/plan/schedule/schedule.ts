/** The back-planning of a checked plan: everything that is to be done, by date. */
import type { Program } from '../../engine/program';
import type { CheckedPlan } from '../check-plan';
import { rowValuesIn } from '../row-values';
import { compileChecklists, type CompiledItem } from './compile-checklists';
import { todosOfRow, type TodoContext } from './row-todos';
import type { StandingItem, Todo } from './todo';

/** What is to be done for a whole plan. */
export interface Schedule {
  readonly planDate: string;
  /** By date, then by row; those without a date come last. */
  readonly todos: readonly Todo[];
  /** What concerns many rows and has no date, in the packs' order. */
  readonly standing: readonly StandingItem[];
}

/**
 * The dated to-dos of every row, from the packs' checklists and from the row's findings.
 *
 * Each row is run once more, since a checked plan does not keep its intermediate values: the time grows with the
 * number of rows.
 */
export function scheduleOf(plan: CheckedPlan, program: Program): Schedule {
  const { parts } = program;
  const valuesOf = rowValuesIn(plan, program);
  const context: TodoContext = {
    items: compileChecklists(parts),
    names: parts.names,
    planDate: plan.planDate,
    read: (name, slots) => slots[parts.slots.get(name) ?? -1] ?? null,
  };
  const todos: Todo[] = [];
  const standing = new Map<CompiledItem, number[]>();
  for (const row of plan.rows) {
    const found = todosOfRow(row, valuesOf(row), context);
    todos.push(...found.todos);
    for (const item of found.standing) {
      const rows = standing.get(item);
      if (rows) rows.push(row.row);
      else standing.set(item, [row.row]);
    }
  }
  return {
    planDate: plan.planDate,
    todos: todos.sort(byDate),
    standing: context.items.flatMap((item) => {
      const rows = standing.get(item);
      return rows ? [standingItem(item, rows)] : [];
    }),
  };
}

/** A sort is stable: the to-dos of one row and day keep the packs' order. */
function byDate(a: Todo, b: Todo): number {
  if (a.due !== b.due) {
    if (a.due === null) return 1;
    if (b.due === null) return -1;
    return a.due < b.due ? -1 : 1;
  }
  return a.action.row - b.action.row;
}

/** What stands for many rows has the words of no row: its placeholders show as “?”. */
function standingItem({ key, data, label }: CompiledItem, rows: readonly number[]): StandingItem {
  return { item: key, role: data.role, phase: data.phase, label: label([]), source: data.source, rows };
}
