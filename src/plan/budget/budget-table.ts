/** A budget as a table in one language: the same rows on a sheet and on a terminal. */
import type { Program } from '../../engine/program';
import { budgetWords, type BudgetWord } from '../../i18n/budget';
import type { Language } from '../../i18n/language';
import { createSay, type Say } from '../../i18n/say';
import type { BudgetFigures } from './budget-line';
import { currenciesInWords } from './dimensions';
import type { Budget, BudgetTotal } from './plan-budget';
import { ratesInWords } from './rates-in-words';
import { currencySeparator } from './totals';
import { inSeries } from '../../i18n/typography';

/** A row of the table. Amounts are minor units; null and '' are shown as nothing. */
export interface BudgetTableRow {
  readonly kind: 'section' | 'line' | 'total';
  readonly label: string;
  readonly rows: number | null;
  readonly participants: number | null;
  readonly hours: number | null;
  readonly currency: string;
  readonly cost: number | null;
  readonly perParticipant: number | null;
  readonly perHour: number | null;
  readonly converted: number | null;
  /** An amount that is in no total: its currency is to be confirmed or chosen. */
  readonly unsettled: number | null;
  readonly notes: string;
}

/** A column of the table and its header. */
export interface BudgetTableColumn {
  readonly id: Exclude<keyof BudgetTableRow, 'kind'>;
  readonly header: string;
}

/** A budget in the words of one language. */
export interface BudgetTable {
  /** Sentences above the table: its date, its rates, what is left out. */
  readonly intro: readonly string[];
  readonly columns: readonly BudgetTableColumn[];
  readonly rows: readonly BudgetTableRow[];
}

/** Puts a budget into words. */
export function budgetTable(budget: Budget, program: Program, language: Language): BudgetTable {
  return new TableWriter(budget, program, language).table();
}

const emptyRow: BudgetTableRow = {
  kind: 'line',
  label: '',
  rows: null,
  participants: null,
  hours: null,
  currency: '',
  cost: null,
  perParticipant: null,
  perHour: null,
  converted: null,
  unsettled: null,
  notes: '',
};

class TableWriter {
  readonly #say: Say<BudgetWord>;

  constructor(
    private readonly budget: Budget,
    private readonly program: Program,
    private readonly language: Language,
  ) {
    this.#say = createSay(budgetWords, language);
  }

