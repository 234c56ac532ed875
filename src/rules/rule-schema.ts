/** A rule and its conditions, in json-rules-engine's own format; `params` of the event is the finding. */
import * as z from 'zod';
import { localizedTextSchema, severities } from '../vocabulary/vocabulary';
import { codeSchema, nameSchema, referenceSchema, schemaPointer, sourcesSchema } from './common-schema';

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

/** An operator of a comparison, spelt as in json-rules-engine. */
export type ConditionOperator = (typeof conditionOperators)[number];

const scalarSchema = z.union([z.string().max(500), z.number(), z.boolean()]);
/** A single value as rules write it; an amount is still in major units. */
export type ScalarLiteral = z.infer<typeof scalarSchema>;

const leafSchema = z.strictObject({
  fact: referenceSchema.describe(
    'A fact, a decision, a parameter, `table.output`, `table.status`, `given.fact` or `unreadable.fact`.',
  ),
  operator: z.enum(conditionOperators).describe('As in json-rules-engine; a blank fact makes it unknown.'),
  value: z
    .union([
      scalarSchema,
      z.null(),
      z.array(scalarSchema).max(500),
      z.strictObject({ fact: referenceSchema }),
    ])
    .describe('A literal, a list for in and notIn, null to test that the fact is blank, or another fact.'),
});

/** A comparison of one fact, as it stands in a rule file. */
export type Leaf = z.infer<typeof leafSchema>;
/** A condition tree as rules write it; a blank fact makes what rests on it unknown. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Leaf;

/** One node of a condition tree: `all`, `any`, `not` or a comparison of one fact. */
export const conditionSchema: z.ZodType<Condition> = z
  .lazy(() => z.union([...groupSchemas, leafSchema]))
  .meta({ id: 'condition', description: 'all, any, not, or a comparison of one fact.' });

const childrenSchema = z.array(conditionSchema).min(1).max(100);
const groupSchemas = [
  z.strictObject({ all: childrenSchema.describe('True when all of them are true.') }),
  z.strictObject({ any: childrenSchema.describe('True when one of them is true.') }),
  z.strictObject({ not: conditionSchema }).describe('True when it is false; unknown stays unknown.'),
] as const;

const repairSchema = z.strictObject({
  set: z
    .record(referenceSchema, z.union([scalarSchema, z.strictObject({ fact: referenceSchema })]))
    .describe('Facts to change, to a literal or to the value of another fact.'),
  message: localizedTextSchema.describe('What the button says.'),
});

/** Who may have to act on a finding. */
export const responsibleRoles = [
  'headOfSchool',
  'districtInspector',
  'networkCoordinator',
  'trainee',
  'trainer',
  'pilot',
] as const;

const findingParamsSchema = z.strictObject({
  code: codeSchema.describe('A finding of the vocabulary.'),
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
    .union([z.enum(responsibleRoles), z.strictObject({ fact: referenceSchema })])
    .optional()
    .describe('Who has to act: a role, or a value of the row that names one.'),
  repair: repairSchema.optional().describe('The change that would make the finding go away.'),
});

/** One rule: when it fires and the finding that it makes. */
export const ruleSchema = z.strictObject({
  name: codeSchema.describe('Unique in the pack.'),
  note: z.string().optional().describe('For those who keep the rules.'),
  priority: z.number().int().min(1).max(1000).optional().describe('json-rules-engine’s; changes no answer.'),
  whenUnknown: z
    .enum(['pass', 'ask'])
    .default('pass')
    .describe('What to do when a blank fact leaves the rule undecided: nothing, or ask for the fact.'),
  per: nameSchema
    .optional()
    .describe('A group of rows: the finding is reported once for the group, with all rows concerned.'),
  conditions: z.union(groupSchemas).describe('When the rule fires: all, any or not.'),
  event: z
    .strictObject({
      type: z
        .enum(severities)
        .describe('block: the row is ineligible; question: someone must answer; warning; info.'),
      params: findingParamsSchema,
    })
    .describe('The finding that the rule makes.'),
});

/** A rule file of a pack, in the folder `rules`. */
export const rulesFileSchema = z.strictObject({
  $schema: schemaPointer,
  rules: z.array(ruleSchema).max(1000),
});

/** A rule as it was read, defaults filled in. */
export type RuleData = z.infer<typeof ruleSchema>;
/** What a rule says of the finding that it makes. */
export type FindingParams = z.infer<typeof findingParamsSchema>;
