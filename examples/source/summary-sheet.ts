/** The sheet "Synthèse": counts over the table, by region, by month and by type, with their cached values. */
import { CellWriter, rowXml, type SharedStrings } from './cells';
import { lists } from './lists';
import { calculated, tableName } from './plan-sheet';
import type { PlanRow } from './plan-row';
import { day } from './school-days';
import type { StyleName } from './styles';
import { declaration, namespaces } from './xml';

export const summarySheetName = 'Synthèse';

const monthStarts = [
  ...['09', '10', '11', '12'].map((month) => `2026-${month}-01`),
  ...['01', '02', '03', '04', '05', '06', '07', '08'].map((month) => `2027-${month}-01`),
].map(day);

/** Rows of the sheet that the chart shows, from 1. */
export const monthRows = { header: 13, first: 14, last: 25 } as const;

interface Tally {
  readonly label: string | number;
  readonly actions: number;
  readonly participants: number;
}

export function talliesByMonth(rows: readonly PlanRow[]): Tally[] {
  return monthStarts.map((month) => tally(month, rows, (row) => calculated(row).month === month));
}

export function summarySheetPart(rows: readonly PlanRow[], strings: SharedStrings): string {
  const write = new CellWriter(strings);
  const byRegion = lists.Liste_Regions.map((region) => tally(region, rows, (row) => row.region === region));
  const byType = lists.Liste_Perfectionnement.map((type) =>
    tally(type, rows, (row) => row.organisation === type),
  );
  const data = [
    rowXml(1, [write.text(0, 1, 'title', 'Synthèse du plan')], 30),
    ...block(write, rows, {
      header: 3,
      title: 'Région',
      column: 'Région',
      tallies: byRegion,
      rest: 'Autre ou non précisée',
    }),
    ...block(write, rows, {
      header: monthRows.header,
      title: 'Mois',
      column: 'Mois',
      tallies: talliesByMonth(rows),
      rest: 'Sans date lisible',
    }),
    ...block(write, rows, {
      header: 30,
      title: 'Type de perfectionnement',
      column: 'Type de perfectionnement',
      tallies: byType,
      rest: 'Académie ou non précisé',
    }),
  ];
  return (
    `${declaration}<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relations}">` +
    '<sheetPr><tabColor theme="9"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:C35"/>' +
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
    '<cols><col min="1" max="1" width="33.7109375" customWidth="1"/><col min="2" max="3" width="14.7109375" customWidth="1"/></cols>' +
    `<sheetData>${data.join('')}</sheetData>` +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><drawing r:id="rId1"/></worksheet>'
  );
}

interface Block {
  readonly header: number;
  readonly title: string;
  readonly column: string;
  readonly tallies: readonly Tally[];
  /** Label of the line that makes the total complete. */
  readonly rest: string;
}

/** A header, one line per label, what no label took, and the total. */
function block(
  write: CellWriter,
  rows: readonly PlanRow[],
  { header, title, column, tallies, rest }: Block,
): string[] {
  const first = header + 1;
  const last = header + tallies.length;
  const all = tally(rest, rows, () => true);
  const left = {
    actions: all.actions - sum(tallies.map((line) => line.actions)),
    participants: all.participants - sum(tallies.map((line) => line.participants)),
  };
  const criterion = (row: number): string => `${tableName}[${column}],A${String(row)}`;
  const above = (letter: string, end: number): string =>
    `SUM(${letter}${String(first)}:${letter}${String(end)})`;
  const line = (
    row: number,
    style: StyleName,
    cells: readonly [string, number, string, number],
  ): string[] => [
    write.formula(1, row, style, cells[0], cells[1]),
    write.formula(2, row, style, cells[2], cells[3]),
  ];
  const lines = tallies.map(({ label, actions, participants }, index) => {
    const row = first + index;
    const name =
      typeof label === 'string' ? write.text(0, row, 'text', label) : write.number(0, row, 'month', label);
    const people = `SUMIFS(${tableName}[Participants],${criterion(row)})`;
    return rowXml(row, [
      name,
      ...line(row, 'integer', [`COUNTIFS(${criterion(row)})`, actions, people, participants]),
    ]);
  });
  const restActions = `ROWS(${tableName}[${column}])-${above('B', last)}`;
  const restPeople = `SUM(${tableName}[Participants])-${above('C', last)}`;
  return [
    rowXml(
      header,
      [title, 'Actions', 'Participants'].map((text, index) => write.text(index, header, 'header', text)),
      22,
    ),
    ...lines,
    rowXml(last + 1, [
      write.text(0, last + 1, 'text', rest),
      ...line(last + 1, 'integer', [restActions, left.actions, restPeople, left.participants]),
    ]),
    rowXml(last + 2, [
      write.text(0, last + 2, 'total', 'Total'),
      ...line(last + 2, 'totalInteger', [
        above('B', last + 1),
        all.actions,
        above('C', last + 1),
        all.participants,
      ]),
    ]),
  ];
}

/** As COUNTIFS and SUMIFS see the table: a headcount that is text is no number. */
function tally(label: string | number, rows: readonly PlanRow[], belongs: (row: PlanRow) => boolean): Tally {
  const mine = rows.filter(belongs);
  const participants = mine.map((row) => (typeof row.participants === 'number' ? row.participants : 0));
  return { label, actions: mine.length, participants: sum(participants) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
