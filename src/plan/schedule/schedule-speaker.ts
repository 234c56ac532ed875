/** Puts to-dos into the words that every surface of the schedule shares. */
import type { Program } from '../../engine/program';
import type { Language } from '../../i18n/language';
import { createSay, type Say } from '../../i18n/say';
import { scheduleWords, type ScheduleWord } from '../../i18n/schedule';
import type { Phase, Role } from '../../rules/checklist-schema';
import type { Source } from '../../rules/common-schema';
import { countStates, type DatedTodo } from './schedule-lists';
import type { Schedule } from './schedule';
import type { PlannedAction, Todo } from './todo';
import { inSeries } from '../../i18n/typography';

/** More row numbers than these say no more. */
const shownRows = 12;

/** Speaks of schedules in one language. */
export class ScheduleSpeaker {
  readonly say: Say<ScheduleWord>;

  constructor(
    private readonly program: Program,
    readonly language: Language,
  ) {
    this.say = createSay(scheduleWords, language);
  }

  /** What is late, to do, to come and to be clarified. */
  summary(schedule: Schedule): string {
    return this.say('summary', { date: this.date(schedule.planDate), ...countStates(schedule) });
  }

  /** @param date `YYYY-MM-DD`. */
  date(date: string): string {
    return this.program.parts.formatters[this.language](date, 'date');
  }

  /** “au plus tard le 12 janvier 2027”. */
  term({ due, relation }: DatedTodo): string {
    return this.say(`${relation}Date`, { date: this.date(due) });
  }

  /** What is to be done, and what to ask where its date is not known. */
  what({ label, question }: Pick<Todo, 'label' | 'question'>): string {
    return question ? `${label[this.language]}\n${question[this.language]}` : label[this.language];
  }

  /** The label that the vocabulary gives to the role; the charter does not know the planner. */
  role(role: Role): string {
    if (role === 'planner') return this.say('planner');
    const { vocabulary } = this.program.parts;
    return vocabulary.enumValue('responsible', role)?.labels[this.language] ?? role;
  }

  phase(phase: Phase): string {
    return this.say(`${phase}Phase`);
  }

  title({ title }: PlannedAction): string {
    return title === '' ? this.say('untitled') : title;
  }

  /** @param row Sheet row, from 0. */
  row(row: number): string {
    return this.say('row', { row: String(row + 1) });
  }

  /** @param rows Sheet rows, from 0. */
  rows(rows: readonly number[]): string {
    const shown = rows.slice(0, shownRows).map((row) => String(row + 1));
    const more = rows.length > shownRows ? '…' : '';
    return this.say('rows', { count: rows.length, rows: shown.join(', ') + more });
  }

  source(source: readonly Source[]): string {
    return inSeries(
      source.map(({ document, lines }) => this.say('sourceLines', { document, lines })),
      this.language,
    );
  }
}
