/** Decimal numbers as people write them in French and in English; what could mean two numbers is refused. */

/** A number written out in full: `-1234.56`. */
export interface WrittenDecimal {
  readonly decimal: string;
  /** What separated the thousands. */
  readonly grouping: 'none' | 'space' | 'sign';
}

const simple = /^[+-]?\d{1,30}(?:[.,]\d{1,30})?$/;
/** One sign before exactly three digits: 1 234 for one reader, 1.234 for another. */
const ambiguous = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;
const groupedBySpace = /^[+-]?[1-9]\d{0,2}(?: \d{3}){1,9}(?:[.,]\d{1,30})?$/;
const groupedBySign = [
  { form: /^[+-]?[1-9]\d{0,2}(?:\.\d{3}){1,9},\d{1,30}$/, sign: '.' },
  { form: /^[+-]?[1-9]\d{0,2}(?:,\d{3}){1,9}\.\d{1,30}$/, sign: ',' },
  { form: /^[+-]?[1-9]\d{0,2}(?:\.\d{3}){2,9}$/, sign: '.' },
  { form: /^[+-]?[1-9]\d{0,2}(?:,\d{3}){2,9}$/, sign: ',' },
  { form: /^[+-]?[1-9]\d{0,2}(?:'\d{3}){1,9}(?:[.,]\d{1,30})?$/, sign: "'" },
] as const;

/**
 * Reads a number: a decimal comma or point; thousands in groups of three set apart by a space, an apostrophe, or the
 * sign that is not the decimal one. `1,234` and `1.234` are refused: nobody can say which number they are.
 *
 * @param text As `normaliseText` gives it: plain spaces, straight apostrophes and dashes.
 */
export function parseDecimal(text: string): WrittenDecimal | undefined {
  if (text.length > 60 || ambiguous.test(text)) return undefined;
  if (simple.test(text)) return { decimal: canonical(text), grouping: 'none' };
  if (groupedBySpace.test(text)) return { decimal: canonical(text.replaceAll(' ', '')), grouping: 'space' };
  const style = groupedBySign.find(({ form }) => form.test(text));
  return style && { decimal: canonical(text.replaceAll(style.sign, '')), grouping: 'sign' };
}

/** The number at the head of a text, as written, and the words after it: `12 h` is `12` and `h`. */
export function splitNumber(text: string): { readonly number: string; readonly words: string } {
  let end = 0;
  for (let index = 0; index < text.length && "0123456789 .,'+-".includes(text.charAt(index)); index++) {
    if (text.charAt(index) >= '0' && text.charAt(index) <= '9') end = index + 1;
  }
  return { number: text.slice(0, end), words: text.slice(end).trim() };
}

function canonical(text: string): string {
  return text.replace(',', '.').replace('+', '');
}
