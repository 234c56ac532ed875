/** Makes a workbook out of a grid, so that a CSV plan is annotated the way a workbook is. */
import type { CellArea, SheetGrid } from '../../plan/plan-sheet';
import type { CellValue } from '../../vocabulary/cell';
import type { CellStyle } from '../annotate/cell-style';
import { freeSheetName } from '../annotate/sheet-name';
import { emptyStyles, StyleSheet } from '../annotate/style-sheet';
import { numberCell, textCell } from '../annotate/written-cell';
import type { CellWriter } from '../annotate/written-cell';
import { areaName, cellName } from '../../plan/cell-reference';
import { encode } from '../package/opc-package';
import { contentTypes, packageRelationships, transitional } from '../package/namespaces';
import { packEntry, writeZip } from '../package/zip-writer';
import { attributesText } from '../xml/xml-text';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const spreadsheetMl = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const packageMl = 'application/vnd.openxmlformats-package';
const headerStyle: CellStyle = { font: 'bold', bottomBorder: true, format: 'text', wrap: true };
const narrowest = 8;
const widest = 60;
/** Rows looked at to choose the widths. */
const widthSample = 500;

const sheetTargets = [
  ['worksheet', 'worksheets/sheet1.xml'],
  ['styles', 'styles.xml'],
] as const;

/**
 * Makes a workbook of one sheet. Every text stays a text, in a cell formatted as text: a code keeps its leading
 * zeros even when it is edited, and what starts with `=` is no formula.
 * @param grid What the sheet holds, where it holds it.
 * @param options The row to set in bold and to freeze under; the grid's first row when not said.
 * @returns The file; `readWorkbook` reads it.
 */
export function workbookFromGrid(grid: SheetGrid, options: { readonly headerRow?: number } = {}): Uint8Array {
  const headerRow = options.headerRow ?? grid.top;
  const styles = new StyleSheet('xl/styles.xml', emptyStyles(transitional.main));
  const sheetName = freeSheetName(grid.name, []);
  // Styles are known once the sheet is written, and come before it in the archive by habit only.
  const sheet = packEntry('xl/worksheets/sheet1.xml', encode(sheetXml(grid, headerRow, styles)));
  const part = (name: string, pieces: Iterable<string>) => packEntry(name, encode(pieces));
  return writeZip([
    part('[Content_Types].xml', [contentTypesXml()]),
    part('_rels/.rels', [relationshipsXml([['officeDocument', 'xl/workbook.xml']])]),
    part('xl/workbook.xml', [workbookXml(sheetName, grid.date1904)]),
    part('xl/_rels/workbook.xml.rels', [relationshipsXml(sheetTargets)]),
    part('xl/styles.xml', styles.pieces()),
    sheet,
  ]);
}

function* sheetXml(grid: SheetGrid, headerRow: number, styles: StyleSheet): Generator<string> {
  const writer: CellWriter = { prefix: '', styles, date1904: grid.date1904 };
  yield `${declaration}<worksheet xmlns="${transitional.main}"><sheetViews>`;
  yield '<sheetView tabSelected="1" workbookViewId="0">';
  const below = cellName(headerRow + 1, 0);
  const rows = String(headerRow + 1);
  yield `<pane ySplit="${rows}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>`;
  yield `<selection pane="bottomLeft"/></sheetView></sheetViews>${columnsXml(grid)}<sheetData>`;
  for (const [index, cells] of grid.cells.entries()) {
    const row = grid.top + index;
    const style = row === headerRow ? headerStyle : undefined;
    const written = cells.map((value, column) => gridCell(writer, row, grid.left + column, value, style));
    yield `<row r="${String(row + 1)}">${written.join('')}</row>`;
  }
  yield `</sheetData>${mergesXml(grid.merges)}</worksheet>`;
}

function gridCell(
  writer: CellWriter,
  row: number,
  column: number,
  value: CellValue,
  header: CellStyle | undefined,
): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return numberCell(writer, row, column, String(value), header ?? {});
  if (typeof value === 'object' && 'serial' in value && typeof value.serial === 'number') {
    return numberCell(writer, row, column, String(value.serial), { ...header, format: 'date' });
  }
  return textCell(writer, row, column, textOf(value), header ?? { format: 'text' });
}

function textOf(value: Exclude<CellValue, number | null>): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return 'error' in value && typeof value.error === 'string' ? value.error : JSON.stringify(value);
}

function columnsXml(grid: SheetGrid): string {
  const width = grid.cells[0]?.length ?? 0;
  if (width === 0) return '';
  const sample = grid.cells.slice(0, widthSample);
  const columns = Array.from({ length: width }, (_, column) => {
    const longest = sample.reduce((most, row) => Math.max(most, lengthOf(row[column] ?? null)), 0);
    const number = String(grid.left + column + 1);
    const size = String(Math.min(widest, Math.max(narrowest, longest + 2)));
    return `<col${attributesText({ min: number, max: number, width: size, customWidth: '1' })}/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

const lengthOf = (value: CellValue) => (typeof value === 'string' ? value.length : narrowest);

function mergesXml(merges: readonly CellArea[]): string {
  if (merges.length === 0) return '';
  const areas = merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`);
  return `<mergeCells count="${String(areas.length)}">${areas.join('')}</mergeCells>`;
}

function workbookXml(sheetName: string, date1904: boolean): string {
  const sheet = attributesText({ name: sheetName, sheetId: '1', 'r:id': 'rId1' });
  return (
    `${declaration}<workbook xmlns="${transitional.main}" xmlns:r="${transitional.relationships}">` +
    `<workbookPr${attributesText({ date1904: date1904 ? '1' : undefined })}/>` +
    `<bookViews><workbookView/></bookViews><sheets><sheet${sheet}/></sheets></workbook>`
  );
}

function relationshipsXml(targets: readonly (readonly [kind: string, target: string])[]): string {
  const elements = targets.map(([kind, target], index) => {
    const type = `${transitional.relationships}/${kind}`;
    return `<Relationship${attributesText({ Id: `rId${String(index + 1)}`, Type: type, Target: target })}/>`;
  });
  return `${declaration}<Relationships xmlns="${packageRelationships}">${elements.join('')}</Relationships>`;
}

function contentTypesXml(): string {
  const override = (part: string, kind: string) =>
    `<Override${attributesText({ PartName: `/xl/${part}.xml`, ContentType: `${spreadsheetMl}.${kind}+xml` })}/>`;
  const fallback = (extension: string, type: string) =>
    `<Default${attributesText({ Extension: extension, ContentType: type })}/>`;
  return (
    `${declaration}<Types xmlns="${contentTypes}">` +
    fallback('rels', `${packageMl}.relationships+xml`) +
    fallback('xml', 'application/xml') +
    override('workbook', 'sheet.main') +
    override('worksheets/sheet1', 'worksheet') +
    override('styles', 'styles') +
    '</Types>'
  );
}
