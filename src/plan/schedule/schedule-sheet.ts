/** The schedule as a sheet of the annotated copy: what is dated, then what waits for an answer. */
import type { Program } from '../../engine/program';
import type { Language } from '../../i18n/language';
import type { ScheduleWord } from '../../i18n/schedule';
import type { Severity } from '../../vocabulary/vocabulary';
import type { AddedRow, AddedSheet, WrittenValue } from '../annotation';
import { cellName } from '../cell-reference';
import type { CheckedPlan } from '../check-plan';
import { introLines } from '../intro-lines';
import type { Schedule } from './schedule';
import { datedTodos, undatedGroups, type DatedTodo, type TodoGroup } from './schedule-lists';
import { ScheduleSpeaker } from './schedule-speaker';
import type { StandingItem, TodoState } from './todo';

/** More to-dos than a person can read; the earliest come first. */
const mostListed = 20_000;

/** The order of the columns, and their widths in characters. The state is coloured; a term is read before its date. */
const columns: readonly (readonly [header: ScheduleWord, width: number])[] = [
  ['stateColumn', 12],
  ['whenColumn', 13],
  ['dateColumn', 12],
  ['whatColumn', 64],
  ['whoColumn', 24],
  ['actionColumn', 36],
  ['rowColumn', 10],
  ['sourceColumn', 16],
];

const columnWidths = columns.map(([, width]) => width);

/** The colours are those of the findings: late is red, open yellow, a question orange. */
const severityOf: Readonly<Partial<Record<TodoState, Severity>>> = {
  late: 'block',
  open: 'warning',
  toClarify: 'question',
};

const blank: WrittenValue = { kind: 'blank' };
const text = (words: string): WrittenValue => (words === '' ? blank : { kind: 'text', text: words });

/** What the sheet depends on besides the schedule. */
export interface ScheduleSheetOptions {
  readonly language: Language;
  /** What the plan is called, for the title. */
  readonly planName: string;
}

/** The sheet to add; undefined when the plan calls for nothing. */
export function scheduleSheet(
  schedule: Schedule,
  { table }: Pick<CheckedPlan, 'table'>,
  program: Program,
  options: ScheduleSheetOptions,
): AddedSheet | undefined {
  const speaker = new ScheduleSpeaker(program, options.language);
  const { say } = speaker;
  const linkColumn = table.columns[0]?.column ?? 0;
  const linkTo = (row: number): WrittenValue => ({
    kind: 'link',
    text: speaker.row(row),
    sheet: table.sheet,
    cell: cellName(row, linkColumn),
  });

  const datedRow = (todo: DatedTodo): AddedRow =>
    bodyRow(todo.state, [
      text(say(todo.state)),
      text(say(todo.relation)),
      { kind: 'date', date: todo.due },
      text(speaker.what(todo)),
      text(speaker.role(todo.role)),
      text(speaker.title(todo.action)),
      linkTo(todo.action.row),
      text(speaker.source(todo.source)),
    ]);

  const undatedRow = ({ first, rows }: TodoGroup): AddedRow =>
    bodyRow(first.state, [
      text(say(first.state)),
      text(speaker.phase(first.phase)),
      blank,
      text(speaker.what(first)),
      text(speaker.role(first.role)),
      text(rows.length === 1 ? speaker.title(first.action) : speaker.rows(rows)),
      linkTo(first.action.row),
      text(speaker.source(first.source)),
    ]);

  const standingRow = ({ phase, label, role, rows, source }: StandingItem): AddedRow => ({
    style: 'body',
    cells: [
      blank,
      text(speaker.phase(phase)),
      blank,
      text(label[options.language]),
      text(speaker.role(role)),
      text(speaker.rows(rows)),
      linkTo(rows[0] ?? 0),
      text(speaker.source(source)),
    ],
  });

  const block = (heading: ScheduleWord, rows: readonly AddedRow[]): readonly AddedRow[] =>
    rows.length === 0
      ? []
      : [{ style: 'body', cells: [blank] }, { style: 'subtitle', cells: [text(say(heading))] }, ...rows];

  const listed = <T>(all: readonly T[], rowOf: (one: T) => AddedRow): readonly AddedRow[] => {
    const rows = all.slice(0, mostListed).map(rowOf);
    const left = all.length - rows.length;
    return left === 0 ? rows : [...rows, { style: 'body', cells: [text(say('moreTodos', { count: left }))] }];
  };

  const rows: readonly AddedRow[] = [
    ...listed(datedTodos(schedule), datedRow),
    ...block('undatedHeading', listed(undatedGroups(schedule), undatedRow)),
    ...block('standingHeading', listed(schedule.standing, standingRow)),
  ];
  if (rows.length === 0) return undefined;
  const intro: readonly AddedRow[] = [
    { style: 'title', cells: [text(say('title', { plan: options.planName }))] },
    ...introLines(speaker.summary(schedule), columnWidths),
    { style: 'body', cells: [blank] },
  ];
  return {
    name: say('sheet'),
    columnWidths,
    rows: [...intro, { style: 'header', cells: columns.map(([header]) => text(say(header))) }, ...rows],
    headerRow: intro.length,
    numberColumns: [columns.findIndex(([header]) => header === 'dateColumn')],
  };
}

function bodyRow(state: TodoState, cells: readonly WrittenValue[]): AddedRow {
  const severity = severityOf[state];
  return { style: 'body', ...(severity ? { severity } : {}), cells };
}
