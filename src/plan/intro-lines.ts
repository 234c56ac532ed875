/** The sentences above the table of an added sheet: a page is as wide as its table, so that they must not be wider. */
import type { AddedRow } from './annotation';

/** Letters of the small type of these lines are narrower than the digit that a column's width counts in. */
const charactersPerUnit = 1.15;

/**
 * Breaks a sentence into lines that the columns under it are wide enough for, between words where it can.
 *
 * @param widths Of the sheet's columns, in characters.
 */
export function introLines(words: string, widths: readonly number[]): readonly AddedRow[] {
  const longest = Math.floor(widths.reduce((sum, width) => sum + width, 0) * charactersPerUnit);
  const lines: string[] = [];
  for (const word of words.split(' ').flatMap((whole) => pieces(whole, longest))) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > longest) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.map((line) => ({ style: 'subtitle', cells: [{ kind: 'text', text: line }] }));
}

/** A word in parts of at most `longest` characters: what a user named may have no space at all. */
function pieces(word: string, longest: number): readonly string[] {
  if (word.length <= longest) return [word];
  const characters = Array.from(word);
  return Array.from({ length: Math.ceil(characters.length / longest) }, (_, part) =>
    characters.slice(part * longest, (part + 1) * longest).join(''),
  );
}
