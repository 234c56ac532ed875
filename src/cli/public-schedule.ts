/** A schedule in JSON. */
import type { Schedule } from '../plan/schedule/schedule';
import { countStates } from '../plan/schedule/schedule-lists';

/** What `paf schedule --format json` prints: rows counted from 1 as in the sheet, words in both languages. */
export function publicSchedule(schedule: Schedule): object {
  const { planDate, todos, standing } = schedule;
  return {
    asOf: planDate,
    counts: countStates(schedule),
    todos: todos.map(
      ({ action, item, kind, role, phase, label, due, relation, question, state, source }) => ({
        row: action.row + 1,
        code: action.code,
        title: action.title,
        item,
        kind,
        role,
        phase,
        label: { fr: label.fr, en: label.en },
        due,
        relation,
        state,
        done: state === 'done',
        question: question && { fr: question.fr, en: question.en },
        source,
      }),
    ),
    standing: standing.map(({ item, role, phase, label, source, rows }) => ({
      item,
      role,
      phase,
      label: { fr: label.fr, en: label.en },
      source,
      rows: rows.map((row) => row + 1),
    })),
  };
}
