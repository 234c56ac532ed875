/** Kleene's three-valued logic: a condition on a blank fact is unknown, never false and never true. */
export const FALSE = 0;
export const TRUE = 1;
export const UNKNOWN = 2;

export type Ternary = typeof FALSE | typeof TRUE | typeof UNKNOWN;

export function not(value: Ternary): Ternary {
  return value === UNKNOWN ? UNKNOWN : value === TRUE ? FALSE : TRUE;
}

export function ternary(value: boolean): Ternary {
  return value ? TRUE : FALSE;
}
