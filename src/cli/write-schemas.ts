/** Writes the JSON Schemas of the rule files to `rules/schema/`: run it after a change of src/rules/*-schema.ts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { jsonSchemas, schemaText } from '../rules/json-schemas';

const folder = new URL('../../rules/schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) {
  const file = new URL(name, folder);
  writeFileSync(file, schemaText(schema));
  process.stdout.write(`${fileURLToPath(file)}\n`);
}
