/** Writes an annotated copy of a workbook: only the parts that must change do, all the others are copied packed. */
import type { AddedSheet, Annotation, WrittenValue } from '../../plan/annotation';
import { severities } from '../../vocabulary/vocabulary';
import type { Severity } from '../../vocabulary/vocabulary';
import type { Workbook } from '../read/workbook';
import { addedSheetNames, addedSheetXml } from './added-sheet';
import type { CellStyle } from './cell-style';
import { findFreeColumns } from './free-columns';
import { maxHyperlinks } from './hyperlinks';
import type { InternalLink } from './hyperlinks';
import { scanSheet } from './sheet-layout';
import { freeSheetName } from './sheet-name';
import { SheetPatch } from './sheet-patch';
import type { NewCell, RowChange } from './sheet-patch';
import { emptyStyles, StyleSheet } from './style-sheet';
import { patchContentTypes, patchRelationships, patchWorkbook } from './workbook-patch';
import type { NewPart, NewSheet } from './workbook-patch';
import { writtenCell } from './written-cell';

/** An annotated copy, and where things went in it. */
export interface AnnotatedCopy {
  readonly bytes: Uint8Array;
  /** First result column, from 0; `undefined` when there were none to write. */
  readonly firstResultColumn: number | undefined;
  /** The names that the added sheets got, in their order. */
  readonly sheetNames: readonly string[];
}

const headerStyle: CellStyle = { font: 'bold', fill: 'header', bottomBorder: true, wrap: true };

/**
 * Writes the annotated copy. The workbook itself does not change. The result columns go to the first free columns
 * from `firstFreeColumn` on, one column being left empty before them; a link to an added sheet, by its wished
 * name, follows it to the name that it gets.
 * @param workbook The user's.
 * @param annotation What to write.
 * @throws WorkbookError `no-sheet`, `no-free-columns`, or `broken-part` and the like for parts not read before.
 */
export function annotate(workbook: Workbook, annotation: Annotation): AnnotatedCopy {
  const { source, main } = workbook;
  const sheetNames = nameSheets(workbook, annotation.sheets);
  const wished = new Map(
    annotation.sheets.map((sheet, index) => [sheet.name, sheetNames[index] ?? sheet.name]),
  );
  const sheetNameOf = (name: string) => wished.get(name) ?? name;

  const changes = new Map<string, Iterable<string>>();
  const newParts: NewPart[] = [];
  const knownStyles = workbook.relatedPart('styles');
  const stylesPart = knownStyles ?? freePart(workbook, 'styles.xml');
  const styles = new StyleSheet(
    stylesPart,
    knownStyles === undefined ? emptyStyles(main.edition.main) : source.text(knownStyles),
  );
  const relationship = relationshipIds(workbook);

  const { pieces, firstResultColumn } = patchPlan(workbook, annotation, styles, sheetNameOf);
  if (pieces) changes.set(workbook.partOf(annotation.sheet), pieces);

  const newSheets = annotation.sheets.map((sheet, index): NewSheet => {
    const name = sheetNames[index] ?? sheet.name;
    const part = freePart(workbook, 'worksheets/paf.xml', [...changes.keys()]);
    const context = { main: main.edition.main, styles, date1904: workbook.date1904, sheetNameOf };
    changes.set(part, [...addedSheetXml(sheet, context)]);
    const added = { part, relationship: relationship(), kind: 'worksheet' as const };
    newParts.push(added);
    return { name, ...added, definedNames: addedSheetNames(sheet, name) };
  });

  if (styles.isChanged) {
    changes.set(stylesPart, styles.pieces());
    if (knownStyles === undefined) {
      newParts.push({ part: stylesPart, relationship: relationship(), kind: 'styles' });
    }
  }
  if (newSheets.length > 0) {
    changes.set(main.part, patchWorkbook(main.part, source.text(main.part), main.edition, newSheets));
  }
  if (newParts.length > 0) {
    changes.set(...patchRelationships(source, main.part, main.edition, newParts));
    changes.set(...patchContentTypes(source, newParts));
  }
  return { bytes: source.withChanges(changes), firstResultColumn, sheetNames };
}

