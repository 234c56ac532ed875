/** What the functions of the sheet answer: pure and synchronous, without Office. */
import type { Program } from '../../src/engine/program';
import { amongUnknownRows } from '../../src/engine/measures/plan-groups';
import type { Finding } from '../../src/engine/verdict';
import { functionWords, type FunctionWord } from '../../src/i18n/function-words';
import type { Language } from '../../src/i18n/language';
import { report, type ReportWord } from '../../src/i18n/report';
import { createSay, type Say } from '../../src/i18n/say';
import { sessionRanks } from '../../src/plan/group-sessions';
import { bySeverity, resultColumns, rowResultsIn, type RowResults } from '../../src/plan/row-results';
import { toPublicValue } from '../../src/vocabulary/public-value';
import { readFacts, type FactsReading } from '../../src/vocabulary/read-facts';
import type { Verdict } from '../../src/engine/verdict';
import { AnswerError } from './answer-error';
import { openQuestion, type JudgedRow } from './open-question';
import { inFormula, PlanRows } from './plan-rows';
import { toCell, type Range } from './range-cell';
import { inSeries } from '../../src/i18n/typography';

/** What a cell shows: a number, a text, or '' for nothing. */
export type CellAnswer = number | string;

export interface AnswerContext {
  readonly program: Program;
  /** Date as of which rules are read for rows without a start date (`YYYY-MM-DD`). */
  readonly planDate: string;
  readonly language: Language;
}

/** The arguments of a look-up without a table. */
export interface TariffRequest {
  readonly offer: unknown;
  readonly region: unknown;
  readonly tariff: unknown;
  readonly participants: unknown;
  readonly requestedCurrency: unknown;
}

/** As much as a cell of Excel can hold. */
const longestText = 32_767;
const emptyResults: readonly CellAnswer[] = resultColumns.map(() => '');

/**
 * The answers, one method a function. Every method throws `AnswerError` for arguments that are no rows of a plan, and
 * for an answer that waits for a question to be answered.
 */
export class Answers {
  readonly #rows: PlanRows;
  readonly #resultsOf: (verdict: Verdict) => RowResults;
  readonly #report: Say<ReportWord>;
  readonly #say: Say<FunctionWord>;

  constructor(private readonly context: AnswerContext) {
    const { program, language } = context;
    this.#rows = new PlanRows(program, language);
    this.#resultsOf = rowResultsIn(language, program);
    this.#report = createSay(report, language);
    this.#say = createSay(functionWords, language);
  }

  /** Price per participant, in major units. */
  unitPrice(headers: Range, row: Range): CellAnswer {
    return this.#number('unitPrice', this.#judgeOne(headers, row));
  }

  /** Total of the row, in major units; nothing for an ineligible row. */
  total(headers: Range, row: Range): CellAnswer {
    const judged = this.#judgeOne(headers, row);
    return judged?.verdict.decisions['eligibility'] === 'ineligible' ? '' : this.#number('total', judged);
  }

  /** Currency of the price, or the ones that it may be. */
  currency(headers: Range, row: Range): CellAnswer {
    const judged = this.#judgeOne(headers, row);
    return judged ? this.#resultsOf(judged.verdict).currency : '';
  }

  /** Fewest participants. */
  minimum(headers: Range, row: Range): CellAnswer {
    return this.#number('minimumParticipants', this.#judgeOne(headers, row));
  }

  /** Duration in hours. */
  duration(headers: Range, row: Range): CellAnswer {
    return this.#number('durationHours', this.#judgeOne(headers, row));
  }

  /** Eligibility in words. */
  eligibility(headers: Range, row: Range): CellAnswer {
    const judged = this.#judgeOne(headers, row);
    return judged ? this.#resultsOf(judged.verdict).status : '';
  }

