/** Changes to the real `ib` pack that make it unusable, and what must be said about each. */
import { compile } from '../../src/engine/compile';
import { loadRules } from '../../src/rules/load-packs';
import { RulesError, type Problem } from '../../src/rules/problem';
import type { RuleFile } from '../../src/rules/read-json';
import { plainSpaces } from './plain-spaces';
import { readRuleFiles, withEdit, withText, type Json } from './rule-files';

export const files = readRuleFiles('ib');

/** What is wrong with some rule files; nothing when they can be used. */
export function problemsOf(changed: readonly RuleFile[]): readonly Problem[] {
  try {
    compile(loadRules(changed));
    return [];
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    return error.problems.map((problem) => ({
      ...problem,
      message: { fr: plainSpaces(problem.message.fr), en: problem.message.en },
    }));
  }
}

/** One fault in one file. */
export interface BadFile {
  readonly fault: string;
  readonly file: string;
  /** Changes the file's JSON in place; `text` changes its text instead. */
  readonly edit?: (json: Json) => void;
  readonly text?: (text: string) => string;
  /** The file where the fault shows, when it is another one. */
  readonly place?: string;
  readonly path: string;
  /** What the English and the French message must say. */
  readonly en: RegExp;
  readonly fr: RegExp;
}

export const participants = 'ib/rules/participants.json';
export const prices = 'ib/tables/prices.json';
export const parameters = 'ib/parameters.json';
export const derivations = 'ib/derivations.json';
export const minimums = 'ib/tables/minimums.json';

/** The first leaf of the rule that most faults are put into. */
export const leafPath = '$.rules[school-count].conditions.all[0]';
export const ruleOf = (json: Json, name = 'school-count'): Json =>
  json.rules.find((one: Json) => one.name === name);
export const leaf = (json: Json): Json => ruleOf(json).conditions.all[0];
export const params = (json: Json): Json => ruleOf(json).event.params;
export const derivationOf = (json: Json, name: string): Json =>
  json.derivations.find((one: Json) => one.name === name);
export const parameterOf = (json: Json, id: string): Json =>
  json.parameters.find((one: Json) => one.id === id);
export const rowOf = (json: Json, id: string): Json => json.rows.find((one: Json) => one.id === id);

/** `$.rules[school-count]` names what the file counts: rules and derivations by name, the rest by id. */
export function withNumbers(path: string, file: string): string {
  const list = /^\$\.(\w+)\[([a-z][\w-]*)\]/i.exec(path);
  if (!list) return path;
  const [start, key = '', name] = list;
  const json = JSON.parse(files.find((one) => one.path === file)?.text ?? '') as Json;
  const index = json[key].findIndex((one: Json) => one.name === name || one.id === name);
  return path.replace(start, `$.${key}[${index}]`);
}

/** One test for each fault: it is the one problem that is reported, at its place, in both languages. */
export function itRefuses(badFiles: readonly BadFile[]): void {
  it.each(badFiles)('refuses $fault', ({ file, edit, text, place = file, path, en, fr }) => {
    const changed = edit ? withEdit(files, file, edit) : withText(files, file, text ?? String);
    expect(problemsOf(changed)).toEqual([
      {
        file: place,
        path: withNumbers(path, place),
        code: expect.any(String),
        message: { fr: expect.stringMatching(fr), en: expect.stringMatching(en) },
      },
    ]);
  });
}
