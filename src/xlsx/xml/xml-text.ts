/** Text on its way into and out of XML: escapes, forbidden characters, Excel's `_xHHHH_`. */

/** What XML 1.0 cannot hold, even escaped; with the flag `u`, surrogates only match when they are alone. */
// eslint-disable-next-line no-control-regex
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const escape = (text: string, characters: RegExp) =>
  text.replace(illegal, '').replace(characters, (character) => entities[character] ?? character);

/** Text for the inside of an element. */
export const escapeText = (text: string): string => escape(text, /[&<>\r]/g);

/** Text for an attribute in double quotes. */
export const escapeAttribute = (text: string): string => escape(text, /[&<>"\t\n\r]/g);

/** Writes attributes, each after a space; those without a value are left out. */
export function attributesText(attributes: Readonly<Record<string, string | undefined>>): string {
  let text = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) text += ` ${name}="${escapeAttribute(value)}"`;
  }
  return text;
}

/** Excel writes characters that XML cannot hold, or would change, as `_xHHHH_`. */
export function decodeCharacters(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The inverse: text that looks like `_xHHHH_` is kept from being decoded, and a carriage return survives. */
export function encodeCharacters(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replaceAll('\r', '_x000D_');
}

const maxCellText = 32_767;

/** What a cell can hold of a text: legal characters, cut with an ellipsis and never in the middle of one. */
export function fitCell(text: string): string {
  const legal = text.replace(illegal, '');
  if (legal.length <= maxCellText) return legal;
  const cut = legal.slice(0, maxCellText - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
