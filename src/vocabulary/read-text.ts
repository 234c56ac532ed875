/** Texts: trimmed, otherwise as written. A code that Excel has turned into a number or a date is not guessed back. */
import { readIdentifier } from './read-identifier';
import type { Reader } from './reader';

/** From here on Excel has replaced the last digits of a code by zeros. */
const firstInexactInteger = 1e15;

/**
 * Keeps a number's digits as its text; a number that has lost digits, or needs an exponent, is unreadable. What an
 * identifier must be besides: see `readIdentifier`.
 */
export const readText: Reader = (cell, { fact }) => {
  const text = textOf(cell);
  return text !== undefined && fact.identifier ? readIdentifier(text, fact, typeof cell === 'number') : text;
};

function textOf(cell: unknown): string | undefined {
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell !== 'number' || Math.abs(cell) >= firstInexactInteger) return undefined;
  const text = String(cell);
  return /^-?\d+(\.\d+)?$/.test(text) ? text : undefined;
}
