/** The schedule as lines of text: the next dates first, then month by month, then what waits for an answer. */
import type { Program } from '../../engine/program';
import type { Language } from '../../i18n/language';
import { toDayNumber } from '../../vocabulary/calendar-date';
import type { Schedule } from './schedule';
import { datedTodos, nextTodos, undatedGroups, type DatedTodo } from './schedule-lists';
import { ScheduleSpeaker } from './schedule-speaker';

const shownNext = 10;
const locales = { fr: 'fr-FR', en: 'en-GB' } as const;

/**
 * The lines in one language, in the order in which they are shown.
 *
 * @param planName what the plan is called, for the title.
 */
export function scheduleInWords(
  schedule: Schedule,
  program: Program,
  language: Language,
  planName: string,
): readonly string[] {
  const speaker = new ScheduleSpeaker(program, language);
  const { say } = speaker;

  const dated = (todo: DatedTodo): readonly string[] => [
    `  ${speaker.term(todo)} · ${speaker.what(todo)}`,
    `      ${[say(todo.state), speaker.role(todo.role), speaker.row(todo.action.row), speaker.title(todo.action)].join(' · ')}`,
  ];
  const undated = undatedGroups(schedule).flatMap(({ first, rows }) => [
    ...speaker
      .what(first)
      .split('\n')
      .map((line, index) => (index === 0 ? `  ${line}` : `      ${line}`)),
    `      ${[speaker.role(first.role), speaker.rows(rows), ...(rows.length === 1 ? [speaker.title(first.action)] : [])].join(' · ')}`,
  ]);
  const standing = schedule.standing.map(
    ({ phase, role, label, rows }) =>
      `  ${[speaker.phase(phase), speaker.role(role), label[language], speaker.rows(rows)].join(' · ')}`,
  );
  const all = datedTodos(schedule);
  if (all.length + undated.length + standing.length === 0) return [say('nothing')];
  const next = nextTodos(schedule, shownNext);
  return [
    say('title', { plan: planName }),
    speaker.summary(schedule),
    ...section(say('nextHeading', { count: next.length }), next.flatMap(dated)),
    ...byMonth(all, language).flatMap(([month, todos]) => section(month, todos.flatMap(dated))),
    ...section(say('undatedHeading'), undated),
    ...section(say('standingHeading'), standing),
  ];
}

/** To-dos that are sorted by date, month by month. */
function byMonth(
  todos: readonly DatedTodo[],
  language: Language,
): readonly (readonly [month: string, todos: readonly DatedTodo[]])[] {
  const format = new Intl.DateTimeFormat(locales[language], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const months = new Map<string, DatedTodo[]>();
  for (const todo of todos) {
    const key = todo.due.slice(0, 7);
    const month = months.get(key);
    if (month) month.push(todo);
    else months.set(key, [todo]);
  }
  return [...months].map(([month, list]) => {
    const words = format.format(toDayNumber(`${month}-01`) * 86_400_000);
    return [words.charAt(0).toLocaleUpperCase(language) + words.slice(1), list];
  });
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines];
}
