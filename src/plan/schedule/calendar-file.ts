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

/** What the file depends on besides the schedule. */
export interface CalendarOptions {
  readonly language: Language;
  /** What the plan is called, for the name of the calendar. */
  readonly planName: string;
}

/** The library takes a time stamp, and its types do not say so. */
type CalendarEvent = EventAttributes & { readonly timestamp: number };

/**
 * The text of a `.ics` file: one all-day event for each dated to-do that is not done, marked as free time. The same
 * schedule gives the same file, and a later one has the same identities with a higher sequence number, so that an
 * import updates.
 *
 * @returns null when nothing is dated: a calendar must hold something.
 */
export function calendarFile(
  schedule: Schedule,
  program: Program,
  { language, planName }: CalendarOptions,
): string | null {
  const todos = datedTodos(schedule);
  if (todos.length === 0) return null;
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
  return foldedByOctets(value);
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
