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
import { RulesError } from '../../rules/problem';
import type { TableRow } from '../../rules/table-schema';
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
 * The program with what the workbook's sheets of settings say.
 *
 * @param grids the sheets besides that of the plan.
 */
export function withWorkbookRules(program: Program, grids: readonly SheetGrid[]): WorkbookRules {
  const { parts } = program;
  const parameters = new Map<string, ParameterData['values']>();
  const tables = new Map<string, readonly TableRow[]>();
  const documents = new Map<string, LocalizedText>();
  const used: LocalizedText[] = [];
  const problems: LocalizedText[] = [];
  const replaceable = parts.packs.flatMap((pack) =>
    pack.tables.flatMap(({ data }) => (data.workbook ? [{ data, workbook: data.workbook }] : [])),
  );
  const cite = (grid: SheetGrid): void => {
    documents.set(documentOf(grid), settingWords('document', { sheet: grid.name }));
  };

  for (const grid of grids) {
    const table = replaceable.find(({ workbook }) => isCalled(grid, workbook.title));
    if (table) {
      const { data, workbook } = table;
      const read = readTableRows(grid, data, workbook, parts);
      problems.push(...read.problems);
      if (read.rows.length === 0) continue;
      tables.set(data.id, read.rows);
      cite(grid);
      used.push(
        settingWords(
          'usedTable',
          { sheet: grid.name, count: read.given, table: data.title.fr },
          { table: data.title.en },
        ),
      );
      continue;
    }
    if (!isCalled(grid, workbookRuleWords.parametersTitle)) continue;
    const read = readParameters(grid, parts);
    if (!read) continue;
    problems.push(...read.problems);
    if (read.values.size === 0) continue;
    for (const [id, values] of read.values) parameters.set(id, values);
    cite(grid);
    const labels = [...read.values.keys()].flatMap((id) => parts.names.get(id)?.labels ?? []);
    used.push(
      settingWords(
        'usedParameters',
        { sheet: grid.name, count: labels.length, names: labels.map(({ fr }) => fr).join(', ') },
        { names: labels.map(({ en }) => en).join(', ') },
      ),
    );
  }
  if (parameters.size === 0 && tables.size === 0) return { program, used: [], problems };
  try {
    return { program: compile(overridePacks(parts, { documents, parameters, tables })), used, problems };
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    const reasons = (language: 'fr' | 'en') =>
      error.problems.map(({ message }) => message[language]).join(' ');
    const refused = settingWords('refused', { reason: reasons('fr') }, { reason: reasons('en') });
    return { program, used: [], problems: [...problems, refused] };
  }
}
