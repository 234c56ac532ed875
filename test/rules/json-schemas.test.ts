/** The JSON Schemas that editors read: up to date, pointed at by every rule file, and strict. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { jsonSchemas, schemaText, type JsonSchema } from '../../src/rules/json-schemas';
import { readJsonFiles, rulesFolder, type Json } from '../support/rule-files';

const schemas = jsonSchemas();
const files = readJsonFiles(rulesFolder);
const ruleFiles = files.filter(({ path }) => !path.startsWith('schema/'));

/** The kind of schema that a rule file of that place must have. */
function expectedSchema(path: string): string {
  const [first = '', second = first, third] = path.split('/');
  if (third !== undefined) return second === 'tables' ? 'table' : second;
  return second.replace(/\.json$/, '');
}

/** A validator made from the JSON Schema alone. */
function validator(name: string): z.ZodType {
  return z.fromJSONSchema(structuredClone(schemas[name]) as z.core.JSONSchema.JSONSchema);
}

/** Every part of a schema. */
function partsOf(schema: unknown): readonly JsonSchema[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return [schema as JsonSchema, ...Object.values(schema).flatMap(partsOf)];
}

describe('the JSON Schemas of the rule files', () => {
  it('are in rules/schema as they are generated (if not: npm run schemas)', () => {
    const written = files.filter(({ path }) => path.startsWith('schema/'));
    const generated = Object.entries(schemas).map(([name, schema]) => ({
      path: `schema/${name}`,
      text: schemaText(schema),
    }));
    const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1);
    expect(written).toEqual(generated.sort(byPath));
  });

  it.each(Object.entries(schemas))('%s has a title and a description', (_, schema) => {
    expect(schema).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: expect.stringMatching(/^[A-Z]/),
      description: expect.stringMatching(/\.$/),
    });
  });

  it.each(Object.entries(schemas))('%s refuses properties that it does not know', (_, schema) => {
    const objects = partsOf(schema).filter((part) => part.type === 'object' && part.properties);
    expect(objects.length).toBeGreaterThan(0);
    for (const object of objects) expect(object.additionalProperties).toBe(false);
  });

  it('explain every operator of derivations', () => {
    const operators = partsOf(schemas['derivations.schema.json']).filter(({ properties }) => properties?.op);
    expect(operators.length).toBeGreaterThan(20);
    for (const operator of operators) expect(operator.description).toMatch(/\.$/);
  });
});

describe.each(ruleFiles)('rules/$path', ({ path, text }) => {
  const json = JSON.parse(text) as Json;

  it('points at the schema of its kind', () => {
    const target = join(dirname(join(rulesFolder, path)), json.$schema);
    expect(target).toBe(join(rulesFolder, 'schema', `${expectedSchema(path)}.schema.json`));
    expect(existsSync(target)).toBe(true);
  });

  it('is accepted by its schema', () => {
    expect(validator(`${expectedSchema(path)}.schema.json`).safeParse(json).error?.issues ?? []).toEqual([]);
  });
});

describe('a wrong file', () => {
  const wrong: readonly (readonly [
    fault: string,
    schema: string,
    path: string,
    edit: (json: Json) => void,
  ])[] = [
    ['without a hit policy', 'table', 'ib/tables/minimums.json', (json) => delete json.hitPolicy],
    ['with a misspelt property', 'table', 'ib/tables/minimums.json', (json) => (json.rows[0].wen = {})],
    ['without a source', 'table', 'ib/tables/minimums.json', (json) => delete json.rows[0].source],
    ['with a type that is none', 'vocabulary', 'vocabulary.json', (json) => (json.facts[0].type = 'string')],
    ['without a French label', 'vocabulary', 'vocabulary.json', (json) => delete json.facts[0].labels.fr],
    ['with a version that is none', 'pack', 'ib/pack.json', (json) => (json.version = 'new')],
    [
      'with a value that is no value',
      'parameters',
      'ib/parameters.json',
      (json) => (json.parameters[0].values = 8),
    ],
    [
      'with an unknown operator',
      'derivations',
      'ib/derivations.json',
      (json) => (json.derivations[1].alternatives[0].derive.op = 'eval'),
    ],
    [
      'with an argument too many',
      'derivations',
      'ib/derivations.json',
      (json) => (json.derivations[1].alternatives[0].derive.then = 1),
    ],
    [
      'with a severity that is none',
      'rules',
      'ib/rules/venue.json',
      (json) => (json.rules[0].event.type = 'error'),
    ],
    [
      'with a condition that is none',
      'rules',
      'ib/rules/venue.json',
      (json) => (json.rules[0].conditions = { none: [] }),
    ],
    [
      'with an unknown operator deep inside',
      'rules',
      'ib/rules/venue.json',
      (json) =>
        (json.rules[0].conditions.all[0] = { not: { any: [{ fact: 'offer', operator: 'is', value: 1 }] } }),
    ],
    [
      'with a finding that is no code',
      'cases',
      'ib/cases.json',
      (json) => (json.cases[0].expect.findings = ['Too few']),
    ],
  ];

  it.each(wrong)('is refused: %s', (_, schema, path, edit) => {
    const json = JSON.parse(ruleFiles.find((file) => file.path === path)?.text ?? '') as Json;
    const validate = validator(`${schema}.schema.json`);
    expect(validate.safeParse(json).success).toBe(true);
    edit(json);
    expect(validate.safeParse(json).success).toBe(false);
  });
});
