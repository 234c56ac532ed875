/** Reads the workbook part: which sheets there are, and how dates are counted. */
import type { OpcPackage, Relationship } from '../package/opc-package';
import { strict, transitional } from '../package/namespaces';
import type { Edition } from '../package/namespaces';
import { decodeCharacters } from '../xml/xml-text';
import { XmlReader } from '../xml/xml-reader';
import { WorkbookError } from '../workbook-error';

/** A sheet of any kind, in the order of the tabs. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** `worksheet`, `chartsheet`, `dialogsheet`…; `undefined` when the workbook does not say where it is. */
  readonly kind: string | undefined;
  readonly part: string | undefined;
}

/** What the workbook part says of the sheets, and how dates are counted. */
export interface WorkbookPart {
  readonly part: string;
  readonly edition: Edition;
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
  readonly relationships: readonly Relationship[];
}

/** Booleans of XML Schema. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/**
 * Finds and reads the workbook part.
 * @throws WorkbookError `not-a-workbook`, `binary-workbook`, `broken-part`…
 */
export function readWorkbookPart(source: OpcPackage): WorkbookPart {
  const target = source
    .relationships('')
    .find((relationship) => relationship.kind === 'officeDocument')?.part;
  const part = target === undefined ? undefined : source.nameOf(target);
  if (part === undefined) {
    throw new WorkbookError('not-a-workbook', target === undefined ? {} : { part: target });
  }
  if (part.toLowerCase().endsWith('.bin')) throw new WorkbookError('binary-workbook', { part });

  const relationships = source.relationships(part);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets: SheetEntry[] = [];
  let edition: Edition | undefined;
  let date1904 = false;
  const reader = new XmlReader(part, {
    open: (name, attributes) => {
      if (!edition) {
        // A document or a presentation is a package too; only its root tells.
        if (name !== 'workbook') throw new WorkbookError('not-a-workbook', { part });
        edition = reader.declares(strict.main) ? strict : transitional;
      }
      if (name === 'workbookPr') date1904 = isTrue(attributes['date1904']);
      if (name !== 'sheet' || attributes['name'] === undefined) return;
      const namespaces = [transitional.relationships, strict.relationships];
      const id = reader.attributeIn(attributes, namespaces, 'id');
      const relationship = id === undefined ? undefined : byId.get(id);
      sheets.push({
        name: decodeCharacters(attributes['name']),
        hidden: attributes['state'] === 'hidden' || attributes['state'] === 'veryHidden',
        kind: relationship?.kind,
        part: relationship?.part,
      });
    },
  });
  source.parse(part, reader);
  return { part, edition: edition ?? transitional, sheets, date1904, relationships };
}
