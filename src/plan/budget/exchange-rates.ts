/** Exchange rates: only those that the user gives, each with its date. */
import { Big } from 'big.js';
import { isValidDate } from '../../vocabulary/calendar-date';
import { parseDecimal } from '../../vocabulary/parse-decimal';

/** What one unit of a currency is worth in the currency of a conversion, on a day. */
export interface ExchangeRate {
  readonly currency: string;
  /** An exact decimal above 0, e.g. `0.92`. */
  readonly rate: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** Into which currency totals are converted, and at which rates. */
export interface Conversion {
  readonly currency: string;
  /** By the currency that is converted. */
  readonly rates: ReadonlyMap<string, ExchangeRate>;
}

/** Why a text is no rate: its shape, a currency that is not known, a rate that is no number above 0, no such day. */
export type RateProblem = 'shape' | 'currency' | 'rate' | 'date';

const shape = /^\s*([A-Za-z]{3})\s*=\s*([^@=]{1,40}?)\s*@\s*(\S+)\s*$/;

/**
 * Reads a rate such as `USD=0.92@2026-11-01`: a dollar was worth 0.92 of the other currency on that day.
 *
 * @param text at most a line, the rate with a decimal comma or point.
 * @param currencies the codes that amounts may be in.
 */
export function parseExchangeRate(
  text: string,
  currencies: readonly string[],
): ExchangeRate | { readonly problem: RateProblem } {
  const [, code = '', number = '', date = ''] = (text.length <= 100 ? shape.exec(text) : null) ?? [];
  const currency = code.toUpperCase();
  if (currency === '') return { problem: 'shape' };
  if (!currencies.includes(currency)) return { problem: 'currency' };
  const rate = readRate(number);
  if (rate === undefined) return { problem: 'rate' };
  if (!isValidDate(date)) return { problem: 'date' };
  return { currency, rate, date };
}

const smallRate = /^\d{1,3}[.,]\d{1,12}$/;

/** A rate has no thousands, so that `1,234` and `1.234` say one and the same thing here. */
function readRate(text: string): string | undefined {
  const decimal = smallRate.test(text) ? text.replace(',', '.') : parseDecimal(text)?.decimal;
  return decimal !== undefined && new Big(decimal).gt(0) ? new Big(decimal).toFixed() : undefined;
}

/** An amount that was converted as a whole, or the currencies for which there is no rate. */
export interface Converted {
  /** Minor units of the conversion's currency; null when a rate is missing. */
  readonly amount: number | null;
  readonly missing: readonly string[];
}

/**
 * Converts sums by currency into one. Each currency is rounded to the cent, half up, and then added.
 *
 * @param amounts minor units by currency.
 */
export function convert(
  amounts: Readonly<Record<string, number>>,
  { currency, rates }: Conversion,
): Converted {
  const entries = Object.entries(amounts);
  const missing = entries.flatMap(([code]) => (code === currency || rates.has(code) ? [] : [code]));
  if (missing.length > 0) return { amount: null, missing };
  const amount = entries.reduce((sum, [code, minor]) => {
    const rate = code === currency ? 1 : (rates.get(code)?.rate ?? 1);
    return sum + new Big(minor).times(rate).round(0, Big.roundHalfUp).toNumber();
  }, 0);
  return { amount, missing };
}