function patchPlan(
  workbook: Workbook,
  annotation: Annotation,
  styles: StyleSheet,
  sheetNameOf: (name: string) => string,
): { pieces?: Iterable<string>; firstResultColumn: number | undefined } {
  const { columns, headerRow, rows, firstFreeColumn } = annotation;
  if (columns.length === 0 && annotation.marks.length === 0) return { firstResultColumn: undefined };
  const part = workbook.partOf(annotation.sheet);
  const marks = marksByRow(annotation);
  const lastRow = rows.reduce((last, row) => Math.max(last, row), headerRow);
  const layout = scanSheet(
    part,
    workbook.source.text(part),
    (row, column) => (column >= firstFreeColumn && row >= headerRow && row <= lastRow) || marks.has(row),
  );
  const wanted = { top: headerRow, bottom: lastRow, from: firstFreeColumn, count: columns.length };
  const first =
    columns.length === 0 ? undefined : findFreeColumns(layout, workbook.tables(annotation.sheet), wanted);

  const writer = { prefix: layout.prefix, styles, date1904: workbook.date1904 };
  const links: InternalLink[] = [];
  const indexOfRow = new Map(rows.map((row, index) => [row, index]));
  const cell = (row: number, column: number, value: WrittenValue, style: CellStyle): NewCell[] => {
    let written = value;
    if (value.kind === 'link') {
      if (layout.hyperlinks + links.length < maxHyperlinks) {
        links.push({ ...value, row, column, sheet: sheetNameOf(value.sheet) });
      } else written = { kind: 'text', text: value.text };
    }
    const xml = writtenCell(writer, row, column, written, style);
    return xml === '' ? [] : [{ column, xml }];
  };
  const cellsOf = (row: number): NewCell[] => {
    if (first === undefined) return [];
    if (row === headerRow) {
      return columns.flatMap(({ header }, at) =>
        cell(row, first + at, { kind: 'text', text: header }, headerStyle),
      );
    }
    const index = indexOfRow.get(row);
    if (index === undefined) return [];
    return columns.flatMap(({ values, wrap }, at) =>
      cell(row, first + at, values[index] ?? { kind: 'blank' }, { wrap }),
    );
  };
  const none: RowChange['marks'] = new Map();
  const pieces = new SheetPatch(layout, styles).apply({
    rows: [...(first === undefined ? [] : [headerRow, ...rows]), ...marks.keys()],
    rowChange: (row) => ({ marks: marks.get(row) ?? none, cells: cellsOf(row) }),
    widths: first === undefined ? undefined : { first, widths: columns.map(({ width }) => width) },
    links,
  });
  return { pieces, firstResultColumn: first };
}

/** When a cell has several marks, the worst shows. */
function marksByRow({ marks }: Annotation): Map<number, Map<number, Severity>> {
  const byRow = new Map<number, Map<number, Severity>>();
  for (const { row, column, severity } of marks) {
    const known = byRow.get(row) ?? new Map<number, Severity>();
    const other = known.get(column);
    if (other === undefined || severities.indexOf(severity) < severities.indexOf(other)) {
      known.set(column, severity);
    }
    byRow.set(row, known);
  }
  return byRow;
}

function nameSheets(workbook: Workbook, sheets: readonly AddedSheet[]): string[] {
  const taken = workbook.main.sheets.map((sheet) => sheet.name);
  const before = taken.length;
  for (const sheet of sheets) taken.push(freeSheetName(sheet.name, taken));
  return taken.slice(before);
}

/** A part name that is free, beside the workbook part: `worksheets/paf1.xml`. */
function freePart(workbook: Workbook, path: string, taken: readonly string[] = []): string {
  const { part } = workbook.main;
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  for (let number = 1; ; number++) {
    const name = folder + path.replace('.xml', `${String(number)}.xml`);
    if (workbook.source.nameOf(name) === undefined && !taken.includes(name)) return name;
  }
}

/** Gives relationship ids that the workbook does not use. */
function relationshipIds(workbook: Workbook): () => string {
  const taken = new Set(workbook.main.relationships.map(({ id }) => id));
  let number = 0;
  return () => {
    do number++;
    while (taken.has(`rIdPaf${String(number)}`));
    return `rIdPaf${String(number)}`;
  };
}
