/** A rule and its conditions, in json-rules-engine's own format; `params` of the event is the finding. */
import * as z from 'zod';
import { localizedTextSchema, severities } from '../vocabulary/vocabulary';
import { codeSchema, referenceSchema, sourcesSchema } from './common-schema';

/** Operators of json-rules-engine that a rule may use; their meaning is json-rules-engine's. */
export const conditionOperators = [
  'equal',
  'notEqual',
  'in',
  'notIn',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
  'contains',
  'doesNotContain',
] as const;

export type ConditionOperator = (typeof conditionOperators)[number];

const scalarSchema = z.union([z.string().max(500), z.number(), z.boolean()]);
export type ScalarLiteral = z.infer<typeof scalarSchema>;

const leafSchema = z.strictObject({
  fact: referenceSchema,
  operator: z.enum(conditionOperators),
  value: z
    .union([
      scalarSchema,
      z.null(),
      z.array(scalarSchema).max(500),
      z.strictObject({ fact: referenceSchema }),
    ])
    .describe('A literal, a list for in and notIn, null to test that the fact is blank, or another fact.'),
});

export type Leaf = z.infer<typeof leafSchema>;
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Leaf;

/** One node of a condition tree: `all`, `any`, `not` or a comparison of one fact. */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(conditionSchema).min(1).max(100) }),
    z.strictObject({ any: z.array(conditionSchema).min(1).max(100) }),
    z.strictObject({ not: conditionSchema }),
    leafSchema,
  ]),
);

const repairSchema = z.strictObject({
  set: z
    .record(referenceSchema, z.union([scalarSchema, z.strictObject({ fact: referenceSchema })]))
    .describe('Facts to change, to a literal or to the value of another fact.'),
  message: localizedTextSchema,
});

const findingParamsSchema = z.strictObject({
  code: codeSchema,
  message: localizedTextSchema.describe('ICU MessageFormat: {fact} is replaced by its value in words.'),
  facts: z
    .array(referenceSchema)
    .min(1)
    .describe('The facts it rests on: first the one whose cell is marked.'),
  source: sourcesSchema,
  affectsEligibility: z
    .boolean()
    .optional()
    .describe('For a question: the row needs an answer before it can be called eligible.'),
  asks: z.array(referenceSchema).optional().describe('Facts that would answer the question.'),
  responsible: z
    .enum(['headOfSchool', 'districtInspector', 'networkCoordinator', 'trainee', 'trainer', 'pilot'])
    .optional(),
  repair: repairSchema.optional(),
});

export const ruleSchema = z.strictObject({
  name: codeSchema.describe('Unique in the pack.'),
  note: z.string().optional(),
  priority: z.number().int().min(1).max(1000).optional(),
  whenUnknown: z
    .enum(['pass', 'ask'])
    .default('pass')
    .describe('What to do when a blank fact leaves the rule undecided: nothing, or ask for the fact.'),
  conditions: z.union([
    z.strictObject({ all: z.array(conditionSchema).min(1).max(100) }),
    z.strictObject({ any: z.array(conditionSchema).min(1).max(100) }),
    z.strictObject({ not: conditionSchema }),
  ]),
  event: z.strictObject({ type: z.enum(severities), params: findingParamsSchema }),
});

export const rulesFileSchema = z.strictObject({
  $schema: z.string().optional(),
  rules: z.array(ruleSchema).max(1000),
});

export type RuleData = z.infer<typeof ruleSchema>;
export type FindingParams = z.infer<typeof findingParamsSchema>;
