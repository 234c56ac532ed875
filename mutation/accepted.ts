/** The mutants that are known to survive, each with the reason: as a rule it makes no difference that anybody could see. */
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Mutant } from './mutant';

const schema = z.strictObject({
  accepted: z.array(
    z.strictObject({
      file: z.string(),
      path: z.string(),
      before: z.json(),
      /** Null too when something was taken out: `taken out` says so. */
      after: z.json(),
      reason: z.string().min(1),
    }),
  ),
});

/** Mutants by what identifies them, with the reason why nothing notices them. */
export type Accepted = ReadonlyMap<string, string>;

/** Reads `accepted.json`. */
export function readAccepted(path: URL): Accepted {
  const { accepted } = schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  return new Map(accepted.map((one) => [identityOf(one), one.reason]));
}

/** A mutant as `accepted.json` writes it. */
export function entryOf({ file, path, before, after }: Pick<Mutant, 'file' | 'path' | 'before' | 'after'>) {
  return { file, path, before, after: after === undefined ? 'taken out' : after };
}

/** What tells a mutant from all others. */
export function identityOf(mutant: Pick<Mutant, 'file' | 'path' | 'before' | 'after'>): string {
  return JSON.stringify(entryOf(mutant));
}
