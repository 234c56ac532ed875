/**
 * What the workbook itself says of the rules: a sheet of parameters, and sheets that stand in for tables (budget
 * envelopes, school holidays…). They replace what the packs say for this plan alone, and say so.
 */
import { compile } from '../../engine/compile';
import type { Program } from '../../engine/program';
import type { LocalizedText } from '../../i18n/language';
import { workbookRuleWords } from '../../i18n/workbook-rules';
import { overridePacks } from '../../rules/override-packs';
import type { ParameterData } from '../../rules/pack-schema';
import type { RuleSet } from '../../rules/load-packs';
import { RulesError, type Problem } from '../../rules/problem';
import type { TableData, TableRow, WorkbookTable } from '../../rules/table-schema';
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
 * The program with what the workbook's sheets of settings say. A sheet that cannot be used is named, and the others
 * are used all the same.
 *
 * @param grids the sheets besides that of the plan; one that is hidden is not read, and that is said.
 */
export function withWorkbookRules(program: Program, grids: readonly SheetGrid[]): WorkbookRules {
  const { parts } = program;
  const replaceable = parts.packs.flatMap((pack) =>
    pack.tables.flatMap(({ data }) => (data.workbook ? [{ data, workbook: data.workbook }] : [])),
  );
  const problems: LocalizedText[] = [];
  const sheets: SheetSettings[] = [];
  for (const grid of grids) {
    const table = replaceable.find(({ workbook }) => isCalled(grid, workbook.title));
    if (!table && !isCalled(grid, workbookRuleWords.parametersTitle)) continue;
    if (grid.hidden) {
      problems.push(settingWords('hiddenSheet', { sheet: grid.name }));
      continue;
    }
    const replaces = table ? table.data.id : null;
    const earlier = sheets.find((sheet) => sheet.replaces === replaces);
    if (earlier) {
      problems.push(settingWords('sheetTwice', { sheet: grid.name, earlier: earlier.grid.name }));
      continue;
    }
    const read = table ? readTable(grid, table.data, table.workbook, parts) : readParameterSheet(grid, parts);
    problems.push(...fewOf(read.problems, grid));
    if (read.settings) sheets.push(read.settings);
  }
  return replaced(program, sheets, problems);
}

/** What one sheet replaces. */
interface SheetSettings {
  readonly grid: SheetGrid;
  /** The id of the table whose rows it gives; null for the sheet of parameters. */
  readonly replaces: string | null;
  readonly parameters: ReadonlyMap<string, ParameterData['values']>;
  readonly tables: ReadonlyMap<string, readonly TableRow[]>;
  readonly used: LocalizedText;
}

/** A sheet as it was read; without settings where it has none that can be used. */
interface ReadSheet {
  readonly settings?: SheetSettings;
  readonly problems: readonly LocalizedText[];
}

function readTable(grid: SheetGrid, data: TableData, workbook: WorkbookTable, rules: RuleSet): ReadSheet {
  const { rows, given, problems } = readTableRows(grid, data, workbook, rules);
  if (rows.length === 0) return { problems };
  const used = settingWords(
    'usedTable',
    { sheet: grid.name, count: given, table: data.title.fr },
    { table: data.title.en },
  );
  const tables = new Map([[data.id, rows]]);
  return { settings: { grid, replaces: data.id, parameters: new Map(), tables, used }, problems };
}

function readParameterSheet(grid: SheetGrid, rules: RuleSet): ReadSheet {
  const { values: parameters, problems } = readParameters(grid, rules);
  if (parameters.size === 0) return { problems };
  const labels = [...parameters.keys()].flatMap((id) => rules.names.get(id)?.labels ?? []);
  const used = settingWords(
    'usedParameters',
    { sheet: grid.name, count: labels.length, names: labels.map(({ fr }) => fr).join(', ') },
    { names: labels.map(({ en }) => en).join(', ') },
  );
  return { settings: { grid, replaces: null, parameters, tables: new Map(), used }, problems };
}

/** More problems of one sheet than these say no more, and would hide what else there is to read. */
const shownProblems = 10;

function fewOf(problems: readonly LocalizedText[], grid: SheetGrid): readonly LocalizedText[] {
  const left = problems.length - shownProblems;
  if (left <= 1) return problems;
  const more = settingWords('moreProblems', { sheet: grid.name, count: left });
  return [...problems.slice(0, shownProblems), more];
}

/** All sheets at once where they can be; else one after the other, without those that the rules refuse. */
function replaced(
  program: Program,
  sheets: readonly SheetSettings[],
  problems: readonly LocalizedText[],
): WorkbookRules {
  if (sheets.length === 0) return { program, used: [], problems };
  const together = compiled(program, sheets);
  if ('program' in together) {
    return { program: together.program, used: sheets.map(({ used }) => used), problems };
  }
  const accepted: SheetSettings[] = [];
  const refused: LocalizedText[] = [];
  let best = program;
  for (const sheet of sheets) {
    const next = compiled(program, [...accepted, sheet]);
    if ('program' in next) {
      accepted.push(sheet);
      best = next.program;
    } else {
      refused.push(refusal(sheet, next.problems));
    }
  }
  return { program: best, used: accepted.map(({ used }) => used), problems: [...problems, ...refused] };
}

type Compiled = { readonly program: Program } | { readonly problems: readonly Problem[] };

function compiled({ parts }: Program, sheets: readonly SheetSettings[]): Compiled {
  const documents = new Map(
    sheets.map(({ grid }) => [documentOf(grid), settingWords('document', { sheet: grid.name })] as const),
  );
  const parameters = new Map(sheets.flatMap((sheet) => [...sheet.parameters]));
  const tables = new Map(sheets.flatMap((sheet) => [...sheet.tables]));
  try {
    return { program: compile(overridePacks(parts, { documents, parameters, tables })) };
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    return { problems: error.problems };
  }
}

function refusal({ grid }: SheetSettings, problems: readonly Problem[]): LocalizedText {
  const reasons = (language: 'fr' | 'en') =>
    problems
      .slice(0, shownProblems)
      .map(({ message }) => message[language])
      .join(' ');
  return settingWords('refused', { sheet: grid.name, reason: reasons('fr') }, { reason: reasons('en') });
}
