/** What a check writes beside a plan: marked cells, result columns, and a sheet with every finding. */
import type { Program } from '../engine/program';
import type { Finding } from '../engine/verdict';
import type { Language } from '../i18n/language';
import { report } from '../i18n/report';
import { createSay, type Say } from '../i18n/say';
import type { ReportWord } from '../i18n/report';
import { severities } from '../vocabulary/vocabulary';
import type { AddedRow, AddedSheet, Annotation, CellMark, ResultColumn, WrittenValue } from './annotation';
import { cellName } from './cell-reference';
import { budgetSheet } from './budget/budget-sheet';
import type { Conversion } from './budget/exchange-rates';
import { hasFigures, planBudget } from './budget/plan-budget';
import { findingsOn, type CheckedPlan, type CheckedRow } from './check-plan';
import { messageOf } from './finding-message';
import { groupRequests } from './grouping/group-requests';
import { groupingSheet } from './grouping/grouping-sheet';
import { introLines } from './intro-lines';
import { decimalOf } from './money';
import type { PlanRow } from './plan-table';
import { titleOf } from './row-facts';
import { resultColumns, rowResultsIn, type RowResults } from './row-results';
import { scheduleOf } from './schedule/schedule';
import { scheduleSheet } from './schedule/schedule-sheet';
import { showCell } from '../vocabulary/show-cell';
import { inSeries } from '../i18n/typography';

/** What an annotation depends on besides the checked plan. */
export interface AnnotateOptions {
  readonly language: Language;
  /** What the plan is called, for the title of the control sheet. */
  readonly planName: string;
  /** Rates given besides those of the rules and the workbook, which they go before. */
  readonly conversion?: Conversion | null;
}

/** One line each, so that the heights of the plan's rows stay as they are. */
const columnWidths: Readonly<Record<keyof RowResults, number>> = {
  status: 16,
  unitPrice: 14,
  currency: 20,
  total: 14,
  findings: 90,
};

/** Widths of the control sheet's columns, in characters. */
const controlWidths = [16, 8, 9, 34, 70, 26, 34, 16, 26];

/** More findings than a person can read, and than a sheet should hold; the most severe come first. */
const mostListed = 100_000;

const blank: WrittenValue = { kind: 'blank' };
const text = (words: string): WrittenValue => (words === '' ? blank : { kind: 'text', text: words });

/** Everything that is added to a checked plan; the plan itself is left alone. */
export function annotatePlan(plan: CheckedPlan, program: Program, options: AnnotateOptions): Annotation {
  const writer = new PlanWriter(plan, program, options);
  const schedule = scheduleSheet(scheduleOf(plan, program), plan, program, options);
  return {
    sheet: plan.table.sheet,
    headerRow: plan.table.headerRow,
    rows: plan.rows.map(({ row }) => row),
    firstFreeColumn: plan.table.firstFreeColumn,
    marks: writer.marks(),
    columns: writer.columns(),
    sheets: [writer.controlSheet(), ...planSheets(plan, program, options), ...(schedule ? [schedule] : [])],
  };
}

/** What is said of the whole plan: its budget and the requests that could be grouped, where there are any. */
function planSheets(
  plan: CheckedPlan,
  program: Program,
  { conversion = null, ...options }: AnnotateOptions,
): readonly AddedSheet[] {
  const budget = planBudget(plan, program, conversion);
  const grouping = groupRequests(plan, program);
  return [
    ...(hasFigures(budget) ? [budgetSheet(budget, program, options)] : []),
    ...(grouping.groups.length > 0 ? [groupingSheet(grouping, plan, program, options)] : []),
  ];
}

class PlanWriter {
  readonly #say: Say<ReportWord>;
  /** Sheet column of each fact that a column gives. */
  readonly #columnOf: ReadonlyMap<string, number>;
  readonly #cellsOf: ReadonlyMap<number, PlanRow['cells']>;

