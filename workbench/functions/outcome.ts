/** What a custom function answered. */
import * as z from 'zod';
import type { Json } from '../rich-api/json';

/** A value, which spills when it is a matrix; or an error as the cell shows it. */
export type FunctionOutcome =
  | { readonly kind: 'value'; readonly value: Json }
  | { readonly kind: 'error'; readonly error: string; readonly message: string };

/** What the cell shows for the error codes of office.js. */
const cellErrors: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

const entry = z.tuple([z.number(), z.boolean(), z.json(), z.unknown().optional()]).rest(z.unknown());

/** Reads the argument of `SetInvocationArrayResults`: `[id, succeeded, value, error code]` for each call. */
export function parseOutcomes(
  results: Json,
): readonly { readonly id: number; readonly outcome: FunctionOutcome }[] {
  return z
    .array(entry)
    .parse(results)
    .map(([id, succeeded, value, code]) => ({
      id,
      outcome: succeeded
        ? { kind: 'value', value }
        : {
            kind: 'error',
            error: cellErrors[Number(code)] ?? '#VALUE!',
            message: typeof value === 'string' ? value : '',
          },
    }));
}
