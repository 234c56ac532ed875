/** The schedule as a sheet of the annotated copy: what is dated, then what waits for an answer. */
import type { Program } from '../../engine/program';
import type { Language } from '../../i18n/language';
import type { ScheduleWord } from '../../i18n/schedule';
import type { Severity } from '../../vocabulary/vocabulary';
import type { AddedRow, AddedSheet, WrittenValue } from '../annotation';
import { cellName } from '../cell-reference';
import type { CheckedPlan } from '../check-plan';
import type { Schedule } from './schedule';
import { datedTodos, undatedGroups, type DatedTodo, type TodoGroup } from './schedule-lists';
import { ScheduleSpeaker } from './schedule-speaker';
import type { StandingItem, TodoState } from './todo';

/** More to-dos than a person can read; the earliest come first. */
const mostListed = 20_000;

/** The order of the columns, and their widths in characters. */
const columns: readonly (readonly [header: ScheduleWord, width: number])[] = [
  ['dateColumn', 12],
  ['whenColumn', 13],
  ['stateColumn', 12],
  ['whatColumn', 62],
  ['whoColumn', 24],
  ['actionColumn', 36],
  ['rowColumn', 10],
  ['sourceColumn', 16],
];

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
      { kind: 'date', date: todo.due },
      text(say(todo.relation)),
      text(say(todo.state)),
      text(speaker.what(todo)),
      text(speaker.role(todo.role)),
      text(speaker.title(todo.action)),
      linkTo(todo.action.row),
      text(speaker.source(todo.source)),
    ]);

  const undatedRow = ({ first, rows }: TodoGroup): AddedRow =>
    bodyRow(first.state, [
      blank,
      text(say(`${first.phase}Phase`)),
      text(say(first.state)),
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

  const dated = datedTodos(schedule);
  const undated = undatedGroups(schedule);
  const left = Math.max(0, dated.length - mostListed) + Math.max(0, undated.length - mostListed);
  const rows: readonly AddedRow[] = [
    ...dated.slice(0, mostListed).map(datedRow),
    ...block('undatedHeading', undated.slice(0, mostListed).map(undatedRow)),
    ...block('standingHeading', schedule.standing.map(standingRow)),
  ];
  if (rows.length === 0) return undefined;
  const intro: readonly AddedRow[] = [
    { style: 'title', cells: [text(say('title', { plan: options.planName }))] },
    { style: 'subtitle', cells: [text(speaker.summary(schedule))] },
    { style: 'body', cells: [blank] },
  ];
  return {
    name: say('sheet'),
    columnWidths: columns.map(([, width]) => width),
    rows: [
      ...intro,
      { style: 'header', cells: columns.map(([header]) => text(say(header))) },
      ...rows,
      ...(left > 0 ? [{ style: 'body', cells: [text(say('moreTodos', { count: left }))] } as const] : []),
    ],
    headerRow: intro.length,
  };
}

function bodyRow(state: TodoState, cells: readonly WrittenValue[]): AddedRow {
  const severity = severityOf[state];
  return { style: 'body', ...(severity ? { severity } : {}), cells };
}
