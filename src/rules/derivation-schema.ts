/**
 * A derivation: how a fact, a decision or an intermediate value follows from others, by one operator of a small
 * closed set. No expressions and no literals but named parameters: whatever is computed on the way has a name,
 * so that it can be explained.
 */
import * as z from 'zod';
import { localizedTextSchema, valueTypes } from '../vocabulary/vocabulary';
import { codeSchema, nameSchema, referenceSchema, schemaPointer, sourcesSchema } from './common-schema';
import { conditionSchema } from './rule-schema';

const literalSchema = z.union([z.string().max(500), z.number(), z.boolean(), z.null()]);
const overridesSchema = z
  .record(referenceSchema, z.union([referenceSchema, z.null()]))
  .optional()
  .describe('Table inputs to replace by another fact, or by null to leave the input open.');

function describedOperator<Name extends string, Shape extends z.ZodRawShape>(
  name: Name,
  description: string,
  shape: Shape,
) {
  return z.strictObject({ op: z.literal(name).describe(description), ...shape }).describe(description);
}

/** Every operator, with its arguments by name. */
const operatorSchemas = [
  describedOperator('constant', 'A value written here; null for none.', { value: literalSchema }),
  describedOperator('copy', 'The value of another name.', { of: referenceSchema }),
  describedOperator('asList', 'A list of one value.', { of: referenceSchema }),
  describedOperator('firstKnown', 'The first of several values that is known.', {
    of: z.array(referenceSchema).min(2).max(10),
  }),
  describedOperator('daysBetween', 'Whole days from one date to another; negative when it comes before.', {
    from: referenceSchema,
    to: referenceSchema,
  }),
  describedOperator('hoursBetween', 'Hours from one date-time to a later one.', {
    from: referenceSchema,
    to: referenceSchema,
  }),
  describedOperator('addDays', 'A date some days later.', { date: referenceSchema, by: referenceSchema }),
  describedOperator('subtractDays', 'A date some days earlier.', {
    date: referenceSchema,
    by: referenceSchema,
  }),
  describedOperator('addWeeks', 'A date some weeks later.', { date: referenceSchema, by: referenceSchema }),
  describedOperator('subtractWeeks', 'A date some weeks earlier.', {
    date: referenceSchema,
    by: referenceSchema,
  }),
  describedOperator('addMonths', 'The same day some months later, or the last day of that month.', {
    date: referenceSchema,
    by: referenceSchema,
  }),
  describedOperator('consecutiveDays', 'Whether dates follow each other day by day.', {
    dates: referenceSchema,
  }),
  describedOperator(
    'datesOf',
    'All known days of some dates, date-times and lists of dates, each once and in order.',
    {
      of: z.array(referenceSchema).min(1).max(10),
    },
  ),
  describedOperator('earliest', 'The first day of a list of dates.', { dates: referenceSchema }),
  describedOperator(
    'datesOnWeekdays',
    'The dates that fall on some days of the week; 1 is Monday, 7 Sunday.',
    {
      dates: referenceSchema,
      weekdays: referenceSchema,
    },
  ),
  describedOperator('datesMatching', 'The dates for which a table answers yes; unknown when it cannot say.', {
    dates: referenceSchema,
    table: nameSchema,
    input: referenceSchema.describe('The table’s input that each date stands for in turn.'),
    output: nameSchema.describe('The output that must be true.'),
  }),
  describedOperator('datesNotCovered', 'The dates for which no row of a table can apply.', {
    dates: referenceSchema,
    table: nameSchema,
    input: referenceSchema.describe('The table’s input that each date stands for in turn.'),
  }),
  describedOperator('schoolYearOf', 'The school year of a date, such as 2026-2027.', {
    date: referenceSchema,
    firstMonth: referenceSchema.describe('The month in which a school year begins, from 1 to 12.'),
  }),
  describedOperator('overlapCount', 'How many periods of a list meet one of some slots of time.', {
    intervals: referenceSchema,
    slots: z
      .array(z.strictObject({ from: referenceSchema, to: referenceSchema }))
      .min(1)
      .max(10)
      .describe('Slots that are left blank do not count; the end of a slot is no part of it.'),
    mode: referenceSchema.describe(
      '`any`: any overlap counts; `encloses`: the period covers the whole slot.',
    ),
  }),
  describedOperator('size', 'How many entries a list has.', { of: referenceSchema }),
  describedOperator('singleCode', 'A text that holds one code; unknown when it holds several.', {
    of: referenceSchema,
  }),
  describedOperator('positivePart', 'The value, or 0 when it is negative.', { of: referenceSchema }),
  describedOperator('shortfall', 'How much is missing to reach what is required; 0 when it is reached.', {
    required: referenceSchema,
    actual: referenceSchema,
  }),
  describedOperator('excess', 'How much goes beyond a limit; 0 when nothing does.', {
    actual: referenceSchema,
    limit: referenceSchema,
  }),
  describedOperator('atLeast', 'Whether a value reaches a minimum.', {
    value: referenceSchema,
    minimum: referenceSchema,
  }),
  describedOperator('maximum', 'The greatest of several values, all of which must be known.', {
    of: z.array(referenceSchema).min(2).max(10),
  }),
  describedOperator('add', 'The sum of several values.', {
    of: z.array(referenceSchema).min(2).max(10),
    blanks: z
      .enum(['skip', 'unknown'])
      .describe(
        'skip: what is left blank is left out, and nothing but blanks has no sum; unknown: any blank leaves the sum unknown. A cell that cannot be read always does.',
      ),
  }),
  describedOperator(
    'multiply',
    'A number, an amount, or each amount of a map, times a number; half a cent rounds up.',
    { value: referenceSchema, by: referenceSchema },
  ),
  describedOperator('mixed', 'Whether the entries of a map have more than one value.', {
    of: referenceSchema,
  }),
  describedOperator(
    'matchLabel',
    'The value of an enum that a text names as a whole, else the one given for every other text.',
    { text: referenceSchema, otherwise: z.string() },
  ),
  describedOperator('publishedLabel', 'An enum’s value as its source publishes it.', { of: referenceSchema }),
  describedOperator('lookup', 'A table’s output, some of its inputs replaced.', {
    table: nameSchema,
    output: nameSchema,
    with: overridesSchema,
  }),
  describedOperator('possibleValues', 'The known outputs of the rows that are still possible, as a list.', {
    table: nameSchema,
    output: nameSchema,
    with: overridesSchema,
  }),
  describedOperator('candidates', 'The possible amounts by the value of one open input.', {
    table: nameSchema,
    output: nameSchema,
    by: referenceSchema,
  }),
  describedOperator(
    'cheapest',
    'A larger quantity that costs less in total: the quantity, the total, or the saving.',
    {
      table: nameSchema,
      output: nameSchema,
      over: referenceSchema,
      result: z.enum(['quantity', 'total', 'saving']),
    },
  ),
  describedOperator(
    'verdict',
    'Eligible, needs an answer, or ineligible, by the findings and by what must be known.',
    { needs: z.array(referenceSchema).min(1).max(20) },
  ),
  describedOperator(
    'firstResponsible',
    'Who has to act on the first finding of a pack, in the order in which the pack lists its rules.',
    { pack: codeSchema.describe('The pack whose findings count.') },
  ),
] as const;