  /** Every finding with its source, and what is still to be given. */
  why(headers: Range, row: Range): CellAnswer {
    const judged = this.#judgeOne(headers, row);
    if (!judged) return '';
    const { findings, missingFacts, decisions } = judged.verdict;
    const asked = new Set(
      findings.flatMap(({ severity, facts }) => (severity === 'question' ? Object.keys(facts) : [])),
    );
    const isJudged = decisions['eligibility'] !== null;
    const toBeGiven = missingFacts
      .filter((fact) => isJudged && !asked.has(fact))
      .map((fact) => this.#label(fact));
    const lines = [
      ...bySeverity(findings).map((finding) => this.#withSource(finding)),
      ...(toBeGiven.length > 0 ? [this.#say('toBeGiven', { facts: toBeGiven.join(', ') })] : []),
    ];
    return lines.length > 0 ? cellText(lines.join(' · ')) : this.#say('nothingToReport');
  }

  /** The five result columns of the annotated copy, one row for each row of the plan. */
  check(headers: Range, rows: Range): CellAnswer[][] {
    const readings = this.#rows.readAll(headers, rows);
    if (readings.length === 0) return [[...emptyResults]];
    const { program, planDate } = this.context;
    const ranked = sessionRanks();
    const inputs = readings.flatMap((reading) =>
      reading ? [{ ...reading, facts: ranked(reading.facts) }] : [],
    );
    const verdicts = program.judgePlan(inputs, { planDate }).verdicts[Symbol.iterator]();
    return readings.map((reading) => {
      const verdict = reading ? verdicts.next().value : undefined;
      if (!verdict) return [...emptyResults];
      const results = this.#resultsOf(verdict);
      return resultColumns.map(({ result }) => {
        const value = results[result];
        return typeof value === 'string' ? cellText(value) : value === null ? '' : value / 100;
      });
    });
  }

  /** Price per participant of an offer, without a table. */
  tariffPrice(request: TariffRequest): CellAnswer {
    const cells = Object.fromEntries(
      Object.entries(request).map(([fact, raw]) => [fact, toCell(scalarOf(raw))]),
    );
    const judged = this.#judge(readFacts(cells, this.context.program.parts.vocabulary, inFormula));
    const price = this.#value('unitPrice', judged);
    if (typeof price === 'number') return price;
    const { language } = this.context;
    const { findings } = judged.verdict;
    const block = findings.find(({ severity }) => severity === 'block');
    throw new AnswerError(
      'notAvailable',
      block?.message[language] ?? this.#openQuestion('unitPrice', judged) ?? this.#say('noAnswer'),
    );
  }

  #judgeOne(headers: Range, row: Range): JudgedRow | null {
    const reading = this.#rows.readOne(headers, row);
    return reading && this.#judge(reading);
  }

  #judge({ facts, unreadable }: FactsReading): JudgedRow {
    // A formula on one row does not see the others: what a group of rows comes to is not known to it.
    const options = { planDate: this.context.planDate, unreadable, place: amongUnknownRows };
    return { facts, options, verdict: this.context.program.evaluate(facts, options) };
  }

  /** A number, '' where it does not apply. */
  #number(decision: string, judged: JudgedRow | null): CellAnswer {
    if (!judged) return '';
    const value = this.#value(decision, judged);
    if (typeof value === 'number') return value;
    const question = this.#openQuestion(decision, judged);
    if (question !== undefined) throw new AnswerError('notAvailable', question);
    return '';
  }

  #value(decision: string, { verdict }: JudgedRow): unknown {
    const type = this.context.program.parts.vocabulary.decisions.get(decision)?.type ?? 'text';
    return toPublicValue(verdict.decisions[decision], type);
  }

  #openQuestion(decision: string, judged: JudgedRow): string | undefined {
    const { program, language } = this.context;
    return openQuestion(decision, judged, program, language);
  }

  #withSource({ severity, message, source }: Finding): string {
    const finding = this.#report('severityAndMessage', {
      severity: this.#report(severity),
      message: message[this.context.language],
    });
    if (source.length === 0) return finding;
    const places = source.map(({ document, lines }) => this.#report('sourceLines', { document, lines }));
    return this.#say('findingAndSource', { finding, source: inSeries(places, this.context.language) });
  }

  #label(fact: string): string {
    return this.context.program.parts.vocabulary.facts.get(fact)?.labels[this.context.language] ?? fact;
  }
}

/** A reference to one cell may arrive as a range of one. */
function scalarOf(raw: unknown): unknown {
  return Array.isArray(raw) && raw.length === 1 && Array.isArray(raw[0]) ? (raw[0] as unknown[])[0] : raw;
}

function cellText(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
}
