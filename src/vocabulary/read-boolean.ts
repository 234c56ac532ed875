/** Yes and no, in the ways a planner marks them. Blank never comes here: it is unknown, not "no". */
import { normaliseText } from './normalise';
import type { Reader } from './reader';

const words: ReadonlyMap<string, boolean> = new Map([
  ...['oui', 'o', 'yes', 'y', 'vrai', 'true', 'x', '1', '✓', '✔', '☑', '✅'].map(
    (word) => [word, true] as const,
  ),
  ...['non', 'n', 'no', 'faux', 'false', '0'].map((word) => [word, false] as const),
]);

/** Reads words, ticks, 0 and 1; any other number is unreadable. */
export const readBoolean: Reader = (cell) => {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'number') return words.get(String(cell));
  // ✔ may be followed by the sign that asks for its coloured form.
  return typeof cell === 'string' ? words.get(normaliseText(cell).replace('\ufe0f', '')) : undefined;
};
