/** The remaining files of a pack: its identity, its dated parameters and its worked cases. */
import * as z from 'zod';
import { localizedTextSchema, valueTypes } from '../vocabulary/vocabulary';
import { codeSchema, dateSchema, nameSchema, sourcesSchema } from './common-schema';

export const packFileSchema = z.strictObject({
  $schema: z.string().optional(),
  id: codeSchema,
  title: localizedTextSchema,
  version: z.string().regex(/^\d+\.\d+(\.\d+)?$/, 'a version, e.g. 2026.1'),
  dependsOn: z.array(codeSchema).default([]),
  sources: z
    .record(z.string(), z.strictObject({ title: localizedTextSchema, note: z.string().optional() }))
    .describe('The published documents, by the id that rules cite.'),
});

const scalarOrNull = z.union([z.string().max(500), z.number(), z.boolean(), z.null()]);

const parameterSchema = z.strictObject({
  id: nameSchema,
  type: z.enum(valueTypes),
  unit: z.string().optional(),
  valuesOf: nameSchema.optional(),
  labels: localizedTextSchema,
  values: z
    .array(
      z.strictObject({
        from: dateSchema.optional().describe('First day of validity; without it, since always.'),
        value: z
          .union([scalarOrNull, z.array(z.union([z.string(), z.number()])).max(50)])
          .describe('null: not known yet; whatever needs it stays a question.'),
        source: sourcesSchema,
        note: z.string().max(1000).optional(),
      }),
    )
    .min(1)
    .max(200),
});

export const parametersFileSchema = z.strictObject({
  $schema: z.string().optional(),
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

const caseSchema = z.strictObject({
  id: z.string().min(1).max(40),
  facts: z.record(z.string(), z.json()),
  expect: z.strictObject({
    decisions: z.record(z.string(), z.json()).default({}),
    findings: z.array(expectedCodeSchema).default([]),
    findingsAbsent: z.array(expectedCodeSchema).default([]),
  }),
  asOf: dateSchema.optional(),
  note: z.string().max(1000),
});

export const casesFileSchema = z.strictObject({
  $schema: z.string().optional(),
  cases: z.array(caseSchema).max(20000),
});

export type PackIdentity = z.infer<typeof packFileSchema>;
export type ParameterData = z.infer<typeof parameterSchema>;
export type WorkedCase = z.infer<typeof caseSchema>;
