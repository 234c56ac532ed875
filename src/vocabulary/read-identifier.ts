/** Codes: one in a cell, and none that a spreadsheet may have altered. */
import type { Fact } from './vocabulary';

/** A number as Excel shows it when it is too long for its column: 2,1E+09. */
const scientific = /^\d(?:[.,]\d+)?E\+\d{2,}$/i;
/** What may stand between two codes of one cell. */
const betweenCodes = /[\s,;/|+&()]+/;
const separators = /[;,|\n\r]+/;
/** What a code of no known pattern looks like in a list of them: one word with a figure in it. */
const anyCode = /^[\p{L}\d._-]*\d[\p{L}\d._-]*$/u;
/** Letters and figures alone are one code. */
const oneWord = /^[\p{L}\d._-]*$/u;

/**
 * @param text Trimmed.
 * @param wasNumber The cell holds a number: 10.1 may have been 10.10.
 * @returns The code, without an apostrophe before it; undefined where the cell holds several codes, or a number
 *   that may have lost digits.
 */
export function readIdentifier(text: string, fact: Fact, wasNumber: boolean): string | undefined {
  if (scientific.test(text) || (wasNumber && text.includes('.'))) return undefined;
  if (oneWord.test(text)) return text;
  const codes = codesIn(text, fact);
  if (codes.length > 1) return undefined;
  const [code] = codes;
  return code !== undefined && isNothingBut(text, code) ? code : text;
}

/** True for what Excel shows instead of a long number. */
export function isScientific(text: string): boolean {
  return scientific.test(text.trim());
}

/**
 * The different codes that a text holds: words of the fact's pattern; without a pattern, the parts of a text that is
 * nothing but a list of codes.
 */
export function codesIn(text: string, { pattern }: Fact): readonly string[] {
  if (pattern === undefined) {
    const parts = text.split(separators).map(bare);
    return parts.every((part) => anyCode.test(part)) ? [...new Set(parts)] : [];
  }
  const code = new RegExp(pattern, 'u');
  return [
    ...new Set(
      text
        .split(betweenCodes)
        .map(bare)
        .filter((word) => code.test(word)),
    ),
  ];
}

/** True for the code alone, be it written twice. */
function isNothingBut(text: string, code: string): boolean {
  return text.split(betweenCodes).every((word) => word === '' || bare(word) === code);
}

/** A code without the apostrophe that makes it a text in Excel. */
function bare(word: string): string {
  return word.trim().replace(/^['’]/, '');
}
