/** The mutants that are known to survive, each with the reason: as a rule it makes no difference that anybody could see. */
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Mutant } from './mutant';

const entrySchema = z.strictObject({
  file: z.string(),
  path: z.string().describe('As the script writes it; * stands for anything.'),
  before: z.json().optional().describe('What was there; without it, whatever was.'),
  after: z
    .json()
    .optional()
    .describe('What is there now; “taken out” when nothing is. Without it, whatever is.'),
  reason: z.string().min(1),
});

/** One kind of mutant that survives, and why. */
export type Accepted = z.infer<typeof entrySchema>;

/** Reads `accepted.json`. */
export function readAccepted(path: URL): readonly Accepted[] {
  return z.strictObject({ accepted: z.array(entrySchema) }).parse(JSON.parse(readFileSync(path, 'utf8')))
    .accepted;
}

/** Whether an entry speaks of a mutant. */
export function explains(entry: Accepted, mutant: Mutant): boolean {
  const { file, path, before, after } = entryOf(mutant);
  return (
    entry.file === file &&
    matches(entry.path, path) &&
    (entry.before === undefined || sameJson(entry.before, before)) &&
    (entry.after === undefined || sameJson(entry.after, after))
  );
}

/** A mutant as `accepted.json` writes it. */
export function entryOf({ file, path, before, after }: Mutant) {
  return { file, path, before, after: after === undefined ? 'taken out' : after };
}

function matches(pattern: string, path: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[$.[\](){}+?^|\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(path);
}

function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
