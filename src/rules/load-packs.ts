/** From rule files to packs that are known to be sound, or to every problem that they have. */
import * as z from 'zod';
import { createVocabulary, VocabularyError, type Vocabulary } from '../vocabulary/load-vocabulary';
import { schemaProblems } from '../vocabulary/schema-problems';
import { checkPack } from './check-pack';
import { checklistsFileSchema } from './checklist-schema';
import { derivationsFileSchema } from './derivation-schema';
import { collectNames, type Names } from './names';
import type { Pack, PackRule, PackTable } from './pack';
import { measuresFileSchema } from './measure-schema';
import { casesFileSchema, packFileSchema, parametersFileSchema } from './pack-schema';
import { jsonPath, ProblemList, RulesError } from './problem';
import { readJson, type RuleFile } from './read-json';
import { rulesFileSchema } from './rule-schema';
import { tableSchema } from './table-schema';

/** Everything that a program is compiled from. */
export interface RuleSet {
  readonly vocabulary: Vocabulary;
  readonly packs: readonly Pack[];
  readonly names: Names;
}

// A strict Content-Security-Policy forbids the code that zod would otherwise generate.
z.config({ jitless: true });

/**
 * Reads and proves the rule files: `vocabulary.json` and a folder for each pack.
 *
 * @param files every file under `rules/`; those of `schema/` are ignored.
 * @throws RulesError with all problems at once; nothing of the files is then used.
 */
export function loadRules(files: readonly RuleFile[]): RuleSet {
  const problems = new ProblemList();
  const vocabulary = loadVocabulary(files, problems);
  const packs = loadPacks(files, problems);
  if (!vocabulary || problems.all.length > 0) throw new RulesError(problems.all);

  return proveRules(vocabulary, packs);
}

/**
 * Proves packs whose shape is known.
 *
 * @throws RulesError with all problems at once.
 */
export function proveRules(vocabulary: Vocabulary, packs: readonly Pack[]): RuleSet {
  const problems = new ProblemList();
  const names = collectNames(vocabulary, packs, problems);
  for (const pack of packs) checkPack(pack, packs, vocabulary, names, problems);
  if (problems.all.length > 0) throw new RulesError(problems.all);
  return { vocabulary, packs, names };
}

function loadVocabulary(files: readonly RuleFile[], problems: ProblemList): Vocabulary | undefined {
  const file = files.find(({ path }) => path === 'vocabulary.json');
  if (!file) {
    problems.add('vocabulary.json', '$', 'missing-file');
    return undefined;
  }
  const json = readJson(file, problems);
  if (json === undefined) return undefined;
  try {
    return createVocabulary(json);
  } catch (error) {
    if (!(error instanceof VocabularyError)) throw error;
    for (const { path, message } of error.problems) {
      problems.addShape(file.path, path, message);
    }
    return undefined;
  }
}

/** Files of which a pack has one. */
const singleFiles: ReadonlySet<string> = new Set([
  'pack.json',
  'parameters.json',
  'derivations.json',
  'measures.json',
  'checklists.json',
  'cases.json',
]);

