/** The rows of a decision table that a sheet of the workbook gives instead of those of the pack. */
import type { LocalizedText } from '../../i18n/language';
import type { RuleSet } from '../../rules/load-packs';
import { otherwiseRows } from '../../rules/otherwise-rows';
import type { ScalarLiteral } from '../../rules/rule-schema';
import type { InputCell, OutputCell, TableData, TableRow, WorkbookTable } from '../../rules/table-schema';
import { cellName } from '../cell-reference';
import type { SheetGrid } from '../plan-sheet';
import { documentOf } from './document';
import { readLiteral, type LiteralKind } from './read-literal';
import { settingWords } from './setting-words';
import { readSettingsTable, rowsLeft, type SettingsRow } from './sheet-table';

/** What a sheet says of a table. */
export interface ReadTableRows {
  /** Empty when the sheet cannot be used. */
  readonly rows: readonly TableRow[];
  /** How many of them the sheet gives; the others say what holds elsewhere. */
  readonly given: number;
  readonly problems: readonly LocalizedText[];
}

type Column = WorkbookTable['columns'][number];

/** Reads a sheet as the rows of a table that says how it may be given by a workbook. */
export function readTableRows(
  grid: SheetGrid,
  data: TableData,
  workbook: WorkbookTable,
  rules: RuleSet,
): ReadTableRows {
  const headers = workbook.columns.map(({ header }) => header);
  const table = readSettingsTable(grid, headers);
  const optional = new Set(workbook.columns.filter(isOptional).map(({ header }) => header));
  const missing = (table?.missing ?? headers).filter((header) => !optional.has(header));
  if (!table || missing.length > 0) {
    const columns = (language: 'fr' | 'en') => missing.map((header) => `« ${header[language]} »`).join(', ');
    const problem = settingWords(
      'missingColumns',
      { sheet: grid.name, count: missing.length, columns: columns('fr'), table: data.title.fr },
      { columns: columns('en'), table: data.title.en },
    );
    return { rows: [], given: 0, problems: [problem] };
  }
  const reader = new RowReader(grid, data, workbook, rules);
  const rows = table.rows.flatMap((row) => reader.read(row) ?? []);
  const problems = [...rowsLeft(table, grid), ...reader.problems];
  const contradictions = data.hitPolicy === 'unique' ? repeatedRows(rows, grid, data) : [];
  if (contradictions.length > 0) return { rows: [], given: 0, problems: [...contradictions, ...problems] };
  return { rows: [...rows, ...otherwiseRows(rows, workbook)], given: rows.length, problems };
}

/** Rows that speak of the same thing where only one may: which of them is meant, nobody but the planner knows. */
function repeatedRows(
  rows: readonly TableRow[],
  grid: SheetGrid,
  { title }: TableData,
): readonly LocalizedText[] {
  const lines = new Map<string, string>();
  return rows.flatMap(({ when, source }) => {
    const key = JSON.stringify(Object.entries(when).sort(([a], [b]) => (a < b ? -1 : 1)));
    const line = source[0]?.lines ?? '';
    const first = lines.get(key);
    if (first === undefined) {
      lines.set(key, line);
      return [];
    }
    const values = { sheet: grid.name, first, second: line };
    return [settingWords('repeatedRow', { ...values, table: title.fr }, { table: title.en })];
  });
}

class RowReader {
  readonly problems: LocalizedText[] = [];

  constructor(
    private readonly grid: SheetGrid,
    private readonly data: TableData,
    private readonly workbook: WorkbookTable,
    private readonly rules: RuleSet,
  ) {}

  /** Undefined after saying what is wrong with the row. */
  read(row: SettingsRow): TableRow | undefined {
    const when: Record<string, InputCell> = {};
    const then: Record<string, OutputCell> = { ...this.workbook.then };
    for (const column of this.workbook.columns) {
      const literal = this.#literal(column, row);
      if (literal === undefined) return undefined;
      if (literal === null) continue;
      if ('output' in column) then[column.output] = literal;
      else if ('input' in column) when[column.input] = literal;
      else if (typeof literal !== 'boolean' && !Array.isArray(literal)) {
        const name = 'from' in column ? column.from : column.to;
        const range = when[name];
        const known = typeof range === 'object' && !Array.isArray(range) && !('fact' in range) ? range : {};
        when[name] = { ...known, ['from' in column ? 'min' : 'max']: literal };
      }
    }
    if (Object.values(when).some(isReversed)) {
      this.problems.push(
        settingWords('reversedRange', { sheet: this.grid.name, cell: cellName(row.row, this.grid.left) }),
      );
      return undefined;
    }
    const lines = String(row.row + 1);
    return {
      id: `${this.grid.name} ${lines}`,
      when,
      then,
      source: [{ document: documentOf(this.grid), lines }],
    };
  }

  /** Null for a cell that may be left blank and is; undefined after saying what is wrong with it. */
  #literal(column: Column, row: SettingsRow): ScalarLiteral | ScalarLiteral[] | null | undefined {
    const cell = row.at(column.header);
    if (!cell) return isOptional(column) ? null : undefined;
    const reading = readLiteral(this.#kindOf(column), cell.value, this.rules.vocabulary, this.grid.date1904);
    if (reading.kind === 'literal') return reading.literal;
    if (reading.kind === 'blank' && isOptional(column)) return null;
    const place = { sheet: this.grid.name, cell: cellName(cell.row, cell.column) };
    this.problems.push(
      reading.kind === 'blank'
        ? settingWords('missingValue', { ...place, name: column.header.fr }, { name: column.header.en })
        : settingWords(
            'unreadableValue',
            { ...place, text: reading.text, name: column.header.fr, expected: reading.expected.fr },
            { name: column.header.en, expected: reading.expected.en },
          ),
    );
    return undefined;
  }

  #kindOf(column: Column): LiteralKind {
    if ('output' in column) {
      const output = this.data.outputs.find(({ id }) => id === column.output);
      return {
        name: column.output,
        type: output?.type ?? 'text',
        labels: column.header,
        valuesOf: output?.valuesOf,
      };
    }
    const name = 'input' in column ? column.input : 'from' in column ? column.from : column.to;
    const info = this.rules.names.get(name);
    return { name, type: info?.type ?? 'text', unit: info?.unit, labels: column.header };
  }
}

function isOptional(column: Column): boolean {
  return 'optional' in column && column.optional === true;
}

function isReversed(cell: InputCell): boolean {
  if (typeof cell !== 'object' || Array.isArray(cell) || 'fact' in cell) return false;
  return cell.min !== undefined && cell.max !== undefined && cell.min > cell.max;
}
