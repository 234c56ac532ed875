/** Reads a declared table ("Format as table"). */
import type { DeclaredTable } from '../../plan/plan-sheet';
import { parseAreaName } from '../../plan/cell-reference';
import type { OpcPackage } from '../package/opc-package';
import { XmlReader } from '../xml/xml-reader';
import type { XmlAttributes } from '../xml/xml-reader';
import { decodeCharacters } from '../xml/xml-text';

/**
 * @param source The package.
 * @param part Name of the table's part.
 * @returns `undefined` when it holds no table with an area.
 */
export function readTable(source: OpcPackage, part: string): DeclaredTable | undefined {
  let table: DeclaredTable | undefined;
  const open = (name: string, attributes: XmlAttributes) => {
    const area = name === 'table' ? parseAreaName(attributes['ref'] ?? '') : undefined;
    if (!area) return;
    table = {
      name: decodeCharacters(attributes['displayName'] ?? attributes['name'] ?? ''),
      area,
      hasHeaderRow: attributes['headerRowCount'] !== '0',
      hasTotalsRow: Number(attributes['totalsRowCount'] ?? 0) > 0,
    };
  };
  source.parse(part, new XmlReader(part, { open }));
  return table;
}
