/** Opens a plan, whatever kind of file it is, and finds its table. */
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { createSay } from '../i18n/say';
import type { MessageValues } from '../i18n/format-message';
import { languages, type Language, type LocalizedText } from '../i18n/language';
import { limitedQuantities, workbookProblems } from '../i18n/workbook-problems';
import { cellName } from '../plan/cell-reference';
import type { Program } from '../engine/program';
import { findPlan, type PlanProblem } from '../plan/find-table';
import type { PlanTable } from '../plan/plan-table';
import type { SheetGrid } from '../plan/plan-sheet';
import { withWorkbookRules } from '../plan/workbook-rules/workbook-rules';
import type { Vocabulary } from '../vocabulary/load-vocabulary';
import { readCsv, readWorkbook, workbookFromGrid, WorkbookError, type Workbook } from '../xlsx';
import { readInput } from './read-input';

/** A file that is no plan: why, in both languages. */
export class PlanFileError extends Error {
  constructor(
    readonly file: string,
    readonly reason: LocalizedText,
  ) {
    super(`${file}: ${reason.en}`);
    this.name = 'PlanFileError';
  }
}

/** A file in which a planning table was found. */
export interface OpenPlan {
  readonly path: string;
  readonly table: PlanTable;
  /** The rules, with what the workbook’s own sheets of settings say. */
  readonly program: Program;
  /** What was made of those sheets. */
  readonly remarks: readonly LocalizedText[];
  /** The workbook to annotate; for a CSV file, one that is made from it when it is needed. */
  workbook(): Workbook;
}

/**
 * @throws PlanFileError when the file cannot be read or holds no plan.
 * @throws UserError when there is no such file.
 */
export async function openPlan(
  path: string,
  sheet: string | undefined,
  rules: Program,
  stdin: Readable,
): Promise<OpenPlan> {
  const bytes = await readInput(path, stdin);
  const { vocabulary } = rules.parts;
  return explaining(path, () => {
    if (!looksLikeText(path, bytes)) {
      const workbook = readWorkbook(bytes);
      const table = planOf(path, gridsOf(workbook, sheet, path), vocabulary);
      const others = workbook.sheetNames
        .filter((name) => name !== table.sheet)
        .map((name) => workbook.grid(name));
      const { program, used, problems } = withWorkbookRules(rules, others);
      return { path, table, program, remarks: [...used, ...problems], workbook: () => workbook };
    }
    const grid = readCsv(bytes, { name: sheetNameOf(path) });
    if (sheet !== undefined && sheet.toLowerCase() !== grid.name.toLowerCase()) {
      throw planError(path, { code: 'no-such-sheet', sheet, sheets: [grid.name] });
    }
    const table = planOf(path, [grid], vocabulary);
    return {
      path,
      table,
      program: rules,
      remarks: [],
      workbook: () => readWorkbook(workbookFromGrid(grid)),
    };
  });
}

/** Turns what is wrong with a workbook into words, wherever it shows. */
export function explaining<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const { code, details } = error;
    throw new PlanFileError(
      path,
      inBoth((language) =>
        createSay(workbookProblems, language)(code, {
          part: details.part ?? '?',
          limit: (details.limit ?? 0).toLocaleString(language),
          row: (details.row ?? 0) + 1,
          what: details.what ? limitedQuantities[details.what][language] : '?',
        }),
      ),
    );
  }
}

/** By its content, not its name: packages and old Excel files begin with known bytes; anything else may be a CSV. */
function looksLikeText(path: string, bytes: Uint8Array): boolean {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isCompoundFile = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (isZip || isCompoundFile) return false;
  return !/\.(xlsx|xlsm|xlsb|xls|xltx|ods)$/i.test(path);
}

/** The visible sheets, or the one that was named. */
function gridsOf(workbook: Workbook, sheet: string | undefined, path: string): readonly SheetGrid[] {
  const { sheetNames } = workbook;
  if (sheet === undefined) return visibleGrids(workbook);
  const wanted = sheetNames.find((name) => name.toLowerCase() === sheet.toLowerCase());
  if (wanted === undefined) throw planError(path, { code: 'no-such-sheet', sheet, sheets: sheetNames });
  return [workbook.grid(wanted)];
}

/** Every visible sheet; all of them when none is. */
function visibleGrids(workbook: Workbook): readonly SheetGrid[] {
  const grids = workbook.sheetNames.map((name) => workbook.grid(name));
  const visible = grids.filter(({ hidden }) => !hidden);
  return visible.length > 0 ? visible : grids;
}

function planOf(path: string, grids: readonly SheetGrid[], vocabulary: Vocabulary): PlanTable {
  const found = findPlan(grids, vocabulary, cellName);
  if (!found.ok) throw planError(path, found.problem);
  return found.table;
}

function planError(path: string, problem: PlanProblem): PlanFileError {
  const values = problemValues(problem);
  return new PlanFileError(
    path,
    inBoth((language) => createSay(workbookProblems, language)(problem.code, values)),
  );
}

function problemValues(problem: PlanProblem): MessageValues {
  switch (problem.code) {
    case 'no-such-sheet':
      return { sheet: problem.sheet, sheets: problem.sheets.join(', ') };
    case 'no-table':
      return {
        sheets: problem.sheets.join(', '),
        ...(problem.seen.length > 0 ? { seen: problem.seen.slice(0, 12).join(', ') } : {}),
      };
    case 'several-tables': {
      const [sheet, ...otherSheets] = new Set(problem.tables.map((table) => table.sheet));
      return {
        ...(sheet !== undefined && otherSheets.length === 0 ? { sheet } : {}),
        tables: problem.tables
          .map((table) => `${table.sheet}!${table.cell}${table.name === null ? '' : ` (${table.name})`}`)
          .join(', '),
      };
    }
    case 'too-many-rows':
      return { sheet: problem.sheet, rows: problem.rows, limit: problem.limit };
    case 'no-rows':
      return { sheet: problem.sheet, headerRow: problem.headerRow + 1 };
  }
}

function inBoth(words: (language: Language) => string): LocalizedText {
  const [fr, en] = languages.map(words);
  return { fr: fr ?? '', en: en ?? '' };
}

function sheetNameOf(path: string): string {
  return (
    basename(path)
      .replace(/\.[^.]*$/, '')
      .slice(0, 31) || 'CSV'
  );
}
