/** The one place that decides into which currency, and at which rates, the budget of a plan is converted. */
import { Big } from 'big.js';
import type { Program } from '../../engine/program';
import { budgetWords, type BudgetWord } from '../../i18n/budget';
import type { MessageValues } from '../../i18n/format-message';
import type { LocalizedText } from '../../i18n/language';
import { createSay } from '../../i18n/say';
import type { TableRow } from '../../rules/table-schema';
import { isValidDate } from '../../vocabulary/calendar-date';
import type { Conversion, ExchangeRate } from './exchange-rates';

/** The names in the rules, which the sheets of a workbook stand in for. */
const currencyParameter = 'budgetCurrency';
const ratesTable = 'exchangeRates';
const convertedInput = 'rowCostCurrency';

/** What the rules, with the workbook's settings in them, say of a conversion. */
export interface RulesConversion {
  /** Null as long as nobody names the currency. */
  readonly conversion: Conversion | null;
  /** Rates that cannot be used, and why. */
  readonly problems: readonly LocalizedText[];
}

/**
 * The conversion that the rules ask for: the currency of the budget, and the rates in force.
 *
 * @param planDate `YYYY-MM-DD`, the day on which the plan is looked at.
 */
export function conversionOfRules(program: Program, planDate: string): RulesConversion {
  const { packs } = program.parts;
  const parameter = packs.flatMap(({ parameters }) => parameters).find(({ id }) => id === currencyParameter);
  const currency = parameter?.values.findLast(({ from = '' }) => from <= planDate)?.value;
  const table = packs.flatMap(({ tables }) => tables).find(({ data }) => data.id === ratesTable);
  const rows = (table?.data.rows ?? []).filter(
    ({ validFrom = '', validTo = '9999-12-31' }) => validFrom <= planDate && planDate <= validTo,
  );
  if (typeof currency !== 'string') {
    return { conversion: null, problems: rows.length > 0 ? [inBoth('ratesWithoutCurrency', {})] : [] };
  }
  const rates = new Map<string, ExchangeRate>();
  const problems: LocalizedText[] = [];
  for (const row of rows) {
    for (const code of codesOf(row)) {
      const rate = readRate(code, row, currency);
      if ('word' in rate) problems.push(inBoth(rate.word, { ...placeOf(row), code, currency }));
      else if (code !== currency) rates.set(code, rate);
    }
  }
  return { conversion: { currency, rates }, problems };
}

/**
 * The conversion of a plan: what the user asks for, completed by what the rules say of the same currency.
 *
 * @param given what the options of a command ask for; null for nothing.
 */
export function planConversion(
  program: Program,
  planDate: string,
  given: Conversion | null = null,
): Conversion | null {
  const { conversion } = conversionOfRules(program, planDate);
  if (given === null || conversion === null) return given ?? conversion;
  if (given.currency !== conversion.currency) return given;
  return { currency: given.currency, rates: new Map([...conversion.rates, ...given.rates]) };
}

function codesOf({ when }: TableRow): readonly string[] {
  const cell = when[convertedInput];
  const codes = Array.isArray(cell) ? cell : [cell];
  return codes.filter((code) => typeof code === 'string');
}

/** A rate of the currency itself is 1, or a mistake. */
function readRate(
  code: string,
  { then: { rate, rateDate } }: TableRow,
  target: string,
): ExchangeRate | { readonly word: BudgetWord } {
  if (typeof rate !== 'number' || rate <= 0) return { word: 'rateNotPositive' };
  if (typeof rateDate !== 'string' || !isValidDate(rateDate)) return { word: 'rateWithoutDate' };
  if (code === target && rate !== 1) return { word: 'rateOfTarget' };
  return { currency: code, rate: new Big(rate).toFixed(), date: rateDate };
}

function placeOf({ source: [first] }: TableRow): MessageValues {
  return { document: first?.document ?? '', lines: first?.lines ?? '' };
}

const french = createSay(budgetWords, 'fr');
const english = createSay(budgetWords, 'en');

function inBoth(word: BudgetWord, values: MessageValues): LocalizedText {
  return { fr: french(word, values), en: english(word, values) };
}
