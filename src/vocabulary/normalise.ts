/** How two labels are compared: as a reader would, not as a computer would. */

const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const apostrophes = /[\u2018\u2019\u201b\u02bc\u02b9\u2032\u00b4`]/g;
const dashes = /[\u2010-\u2015\u2212]/g;
const quotationMarks = /["«»\u201c-\u201f]/g;
const marks = /\p{M}/gu;
const spaces = /\s+/g;
const spaceBeforeSign = / (?=[:;!?*])/g;

/** "Number" as it is typed: N°, Nº with an ordinal indicator, № in one character. */
const numberSign = /№|\bn[°º]/gi;

/** Text that needs none of the costly steps: lower-case ASCII words. */
const plain = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/**
 * The form in which texts are compared: without case, accents, ligatures, quotation marks, kinds of apostrophe,
 * dash and space. The asterisk of a tariff stays.
 */
export function normaliseText(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replace(apostrophes, "'")
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(invisible, '')
    .replace(dashes, '-')
    .replace(quotationMarks, '')
    .replace(spaces, ' ')
    .trim()
    .replace(spaceBeforeSign, '');
}

/** The form in which labels are compared: as `normaliseText`, and without one final parenthesis. */
export function normaliseLabel(label: string): string {
  return withoutFinalParenthesis(normaliseText(label));
}

/**
 * The form in which column headers are compared: words alone, so that `cout_p_prest`, `Nb. de groupes` and
 * `Dispositif : code` meet their usual spellings. What a parenthesis says stays: it may be a unit.
 */
export function normaliseHeader(header: string): string {
  return normaliseText(header.replace(numberSign, 'n'))
    .replace(/[^\p{L}\p{N}€$£%]+/gu, ' ')
    .trim();
}

/** A text without what its last parenthesis says; a text that is nothing but a parenthesis stays whole. */
export function withoutFinalParenthesis(text: string): string {
  const end = text.trimEnd();
  if (!end.endsWith(')')) return text;
  const open = matchingOpening(end);
  const before = open > 0 ? end.slice(0, open).trimEnd() : '';
  return before === '' ? text : before;
}

/** Where the parenthesis that closes at the very end of the text opens; -1 when it never does. */
function matchingOpening(text: string): number {
  let depth = 0;
  for (let index = text.length - 1; index >= 0; index--) {
    if (text[index] === ')') depth++;
    else if (text[index] === '(' && --depth === 0) return index;
  }
  return -1;
}