  constructor(
    private readonly plan: CheckedPlan,
    private readonly program: Program,
    private readonly options: AnnotateOptions,
  ) {
    this.#say = createSay(report, options.language);
    this.#columnOf = new Map(
      plan.table.columns.flatMap(({ fact, column }) => (fact === null ? [] : [[fact, column] as const])),
    );
    this.#cellsOf = new Map(plan.table.rows.map(({ row, cells }) => [row, cells]));
  }

  /** The cell that each finding is about, in the colour of the worst finding on it. Information colours nothing. */
  marks(): readonly CellMark[] {
    const worst = new Map<string, CellMark>();
    for (const { row, verdict } of this.plan.rows) {
      for (const finding of findingsOn(verdict)) {
        const column = this.#columnOfFinding(finding);
        if (column === undefined || finding.severity === 'info') continue;
        const key = cellName(row, column);
        const earlier = worst.get(key);
        if (earlier && severities.indexOf(earlier.severity) <= severities.indexOf(finding.severity)) continue;
        worst.set(key, { row, column, severity: finding.severity });
      }
    }
    return [...worst.values()];
  }

  columns(): readonly ResultColumn[] {
    const resultsOf = rowResultsIn(this.options.language, this.program);
    const results = this.plan.rows.map(({ verdict }) => resultsOf(verdict));
    return resultColumns.map(({ result, header }) => ({
      header: this.#say(header),
      width: columnWidths[result],
      wrap: false,
      values: results.map((one) => {
        const value = one[result];
        return typeof value === 'string' ? text(value) : money(value);
      }),
    }));
  }

  controlSheet(): AddedSheet {
    const findings = this.plan.rows.flatMap((row) =>
      row.verdict.findings.map((finding) => ({ row, finding })),
    );
    const body = findings
      .sort(
        (a, b) =>
          severities.indexOf(a.finding.severity) - severities.indexOf(b.finding.severity) ||
          a.row.row - b.row.row,
      )
      .slice(0, mostListed)
      .map(({ row, finding }) => this.#controlRow(row, finding));
    if (findings.length > mostListed) {
      const left = this.#say('moreFindings', { count: findings.length - mostListed });
      body.push({ style: 'body', cells: [text(left)] });
    }
    const packs = this.program.parts.packs.map(
      ({ title, version }) => `${title[this.options.language]} ${version}`,
    );
    const intro: AddedRow[] = [
      { style: 'title', cells: [text(this.#say('controlTitle', { plan: this.options.planName }))] },
      ...introLines(
        this.#say('controlRules', {
          rules: packs.join(', '),
          date: this.program.parts.formatters[this.options.language](this.plan.planDate, 'date'),
        }),
        controlWidths,
      ),
      ...this.plan.remarks.flatMap((remark) => introLines(remark[this.options.language], controlWidths)),
    ];
    // After the findings: above them they would push the first one off the screen.
    const footer: AddedRow[] = [
      { style: 'body', cells: [blank] },
      ...this.#documents().flatMap((words) => introLines(words, controlWidths)),
    ];
    if (body.length === 0) {
      const nothing = this.#say('controlNothing', { rows: this.plan.rows.length });
      return {
        name: this.#say('controlSheet'),
        columnWidths: [90],
        rows: [...intro, { style: 'body', cells: [text(nothing)] }],
        footer,
      };
    }
    const header: AddedRow = {
      style: 'header',
      cells: (
        [
          'severityColumn',
          'rowColumn',
          'cellColumn',
          'actionColumn',
          'findingColumn',
          'valueColumn',
          'repairColumn',
          'sourceColumn',
          'codeColumn',
        ] as const
      ).map((word) => text(this.#say(word))),
    };
    return {
      name: this.#say('controlSheet'),
      columnWidths: controlWidths,
      rows: [...intro, { style: 'body', cells: [blank] }, header, ...body],
      footer,
      headerRow: intro.length + 1,
      numberColumns: [1],
    };
  }

  /** The documents behind the short names that findings cite, each once. */
  #documents(): readonly string[] {
    const titles = new Map<string, string>();
    for (const { sources } of this.program.parts.packs) {
      for (const [document, { title }] of Object.entries(sources)) {
        if (titles.has(document)) continue;
        titles.set(document, this.#say('sourceDocument', { document, title: title[this.options.language] }));
      }
    }
    return [...titles.values()];
  }

  #controlRow(checked: CheckedRow, finding: Finding): AddedRow {
    const { row, facts } = checked;
    const column = this.#columnOfFinding(finding) ?? this.plan.table.columns[0]?.column ?? 0;
    const cell = cellName(row, column);
    return {
      style: 'body',
      severity: finding.severity,
      cells: [
        text(this.#say(finding.severity)),
        { kind: 'number', decimal: String(row + 1), format: 'integer' },
        { kind: 'link', text: cell, sheet: this.plan.table.sheet, cell },
        text(titleOf(facts)),
        text(messageOf(finding, checked, this.plan, this.options.language)),
        text(this.#cellText(row, column)),
        text(finding.repair?.message[this.options.language] ?? ''),
        text(
          inSeries(
            finding.source.map(({ document, lines }) => this.#say('sourceLines', { document, lines })),
            this.options.language,
          ),
        ),
        text(finding.code),
      ],
    };
  }

  /** The first fact of the finding that has a column. */
  #columnOfFinding({ facts }: Finding): number | undefined {
    for (const fact of Object.keys(facts)) {
      const column = this.#columnOf.get(fact);
      if (column !== undefined) return column;
    }
    return undefined;
  }

  /** What the finding's cell shows. */
  #cellText(row: number, column: number): string {
    const { table } = this.plan;
    const cells = this.#cellsOf.get(row);
    const cell = cells?.[table.columns.findIndex((one) => one.column === column)] ?? null;
    return cell === null ? '' : showCell(cell, { date1904: table.date1904 });
  }
}

function money(value: number | null): WrittenValue {
  return value !== null ? { kind: 'number', decimal: decimalOf(value), format: 'money' } : blank;
}
