/** JSON Schemas of the rule files, so that any editor completes and explains them while they are written. */
import * as z from 'zod';
import { vocabularySchema } from '../vocabulary/vocabulary';
import { checklistsFileSchema } from './checklist-schema';
import { derivationsFileSchema } from './derivation-schema';
import { measuresFileSchema } from './measure-schema';
import { casesFileSchema, packFileSchema, parametersFileSchema } from './pack-schema';
import { rulesFileSchema } from './rule-schema';
import { tableSchema } from './table-schema';

/** A JSON Schema, as data. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

const schemas: Readonly<Record<string, z.ZodType>> = {
  vocabulary: vocabularySchema.meta({
    title: 'Vocabulary',
    description: 'The public names: facts, decisions and findings, with their labels and allowed values.',
  }),
  pack: packFileSchema.meta({
    title: 'Rule pack',
    description: 'What a pack is: its id, version, published sources, and the packs it depends on.',
  }),
  parameters: parametersFileSchema.meta({
    title: 'Parameters',
    description: 'Named values that rules use instead of figures, dated, each with its source.',
  }),
  table: tableSchema.meta({
    title: 'Decision table',
    description: 'Rows of conditions on a few facts, and what each row concludes.',
  }),
  derivations: derivationsFileSchema.meta({
    title: 'Derivations',
    description: 'How facts left blank, decisions and intermediate values follow from others.',
  }),
  measures: measuresFileSchema.meta({
    title: 'Measures',
    description: 'Groups of rows, and what is measured over them, for rules over a whole plan.',
  }),
  rules: rulesFileSchema.meta({
    title: 'Rules',
    description: 'Conditions in the format of json-rules-engine, and the finding that each rule makes.',
  }),
  checklists: checklistsFileSchema.meta({
    title: 'Checklists',
    description: 'What somebody has to do around an action, by role and phase, and by when.',
  }),
  cases: casesFileSchema.meta({
    title: 'Worked cases',
    description: 'Facts, and the decisions and findings that must come of them. They run as tests.',
  }),
};

/**
 * One schema for each kind of rule file, by file name. Draft 7 is what editors know best.
 *
 * A schema says what a file looks like; whether its names mean something is proven when it is loaded.
 */
export function jsonSchemas(): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.schema.json`,
      z.toJSONSchema(schema, { io: 'input', target: 'draft-7', override: withoutMachineLimits }),
    ]),
  );
}

/** A schema file's text. */
export function schemaText(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The ends of the whole numbers of a computer explain nothing to an author. */
function withoutMachineLimits({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}
