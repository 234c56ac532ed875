/** How a cell says that there are none: a given, empty list, which is not a blank. */
import { normaliseText } from './normalise';

const words: ReadonlySet<string> = new Set([
  'aucun',
  'aucune',
  'aucun cours',
  'neant',
  'none',
  'no class',
  'no classes',
]);
const longestWord = 20;

/** Whether a text stands for an empty list, whatever its case and accents. */
export function saysNone(text: string): boolean {
  return text.length <= longestWord && words.has(normaliseText(text));
}
