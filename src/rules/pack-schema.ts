/** The remaining files of a pack: its identity, its dated parameters and its worked cases. */
import * as z from 'zod';
import { localizedTextSchema, valueTypes } from '../vocabulary/vocabulary';
import { bareRowSchema } from './table-schema';
import {
  codeSchema,
  dateSchema,
  nameSchema,
  schemaPointer,
  sourcesSchema,
  unreadSchema,
} from './common-schema';

/** The file `pack.json`: what a pack is called, rests on and cites. */
export const packFileSchema = z.strictObject({
  $schema: schemaPointer,
  id: codeSchema.describe('The name of the pack’s folder.'),
  title: localizedTextSchema,
  version: z
    .string()
    .regex(/^\d+\.\d+(\.\d+)?$/, 'a version, e.g. 2026.1')
    .describe('Shown with every finding; raise it whenever a figure changes.'),
  dependsOn: z.array(codeSchema).default([]).describe('Packs whose names this pack uses.'),
  sources: z
    .record(z.string(), z.strictObject({ title: localizedTextSchema, note: z.string().optional() }))
    .describe('The published documents, by the id that rules cite.'),
});

const scalarOrNull = z.union([z.string().max(500), z.number(), z.boolean(), z.null()]);

const parameterValueSchema = z.union([scalarOrNull, z.array(z.union([z.string(), z.number()])).max(50)]);

const parameterSchema = z.strictObject({
  id: nameSchema.describe('The name by which rules use it.'),
  type: z.enum(valueTypes),
  unit: z.string().optional().describe('person, week, day, hour, EUR…'),
  valuesOf: nameSchema.optional().describe('For an enum: the fact whose values it takes.'),
  labels: localizedTextSchema,
  unread: unreadSchema,
  values: z
    .array(
      z.strictObject({
        from: dateSchema.optional().describe('First day of validity; without it, since always.'),
        value: parameterValueSchema.describe('null: not known yet; whatever needs it stays a question.'),
        source: sourcesSchema,
        note: z.string().max(1000).optional(),
      }),
    )
    .min(1)
    .max(200)
    .describe('From the oldest to the latest; the one in force when the action starts applies.'),
});

/** A pack's parameters, each with its values over time. */
export const parametersFileSchema = z.strictObject({
  $schema: schemaPointer,
  parameters: z.array(parameterSchema).max(500),
});

/** A finding's code; the families of unreadable cells end in the name of a fact. */
const expectedCodeSchema = z
  .string()
  .max(80)
  .regex(
    /^([a-z][a-z0-9-]*|(invalid|incomplete)-[a-z][A-Za-z0-9]*)$/,
    'a code of the vocabulary, or invalid-<fact>, e.g. invalid-participants',
  );

const jsonValue = z.json();

const caseSchema = z.strictObject({
  id: z.string().min(1).max(40).describe('Unique in the file.'),
  facts: z.record(z.string(), jsonValue).describe('What the planner’s cells say, by fact.'),
  settings: z
    .strictObject({
      parameters: z
        .record(nameSchema, parameterValueSchema)
        .optional()
        .describe('Values of parameters, by name.'),
      tables: z
        .record(nameSchema, z.array(bareRowSchema))
        .optional()
        .describe('Rows of tables, by table; what the table says of every sheet is added.'),
    })
    .optional()
    .describe('What the sheets of settings of the plan’s workbook say instead of the packs.'),
  others: z
    .array(z.record(z.string(), jsonValue))
    .max(50)
    .optional()
    .describe('Other rows of the same plan, which stand after this one.'),
  expect: z.strictObject({
    decisions: z
      .record(z.string(), jsonValue)
      .default({})
      .describe('Decisions to check; money in major units, null for what cannot be known.'),
    values: z
      .record(z.string(), jsonValue)
      .optional()
      .describe('Other names to check: facts that are filled in, intermediate values, outputs of tables.'),
    findings: z.array(expectedCodeSchema).default([]).describe('Codes of findings that must be there.'),
    findingsAbsent: z.array(expectedCodeSchema).default([]).describe('Codes of findings that must not.'),
    rows: z
      .record(expectedCodeSchema, z.array(z.number().int().min(1)))
      .optional()
      .describe('For a finding about a group, by code: the rows that it concerns; this one is row 1.'),
  }),
  asOf: dateSchema.optional().describe('The plan’s date, for rows without a start date.'),
  note: z.string().max(1000).describe('What the case shows, and how its figures come about.'),
});

/** A pack's worked cases, which are run against its rules. */
export const casesFileSchema = z.strictObject({
  $schema: schemaPointer,
  cases: z.array(caseSchema).max(20000),
});

/** A pack's identity, dependencies and sources, as `pack.json` gives them. */
export type PackIdentity = z.infer<typeof packFileSchema>;
/** A figure that the rules use by name, with the dates from which its values hold. */
export type ParameterData = z.infer<typeof parameterSchema>;
/** The facts of one row and what the rules must say of it. */
export type WorkedCase = z.infer<typeof caseSchema>;
