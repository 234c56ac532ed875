/** The dated to-dos as an iCalendar file, for Outlook, Google Calendar and the like; written by the library `ics`. */
import { createEvents, type DateArray, type EventAttributes } from 'ics';
import type { Program } from '../../engine/program';
import type { Language } from '../../i18n/language';
import { fromDayNumber, toDayNumber } from '../../vocabulary/calendar-date';
import { calendarIdentities } from './calendar-identity';
import { calendarText, escapedText, foldedByOctets } from './content-lines';
import type { Schedule } from './schedule';
import { datedTodos, type DatedTodo } from './schedule-lists';
import { ScheduleSpeaker } from './schedule-speaker';

/** More events than a calendar is of use with; the library proves each of them, which takes its time. */
const mostEvents = 5_000;

/** A calendar file. */
export interface CalendarFile {
  /** What the file holds, line breaks being CRLF. */
  readonly text: string;
  /** Dated to-dos for which there was no room. */
  readonly left: number;
}

/** What the file depends on besides the schedule. */
export interface CalendarOptions {
  readonly language: Language;
  /** What the plan is called, for the name of the calendar. */
  readonly planName: string;
}

/** The library takes a time stamp, and its types do not say so. */
type CalendarEvent = EventAttributes & { readonly timestamp: number };

/**
 * A `.ics` file: one all-day event for each dated to-do that is not done, marked as free time. The same schedule
 * gives the same file, and a later one has the same identities with a higher sequence number, so that an import
 * updates. Where there are too many, what is to come goes first, then what was due last.
 *
 * @returns null when nothing is dated: a calendar must hold something.
 */
export function calendarFile(
  schedule: Schedule,
  program: Program,
  { language, planName }: CalendarOptions,
): CalendarFile | null {
  const dated = datedTodos(schedule);
  if (dated.length === 0) return null;
  const todos = nearest(dated);
  const speaker = new ScheduleSpeaker(program, language);
  const planDay = toDayNumber(schedule.planDate);
  const identities = calendarIdentities(todos, schedule.todos);
  const events = todos.map((todo, index): CalendarEvent => ({
    uid: identities[index] ?? '',
    // The time stamp is that of the plan, never the clock’s: the file says what the plan says.
    timestamp: planDay * 86_400_000,
    sequence: Math.max(0, planDay),
    start: dateArray(todo.due),
    end: dateArray(fromDayNumber(toDayNumber(todo.due) + 1)),
    title: titleOf(todo, speaker),
    description: descriptionOf(todo, speaker),
    categories: [escapedText(speaker.role(todo.role))],
    transp: 'TRANSPARENT',
    busyStatus: 'FREE',
  }));
  const { value, error } = createEvents(events, {
    productId: `-//PAF Planner//Schedule//${language.toUpperCase()}`,
    method: 'PUBLISH',
    calName: escapedText(speaker.say('title', { plan: planName })),
  });
  if (value === null) throw new Error('ics refused an event', { cause: error });
  return { text: foldedByOctets(value), left: dated.length - todos.length };
}

/** As many as there is room for, by date. */
function nearest(dated: readonly DatedTodo[]): readonly DatedTodo[] {
  if (dated.length <= mostEvents) return dated;
  const firstToCome = dated.findIndex(({ state }) => state === 'upcoming');
  const toCome = firstToCome < 0 ? 0 : dated.length - firstToCome;
  const from = Math.max(0, dated.length - Math.max(toCome, mostEvents));
  return dated.slice(from, from + mostEvents);
}

function titleOf(todo: DatedTodo, { say, language }: ScheduleSpeaker): string {
  const label = say(`${todo.relation}Day`, { label: todo.label[language] });
  return calendarText(todo.action.title === '' ? label : `${label} · ${todo.action.title}`);
}

function descriptionOf(todo: DatedTodo, speaker: ScheduleSpeaker): string {
  const source = speaker.source(todo.source);
  return [
    speaker.say('calendarAction', { title: speaker.title(todo.action) }),
    speaker.row(todo.action.row),
    speaker.say('calendarRole', { role: speaker.role(todo.role) }),
    ...(source === '' ? [] : [speaker.say('calendarSource', { source })]),
  ]
    .map(calendarText)
    .join('\n');
}

/** A day without a time, as the library wants it for an all-day event. */
function dateArray(date: string): DateArray {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
}
