/** Pieces that several files of a pack share: names, references, dates and sources. */
import * as z from 'zod';

/** Points an editor at the JSON Schema of the file, so that it completes and explains. */
export const schemaPointer = z.string().optional().describe('The JSON Schema of this file, for editors.');

/** The code of a finding, a rule or a pack. */
export const codeSchema = z
  .string()
  .max(80)
  .regex(/^[a-z][a-z0-9-]*$/, 'a code in kebab-case, e.g. min-participants');

/** The name of a fact, a decision, a parameter or an intermediate value. */
export const nameSchema = z
  .string()
  .max(60)
  .regex(/^[a-z][A-Za-z0-9]*$/, 'a name in camelCase, e.g. participants');

/**
 * A name, or `table.output`, `table.status`, `given.fact` (the fact as the planner gave it, before any default)
 * or `unreadable.fact` (true when its cell could not be read).
 */
export const referenceSchema = z
  .string()
  .max(120)
  .regex(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)?$/, 'a fact, or table.output, e.g. prices.unitPrice');

/** A calendar date; whether it exists is checked when the pack is loaded. */
export const dateSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date, e.g. 2026-09-01');

const sourceSchema = z.strictObject({
  document: z.string().max(40).describe('An id of the sources in pack.json.'),
  lines: z
    .string()
    .max(60)
    .regex(/^\d+(-\d+)?(, ?\d+(-\d+)?)*$/, 'line numbers, e.g. 42 or 42-50, 76')
    .describe('Lines of the document, e.g. 42 or 42-50, 76.'),
  note: z.string().max(500).optional().describe('What to know when reading the source.'),
});

/** Where a rule, a row or a value is published. At least one: nothing here is made up. */
export const sourcesSchema = z
  .array(sourceSchema)
  .min(1)
  .max(20)
  .describe('Where it is published: at least one document and its lines.');

/** For a name that no rule reads: what it is there for. */
export const unreadSchema = z
  .string()
  .max(300)
  .optional()
  .describe('Why no rule reads it, such as: it is for people, or for the budget.');

/** A passage of a published document: the document's id and its line numbers. */
export type Source = z.infer<typeof sourceSchema>;
