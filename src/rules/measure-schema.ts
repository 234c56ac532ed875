/**
 * Measures: what a group of rows comes to, such as a teacher's hours of a school year. A measure is a name like any
 * other, so that the rules of a row and those of a whole plan are written in one language.
 */
import * as z from 'zod';
import { localizedTextSchema, valueTypes } from '../vocabulary/vocabulary';
import { nameSchema, referenceSchema, schemaPointer, sourcesSchema } from './common-schema';
import { conditionReads } from './condition-reads';
import { conditionSchema } from './rule-schema';

const keySchema = z
  .union([
    referenceSchema,
    z
      .strictObject({ fact: referenceSchema, optional: z.literal(true) })
      .describe('A blank counts as a value of its own, instead of keeping the row out.'),
  ])
  .describe('A name whose value the rows of a group share; of a list, each element makes a group.');

const groupSchema = z.strictObject({
  id: nameSchema.describe('The name by which measures and rules use it.'),
  labels: localizedTextSchema.describe('What the rows have in common: “same teacher and school year”.'),
  by: z
    .array(keySchema)
    .min(1)
    .max(6)
    .describe('What the rows of a group share. A row on which one is blank is a group of its own.'),
});

const blanksSchema = z
  .literal('skip')
  .optional()
  .describe('Leaves unknown values out; without it, one unknown value makes the measure unknown.');

const ofSchema = { of: referenceSchema.describe('The name measured.'), blanks: blanksSchema };

/** How the values of a group make one. */
export const measureOperatorSchema = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('sum').describe('What the values add up to.'), ...ofSchema }),
  z.strictObject({ op: z.literal('count').describe('How many rows there are.') }),
  z.strictObject({ op: z.literal('min').describe('The least value.'), ...ofSchema }),
  z.strictObject({ op: z.literal('max').describe('The greatest value.'), ...ofSchema }),
  z.strictObject({ op: z.literal('distinct').describe('How many different values there are.'), ...ofSchema }),
  z.strictObject({
    op: z
      .literal('overlaps')
      .describe('For each row, how many other rows take place at the same time; ends are not included.'),
    from: referenceSchema.describe('When the row starts, a date-time.'),
    to: referenceSchema.describe('When the row ends, a date-time.'),
    blanks: blanksSchema,
  }),
]);

const measureSchema = z.strictObject({
  name: nameSchema.describe('What is measured: a decision, or what `declares` names.'),
  declares: z
    .strictObject({
      type: z.enum(valueTypes),
      unit: z.string().optional(),
      labels: localizedTextSchema,
      valuesOf: nameSchema.optional(),
    })
    .optional()
    .describe('For a value that the vocabulary does not name.'),
  over: nameSchema.describe('The group.'),
  where: conditionSchema
    .optional()
    .describe('Only the rows for which this is true count; where it is unknown, so is their value.'),
  measure: measureOperatorSchema.describe('How the values of the group make one.'),
  source: sourcesSchema.optional(),
  note: z.string().max(1000).optional().describe('For those who keep the rules.'),
});

/** A pack's groups of rows, and what is measured over them. */
export const measuresFileSchema = z.strictObject({
  $schema: schemaPointer,
  groups: z.array(groupSchema).max(100),
  measures: z.array(measureSchema).max(500),
});

/** A group of rows as it was read. */
export type GroupData = z.infer<typeof groupSchema>;
/** A measure as it was read, before its names are checked. */
export type MeasureData = z.infer<typeof measureSchema>;
/** How the values of a group make one, told apart by `op`. */
export type MeasureOperator = z.infer<typeof measureOperatorSchema>;

/** The names that make a row's group. */
export function groupKeys(
  group: GroupData,
): readonly { readonly name: string; readonly optional: boolean }[] {
  return group.by.map((key) =>
    typeof key === 'string' ? { name: key, optional: false } : { name: key.fact, optional: true },
  );
}

/** The names whose values are measured. */
export function measured(operator: MeasureOperator): readonly string[] {
  switch (operator.op) {
    case 'count':
      return [];
    case 'overlaps':
      return [operator.from, operator.to];
    default:
      return [operator.of];
  }
}

/** What a measure works on, first what is measured; the names that make the group are told by the group. */
export function measureReads({ measure, where }: MeasureData): readonly string[] {
  return [...new Set([...measured(measure), ...(where ? conditionReads(where) : [])])];
}
