/** The summary of a checked plan in words, line by line. */
import type { Program } from '../engine/program';
import type { Language } from '../i18n/language';
import { report, type ReportWord } from '../i18n/report';
import { createSay, type Say } from '../i18n/say';
import { showCell } from '../vocabulary/show-cell';
import { severities } from '../vocabulary/vocabulary';
import { ratesInWords } from './budget/rates-in-words';
import type { CheckedPlan } from './check-plan';
import { messageOf } from './finding-message';
import { doubtfulShare, essentialFacts, type ColumnMapping } from './map-columns';
import { readingInWords } from './reading-in-words';
import { titleOf } from './row-facts';
import type { PlanSummary } from './summarise';

const shownFindings = 3;

/** The summary as sentences in one language, one a line, in the order in which they are shown. */
export function summaryInWords(
  plan: CheckedPlan,
  summary: PlanSummary,
  program: Program,
  language: Language,
): readonly string[] {
  return new SummaryWriter(plan, summary, program, language).lines();
}

class SummaryWriter {
  readonly #say: Say<ReportWord>;

  constructor(
    private readonly plan: CheckedPlan,
    private readonly summary: PlanSummary,
    private readonly program: Program,
    private readonly language: Language,
  ) {
    this.#say = createSay(report, language);
  }

  lines(): readonly string[] {
    return [
      ...this.#found(),
      ...this.plan.remarks.map((remark) => remark[this.language]),
      '',
      this.#say('columnsHeading'),
      ...indented(this.#columns()),
      '',
      this.#say('eligibilityHeading'),
      ...indented(this.#eligibility()),
      ...section(this.#say('findingsHeading'), this.#findings()),
      ...section(this.#say('totalsHeading'), this.#totals()),
      ...section(this.#say('worstHeading'), this.#worst()),
    ];
  }

  #found(): readonly string[] {
    const { table, rows } = this.plan;
    const line = this.#say('planFound', {
      sheet: table.sheet,
      ...(table.name === null ? {} : { table: table.name }),
      headerRow: String(table.headerRow + 1),
      rows: rows.length,
      mapped: table.columns.filter(({ fact }) => fact !== null).length,
      columns: table.columns.length,
    });
    const { rows: sessions, groups } = this.summary.sessions;
    return [
      line,
      ...readingInWords(table, this.program.parts.vocabulary, this.language),
      ...(sessions > groups ? [this.#say('sessionsOfGroups', { rows: sessions, groups })] : []),
    ];
  }

  #columns(): readonly string[] {
    const { columns } = this.plan.table;
    const mapped = columns.filter(({ fact }) => fact !== null);
    const sure = mapped.filter((column) => !isDoubtful(column));
    const named = sure.filter(({ how }) => how === 'label');
    const unused = columns.filter(({ how }) => how === 'unused');
    const unknown = columns.filter(({ how }) => how === 'unknown');
    const given = new Set(mapped.map(({ fact }) => fact));
    const absent = essentialFacts.filter((fact) => !given.has(fact));
    const headers = (list: readonly ColumnMapping[]): string => list.map(({ header }) => header).join(', ');
    return [
      ...(named.length > 0 ? [this.#say('columnsByName', { headers: headers(named) })] : []),
      ...sure
        .filter(({ how }) => how === 'synonym')
        .map(({ header, fact }) => this.#say('columnBySynonym', { header, fact: this.#label(fact ?? '') })),
      ...mapped.filter(isDoubtful).map((column) => this.#doubtful(column)),
      ...columns.flatMap(({ header, how, insteadOf }) => {
        if (how === 'merged') return [this.#say('columnMerged', { header })];
        if (!insteadOf) return [];
        return [
          this.#say('columnDuplicate', {
            header,
            winner: insteadOf.header,
            fact: this.#label(insteadOf.fact),
          }),
        ];
      }),
      ...(unused.length > 0 ? [this.#say('columnsUnused', { headers: headers(unused) })] : []),
      ...(unknown.length > 0 ? [this.#say('columnsUnknown', { headers: headers(unknown) })] : []),
      ...(absent.length > 0
        ? [this.#say('factsWithoutColumn', { facts: absent.map((fact) => this.#label(fact)).join(', ') })]
        : []),
    ];
  }

  #doubtful({ header, fact, readable, examples }: ColumnMapping): string {
    const { date1904 } = this.plan.table;
    return this.#say('columnDoubtful', {
      header,
      fact: this.#label(fact ?? ''),
      percent: Math.round((readable ?? 0) * 100),
      examples: examples
        .map((cell) => this.#say('quoted', { text: showCell(cell, { date1904 }) }))
        .join(', '),
    });
  }

  #eligibility(): readonly string[] {
    const counts = this.summary.byEligibility;
    const { vocabulary } = this.program.parts;
    const label = (key: string): string =>
      vocabulary.enumValue('eligibility', key)?.labels[this.language] ?? this.#say('notConcerned');
    return (['eligible', 'needsAnswer', 'ineligible', 'none'] as const)
      .filter((key) => counts[key] > 0)
      .map((key) => `${count(counts[key])}  ${label(key)}`);
  }

  #findings(): readonly string[] {
    const { vocabulary } = this.program.parts;
    const { findings, planFindings } = this.summary;
    const ofThePlan = planFindings.map(({ code, severity }) => ({ code, severity, count: 1 }));
    return [...findings, ...ofThePlan].map(({ code, severity, count: times }) => {
      const family = /^(?:invalid|incomplete)-(.+)$/.exec(code)?.[1];
      const label =
        family === undefined ? vocabulary.findings.get(code)?.labels[this.language] : this.#label(family);
      return `${count(times)}  ${this.#say(severity)} · ${label ?? code} (${code})`;
    });
  }

  #totals(): readonly string[] {
    const { totals } = this.summary;
    const entries = Object.entries(totals.byCurrency);
    const lines = entries.map(([currency, amount]) => this.#money(amount, currency));
    for (const [currencies, amount] of Object.entries(totals.toBeConfirmed)) {
      const names = currencies.split('|').join(` ${this.#say('amountOr')} `);
      lines.push(this.#say('totalToBeConfirmed', { amount: this.#money(amount), currencies: names }));
    }
    if (totals.rows.toBeChosen > 0) {
      const amounts = Object.entries(totals.toBeChosen)
        .map(([currency, amount]) => this.#money(amount, currency))
        .join(` ${this.#say('amountOr')} `);
      lines.push(this.#say('totalToBeChosen', { count: totals.rows.toBeChosen, amounts }));
    }
    lines.push(...this.#converted());
    if (totals.rows.repeated > 0) lines.push(this.#say('totalRepeated', { count: totals.rows.repeated }));
    if (totals.rows.unpriced > 0) lines.push(this.#say('totalUnpriced', { count: totals.rows.unpriced }));
    return lines;
  }

  /** With every rate that was used and its date; a rate that is missing is a finding. */
  #converted(): readonly string[] {
    const { converted, totals } = this.summary;
    if (converted === null || converted.amount === null) return [];
    const { currency, rates } = converted.conversion;
    const used = [...rates.values()].filter((rate) => Object.hasOwn(totals.byCurrency, rate.currency));
    return [
      this.#say('totalConverted', {
        amount: this.#money(converted.amount, currency),
        rates: ratesInWords(used, currency, this.program, this.language),
      }),
    ];
  }

  #worst(): readonly string[] {
    return this.summary.worst.flatMap((checked) => {
      const { row, facts, verdict } = checked;
      const findings = [...verdict.findings]
        .filter(({ severity }) => severity !== 'info')
        .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
      return [
        this.#say('worstRow', {
          row: row + 1,
          title: titleOf(facts) || this.#say('untitled'),
        }),
        ...findings.slice(0, shownFindings).map((finding) => {
          const message = messageOf(finding, checked, this.plan, this.language);
          return `  ${this.#say(finding.severity)} · ${message}`;
        }),
        ...(findings.length > shownFindings
          ? [`  ${this.#say('moreFindings', { count: findings.length - shownFindings })}`]
          : []),
      ];
    });
  }

  #label(fact: string): string {
    return this.program.parts.vocabulary.facts.get(fact)?.labels[this.language] ?? fact;
  }

  #money(amount: number, currency?: string): string {
    return this.program.parts.formatters[this.language](amount, 'money', { currency });
  }
}

function isDoubtful({ readable }: ColumnMapping): boolean {
  return readable !== null && readable < doubtfulShare;
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading, ...indented(lines)];
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

function count(number: number): string {
  return String(number).padStart(5);
}
