/** The real rule files, as a surface would hand them to `loadRules`, and ways to change them for a test. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { RuleFile } from '../../src/rules/read-json';

export const repositoryRoot = join(__dirname, '..', '..');
export const rulesFolder = join(repositoryRoot, 'rules');

/** Every JSON file of a folder, its path relative to the folder. */
export function readJsonFiles(folder: string): readonly RuleFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({
      path: relative(folder, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8'),
    }));
}

/** The vocabulary and the named packs alone, so that a test does not depend on packs it does not speak of. */
export function readRuleFiles(...packs: readonly string[]): readonly RuleFile[] {
  const folders = new Set(packs);
  return readJsonFiles(rulesFolder).filter(
    ({ path }) => path === 'vocabulary.json' || folders.has(path.split('/')[0] ?? ''),
  );
}

/** The vocabulary and every pack, as the surfaces load them. */
export function readAllRuleFiles(): readonly RuleFile[] {
  return readJsonFiles(rulesFolder).filter(({ path }) => !path.startsWith('schema/'));
}

/** The files with the JSON of one of them changed in place. */
export function withEdit(
  files: readonly RuleFile[],
  path: string,
  edit: (json: Json) => void,
): readonly RuleFile[] {
  return withText(files, path, (text) => {
    const json = JSON.parse(text) as Json;
    edit(json);
    return JSON.stringify(json);
  });
}

/** The files with the text of one of them replaced; the file is added when there is none. */
export function withText(
  files: readonly RuleFile[],
  path: string,
  edit: (text: string) => string,
): readonly RuleFile[] {
  const text = edit(files.find((file) => file.path === path)?.text ?? '');
  return [...files.filter((file) => file.path !== path), { path, text }];
}

/** The files without one of them. */
export function without(files: readonly RuleFile[], path: string): readonly RuleFile[] {
  return files.filter((file) => file.path !== path);
}

/** JSON whose shape the test knows. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reaches into a file it knows by heart
export type Json = any;
