/** The conversion that the options ask for: a currency, and rates with their dates; they go before the workbook’s. */
import type { Program } from '../engine/program';
import {
  parseExchangeRate,
  type Conversion,
  type ExchangeRate,
  type RateProblem,
} from '../plan/budget/exchange-rates';
import type { CliWord } from '../i18n/cli';
import { UserError } from './context';
import type { Options } from './options';

const words: Readonly<Record<RateProblem, CliWord>> = {
  shape: 'rateShape',
  currency: 'rateCurrency',
  rate: 'rateNumber',
  date: 'rateDate',
};

/**
 * @param ofRules what the rules, with the workbook’s settings in them, say of a conversion: rates alone are rates to its currency.
 * @returns null when the options ask for no conversion.
 * @throws UserError for a currency that is not known, a rate that cannot be read, or rates that contradict each other.
 */
export function readConversion(
  { currency, rates }: Options,
  program: Program,
  ofRules: Conversion | null,
): Conversion | null {
  const codes = program.parts.vocabulary.valuesOf('requestedCurrency').map(({ id }) => id);
  const currencies = codes.join(', ');
  if (currency === undefined && rates.length === 0) return null;
  const target = currency?.toUpperCase() ?? ofRules?.currency;
  if (target === undefined) throw new UserError('rateWithoutCurrency');
  if (!codes.includes(target)) {
    throw new UserError('badValue', { option: 'currency', value: currency ?? target, expected: currencies });
  }
  const byCurrency = new Map<string, ExchangeRate>();
  for (const text of rates) {
    const rate = parseExchangeRate(text, codes);
    if ('problem' in rate) throw new UserError(words[rate.problem], { text, currencies });
    if (rate.currency === target) throw new UserError('rateOfTarget', { text, currency: target });
    if (byCurrency.has(rate.currency)) throw new UserError('rateTwice', { currency: rate.currency });
    byCurrency.set(rate.currency, rate);
  }
  return { currency: target, rates: byCurrency };
}
