/**
 * What a vocabulary is: the public names of facts, decisions and findings, with everything a surface needs to
 * show them and to read them from a cell. The vocabulary itself is data: `rules/vocabulary.json`.
 */
import * as z from 'zod';

/** Types that a fact can have; each has its way of reading a cell. */
export const factTypes = [
  'text',
  'enum',
  'integer',
  'number',
  'money',
  'boolean',
  'date',
  'dateTime',
  'dateList',
  'intervalList',
  'enumMap',
] as const;

/** Types that only a decision or an intermediate value can have. */
export const decisionOnlyTypes = ['textList', 'enumList', 'numberList', 'moneyMap'] as const;

/** Every type that a name of the rules can have. */
export const valueTypes = [...factTypes, ...decisionOnlyTypes] as const;

/** The type of a fact, which decides how its cells are read. */
export type FactType = (typeof factTypes)[number];
/** The type of a fact, a decision, a parameter, an intermediate value or a table's output. */
export type ValueType = (typeof valueTypes)[number];

/** From the most severe to the least. */
export const severities = ['block', 'question', 'warning', 'info'] as const;
/** How much a finding weighs: `block` makes a row ineligible, `question` needs someone's answer. */
export type Severity = (typeof severities)[number];

const name = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*$/, 'a name in camelCase')
  .max(60);
const code = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'a code in kebab-case')
  .max(60);

/** A text that users read, in both languages. */
export const localizedTextSchema = z.strictObject({
  fr: z.string().min(1).max(2000),
  en: z.string().min(1).max(2000),
});

const enumValueSchema = z.strictObject({
  id: z.string().min(1).max(60).describe('The public id, as rules name it.'),
  labels: localizedTextSchema,
  published: z
    .array(z.string().min(1))
    .default([])
    .describe('Labels of the published sources, word for word; the first is the one shown as a suggestion.'),
  synonyms: z.array(z.string().min(1)).default([]).describe('Other spellings that planners use.'),
  covers: z
    .array(z.string().min(1))
    .optional()
    .describe(
      'This value stands for one of several others: a rule about one of them is then unknown, not false.',
    ),
  incomplete: z
    .boolean()
    .optional()
    .describe('With covers: the planner must say which; the row asks for it (`incomplete-<fact>`).'),
});

const factSchema = z.strictObject({
  id: name,
  type: z.enum(factTypes),
  labels: localizedTextSchema,
  description: localizedTextSchema.optional(),
  synonyms: z.array(z.string().min(1)).default([]).describe('Column headers that mean this fact.'),
  sharedHeaders: z
    .array(z.string().min(1))
    .default([])
    .describe(
      'Headers of another fact that mean this one where a better column gives the other: « code » beside « dispositif ».',
    ),
  unit: z.string().optional().describe('person, hour, day, week, school, session, group, currency…'),
  values: z.array(enumValueSchema).optional().describe('For enum and enumMap: the allowed values.'),
  valuesOf: name.optional().describe('For an enum that takes the values of another fact.'),
  min: z.number().optional(),
  max: z.number().optional(),
  pattern: z
    .string()
    .max(200)
    .optional()
    .describe('For text: what a value looks like; evidence when columns compete.'),
  identifier: z
    .boolean()
    .default(false)
    .describe(
      'For text: a code, never prose. A cell holds one; a number that may have lost digits or a final zero is refused.',
    ),
  mergedCell: z
    .enum(['all', 'first'])
    .optional()
    .describe(
      'Rows that have the value of a cell merged over several: all of them (what something is), or the first alone (a quantity, to be counted once). Without it: first for an integer, a number or money, else all.',
    ),
  timed: name
    .optional()
    .describe('For a date: the date-time that its column also gives, where a cell says the time.'),
  zeroIsBlank: z
    .boolean()
    .default(false)
    .describe(
      'In a formula, to which an empty cell may arrive as 0, a 0 says nothing. In a file it is an answer.',
    ),
  derivedOnly: z.boolean().default(false).describe('Never read from a cell: rules derive it.'),
  unread: z
    .string()
    .max(300)
    .optional()
    .describe('Why no rule reads it, such as: it only identifies the row.'),
});

const decisionSchema = z.strictObject({
  id: name,
  type: z.enum(valueTypes),
  labels: localizedTextSchema,
  description: localizedTextSchema.optional(),
  unit: z.string().optional(),
  values: z.array(enumValueSchema).optional(),
  valuesOf: name.optional(),
});

const findingSchema = z.strictObject({
  code,
  severity: z.enum(severities).describe('The severity it usually has; a rule may give it another.'),
  labels: localizedTextSchema.describe('A short title.'),
  outsideRules: z.string().max(300).optional().describe('Where it comes from when no rule makes it.'),
});

const unusedColumnSchema = z.strictObject({
  labels: localizedTextSchema,
  synonyms: z.array(z.string().min(1)).default([]).describe('Column headers that mean it.'),
});

/** The shape of `vocabulary.json`; that its names fit together is checked apart. */
export const vocabularySchema = z.strictObject({
  $schema: z.string().optional(),
  facts: z.array(factSchema).max(500),
  unusedColumns: z
    .array(unusedColumnSchema)
    .max(200)
    .default([])
    .describe('Columns of known exports of which no fact is made: named as known, never as unknown.'),
  decisions: z.array(decisionSchema).max(500),
  findings: z.array(findingSchema).max(1000),
});

/** An allowed value of an enum, with every spelling that is understood. */
export type EnumValue = z.infer<typeof enumValueSchema>;
/** What a planner's cell may say, and how it is recognised and shown. */
export type Fact = z.infer<typeof factSchema>;
/** A column of a known export of which no fact is made. */
export type UnusedColumn = z.infer<typeof unusedColumnSchema>;
/** What the rules conclude about a row under a public name. */
export type Decision = z.infer<typeof decisionSchema>;
/** A finding that rules may make, by its code. */
export type FindingKind = z.infer<typeof findingSchema>;
/** A vocabulary file as it was read, defaults filled in. */
export type VocabularyData = z.infer<typeof vocabularySchema>;

const quantities: ReadonlySet<FactType> = new Set(['integer', 'number', 'money']);

/**
 * Which rows have the value of a cell that is merged over several: `all` of them, or the `first` alone, so that a
 * quantity is not counted several times.
 */
export function mergedCellOf(fact: Fact): 'all' | 'first' {
  return fact.mergedCell ?? (quantities.has(fact.type) ? 'first' : 'all');
}