  table(): BudgetTable {
    const { total, blocks } = this.budget;
    return {
      intro: this.#intro(),
      columns: this.#columns(),
      rows: [
        ...this.#rowsOf(total, this.#say('wholePlan'), 'total'),
        ...blocks.flatMap(({ dimension, lines }) => [
          { ...emptyRow, kind: 'section' as const, label: this.#say(dimension) },
          ...lines.flatMap((line) => this.#rowsOf(line, line.label[this.language], 'line')),
          ...this.#rowsOf(total, this.#say('total'), 'total').map((row) => ({ ...row, notes: '' })),
        ]),
      ],
    };
  }

  #intro(): readonly string[] {
    const { budget } = this;
    const { total, conversion, untold, planDate } = budget;
    const { formatters } = this.program.parts;
    const { rows } = total.costs;
    const date = (day: string): string => formatters[this.language](day, 'date');
    const parts = (
      [
        ['leftToBeConfirmed', rows.toBeConfirmed],
        ['leftToBeChosen', rows.toBeChosen],
        ['leftUnpriced', rows.unpriced],
        ['leftIneligible', rows.ineligible],
        ['leftUncosted', rows.uncosted],
        ['leftRepeated', rows.repeated],
      ] as const
    ).flatMap(([word, count]) => (count > 0 ? [this.#say(word, { count })] : []));
    const rates = [...(conversion?.rates.values() ?? [])];
    const conversionWords =
      conversion &&
      (rates.length > 0
        ? this.#say('budgetRates', {
            currency: conversion.currency,
            rates: ratesInWords(rates, conversion.currency, this.program, this.language),
          })
        : this.#say('budgetWithoutRates', { currency: conversion.currency }));
    return [
      this.#say('budgetDate', { date: date(planDate), rows: total.rows }),
      ...(conversionWords === null ? [] : [conversionWords]),
      ...(parts.length > 0 ? [this.#say('budgetLeftOut', { parts: parts.join(', ') })] : []),
      ...(total.partlyCosted > 0 ? [this.#say('partlyCosted', { count: total.partlyCosted })] : []),
      ...(total.trainers ? [this.#say('trainersAreEstimates')] : []),
      ...(untold.length > 0
        ? [
            this.#say('untold', {
              dimensions: untold.map((dimension) => this.#say(dimension).toLocaleLowerCase()).join(', '),
            }),
          ]
        : []),
      ...budget.findings.map(({ message }) => message[this.language]),
    ];
  }

  #columns(): readonly BudgetTableColumn[] {
    const { conversion } = this.budget;
    const column = (id: BudgetTableColumn['id'], header: string): BudgetTableColumn => ({ id, header });
    return [
      column('label', this.#say('labelColumn')),
      column('rows', this.#say('rowsColumn')),
      column('participants', this.#say('participantsColumn')),
      column('hours', this.#say('hoursColumn')),
      column('currency', this.#say('currencyColumn')),
      column('cost', this.#say('costColumn')),
      column('perParticipant', this.#say('perParticipantColumn')),
      column('perHour', this.#say('perHourColumn')),
      ...(conversion
        ? [column('converted', this.#say('convertedColumn', { currency: conversion.currency }))]
        : []),
      column('unsettled', this.#say('unsettledColumn')),
      column('notes', this.#say('notesColumn')),
    ];
  }

  /** One row for each amount; what the rows have in common stands on the first. */
  #rowsOf(
    figures: BudgetTotal,
    label: string,
    kind: 'line' | 'total',
  ): readonly [BudgetTableRow, ...BudgetTableRow[]] {
    const [first, ...others] = [...this.#settled(figures), ...this.#unsettled(figures)].map((row) => ({
      ...emptyRow,
      kind,
      ...row,
    }));
    const notes = [...this.#notes(figures), ...(first?.notes ? [first.notes] : [])];
    return [
      {
        ...(first ?? { ...emptyRow, kind }),
        label,
        rows: figures.rows,
        participants: isTold(figures, 'participants') ? figures.participants.sum : null,
        hours: isTold(figures, 'hours') ? figures.hours.sum : null,
        converted: figures.converted?.amount ?? null,
        notes: inSeries(notes, this.language),
      },
      ...others,
    ];
  }

  #settled({ costs, perParticipant, perHour }: BudgetFigures): readonly Partial<BudgetTableRow>[] {
    return this.#inOrder(costs.byCurrency).map(([currency, cost]) => {
      const participant = perParticipant[currency];
      const hour = perHour[currency];
      const over = { participants: participant?.rows ?? 0, hours: hour?.rows ?? 0 };
      return {
        currency,
        cost,
        perParticipant: participant?.amount ?? null,
        perHour: hour?.amount ?? null,
        notes:
          over.participants === over.hours
            ? over.hours === 0
              ? ''
              : this.#say('averages', { count: over.hours })
            : this.#say('averagesApart', over),
      };
    });
  }

  #unsettled({
    costs: { toBeConfirmed, toBeChosen, rows },
  }: BudgetFigures): readonly Partial<BudgetTableRow>[] {
    return [
      ...Object.entries(toBeConfirmed).map(([currencies, unsettled]) => ({
        currency: currenciesInWords(currencies.split(currencySeparator), this.language),
        unsettled,
        notes: this.#say('toBeConfirmed'),
      })),
      ...this.#inOrder(toBeChosen).map(([currency, unsettled]) => ({
        currency,
        unsettled,
        notes: this.#say('toBeChosen', { count: rows.toBeChosen }),
      })),
    ];
  }

  #notes(figures: BudgetTotal): readonly string[] {
    const { participants, hours, costs, trainers, converted } = figures;
    const counted = (word: BudgetWord, count: number): readonly string[] =>
      count > 0 ? [this.#say(word, { count })] : [];
    return [
      ...(converted && converted.missing.length > 0
        ? [this.#say('notConverted', { currencies: converted.missing.join(', ') })]
        : []),
      ...counted('leftUnpriced', costs.rows.unpriced),
      ...counted('leftIneligible', costs.rows.ineligible),
      ...counted('leftUncosted', costs.rows.uncosted),
      ...counted('leftRepeated', costs.rows.repeated),
      ...counted('unknownParticipants', participants.unknownRows),
      ...counted('unknownHours', hours.unknownRows),
      ...(trainers
        ? [
            this.#say('trainers', {
              low: this.#money(trainers.low),
              high: this.#money(trainers.high),
              count: trainers.rows,
            }),
          ]
        : []),
    ];
  }

  /** Currencies in the order of the vocabulary, so that every group lists them alike. */
  #inOrder(amounts: Readonly<Record<string, number>>): readonly (readonly [string, number])[] {
    return this.program.parts.vocabulary
      .valuesOf('requestedCurrency')
      .flatMap(({ id }) => (amounts[id] === undefined ? [] : [[id, amounts[id]] as const]));
  }

  /** In the currency in which the rules estimate the pay. */
  #money(amount: number): string {
    const currency = this.program.parts.names.get('trainerCostLow')?.unit;
    return this.program.parts.formatters[this.language](amount, 'money', { currency });
  }
}

function isTold(figures: BudgetFigures, quantity: 'participants' | 'hours'): boolean {
  const { repeated } = figures.costs.rows;
  // Sessions that repeat their group say nothing of their own about participants, but each has its hours.
  const counted = quantity === 'participants' ? figures.rows - repeated : figures.rows;
  return figures[quantity].unknownRows < counted;
}
