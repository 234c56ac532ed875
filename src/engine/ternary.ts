/** Kleene's three-valued logic: a condition on a blank fact is unknown, never false and never true. */
export const FALSE = 0;
/** Settled: the condition holds, whatever the blank facts turn out to be. */
export const TRUE = 1;
/** Open: what is known of the facts does not settle it. */
export const UNKNOWN = 2;

/** The truth of a condition, as a small number so that testing a row allocates nothing. */
export type Ternary = typeof FALSE | typeof TRUE | typeof UNKNOWN;

/** Swaps true and false; the negation of what is unknown is unknown too. */
export function not(value: Ternary): Ternary {
  return value === UNKNOWN ? UNKNOWN : value === TRUE ? FALSE : TRUE;
}

/** Brings the outcome of a comparison of known values into the three-valued logic. */
export function ternary(value: boolean): Ternary {
  return value ? TRUE : FALSE;
}
