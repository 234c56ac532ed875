/** Tells the cell formats that show a number as a date or a time. */
import { isDateFormat } from '../../vocabulary/date-format';
import type { OpcPackage } from '../package/opc-package';
import { XmlReader } from '../xml/xml-reader';

/** Formats that Excel knows by number, East Asian ones included (ECMA-376, 18.8.30). */
const isBuiltInDate = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/**
 * @param source The package.
 * @param part Name of the styles part.
 * @returns For each cell format (`cellXfs`), whether it shows dates or times.
 */
export function readDateFormats(source: OpcPackage, part: string): boolean[] {
  const custom = new Map<number, boolean>();
  const formats: number[] = [];
  let inCellFormats = false;
  source.parse(
    part,
    new XmlReader(part, {
      open: (name, attributes) => {
        if (name === 'numFmt' && attributes['formatCode'] !== undefined) {
          // The first wins: differential formats (dxfs), further on, have numbers of their own.
          const id = Number(attributes['numFmtId']);
          if (!custom.has(id)) custom.set(id, isDateFormat(attributes['formatCode']));
        } else if (name === 'cellXfs') inCellFormats = true;
        else if (name === 'xf' && inCellFormats) formats.push(Number(attributes['numFmtId'] ?? 0));
      },
      close: (name) => {
        if (name === 'cellXfs') inCellFormats = false;
      },
    }),
  );
  return formats.map((id) => custom.get(id) ?? isBuiltInDate(id));
}
