/** A schedule as people read it: what is dated, what waits for an answer, what comes next. */
import type { Schedule } from './schedule';
import type { Todo, TodoState } from './todo';

/** A to-do that is not done and whose date is known. */
export type DatedTodo = Todo & { readonly due: string };

/** To-dos that ask the same, put together: a question is read once, not once a row. */
export interface TodoGroup {
  /** The first of them in the plan. */
  readonly first: Todo;
  /** Sheet rows, from 0. */
  readonly rows: readonly number[];
}

/** How many to-dos there are in each state. */
export type StateCounts = Readonly<Record<TodoState, number>>;

/** What is left to do on known dates, the earliest first. */
export function datedTodos({ todos }: Schedule): readonly DatedTodo[] {
  return todos.filter(isDated);
}

/** What is left to do on no known date, the same questions together, in the order of the rows. */
export function undatedGroups({ todos }: Schedule): readonly TodoGroup[] {
  const groups = new Map<string, { first: Todo; rows: number[] }>();
  for (const todo of todos) {
    if (todo.state === 'done' || todo.due !== null) continue;
    const key = [todo.item, todo.label.fr, todo.question?.fr ?? ''].join('\n');
    const group = groups.get(key);
    if (group) group.rows.push(todo.action.row);
    else groups.set(key, { first: todo, rows: [todo.action.row] });
  }
  return [...groups.values()];
}

/** The next dates that are still to come. */
export function nextTodos(schedule: Schedule, count: number): readonly DatedTodo[] {
  const next: DatedTodo[] = [];
  for (const todo of schedule.todos) {
    if (next.length === count) break;
    if (isDated(todo) && todo.state === 'upcoming') next.push(todo);
  }
  return next;
}

/** To-dos by state, those that are done among them. */
export function countStates({ todos }: Schedule): StateCounts {
  const counts = { late: 0, open: 0, upcoming: 0, toClarify: 0, done: 0 };
  for (const { state } of todos) counts[state]++;
  return counts;
}

function isDated(todo: Todo): todo is DatedTodo {
  return todo.due !== null && todo.state !== 'done';
}
