/** Reads the rule packs from a folder and compiles them. */
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { compile } from '../engine/compile';
import type { Program } from '../engine/program';
import { loadRules, type RuleSet } from '../rules/load-packs';
import type { RuleFile } from '../rules/read-json';
import { UserError } from './context';

/**
 * @param folder Where `vocabulary.json` and the packs' folders are.
 * @throws RulesError with every problem of the files; UserError when there is no such folder.
 */
export async function loadProgram(folder: string): Promise<Program> {
  return compile(await loadRuleSet(folder));
}

/** The same before it is compiled, for what looks at the rules themselves; errors as above. */
export async function loadRuleSet(folder: string): Promise<RuleSet> {
  return loadRules(await readRuleFiles(folder));
}

async function readRuleFiles(folder: string): Promise<readonly RuleFile[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => {
    throw new UserError('noRulesFolder', { folder });
  });
  const paths = names.filter((name) => name.endsWith('.json') && !name.startsWith(`schema${sep}`)).sort();
  return Promise.all(
    paths.map(async (name) => ({
      path: name.split(sep).join('/'),
      text: await readFile(join(folder, name), 'utf8'),
    })),
  );
}
