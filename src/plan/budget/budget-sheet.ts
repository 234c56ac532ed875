/** The sheet with the budget that is added to the annotated copy. */
import type { Program } from '../../engine/program';
import { budgetWords } from '../../i18n/budget';
import type { Language } from '../../i18n/language';
import { createSay } from '../../i18n/say';
import type { AddedRow, AddedSheet, WrittenValue } from '../annotation';
import { introLines } from '../intro-lines';
import { decimalOf } from '../money';
import { budgetTable, type BudgetTableColumn, type BudgetTableRow } from './budget-table';
import type { Budget } from './plan-budget';

/** Widths in characters. */
const widths: Readonly<Record<BudgetTableColumn['id'], number>> = {
  label: 34,
  rows: 8,
  participants: 12,
  hours: 10,
  currency: 14,
  cost: 16,
  perParticipant: 15,
  perHour: 13,
  converted: 16,
  unsettled: 14,
  notes: 54,
};

/** The budget as a sheet: a block for each dimension under one header, which every printed page repeats. */
export function budgetSheet(
  budget: Budget,
  program: Program,
  { language, planName }: { readonly language: Language; readonly planName: string },
): AddedSheet {
  const say = createSay(budgetWords, language);
  const { intro, columns, rows } = budgetTable(budget, program, language);
  const columnWidths = columns.map(({ id }) => widths[id]);
  const head: AddedRow[] = [
    { style: 'title', cells: [text(say('budgetTitle', { plan: planName }))] },
    ...intro.flatMap((words) => introLines(words, columnWidths)),
    { style: 'body', cells: [blank] },
  ];
  const isText = (id: BudgetTableColumn['id']): boolean =>
    id === 'label' || id === 'currency' || id === 'notes';
  return {
    name: say('budgetSheet'),
    columnWidths,
    rows: [
      ...head,
      { style: 'header', cells: columns.map(({ header }) => text(header)) },
      ...rows.flatMap((row): readonly AddedRow[] => {
        const added = { style: styleOf(row), cells: columns.map(({ id }) => cellOf(row, id)) };
        return row.kind === 'section' ? [{ style: 'body', cells: [blank] }, added] : [added];
      }),
    ],
    headerRow: head.length,
    isFiltered: false,
    numberColumns: columns.flatMap(({ id }, index) => (isText(id) ? [] : [index])),
  };
}

/** The first row of a total has its label; the rows of its other currencies go on without a line. */
function styleOf({ kind, label }: BudgetTableRow): AddedRow['style'] {
  if (kind === 'total') return label === '' ? 'strong' : 'total';
  return kind === 'section' ? 'section' : 'body';
}

const blank: WrittenValue = { kind: 'blank' };

function text(words: string): WrittenValue {
  return words === '' ? blank : { kind: 'text', text: words };
}

function cellOf(row: BudgetTableRow, id: BudgetTableColumn['id']): WrittenValue {
  const value = row[id];
  if (value === null) return blank;
  if (typeof value === 'string') return text(value);
  if (id === 'rows' || id === 'participants') {
    return { kind: 'number', decimal: String(value), format: 'integer' };
  }
  return id === 'hours'
    ? { kind: 'number', decimal: String(value), format: 'general' }
    : { kind: 'number', decimal: decimalOf(value), format: 'money' };
}
