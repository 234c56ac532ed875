/** The sheet with the possible groups that is added to the annotated copy. */
import type { Program } from '../../engine/program';
import type { GroupingWord } from '../../i18n/grouping';
import type { Language } from '../../i18n/language';
import type { Value } from '../../vocabulary/value';
import type { AddedRow, AddedSheet, WrittenValue } from '../annotation';
import { cellName } from '../cell-reference';
import type { CheckedPlan } from '../check-plan';
import { introLines } from '../intro-lines';
import { decimalOf } from '../money';
import type { Grouping, RequestGroup } from './group-requests';
import { GroupingWriter } from './grouping-in-words';

const columns = [
  { header: 'numberColumn', width: 4, isNumber: true },
  { header: 'rowsColumn', width: 14, isNumber: false },
  { header: 'workshopColumn', width: 24, isNumber: false },
  { header: 'regionColumn', width: 16, isNumber: false },
  { header: 'datesColumn', width: 20, isNumber: false },
  { header: 'participantsColumn', width: 12, isNumber: true },
  { header: 'schoolsColumn', width: 16, isNumber: true },
  { header: 'offerColumn', width: 26, isNumber: false },
  { header: 'statusColumn', width: 12, isNumber: false },
  { header: 'minimumColumn', width: 10, isNumber: true },
  { header: 'missingColumn', width: 11, isNumber: true },
  { header: 'unitPriceColumn', width: 13, isNumber: true },
  { header: 'totalColumn', width: 12, isNumber: true },
  { header: 'separateColumn', width: 12, isNumber: true },
  { header: 'savingColumn', width: 12, isNumber: true },
  { header: 'currencyColumn', width: 16, isNumber: false },
  { header: 'checkColumn', width: 52, isNumber: false },
] as const satisfies readonly { header: GroupingWord; width: number; isNumber: boolean }[];

/** The groups as a sheet: a row for each, with a link to the first of its rows. */
export function groupingSheet(
  grouping: Grouping,
  plan: CheckedPlan,
  program: Program,
  { language, planName }: { readonly language: Language; readonly planName: string },
): AddedSheet {
  const writer = new GroupingWriter(program, language);
  const columnWidths = columns.map(({ width }) => width);
  const head: AddedRow[] = [
    { style: 'title', cells: [text(writer.say('groupingTitle', { plan: planName }))] },
    ...writer.intro(grouping).flatMap((words) => introLines(words, columnWidths)),
    { style: 'body', cells: [{ kind: 'blank' }] },
  ];
  const name = writer.say('groupingSheet');
  if (grouping.groups.length === 0) return { name, columnWidths, rows: head };
  return {
    name,
    columnWidths,
    rows: [
      ...head,
      { style: 'header', cells: columns.map(({ header }) => text(writer.say(header))) },
      ...grouping.groups.map((group, index) => groupRow(group, index + 1, plan, writer)),
    ],
    headerRow: head.length,
    numberColumns: columns.flatMap(({ isNumber }, index) => (isNumber ? [index] : [])),
  };
}

function groupRow(
  group: RequestGroup,
  number: number,
  { table }: CheckedPlan,
  writer: GroupingWriter,
): AddedRow {
  const { verdict, rows, facts, saving } = group;
  const { decisions } = verdict;
  const cell = cellName(rows[0]?.row ?? table.headerRow, table.columns[0]?.column ?? 0);
  return {
    style: 'body',
    cells: [
      count(number),
      { kind: 'link', text: writer.rows(rows), sheet: table.sheet, cell },
      text(writer.workshop(group)),
      text(writer.label('region', facts['region'])),
      text(writer.dates(group)),
      count(group.participants),
      count(group.schools),
      text(writer.offer(group)),
      text(writer.label('eligibility', decisions['eligibility'])),
      count(decisions['minimumParticipants']),
      count(decisions['missingParticipants']),
      money(decisions['unitPrice']),
      money(decisions['total']),
      money(saving?.separate),
      money(saving?.amount),
      text(writer.currency(group)),
      text(writer.toCheck(group).join('\n')),
    ],
  };
}

function text(words: string): WrittenValue {
  return words === '' ? { kind: 'blank' } : { kind: 'text', text: words };
}

function count(value: Value): WrittenValue {
  return typeof value === 'number'
    ? { kind: 'number', decimal: String(value), format: 'integer' }
    : { kind: 'blank' };
}

function money(value: Value): WrittenValue {
  return typeof value === 'number'
    ? { kind: 'number', decimal: decimalOf(value), format: 'money' }
    : { kind: 'blank' };
}