/** Packs in the order of their dependencies, then of their names. */
function loadPacks(files: readonly RuleFile[], problems: ProblemList): readonly Pack[] {
  const folders = new Map<string, RuleFile[]>();
  for (const file of files) {
    const [folder, ...rest] = file.path.split('/');
    if (folder === undefined || folder === 'schema') continue;
    if (rest.length === 0) {
      if (folder !== 'vocabulary.json' && folder.endsWith('.json'))
        problems.add(file.path, '$', 'unknown-file');
      continue;
    }
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  const packs = [...folders].map(([folder, packFiles]) => loadPack(folder, packFiles, problems));
  return inOrderOfDependency(
    packs.filter((pack) => pack !== undefined),
    problems,
  );
}

function loadPack(folder: string, files: readonly RuleFile[], problems: ProblemList): Pack | undefined {
  const byPath = new Map(files.map((file) => [file.path.slice(folder.length + 1), file]));
  const read = <T>(name: string, schema: z.ZodType<T>): T | undefined => {
    const file = byPath.get(name);
    return file && readShaped(file, schema, problems);
  };

  const tables: PackTable[] = [];
  const rules: PackRule[] = [];
  for (const [name, file] of [...byPath].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (/^tables\/[^/]+\.json$/.test(name)) {
      const data = readShaped(file, tableSchema, problems);
      if (data) tables.push({ file: file.path, data });
    } else if (/^rules\/[^/]+\.json$/.test(name)) {
      const data = readShaped(file, rulesFileSchema, problems);
      data?.rules.forEach((rule, index) => {
        rules.push({ file: file.path, path: jsonPath('$', 'rules', index), data: rule });
      });
    } else if (!singleFiles.has(name)) {
      problems.add(file.path, '$', 'unknown-file');
    }
  }
  if (!byPath.has('pack.json')) problems.add(`${folder}/pack.json`, '$', 'missing-file');
  const identity = read('pack.json', packFileSchema);
  const parameters = read('parameters.json', parametersFileSchema)?.parameters ?? [];
  const derivations = read('derivations.json', derivationsFileSchema)?.derivations ?? [];
  const { groups, measures } = read('measures.json', measuresFileSchema) ?? { groups: [], measures: [] };
  const checklists = read('checklists.json', checklistsFileSchema)?.items ?? [];
  const cases = read('cases.json', casesFileSchema)?.cases ?? [];
  if (!identity) return undefined;
  if (identity.id !== folder)
    problems.add(`${folder}/pack.json`, '$.id', 'pack-folder', { id: identity.id, folder });
  return { ...identity, parameters, derivations, groups, measures, tables, rules, checklists, cases };
}

function readShaped<T>(file: RuleFile, schema: z.ZodType<T>, problems: ProblemList): T | undefined {
  const json = readJson(file, problems);
  if (json === undefined) return undefined;
  const result = schema.safeParse(json, { reportInput: true });
  if (result.success) return result.data;
  for (const { path, message } of schemaProblems(result.error)) problems.addShape(file.path, path, message);
  return undefined;
}

function inOrderOfDependency(packs: readonly Pack[], problems: ProblemList): readonly Pack[] {
  const byId = new Map(packs.map((pack) => [pack.id, pack]));
  const ordered = new Set<Pack>();
  const visit = (pack: Pack): void => {
    if (ordered.has(pack)) return;
    for (const id of pack.dependsOn) {
      const dependency = byId.get(id);
      if (!dependency)
        problems.add(`${pack.id}/pack.json`, '$.dependsOn', 'missing-dependency', { pack: id });
    }
    ordered.add(pack);
  };
  const waiting = [...packs].sort((a, b) => (a.id < b.id ? -1 : 1));
  while (waiting.length > 0) {
    const index = waiting.findIndex((pack) =>
      pack.dependsOn.every((id) => !byId.has(id) || isIn(ordered, id)),
    );
    if (index < 0) {
      const circle = circleAmong(waiting);
      problems.add(`${circle[0] ?? ''}/pack.json`, '$.dependsOn', 'pack-cycle', {
        chain: circle.join(' → '),
      });
      return [];
    }
    for (const pack of waiting.splice(index, 1)) visit(pack);
  }
  return [...ordered];
}

/** The ids of packs that depend on each other, the first again at the end; each of those given waits for another. */
function circleAmong(waiting: readonly Pack[]): readonly string[] {
  const walked: string[] = [];
  let next = waiting[0];
  while (next && !walked.includes(next.id)) {
    const { id, dependsOn } = next;
    walked.push(id);
    next = waiting.find((pack) => dependsOn.includes(pack.id));
  }
  return next ? [...walked.slice(walked.indexOf(next.id)), next.id] : walked;
}

function isIn(packs: ReadonlySet<Pack>, id: string): boolean {
  for (const pack of packs) if (pack.id === id) return true;
  return false;
}
