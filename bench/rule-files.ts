/** The rule packs of the repository, as the benches load them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RuleFile } from '../src/rules/read-json';

export function ruleFiles(): readonly RuleFile[] {
  const folder = fileURLToPath(new URL('../rules/', import.meta.url));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json') && !path.startsWith('schema/'))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}
