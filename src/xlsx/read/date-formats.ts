/** Tells the cell formats that show a number as a date or a time. */
import type { OpcPackage } from '../package/opc-package';
import { XmlReader } from '../xml/xml-reader';

/** Formats that Excel knows by number, East Asian ones included (ECMA-376, 18.8.30). */
const isBuiltInDate = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/**
 * Whether a format code shows a date or a time: a `d`, `m`, `y`, `h` or `s` that is not quoted, escaped, or part
 * of a colour or a condition. Format codes are stored in English in every language.
 * @param code For example `[$-40C]d mmm yyyy;@`.
 */
export function isDateFormat(code: string): boolean {
  for (let at = 0; at < code.length; at++) {
    const character = code[at] ?? '';
    if (character === ';') return false;
    if (character === '\\' || character === '_' || character === '*') at++;
    else if (character === '"') at = endOf(code, '"', at);
    else if (character === '[') {
      const end = endOf(code, ']', at);
      // [h], [mm], [ss]: elapsed time.
      if (/^(h+|m+|s+)$/i.test(code.slice(at + 1, end))) return true;
      at = end;
    } else if ('dmyhs'.includes(character.toLowerCase())) return true;
  }
  return false;
}

const endOf = (code: string, closing: string, opening: number) => {
  const end = code.indexOf(closing, opening + 1);
  return end < 0 ? code.length : end;
};

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
