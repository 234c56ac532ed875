/** Reads the shared strings: the texts that cells refer to by their number. */
import type { OpcPackage } from '../package/opc-package';
import { decodeCharacters } from '../xml/xml-text';
import { XmlReader } from '../xml/xml-reader';

/**
 * @param source The package.
 * @param part Name of the shared strings part.
 * @returns The texts in order: runs of rich text joined, phonetic hints left out.
 */
export function readSharedStrings(source: OpcPackage, part: string): string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inPhonetic = false;
  source.parse(
    part,
    new XmlReader(part, {
      open: (name) => {
        if (name === 'si') text = '';
        else if (name === 't') inText = !inPhonetic;
        else if (name === 'rPh') inPhonetic = true;
      },
      close: (name) => {
        if (name === 'si') strings.push(decodeCharacters(text));
        else if (name === 't') inText = false;
        else if (name === 'rPh') inPhonetic = false;
      },
      text: (piece) => {
        if (inText) text += piece;
      },
    }),
  );
  return strings;
}
