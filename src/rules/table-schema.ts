/** A decision table: rows of conditions on a few inputs, and what each row concludes. */
import * as z from 'zod';
import { localizedTextSchema, valueTypes } from '../vocabulary/vocabulary';
import {
  codeSchema,
  dateSchema,
  nameSchema,
  referenceSchema,
  schemaPointer,
  sourcesSchema,
  unreadSchema,
} from './common-schema';

/** DMN's hit policies. `priority` takes the matching row with the highest `priority`. */
export const hitPolicies = ['unique', 'any', 'first', 'priority', 'collect'] as const;

const scalarSchema = z.union([z.string().max(500), z.number(), z.boolean()]);
const rangeSchema = z
  .strictObject({
    min: z.union([z.number(), dateSchema]).optional().describe('Least value.'),
    max: z.union([z.number(), dateSchema]).optional().describe('Greatest value.'),
  })
  .refine((range) => range.min !== undefined || range.max !== undefined, 'a min, a max, or both')
  .meta({ minProperties: 1, description: 'Both ends are included; an end that is left out is open.' });

const inputCellSchema = z
  .union([
    scalarSchema,
    z.array(scalarSchema).min(1).max(200),
    rangeSchema,
    z.strictObject({ fact: referenceSchema }),
  ])
  .describe('A value, a list of values, a range (both ends included), or the value of another fact.');

const outputCellSchema = z
  .union([scalarSchema, z.null(), z.array(scalarSchema).max(50), z.strictObject({ fact: referenceSchema })])
  .describe('A value, a list, null (said by the source to be nothing), or the value of another fact.');

/** What a row asks and concludes, without where it is published. */
export const bareRowSchema = z.strictObject({
  when: z
    .record(referenceSchema, inputCellSchema)
    .describe('By input; an input that is left out can be anything.'),
  then: z.record(nameSchema, outputCellSchema).describe('By output; an output that is left out is null.'),
});

const rowSchema = bareRowSchema.extend({
  id: z.string().max(80).optional().describe('What the row is called in messages.'),
  priority: z.number().int().optional().describe('For the policy `priority`: the highest one wins.'),
  validFrom: dateSchema.optional().describe('First day on which the row applies.'),
  validTo: dateSchema.optional().describe('Last day on which the row applies.'),
  source: sourcesSchema,
  note: z.string().max(1000).optional(),
});

const outputSchema = z.strictObject({
  id: nameSchema.describe('Rules name it `table.output`.'),
  type: z.enum(valueTypes),
  unit: z.string().optional().describe('person, week, day, hour, EUR…'),
  labels: localizedTextSchema,
  valuesOf: nameSchema.optional().describe('For an enum: the fact whose values it takes.'),
  values: z.array(z.string()).optional().describe('For an enum of its own: the allowed ids.'),
  unread: unreadSchema,
});

const workbookColumnSchema = z
  .union([
    z.strictObject({ header: localizedTextSchema, input: referenceSchema }),
    z.strictObject({ header: localizedTextSchema, from: referenceSchema }),
    z.strictObject({ header: localizedTextSchema, to: referenceSchema }),
    z.strictObject({
      header: localizedTextSchema,
      output: nameSchema,
      optional: z.literal(true).optional().describe('May be left blank.'),
    }),
  ])
  .describe('A column of the sheet: the value of an input, an end of its range, or an output.');

const workbookSchema = z
  .strictObject({
    title: localizedTextSchema.describe('The name of the sheet, in either language.'),
    columns: z.array(workbookColumnSchema).min(1).max(20),
    then: z
      .record(nameSchema, outputCellSchema)
      .optional()
      .describe('Outputs that every row of the sheet has, and no column gives.'),
    otherwise: z
      .strictObject({
        by: referenceSchema
          .optional()
          .describe('An input whose values the sheet lists: each has its own first and last end.'),
        over: referenceSchema.describe('An input whose ranges, or single values, the sheet gives.'),
        then: z.record(nameSchema, outputCellSchema),
      })
      .optional()
      .describe('What holds between the first and the last end that the sheet gives, where no row does.'),
  })
  .describe('A sheet of the planner’s workbook that replaces the rows.');

/** What it can mean that no row of a table applies. */
export const missMeanings = ['notApplicable', 'notPublished', 'unknown'] as const;

const missCellSchema = z
  .union([
    ...inputCellSchema.options,
    z.strictObject({
      otherThan: referenceSchema.describe('A fact that some row asks for on this input: any value but its.'),
    }),
  ])
  .describe('As in a row, or `otherThan` a fact.');

const missSchema = z.strictObject({
  when: z
    .record(referenceSchema, missCellSchema)
    .optional()
    .describe('By input, as in a row: the combinations meant. Without it, all that no row covers.'),
  validFrom: dateSchema.optional().describe('First day on which no row applies.'),
  validTo: dateSchema.optional().describe('Last day on which no row applies.'),
  means: z
    .enum(missMeanings)
    .describe(
      'notApplicable: the question does not arise; notPublished: the documents do not say; unknown: it would have to be found out.',
    ),
  finding: codeSchema
    .optional()
    .describe('The finding that tells the planner; a rule that makes it reads this table.'),
  note: z.string().min(1).max(1000).describe('Why no row covers these combinations.'),
});

/** A table file of a pack, which holds one decision table. */
export const tableSchema = z.strictObject({
  $schema: schemaPointer,
  id: nameSchema.describe('The name by which rules use it.'),
  title: localizedTextSchema,
  hitPolicy: z
    .enum(hitPolicies)
    .describe(
      'Which of the rows that apply answers: unique: there is never more than one; any: all agree; first: the first; priority: the one of the highest priority; collect: all of them, as lists.',
    ),
  inputs: z.array(referenceSchema).min(1).max(20).describe('The facts that the rows compare.'),
  outputs: z.array(outputSchema).min(1).max(30).describe('What the rows conclude.'),
  workbook: workbookSchema.optional(),
  rows: z
    .array(rowSchema)
    .max(20000)
    .describe('None for a table that those who use the rules fill in, such as budget envelopes.'),
  onMiss: z
    .array(missSchema)
    .min(1)
    .max(50)
    .optional()
    .describe(
      'The combinations that no row covers, each with its meaning. `paf lint` proves that there are no others.',
    ),
});

/** A decision table as it was read, before its names are checked. */
export type TableData = z.infer<typeof tableSchema>;
/** How a sheet of the workbook stands in for the rows of a table. */
export type WorkbookTable = z.infer<typeof workbookSchema>;
/** A row of conditions and conclusions, with its days of validity and its sources. */
export type TableRow = z.infer<typeof rowSchema>;
/** Combinations that no row of a table covers, and what that means. */
export type DeclaredMiss = z.infer<typeof missSchema>;
/** What a row asks of one input, as it is written; `cellSet` gives its meaning. */
export type InputCell = z.infer<typeof inputCellSchema>;
/** What a declared miss says of one input: as in a row, or any value but that of a fact. */
export type MissCell = z.infer<typeof missCellSchema>;
/** What a row concludes for one output; null when the source says that there is nothing. */
export type OutputCell = z.infer<typeof outputCellSchema>;