/** How an `overlapCount` may count: any overlap, or only periods that cover a whole slot. */
export const overlapModes = ['any', 'encloses'] as const;

/** One operator with its arguments, told apart by `op`. */
export const operatorSchema = z.discriminatedUnion('op', operatorSchemas);
/** Any operator with its arguments, as a derivation writes it. */
export type OperatorData = z.infer<typeof operatorSchema>;
/** The closed set of operators that a derivation may use. */
export type OperatorName = OperatorData['op'];
/** The arguments of one operator. */
export type OperatorOf<Name extends OperatorName> = Extract<OperatorData, { op: Name }>;

const alternativeSchema = z.strictObject({
  when: conditionSchema
    .optional()
    .describe('The alternative applies only when this is true; the first one that applies decides.'),
  derive: operatorSchema.describe('How the value follows, by one operator of a closed set.'),
});

/** How one value follows from others, by the first alternative that applies. */
export const derivationSchema = z.strictObject({
  name: nameSchema.describe('What is derived: a fact left blank, a decision, or what `declares` names.'),
  declares: z
    .strictObject({
      type: z.enum(valueTypes),
      unit: z.string().optional(),
      labels: localizedTextSchema,
      valuesOf: nameSchema.optional(),
      values: z.array(z.string()).optional(),
    })
    .optional()
    .describe('For an intermediate value that the vocabulary does not name.'),
  alternatives: z
    .array(alternativeSchema)
    .min(1)
    .max(20)
    .describe('In order; a value for which none applies stays unknown.'),
  source: sourcesSchema.optional(),
  note: z.string().max(1000).optional().describe('For those who keep the rules.'),
});

/** A pack's derivations; the order in which they run follows from what they read. */
export const derivationsFileSchema = z.strictObject({
  $schema: schemaPointer,
  derivations: z.array(derivationSchema).max(500),
});

/** A derivation as it was read, before its names are checked. */
export type DerivationData = z.infer<typeof derivationSchema>;
