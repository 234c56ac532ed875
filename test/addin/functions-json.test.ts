import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { completeMetadata } from '../../addin/functions/complete-metadata.mjs';
import { repositoryRoot } from '../support/rule-files';

interface Parameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly result: { readonly type?: string; readonly dimensionality?: string };
    readonly parameters: readonly Parameter[];
    readonly options?: unknown;
  }[];
}

let metadata: Metadata;
let errors: readonly string[];

beforeAll(async () => {
  const result = await generateCustomFunctionsMetadata(
    join(repositoryRoot, 'addin/functions/functions.ts'),
    true,
  );
  errors = result.errors;
  metadata = JSON.parse(completeMetadata(result.metadataJson)) as Metadata;
});

const perRow = ['PRIX', 'COUT', 'DEVISE', 'MINIMUM', 'DUREE', 'ELIGIBLE', 'POURQUOI'];
const functionOf = (id: string) => {
  const found = metadata.functions.find((one) => one.id === id);
  if (!found) throw new Error(`no function ${id}`);
  return found;
};

test('the generator finds every function, and nothing to complain of', () => {
  expect(errors).toEqual([]);
  expect(metadata.functions.map(({ id }) => id)).toEqual([...perRow, 'CONTROLER', 'TARIF']);
});

test('names are French, short of looking like a cell, and need no namespace of their own', () => {
  for (const { id, name } of metadata.functions) {
    expect(name).toBe(id);
    expect(name).toMatch(/^[A-Z]{3,}$/);
    expect(name).not.toMatch(/^[A-Z]{1,3}$/);
  }
});

test.each(perRow)('%s takes a row of headers and a row, and answers with one cell', (id) => {
  const { parameters, result } = functionOf(id);
  expect(parameters.map(({ name, type, dimensionality }) => [name, type, dimensionality])).toEqual([
    ['en_têtes', 'any', 'matrix'],
    ['ligne', 'any', 'matrix'],
  ]);
  expect(result.dimensionality).toBeUndefined();
});

test('CONTROLER takes many rows and spills', () => {
  const { parameters, result } = functionOf('CONTROLER');
  expect(parameters.map(({ name, dimensionality }) => [name, dimensionality])).toEqual([
    ['en_têtes', 'matrix'],
    ['lignes', 'matrix'],
  ]);
  expect(result.dimensionality).toBe('matrix');
});

test('TARIF takes cells, of which the currency may be left out', () => {
  expect(functionOf('TARIF').parameters.map(({ name, type, optional }) => [name, type, optional])).toEqual([
    ['offre', 'any', undefined],
    ['région', 'any', undefined],
    ['tarif', 'any', undefined],
    ['participants', 'any', undefined],
    ['devise', 'any', true],
  ]);
});

test('every function and parameter is described in French', () => {
  const french = /[àâçéèêëîïôûù]|\b(?:la|le|les|du|de|une?)\b/i;
  for (const { id, description, parameters } of metadata.functions) {
    expect([id, description]).toEqual([id, expect.stringMatching(french)]);
    for (const parameter of parameters) {
      expect([id, parameter.name, parameter.description]).toEqual([
        id,
        parameter.name,
        expect.stringMatching(french),
      ]);
    }
  }
});

test('cells in error reach the functions, and everything arrives as a plain value', () => {
  expect(metadata.allowErrorForDataTypeAny).toBe(true);
  expect(metadata.allowCustomDataForDataTypeAny).toBe(false);
});

test('no function is volatile, streams or asks for its address: each depends on its arguments alone', () => {
  expect(metadata.functions.filter(({ options }) => options !== undefined)).toEqual([]);
});
