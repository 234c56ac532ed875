/** Writes the sheets that are added to a workbook. */
import type { AddedRow, AddedSheet, WrittenValue } from '../../plan/annotation';
import type { CellArea } from '../../plan/plan-sheet';
import { absoluteAreaName, areaName, cellName } from '../../plan/cell-reference';
import { attributesText } from '../xml/xml-text';
import type { CellStyle } from './cell-style';
import { hyperlinksXml, maxHyperlinks, quotedSheetName } from './hyperlinks';
import type { InternalLink } from './hyperlinks';
import { wrappedHeight } from './row-height';
import type { StyleSheet } from './style-sheet';
import { emptyCell, writtenCell } from './written-cell';
import type { CellWriter } from './written-cell';

/** A defined name of one sheet. */
export interface SheetDefinedName {
  readonly name: string;
  readonly formula: string;
  readonly hidden: boolean;
}

/** What an added sheet takes from the workbook that it joins. */
export interface AddedSheetContext {
  readonly main: string;
  readonly styles: StyleSheet;
  readonly date1904: boolean;
  /** The name that a sheet has in the end. */
  readonly sheetNameOf: (wished: string) => string;
}

const rowStyles: Readonly<Record<AddedRow['style'], CellStyle>> = {
  title: { font: 'title' },
  subtitle: { font: 'subtitle' },
  header: { font: 'bold', fill: 'header', bottomBorder: true, wrap: true },
  section: { font: 'bold', bottomBorder: true },
  body: { wrap: true },
  total: { font: 'bold', topBorder: true, wrap: true },
  strong: { font: 'bold', wrap: true },
};

/** The XML of an added sheet, in pieces. */
export function* addedSheetXml(sheet: AddedSheet, context: AddedSheetContext): Generator<string> {
  const writer: CellWriter = { prefix: '', styles: context.styles, date1904: context.date1904 };
  const links: InternalLink[] = [];
  const filter = filterArea(sheet);
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${context.main}">`;
  yield '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  yield `<sheetViews>${viewXml(sheet)}</sheetViews>`;
  yield columnsXml(sheet.columnWidths);
  yield '<sheetData>';
  for (const [row, added] of [...sheet.rows, ...(sheet.footer ?? [])].entries()) {
    yield rowXml(writer, row, added, links, sheet, context);
  }
  yield '</sheetData>';
  if (filter) yield `<autoFilter ref="${areaName(filter)}"/>`;
  if (links.length > 0) yield `<hyperlinks>${hyperlinksXml('', links)}</hyperlinks>`;
  yield '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.7" header="0.3" footer="0.3"/>';
  yield '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';
  yield '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>';
}

/** The names that Excel wants beside a filter and a repeated header. */
export function addedSheetNames(sheet: AddedSheet, name: string): readonly SheetDefinedName[] {
  const { headerRow, headerRows = 1 } = sheet;
  if (headerRow === undefined) return [];
  const quoted = quotedSheetName(name);
  const filter = filterArea(sheet);
  const first = `$${String(headerRow - headerRows + 2)}`;
  const last = `$${String(headerRow + 1)}`;
  return [
    ...(filter
      ? [{ name: '_xlnm._FilterDatabase', formula: `${quoted}!${absoluteAreaName(filter)}`, hidden: true }]
      : []),
    { name: '_xlnm.Print_Titles', formula: `${quoted}!${first}:${last}`, hidden: false },
  ];
}

function rowXml(
  writer: CellWriter,
  row: number,
  added: AddedRow,
  links: InternalLink[],
  { columnWidths, numberColumns = [] }: AddedSheet,
  context: AddedSheetContext,
): string {
  const look = rowStyles[added.style];
  const cells = added.cells.map((value, column) => {
    const severity = column === 0 && added.style === 'body' ? added.severity : undefined;
    const isNumber = numberColumns.includes(column);
    const style = {
      ...look,
      ...(severity === undefined ? {} : { fill: severity }),
      ...(isNumber && added.style === 'header' ? { align: 'right' as const } : {}),
      ...(!isNumber && numberColumns.includes(column - 1) ? { align: 'indented' as const } : {}),
    };
    return sheetCell(writer, row, column, value, style, links, context);
  });
  const height = wrappedHeight(added, columnWidths);
  const attributes = height === undefined ? '' : attributesText({ ht: String(height), customHeight: '1' });
  return `<row r="${String(row + 1)}"${attributes}>${cells.join('')}</row>`;
}

function sheetCell(
  writer: CellWriter,
  row: number,
  column: number,
  value: WrittenValue,
  style: CellStyle,
  links: InternalLink[],
  context: AddedSheetContext,
): string {
  if (value.kind === 'blank') {
    // A blank keeps its place where its row has a fill or a line; elsewhere nothing is written.
    const hasLook = style.fill !== undefined || style.bottomBorder === true || style.topBorder === true;
    return hasLook ? emptyCell(writer.prefix, row, column, writer.styles.made(style)) : '';
  }
  if (value.kind === 'link') {
    if (links.length >= maxHyperlinks) {
      return writtenCell(writer, row, column, { kind: 'text', text: value.text }, style);
    }
    links.push({ row, column, sheet: context.sheetNameOf(value.sheet), cell: value.cell, text: value.text });
  }
  return writtenCell(writer, row, column, value, style);
}

function viewXml({ headerRow }: AddedSheet): string {
  if (headerRow === undefined) return '<sheetView showGridLines="0" workbookViewId="0"/>';
  const rows = String(headerRow + 1);
  const below = cellName(headerRow + 1, 0);
  const pane = `<pane ySplit="${rows}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>`;
  const selection = `<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/>`;
  return `<sheetView showGridLines="0" workbookViewId="0">${pane}${selection}</sheetView>`;
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const columns = widths.map((width, index) => {
    const number = String(index + 1);
    return `<col${attributesText({ min: number, max: number, width: String(width), customWidth: '1' })}/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

/** From the header row to the last row, as wide as the header. */
function filterArea({ headerRow, rows, isFiltered = true }: AddedSheet): CellArea | undefined {
  if (!isFiltered) return undefined;
  const width = headerRow === undefined ? 0 : (rows[headerRow]?.cells.length ?? 0);
  if (headerRow === undefined || width === 0) return undefined;
  return { top: headerRow, left: 0, bottom: rows.length - 1, right: width - 1 };
}
