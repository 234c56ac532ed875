/** The lines above the table of an added sheet: none runs on beyond the table, or the printed page would shrink. */
import { introLines } from '../../src/plan/intro-lines';

const longest = 23;
const linesOf = (sentence: string): readonly string[] =>
  introLines(sentence, [12, 8]).flatMap(({ cells: [cell] }) => (cell?.kind === 'text' ? [cell.text] : []));

test('a sentence that fits stays on one line', () => {
  expect(linesOf('Une phrase courte')).toEqual(['Une phrase courte']);
});

test('a longer one is broken between words, and loses none of them', () => {
  const sentence = 'Feuille « Réglages », A7 : aucun paramètre ne s’appelle « Délai ».';
  const lines = linesOf(sentence);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.every(({ length }) => length <= longest)).toBe(true);
  expect(lines.join(' ')).toBe(sentence);
});

test('a word longer than the table is broken too, never inside a character', () => {
  const word = '😀'.repeat(300);
  const lines = linesOf(`Titre ${word}`);
  expect(lines.slice(1).join('')).toBe(word);
  expect(lines.every((line) => !line.includes('\ufffd') && Array.from(line).length <= longest)).toBe(true);
});
