/** The sheet of the plan: title block, groups of columns, and the table "Actions". */
import { CellWriter, rowXml, type SharedStrings } from './cells';
import { planColumns, type ColumnKey } from './plan-columns';
import { isDate, type Cell, type PlanRow } from './plan-row';
import { firstOfMonth } from './school-days';
import { differential, type StyleName } from './styles';
import { cellName, columnName, declaration, escapeXml, namespaces } from './xml';

export const planSheetName = 'Plan 2026-2027';
export const tableName = 'Actions';
export const headerRow = 7;

const firstRow = headerRow + 1;
const bandRow = headerRow - 1;
const lastColumn = planColumns.length - 1;

export function tableArea(rowCount: number): string {
  return `A${String(headerRow)}:${cellName(lastColumn, headerRow + rowCount)}`;
}

export function planSheetPart(rows: readonly PlanRow[], strings: SharedStrings): string {
  const write = new CellWriter(strings);
  const lastRow = headerRow + rows.length;
  const data = [
    ...titleRows(write),
    bandXml(write),
    headerXml(write),
    ...rows.map((row, i) => rowOf(write, row, i)),
  ];
  return (
    `${declaration}<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relations}">` +
    '<sheetPr><tabColor theme="4"/><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<dimension ref="A1:${cellName(lastColumn, lastRow)}"/>` +
    '<sheetViews><sheetView showGridLines="0" tabSelected="1" zoomScale="90" zoomScaleNormal="90" workbookViewId="0">' +
    `<pane xSplit="2" ySplit="${String(headerRow)}" topLeftCell="C${String(firstRow)}" activePane="bottomRight" state="frozen"/>` +
    '<selection pane="topRight"/><selection pane="bottomLeft"/>' +
    `<selection pane="bottomRight" activeCell="C${String(firstRow)}" sqref="C${String(firstRow)}"/>` +
    '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
    `<cols>${planColumns.map(({ width }, index) => colXml(index, width)).join('')}</cols>` +
    `<sheetData>${data.join('')}</sheetData>` +
    '<mergeCells count="2"><mergeCell ref="A1:F1"/><mergeCell ref="A2:F2"/></mergeCells>' +
    conditionalFormats(lastRow) +
    dataValidations(lastRow) +
    '<printOptions horizontalCentered="1"/>' +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="8" orientation="landscape" fitToWidth="5" fitToHeight="0"/>' +
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;CDonnées d’exemple&amp;RPage &amp;P / &amp;N</oddFooter></headerFooter>' +
    '<legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>'
  );
}

