/** The lines above the table of an added sheet: a title, and sentences broken to the width of the table. */
import type { AddedRow, WrittenValue } from './annotation';

/** Letters are narrower than the digit that a column's width counts in, but not by much. */
const charactersPerUnit = 1.05;

/**
 * A title, and a line or more for each sentence. A sentence that ran on beyond the last column would count as part of
 * the printed page, which is then shrunk to hold it.
 *
 * @param columnWidths of the sheet's columns, in characters.
 */
export function sheetIntro(
  title: string,
  sentences: readonly string[],
  columnWidths: readonly number[],
): readonly AddedRow[] {
  const longest = Math.floor(columnWidths.reduce((sum, width) => sum + width, 0) * charactersPerUnit);
  return [
    { style: 'title', cells: [text(title)] },
    ...sentences
      .flatMap((sentence) => linesOf(sentence, longest))
      .map((line): AddedRow => ({ style: 'subtitle', cells: [text(line)] })),
  ];
}

/** Breaks between words; a word that is longer than a line is broken too. */
function linesOf(sentence: string, longest: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of sentence.split(/[ \n]/)) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (joined.length <= longest) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = word.match(new RegExp(`.{1,${String(longest)}}`, 'gsu')) ?? [''];
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return [...lines, line];
}

function text(words: string): WrittenValue {
  return words === '' ? { kind: 'blank' } : { kind: 'text', text: words };
}
