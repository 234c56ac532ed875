/** Words of the back-planning: the schedule sheet, `paf schedule`, the calendar file. */
import type { LocalizedText } from './language';

export const scheduleWords = {
  title: { fr: 'Échéancier du plan « {plan} »', en: 'Schedule of the plan “{plan}”' },
  sheet: { fr: 'Échéancier', en: 'Schedule' },
  summary: {
    fr: 'Au {date} : {late, plural, =0 {rien en retard} one {# tâche en retard} other {# tâches en retard}}, {open} à faire, {upcoming} à venir, {toClarify} à préciser.',
    en: 'On {date}: {late, plural, =0 {nothing late} one {# task late} other {# tasks late}}, {open} to do, {upcoming} to come, {toClarify} to be clarified.',
  },
  nothing: {
    fr: 'Rien à faire : aucune ligne du plan n’appelle de tâche.',
    en: 'Nothing to do: no row of the plan calls for a task.',
  },

  // States
  late: { fr: 'En retard', en: 'Late' },
  open: { fr: 'À faire', en: 'To do' },
  upcoming: { fr: 'À venir', en: 'To come' },
  toClarify: { fr: 'À préciser', en: 'To be clarified' },
  done: { fr: 'Fait', en: 'Done' },

  // What a date means, beside the date in a cell of its own
  by: { fr: 'au plus tard', en: 'by' },
  before: { fr: 'avant', en: 'before' },
  from: { fr: 'à partir du', en: 'from' },
  after: { fr: 'après', en: 'after' },

  // The same with the date
  byDate: { fr: 'au plus tard le {date}', en: 'by {date}' },
  beforeDate: { fr: 'avant le {date}', en: 'before {date}' },
  fromDate: { fr: 'à partir du {date}', en: 'from {date}' },
  afterDate: { fr: 'après le {date}', en: 'after {date}' },

  // The same on the day itself, in a calendar
  byDay: { fr: 'Dernier jour : {label}', en: 'Last day: {label}' },
  beforeDay: { fr: 'Avant ce jour : {label}', en: 'Before this day: {label}' },
  fromDay: { fr: 'À partir de ce jour : {label}', en: 'From this day: {label}' },
  afterDay: { fr: 'Après ce jour : {label}', en: 'After this day: {label}' },

  // Roles and phases
  planner: { fr: 'Planificateur', en: 'Planner' },
  beforePhase: { fr: 'En amont', en: 'Before' },
  duringPhase: { fr: 'Pendant', en: 'During' },
  afterPhase: { fr: 'Après', en: 'After' },

  // Columns
  whenColumn: { fr: 'Délai', en: 'Term' },
  dateColumn: { fr: 'Date', en: 'Date' },
  stateColumn: { fr: 'État', en: 'State' },
  whatColumn: { fr: 'Quoi', en: 'What' },
  whoColumn: { fr: 'Qui', en: 'Who' },
  actionColumn: { fr: 'Action', en: 'Action' },
  rowColumn: { fr: 'Ligne', en: 'Row' },
  sourceColumn: { fr: 'Source', en: 'Source' },

  // Blocks
  nextHeading: {
    fr: '{count, plural, one {La prochaine échéance} other {Les # prochaines échéances}}',
    en: '{count, plural, one {The next date} other {The next # dates}}',
  },
  undatedHeading: {
    fr: 'À préciser : la date n’est pas connue',
    en: 'To be clarified: the date is not known',
  },
  standingHeading: {
    fr: 'Sans date : à prévoir pour chaque action concernée',
    en: 'Without a date: for each action concerned',
  },
  moreTodos: {
    fr: '… et {count, plural, one {# autre tâche} other {# autres tâches}}',
    en: '… and {count, plural, one {# more task} other {# more tasks}}',
  },

  row: { fr: 'Ligne {row}', en: 'Row {row}' },
  rows: {
    fr: '{count, plural, one {Ligne {rows}} other {# lignes : {rows}}}',
    en: '{count, plural, one {Row {rows}} other {# rows: {rows}}}',
  },
  untitled: { fr: '(sans intitulé)', en: '(untitled)' },
  sourceLines: { fr: '{document}, l. {lines}', en: '{document}, l. {lines}' },
  askForDate: { fr: 'Quelle est la date « {date} » ?', en: 'What is the date “{date}”?' },

  // Calendar file
  calendarAction: { fr: 'Action : {title}', en: 'Action: {title}' },
  calendarRole: { fr: 'Qui : {role}', en: 'Who: {role}' },
  calendarSource: { fr: 'Source : {source}', en: 'Source: {source}' },
} as const satisfies Record<string, LocalizedText>;

/** A word of the back-planning. */
export type ScheduleWord = keyof typeof scheduleWords;
