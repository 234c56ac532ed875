/**
 * A derivation: how a fact, a decision or an intermediate value follows from others, by one operator of a small
 * closed set. No expressions and no literals but named parameters: whatever is computed on the way has a name,
 * so that it can be explained.
 */
import * as z from 'zod';
import { localizedTextSchema, valueTypes } from '../vocabulary/vocabulary';
import { nameSchema, referenceSchema, sourcesSchema } from './common-schema';
import { conditionSchema } from './rule-schema';

const literalSchema = z.union([z.string().max(500), z.number(), z.boolean(), z.null()]);
const overridesSchema = z
  .record(referenceSchema, z.union([referenceSchema, z.null()]))
  .optional()
  .describe('Table inputs to replace by another fact, or by null to leave the input open.');

/** Every operator, with its arguments by name. */
const operatorSchemas = [
  z.strictObject({ op: z.literal('constant'), value: literalSchema }),
  z.strictObject({ op: z.literal('copy'), of: referenceSchema }),
  z.strictObject({ op: z.literal('asList'), of: referenceSchema }),
  z.strictObject({ op: z.literal('firstKnown'), of: z.array(referenceSchema).min(2).max(10) }),
  z.strictObject({ op: z.literal('daysBetween'), from: referenceSchema, to: referenceSchema }),
  z.strictObject({ op: z.literal('addDays'), date: referenceSchema, by: referenceSchema }),
  z.strictObject({ op: z.literal('subtractDays'), date: referenceSchema, by: referenceSchema }),
  z.strictObject({ op: z.literal('addWeeks'), date: referenceSchema, by: referenceSchema }),
  z.strictObject({ op: z.literal('subtractWeeks'), date: referenceSchema, by: referenceSchema }),
  z.strictObject({ op: z.literal('addMonths'), date: referenceSchema, by: referenceSchema }),
  z.strictObject({ op: z.literal('consecutiveDays'), dates: referenceSchema }),
  z.strictObject({ op: z.literal('positivePart'), of: referenceSchema }),
  z.strictObject({ op: z.literal('shortfall'), required: referenceSchema, actual: referenceSchema }),
  z.strictObject({ op: z.literal('atLeast'), value: referenceSchema, minimum: referenceSchema }),
  z.strictObject({ op: z.literal('maximum'), of: z.array(referenceSchema).min(2).max(10) }),
  z.strictObject({ op: z.literal('multiply'), value: referenceSchema, by: referenceSchema }),
  z.strictObject({ op: z.literal('mixed'), of: referenceSchema }),
  z.strictObject({ op: z.literal('matchLabel'), text: referenceSchema, otherwise: z.string() }),
  z.strictObject({ op: z.literal('publishedLabel'), of: referenceSchema }),
  z.strictObject({ op: z.literal('lookup'), table: nameSchema, output: nameSchema, with: overridesSchema }),
  z.strictObject({
    op: z.literal('possibleValues'),
    table: nameSchema,
    output: nameSchema,
    with: overridesSchema,
  }),
  z.strictObject({ op: z.literal('candidates'), table: nameSchema, output: nameSchema, by: referenceSchema }),
  z.strictObject({
    op: z.literal('cheapest'),
    table: nameSchema,
    output: nameSchema,
    over: referenceSchema,
    result: z.enum(['quantity', 'total', 'saving']),
  }),
  z.strictObject({ op: z.literal('verdict'), needs: z.array(referenceSchema).min(1).max(20) }),
] as const;

export const operatorSchema = z.discriminatedUnion('op', operatorSchemas);
export type OperatorData = z.infer<typeof operatorSchema>;
export type OperatorName = OperatorData['op'];
/** The arguments of one operator. */
export type OperatorOf<Name extends OperatorName> = Extract<OperatorData, { op: Name }>;

const alternativeSchema = z.strictObject({
  when: conditionSchema
    .optional()
    .describe('The alternative applies only when this is true; the first one that applies decides.'),
  derive: operatorSchema,
});

export const derivationSchema = z.strictObject({
  name: nameSchema,
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
  alternatives: z.array(alternativeSchema).min(1).max(20),
  source: sourcesSchema.optional(),
  note: z.string().max(1000).optional(),
});

export const derivationsFileSchema = z.strictObject({
  $schema: z.string().optional(),
  derivations: z.array(derivationSchema).max(500),
});

export type DerivationData = z.infer<typeof derivationSchema>;
