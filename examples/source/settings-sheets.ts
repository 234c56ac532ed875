/** The sheets "Réglages", "Enveloppes" and "Taux de change": what no document publishes and the service decides. */
import { CellWriter, rowXml, type SharedStrings } from './cells';
import { dateCell, isDate, type Cell } from './plan-row';
import { day } from './school-days';
import type { StyleName } from './styles';
import { cellName, declaration, escapeXml, namespaces } from './xml';

interface SettingsColumn {
  readonly header: string;
  readonly width: number;
  readonly style: StyleName;
}

interface SettingsSheet {
  readonly name: string;
  /** The declared table of the sheet. */
  readonly table: string;
  readonly title: string;
  readonly intro: string;
  readonly columns: readonly SettingsColumn[];
  /** An empty cell is null. */
  readonly rows: readonly (readonly (Cell | null)[])[];
}

const remark: SettingsColumn = { header: 'Remarque', width: 62, style: 'text' };
const currency: SettingsColumn = { header: 'Devise', width: 12, style: 'centred' };

const sheets: readonly SettingsSheet[] = [
  {
    name: 'Réglages',
    table: 'Reglages',
    title: 'Réglages',
    intro: 'Ce qu’aucun texte ne publie et que le service décide. Les chiffres de cet exemple sont inventés.',
    columns: [
      { header: 'Paramètre', width: 50, style: 'text' },
      { header: 'Valeur', width: 12, style: 'centred' },
      { header: 'À partir du', width: 14, style: 'date' },
      remark,
    ],
    rows: [
      ['Heures par jour au plus pour un formateur', 7, null, 'Pauses non comprises.'],
      ['Heures par année scolaire au plus pour un formateur', 216, dateCell(day('2026-09-01')), null],
      [
        'Délai administratif du dossier',
        null,
        null,
        'À compléter : en jours, chiffre demandé à la division.',
      ],
      ['Devise du budget', 'EUR', null, 'Devise dans laquelle les totaux sont convertis.'],
    ],
  },
  {
    name: 'Enveloppes',
    table: 'Enveloppes',
    title: 'Enveloppes',
    intro: 'Ce que chaque axe peut coûter, par devise. Les montants de cet exemple sont inventés.',
    columns: [
      { header: 'Axe', width: 34, style: 'text' },
      currency,
      { header: 'Enveloppe', width: 18, style: 'amount' },
      remark,
    ],
    rows: [
      ['Programmes de l’IB', 'EUR', 450_000, null],
      ['Programmes de l’IB', 'USD', 600_000, null],
      ['Programmes de l’IB', 'GBP', 55_000, null],
      ['Programmes de l’IB', 'CHF', 95_000, null],
      ['Pratiques de classe', 'EUR', 20_000, null],
      ['Ouverture internationale', 'EUR', 5_000, 'Rallonge demandée.'],
    ],
  },
  {
    name: 'Taux de change',
    table: 'Taux',
    title: 'Taux de change',
    intro:
      'Valeur d’une unité de chaque devise dans la devise du budget. Les taux de cet exemple sont inventés.',
    columns: [
      currency,
      { header: 'Taux', width: 12, style: 'rate' },
      { header: 'Date', width: 14, style: 'date' },
      remark,
    ],
    rows: [
      ['USD', 0.92, dateCell(day('2026-11-02')), null],
      ['GBP', 1.15, dateCell(day('2026-11-02')), 'Le franc suisse reste à relever.'],
    ],
  },
];

export const settingsSheetNames: readonly string[] = sheets.map(({ name }) => name);

const headerRow = 4;

/** The parts of one sheet: itself, and its table, whose relation is `rId1`. */
export interface SettingsParts {
  readonly sheet: string;
  readonly table: string;
}

/** @param firstTable The number of the first of these tables in the workbook. */
export function settingsParts(strings: SharedStrings, firstTable: number): readonly SettingsParts[] {
  return sheets.map((sheet, index) => ({
    sheet: sheetPart(sheet, strings),
    table: tablePart(sheet, firstTable + index),
  }));
}

function sheetPart({ title, intro, columns, rows }: SettingsSheet, strings: SharedStrings): string {
  const write = new CellWriter(strings);
  const header = columns.map((column, index) => write.text(index, headerRow, 'header', column.header));
  const body = rows.map((row, line) => {
    const number = headerRow + 1 + line;
    return rowXml(
      number,
      columns.map(({ style }, index) => cellXml(write, index, number, style, row[index] ?? null)),
      18,
    );
  });
  const widths = columns.map(
    ({ width }, index) =>
      `<col min="${String(index + 1)}" max="${String(index + 1)}" width="${String(width + 0.7109375)}" customWidth="1"/>`,
  );
  const data = [
    rowXml(1, [write.text(0, 1, 'title', title)], 30),
    rowXml(2, [write.text(0, 2, 'subtitle', intro)], 18),
    rowXml(headerRow, header, 22),
    ...body,
  ];
  return (
    `${declaration}<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relations}">` +
    '<sheetPr><tabColor theme="6"/><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<dimension ref="A1:${cellName(columns.length - 1, headerRow + rows.length)}"/>` +
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
    `<cols>${widths.join('')}</cols><sheetData>${data.join('')}</sheetData>` +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
    '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>'
  );
}

function cellXml(
  write: CellWriter,
  column: number,
  row: number,
  style: StyleName,
  cell: Cell | null,
): string {
  if (cell === null) return write.blank(column, row, style);
  if (typeof cell === 'string') return write.text(column, row, style, cell);
  if (typeof cell === 'number') return write.number(column, row, style, cell);
  return isDate(cell) ? write.number(column, row, style, cell.date) : write.blank(column, row, style);
}

function tablePart({ table, columns, rows }: SettingsSheet, id: number): string {
  const area = `A${String(headerRow)}:${cellName(columns.length - 1, headerRow + rows.length)}`;
  const items = columns.map(
    ({ header }, index) => `<tableColumn id="${String(index + 1)}" name="${escapeXml(header)}"/>`,
  );
  return (
    `${declaration}<table xmlns="${namespaces.main}" id="${String(id)}" name="${table}" displayName="${table}" ` +
    `ref="${area}" totalsRowShown="0"><autoFilter ref="${area}"/>` +
    `<tableColumns count="${String(items.length)}">${items.join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>' +
    '</table>'
  );
}