export function tablePart(rowCount: number): string {
  const area = tableArea(rowCount);
  const items = planColumns.map(({ header, formula }, index) => {
    const column = `<tableColumn id="${String(index + 1)}" name="${escapeXml(header)}"`;
    return formula === undefined
      ? `${column}/>`
      : `${column}><calculatedColumnFormula>${escapeXml(formula)}</calculatedColumnFormula></tableColumn>`;
  });
  return (
    `${declaration}<table xmlns="${namespaces.main}" id="1" name="${tableName}" displayName="${tableName}" ` +
    `ref="${area}" totalsRowShown="0"><autoFilter ref="${area}"/>` +
    `<tableColumns count="${String(items.length)}">${items.join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>' +
    '</table>'
  );
}

/** The cached values of the calculated columns. */
export function calculated(row: PlanRow): { readonly days: number | ''; readonly month: number | '' } {
  const start = isDate(row.startDate) ? row.startDate.date : undefined;
  const end = isDate(row.endDate) ? row.endDate.date : undefined;
  return {
    days: start === undefined || end === undefined ? '' : end - start + 1,
    month: start === undefined ? '' : firstOfMonth(start),
  };
}

function colXml(index: number, width: number): string {
  const place = String(index + 1);
  return `<col min="${place}" max="${place}" width="${String(width + 0.7109375)}" customWidth="1"/>`;
}

function titleRows(write: CellWriter): string[] {
  return [
    rowXml(1, [write.text(0, 1, 'title', 'Plan de formation 2026-2027')], 30),
    rowXml(
      2,
      [write.text(0, 2, 'subtitle', 'Académie (exemple) · ateliers de l’IB et actions de l’académie')],
      18,
    ),
    rowXml(3, [
      write.text(0, 3, 'label', 'Année scolaire'),
      write.text(1, 3, 'subtitle', '2026-2027'),
      write.text(5, 3, 'legend', 'Données fictives : personnes, établissements et actions sont inventés.'),
    ]),
    rowXml(4, [
      write.text(0, 4, 'label', 'Légende'),
      write.text(1, 4, 'legendPink', 'moins de 7 participants, à la demande'),
      write.text(2, 4, 'legendGrey', 'terminée'),
      write.text(
        5,
        4,
        'legend',
        'Colonnes en gris : calculées. Listes de choix : feuille masquée « Listes ». Réglages, enveloppes et taux : feuilles de ces noms.',
      ),
    ]),
  ];
}

function bandXml(write: CellWriter): string {
  let shade: StyleName = 'otherBand';
  const cells = planColumns.map(({ band }, index) => {
    if (band === planColumns[index - 1]?.band) return write.blank(index, bandRow, shade);
    shade = shade === 'band' ? 'otherBand' : 'band';
    return write.text(index, bandRow, shade, band);
  });
  return rowXml(bandRow, cells, 18);
}

function headerXml(write: CellWriter): string {
  const cells = planColumns.map(({ header }, index) => write.text(index, headerRow, 'header', header));
  return rowXml(headerRow, cells, 62);
}

function rowOf(write: CellWriter, row: PlanRow, index: number): string {
  const number = firstRow + index;
  const cached = calculated(row);
  const cells = planColumns.map(({ key, style, formula }, column) => {
    if (formula !== undefined)
      return write.formula(column, number, style, formula, key === 'days' ? cached.days : cached.month);
    return cellXml(write, column, number, style, row[key]);
  });
  return rowXml(number, cells, 18);
}

function cellXml(
  write: CellWriter,
  column: number,
  row: number,
  style: StyleName,
  cell: Cell | undefined,
): string {
  if (cell === undefined) return write.blank(column, row, style);
  if (typeof cell === 'number') return write.number(column, row, style, cell);
  if (typeof cell === 'string') return write.text(column, row, style, cell);
  if ('moment' in cell) return write.number(column, row, 'moment', cell.moment);
  if (isDate(cell)) return write.number(column, row, 'date', cell.date);
  return write.text(column, row, 'quoted', cell.quoted);
}

function conditionalFormats(lastRow: number): string {
  const at = (key: ColumnKey): string => `$${letterOf(key)}${String(firstRow)}`;
  const few = `AND(ISNUMBER(${at('participants')}),${at('participants')}<7,${at('organisation')}="À la demande")`;
  return (
    conditional(areaOf('participants', lastRow), few, differential.tooFew, 1) +
    conditional(areaOf('status', lastRow), `${at('status')}="Terminée"`, differential.done, 2)
  );
}

function conditional(area: string, formula: string, format: number, priority: number): string {
  return (
    `<conditionalFormatting sqref="${area}"><cfRule type="expression" dxfId="${String(format)}" ` +
    `priority="${String(priority)}"><formula>${escapeXml(formula)}</formula></cfRule></conditionalFormatting>`
  );
}

/** A warning, not a refusal: a planner may write what the list does not know. */
function dataValidations(lastRow: number): string {
  const items = planColumns.flatMap(({ key, list }) =>
    list === undefined
      ? []
      : [
          '<dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" ' +
            `errorTitle="Valeur hors liste" error="Choisissez plutôt dans la liste." sqref="${areaOf(key, lastRow)}">` +
            `<formula1>${list}</formula1></dataValidation>`,
        ],
  );
  return `<dataValidations count="${String(items.length)}">${items.join('')}</dataValidations>`;
}

function areaOf(key: ColumnKey, lastRow: number): string {
  const letter = letterOf(key);
  return `${letter}${String(firstRow)}:${letter}${String(lastRow)}`;
}

export function letterOf(key: ColumnKey): string {
  return columnName(planColumns.findIndex((column) => column.key === key));
}
