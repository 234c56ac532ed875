/** What was found in a table besides its rows, in words: nothing is left out or filled in without being said. */
import type { Language } from '../i18n/language';
import { planReading } from '../i18n/plan-reading';
import { createSay } from '../i18n/say';
import type { Vocabulary } from '../vocabulary/load-vocabulary';
import { areaName } from './cell-reference';
import type { PlanTable } from './plan-table';

/** Rows or areas that are named one by one; of more, the first ones. */
const mostNamed = 12;

/** One sentence for each thing to know, none when the table holds nothing but rows. */
export function readingInWords(
  table: PlanTable,
  vocabulary: Vocabulary,
  language: Language,
): readonly string[] {
  const say = createSay(planReading, language);
  const { reading, totalsRows } = table;
  const { otherTable, merged, hiddenRows, hiddenColumns } = reading;
  const rowsAside = (
    word: 'totalsRows' | 'repeatedHeaders' | 'sections' | 'notes' | 'hiddenRows',
    rows: readonly number[],
  ): readonly string[] =>
    rows.length === 0
      ? []
      : [say(word, { count: rows.length, rows: listed(rows.map((row) => String(row + 1))) })];
  const labels = (facts: readonly string[]): string =>
    facts.map((fact) => vocabulary.facts.get(fact)?.labels[language] ?? fact).join(', ');
  const hidden = table.columns.filter(({ column }) => hiddenColumns.includes(column));
  return [
    ...rowsAside('totalsRows', totalsRows),
    ...rowsAside('repeatedHeaders', reading.repeatedHeaders),
    ...rowsAside('sections', reading.sections),
    ...rowsAside('notes', reading.notes),
    ...(otherTable
      ? [say('otherTable', { row: String(otherTable.headerRow + 1), count: otherTable.rows })]
      : []),
    ...(merged.onEveryRow.length > 0 ? [say('mergedOnEveryRow', { facts: labels(merged.onEveryRow) })] : []),
    ...(merged.onFirstRow.length > 0 ? [say('mergedOnFirstRow', { facts: labels(merged.onFirstRow) })] : []),
    ...(merged.across.length > 0
      ? [say('mergedAcross', { areas: listed(merged.across.map(areaName)) })]
      : []),
    ...rowsAside('hiddenRows', hiddenRows),
    ...(hidden.length > 0
      ? [
          say('hiddenColumns', {
            count: hidden.length,
            headers: hidden.map(({ header }) => header).join(', '),
          }),
        ]
      : []),
  ];
}

function listed(names: readonly string[]): string {
  return [...names.slice(0, mostNamed), ...(names.length > mostNamed ? ['…'] : [])].join(', ');
}
