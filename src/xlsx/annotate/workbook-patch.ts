/** Declares new parts: in the workbook, in its relationships, and in the content types. */
import type { OpcPackage } from '../package/opc-package';
import { relationshipsPartOf } from '../package/part-name';
import type { Edition } from '../package/namespaces';
import { WorkbookError } from '../workbook-error';
import { XmlEdits } from '../xml/xml-edits';
import { scanRoot } from '../xml/root-scan';
import { isSelfClosing, prefixOf } from '../xml/tag';
import { attributesText, encodeCharacters, escapeText } from '../xml/xml-text';
import type { SheetDefinedName } from './added-sheet';
import { insertionPoint, workbookOrder } from './element-order';

/** A sheet to be declared in the workbook, its part being declared apart. */
export interface NewSheet {
  readonly name: string;
  readonly part: string;
  readonly relationship: string;
  readonly definedNames: readonly SheetDefinedName[];
}

/** A part to be related to the workbook. */
export interface NewPart {
  readonly part: string;
  readonly relationship: string;
  /** Last word of the relationship's type. */
  readonly kind: 'worksheet' | 'styles';
}

/**
 * Appends sheets to the workbook part. They come last, so that the sheet numbers that defined names refer to stay
 * right.
 */
export function patchWorkbook(
  part: string,
  text: string,
  edition: Edition,
  sheets: readonly NewSheet[],
): Iterable<string> {
  const edits = new XmlEdits(text);
  let relationshipPrefix: string | undefined;
  let count = 0;
  let lastId = 0;
  const scan = scanRoot(part, text, {
    open(name, attributes, { depth, child, reader }) {
      if (depth === 0) relationshipPrefix = reader.prefixFor([edition.relationships]);
      if (depth !== 2 || child !== 'sheets' || name !== 'sheet') return;
      count++;
      lastId = Math.max(lastId, Number(attributes['sheetId'] ?? 0));
    },
  });
  const prefix = prefixOf(text, scan.root);
  const r = relationshipPrefix === undefined || relationshipPrefix === '' ? 'r' : relationshipPrefix;
  const declaration = r === relationshipPrefix ? {} : { 'xmlns:r': edition.relationships };
  const list = scan.children.find((child) => child.name === 'sheets');
  if (!list || count === 0) throw new WorkbookError('broken-part', { part, reason: 'no sheets' });
  const sheetsXml = sheets.map((sheet, index) => {
    const attributes = {
      ...declaration,
      name: encodeCharacters(sheet.name),
      sheetId: String(lastId + 1 + index),
      [`${r}:id`]: sheet.relationship,
    };
    return `<${prefix}sheet${attributesText(attributes)}/>`;
  });
  edits.insert(list.close.start, sheetsXml.join(''));

  const tag = `${prefix}definedName`;
  const names = sheets.flatMap((sheet, index) =>
    sheet.definedNames.map(({ name, formula, hidden }) => {
      const attributes = { name, localSheetId: String(count + index), hidden: hidden ? '1' : undefined };
      return `<${tag}${attributesText(attributes)}>${escapeText(formula)}</${tag}>`;
    }),
  );
  if (names.length > 0) {
    const known = scan.children.find((child) => child.name === 'definedNames');
    const element = `<${tag}s>${names.join('')}</${tag}s>`;
    if (!known) {
      edits.insert(insertionPoint(workbookOrder, scan.children, 'definedNames', scan.rootEnd), element);
    } else if (isSelfClosing(text, known.open)) {
      edits.replace(known.open.start, known.open.end, element);
    } else edits.insert(known.close.start, names.join(''));
  }
  return edits.pieces();
}

/** Adds relationships from the workbook to new parts. */
export function patchRelationships(
  source: OpcPackage,
  workbookPart: string,
  edition: Edition,
  added: readonly NewPart[],
): [part: string, pieces: Iterable<string>] {
  const part = relationshipsPartOf(workbookPart);
  return appendToRoot(source, part, (prefix) =>
    added.map(({ relationship, kind, part: target }) => {
      const attributes = { Id: relationship, Type: `${edition.relationships}/${kind}`, Target: `/${target}` };
      return `<${prefix}Relationship${attributesText(attributes)}/>`;
    }),
  );
}

const contentTypesPart = '[Content_Types].xml';
const spreadsheetMl = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Declares the content types of new parts. */
export function patchContentTypes(
  source: OpcPackage,
  added: readonly NewPart[],
): [part: string, pieces: Iterable<string>] {
  return appendToRoot(source, contentTypesPart, (prefix) =>
    added.map(({ part, kind }) => {
      const attributes = { PartName: `/${part}`, ContentType: `${spreadsheetMl}.${kind}+xml` };
      return `<${prefix}Override${attributesText(attributes)}/>`;
    }),
  );
}

function appendToRoot(
  source: OpcPackage,
  name: string,
  elements: (prefix: string) => readonly string[],
): [part: string, pieces: Iterable<string>] {
  const part = source.nameOf(name);
  if (part === undefined) throw new WorkbookError('missing-part', { part: name });
  const text = source.text(part);
  const { root, rootEnd } = scanRoot(part, text, {});
  const edits = new XmlEdits(text);
  edits.insert(rootEnd, elements(prefixOf(text, root)).join(''));
  return [part, edits.pieces()];
}
