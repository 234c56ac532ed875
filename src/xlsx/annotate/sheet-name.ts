/** Names for added sheets that Excel accepts and that the workbook does not have yet. */

const maxLength = 31;
// eslint-disable-next-line no-control-regex
const forbidden = /[[\]:*?/\\\u0000-\u001f]/g;
/** Excel keeps this name for its own change log. */
const reserved = 'history';
const fallback = 'PAF';

/**
 * @param wish The wished name.
 * @param taken The names of all the sheets, of any kind.
 * @returns The wished name without what Excel forbids, cut to 31 characters; with a number when it is taken.
 */
export function freeSheetName(wish: string, taken: readonly string[]): string {
  const folded = new Set([reserved, ...taken.map((name) => name.toLowerCase())]);
  const clean = wish
    .replace(forbidden, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+/, '');
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${String(number)})`;
    const name = cutTo(clean, maxLength - suffix.length) + suffix;
    if (!folded.has(name.toLowerCase())) return name;
  }
}

/** Cuts between characters; a name neither ends with an apostrophe nor is empty. */
function cutTo(name: string, length: number): string {
  let cut = '';
  for (const character of name) {
    if (cut.length + character.length > length) break;
    cut += character;
  }
  return cut.replace(/[' ]+$/, '') || fallback;
}
