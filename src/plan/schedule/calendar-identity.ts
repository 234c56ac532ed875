/** Identities of to-dos in a calendar, so that importing a later file updates what is there instead of doubling it. */
import { normaliseText } from '../../vocabulary/normalise';
import type { Todo } from './todo';

const longestName = 80;

/**
 * The identities of some of a schedule's to-dos, in their order. An identity rests on what the action is called and on the item, not on
 * the file or on the row's place: a plan may be renamed, and rows be added above. Rows that are called alike are
 * counted in the order of the sheet.
 *
 * @param all every to-do of the schedule: those that are done count too, or doing one would rename the others.
 */
export function calendarIdentities(todos: readonly Todo[], all: readonly Todo[]): readonly string[] {
  const numbers = numbersOfNamesakes(all);
  const seen = new Map<string, number>();
  return todos.map((todo) => {
    const identity = `${nameOf(todo)}.${numbers.get(todo.action.row) ?? 1}.${slug(todo.item)}`;
    // Two findings of one code on one row.
    const count = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, count);
    return `${identity}${count === 1 ? '' : `.${count}`}@paf-planner`;
  });
}

/** For each row, which one it is among the rows that are called like it. */
function numbersOfNamesakes(todos: readonly Todo[]): ReadonlyMap<number, number> {
  const names = new Map(todos.map((todo) => [todo.action.row, nameOf(todo)]));
  const counts = new Map<string, number>();
  return new Map(
    [...names]
      .sort(([a], [b]) => a - b)
      .map(([row, name]) => {
        const number = (counts.get(name) ?? 0) + 1;
        counts.set(name, number);
        return [row, number];
      }),
  );
}

/** By its code and its title, since the modules of a dispositif share its code. */
function nameOf({ action: { code, title } }: Todo): string {
  return [code ?? '', title === code ? '' : title].map(slug).filter(Boolean).join('.') || 'action';
}

function slug(text: string): string {
  return normaliseText(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestName)
    .replace(/^-|-$/g, '');
}
