/**
 * What the workbook itself says of the rules: a sheet of parameters, and sheets that stand in for tables (budget
 * envelopes, school holidays…). They replace what the packs say for this plan alone, and say so.
 */
import { compile } from '../../engine/compile';
import type { Program } from '../../engine/program';
import type { LocalizedText } from '../../i18n/language';
import { workbookRuleWords } from '../../i18n/workbook-rules';
import type { RuleSet } from '../../rules/load-packs';
import { overridePacks, type Overrides } from '../../rules/override-packs';
import { RulesError } from '../../rules/problem';
import type { SheetGrid } from '../plan-sheet';
import { documentOf } from './document';
import { readParameters } from './read-parameters';
import { readTableRows } from './read-table-rows';
import { settingWords } from './setting-words';
import { isCalled } from './sheet-table';

/** The rules of a plan whose workbook may have settings of its own. */
export interface WorkbookRules {
  readonly program: Program;
  /** What was taken from the workbook, a sentence a sheet. */
  readonly used: readonly LocalizedText[];
  /** What could not be taken, and why. */
  readonly problems: readonly LocalizedText[];
}

/** The names of the sheets that a workbook may have for its settings, in both languages. */
export function settingsSheetNames({ parts }: Program): readonly string[] {
  const titles = parts.packs.flatMap(({ tables }) =>
    tables.flatMap(({ data }) => data.workbook?.title ?? []),
  );
  return [workbookRuleWords.parametersTitle, ...titles].flatMap(({ fr, en }) => [fr, en]);
}

/**
 * The program with what the workbook's sheets of settings say. A sheet that the rules cannot take is left aside, and
 * the others are used.
 *
 * @param grids the sheets besides that of the plan.
 */
export function withWorkbookRules(program: Program, grids: readonly SheetGrid[]): WorkbookRules {
  const { parts } = program;
  const problems: LocalizedText[] = [];
  /** By what a sheet replaces: a table, or parameters. */
  const settings = new Map<string, SheetSettings>();
  for (const grid of grids) {
    const read = readSettings(grid, program);
    if (!read) continue;
    problems.push(...firstOf(read.problems, grid));
    if (!read.settings) continue;
    const first = settings.get(read.replaces);
    if (first) problems.push(settingWords('secondSheet', { sheet: grid.name, first: first.grid.name }));
    else settings.set(read.replaces, read.settings);
  }
  let taken = [...settings.values()];
  if (taken.length === 0) return { program, used: [], problems };
  try {
    return { program: compile(overridden(parts, taken)), used: usedOf(taken), problems };
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
  }
  taken = taken.filter((one) => {
    const refused = refusalOf(parts, one);
    if (refused) problems.push(refused);
    return !refused;
  });
  return taken.length === 0
    ? { program, used: [], problems }
    : { program: compile(overridden(parts, taken)), used: usedOf(taken), problems };
}

/** What one sheet replaces. */
interface SheetSettings {
  readonly grid: SheetGrid;
  readonly parameters: Overrides['parameters'];
  readonly tables: Overrides['tables'];
  /** What was taken from it, in words. */
  readonly used: LocalizedText;
}

interface ReadSettings {
  /** The table, or '' for the parameters. */
  readonly replaces: string;
  /** Undefined when the sheet gives nothing that can be used. */
  readonly settings?: SheetSettings;
  readonly problems: readonly LocalizedText[];
}

/** Reads a sheet by its name; undefined when it is no sheet of settings. */
function readSettings(grid: SheetGrid, { parts }: Program): ReadSettings | undefined {
  for (const { data } of parts.packs.flatMap(({ tables }) => tables)) {
    if (!data.workbook || !isCalled(grid, data.workbook.title)) continue;
    const { rows, given, problems } = readTableRows(grid, data, data.workbook, parts);
    if (rows.length === 0) return { replaces: data.id, problems };
    const used = settingWords(
      'usedTable',
      { sheet: grid.name, count: given, table: data.title.fr },
      { table: data.title.en },
    );
    const tables = new Map([[data.id, rows]]);
    return { replaces: data.id, settings: { grid, parameters: new Map(), tables, used }, problems };
  }
  if (!isCalled(grid, workbookRuleWords.parametersTitle)) return undefined;
  const { values, problems } = readParameters(grid, parts);
  if (values.size === 0) return { replaces: '', problems };
  const labels = [...values.keys()].flatMap((id) => parts.names.get(id)?.labels ?? []);
  const used = settingWords(
    'usedParameters',
    { sheet: grid.name, count: labels.length, names: labels.map(({ fr }) => fr).join(', ') },
    { names: labels.map(({ en }) => en).join(', ') },
  );
  return { replaces: '', settings: { grid, parameters: values, tables: new Map(), used }, problems };
}

function overridden(rules: RuleSet, taken: readonly SheetSettings[]): RuleSet {
  return overridePacks(rules, {
    documents: new Map(
      taken.map(({ grid }) => [documentOf(grid), settingWords('document', { sheet: grid.name })]),
    ),
    parameters: new Map(taken.flatMap(({ parameters }) => [...parameters])),
    tables: new Map(taken.flatMap(({ tables }) => [...tables])),
  });
}

function usedOf(taken: readonly SheetSettings[]): readonly LocalizedText[] {
  return taken.map(({ used }) => used);
}

/** Why the rules cannot take a sheet; undefined when they can. */
function refusalOf(rules: RuleSet, one: SheetSettings): LocalizedText | undefined {
  try {
    overridden(rules, [one]);
    return undefined;
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    const reason = (language: 'fr' | 'en') =>
      [...new Set(error.problems.map(({ message }) => message[language]))].slice(0, mostReasons).join(' ');
    const sheet = one.grid.name;
    return settingWords('refused', { sheet, reason: reason('fr') }, { reason: reason('en') });
  }
}

/** Of a sheet with the same slip on every row, the first ones say enough. */
const mostReasons = 3;
const mostProblems = 20;

function firstOf(problems: readonly LocalizedText[], { name }: SheetGrid): readonly LocalizedText[] {
  const count = problems.length - mostProblems;
  if (count <= 0) return problems;
  return [...problems.slice(0, mostProblems), settingWords('moreProblems', { sheet: name, count })];
}
