/** A pack's checklists: what somebody has to do around an action, by role and phase, and by when. */
import * as z from 'zod';
import { localizedTextSchema } from '../vocabulary/vocabulary';
import { codeSchema, referenceSchema, schemaPointer, sourcesSchema } from './common-schema';
import { conditionSchema, responsibleRoles } from './rule-schema';

/** Who can have something to do: the roles of the charter, and whoever keeps the plan. */
export const roles = [...responsibleRoles, 'planner'] as const;
/** One of those who have something to do around an action. */
export type Role = (typeof roles)[number];

/** Before, during and after the action. */
export const phases = ['before', 'during', 'after'] as const;
/** When something is to be done, seen from the action. */
export type Phase = (typeof phases)[number];

const checklistItemSchema = z.strictObject({
  id: codeSchema.describe('Unique in the file.'),
  role: z.enum(roles).describe('Who does it.'),
  phase: z.enum(phases).describe('Before, during or after the action: it says what the date means.'),
  labels: localizedTextSchema.describe(
    'What is to be done, in the infinitive; {fact} is its value in words.',
  ),
  when: conditionSchema.optional().describe('The rows that it concerns; without it, every row.'),
  due: z
    .union([referenceSchema, z.array(referenceSchema).min(1).max(10)])
    .optional()
    .describe(
      'A date, or several of which the first that is known counts. A date of the plan: before or after it. A computed one: by then, or, after the action, from then on.',
    ),
  dueWhenUnknown: localizedTextSchema
    .optional()
    .describe('What to ask when the date is not known; without it, the name of the date is asked for.'),
  done: conditionSchema.optional().describe('True: nothing is left to do.'),
  findings: z
    .array(codeSchema)
    .max(20)
    .default([])
    .describe('Findings that say the same: on a row that the item concerns they are no further to-do.'),
  source: sourcesSchema,
  note: z.string().max(1000).optional().describe('For those who keep the rules.'),
});

/** The file `checklists.json` of a pack. */
export const checklistsFileSchema = z.strictObject({
  $schema: schemaPointer,
  items: z.array(checklistItemSchema).max(1000),
});

/** An item of a checklist as it was read, defaults filled in. */
export type ChecklistItem = z.infer<typeof checklistItemSchema>;

/** The names of an item's date, the one that counts first first; none for an item without a date. */
export function dueNames({ due }: Pick<ChecklistItem, 'due'>): readonly string[] {
  if (due === undefined) return [];
  return typeof due === 'string' ? [due] : due;
}
