/** Enumerated values, by their id or any of their labels. */
import type { Reader } from './reader';

/** Finds the value by any of its labels; a number is taken for its digits. */
export const readEnum: Reader = (cell, { fact, vocabulary }) => {
  if (typeof cell !== 'string' && typeof cell !== 'number') return undefined;
  return vocabulary.enumIdOf(fact.id, String(cell));
};
