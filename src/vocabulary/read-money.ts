/** Amounts of money, exact, in minor units: 250, "1 953,00 €". */
import { Big } from 'big.js';
import { normaliseText } from './normalise';
import { parseDecimal } from './parse-decimal';
import { excelNumber, type Reader, type ReaderContext } from './reader';

/** The fact whose values are the currencies, with their labels and signs. */
const currencyFact = 'requestedCurrency';
const minorUnits = 100;
const longestText = 100;
/** What stands before the number, the number, and what stands after it. */
const amount = /^([^\d]*?)([+-]?\d(?:.*\d)?)([^\d]*)$/;

/** An amount with two decimals at most; the currency that it names, if any, must be the fact's own. */
export const readMoney: Reader = (cell, context) => {
  const decimal = typeof cell === 'number' ? decimalOfNumber(cell) : decimalOfText(cell, context);
  if (decimal === undefined) return undefined;
  const major = new Big(decimal);
  const minor = major.times(minorUnits);
  const { min, max } = context.fact;
  if ((min !== undefined && major.lt(min)) || (max !== undefined && major.gt(max))) return undefined;
  if (!minor.eq(minor.round(0)) || minor.abs().gt(Number.MAX_SAFE_INTEGER)) return undefined;
  return minor.eq(0) ? 0 : minor.toNumber();
};

function decimalOfNumber(number: number): string | undefined {
  return Number.isFinite(number) ? String(excelNumber(number)) : undefined;
}

function decimalOfText(cell: unknown, context: ReaderContext): string | undefined {
  if (typeof cell !== 'string' || cell.length > longestText) return undefined;
  const match = amount.exec(normaliseText(cell));
  if (match === null) return undefined;
  const [, before = '', number = '', after = ''] = match;
  const currency = `${before}${after}`.trim();
  if (currency !== '' && !isOwnCurrency(currency, context)) return undefined;
  return parseDecimal(number)?.decimal;
}

/** True for a sign or name of the currency that the fact is kept in; a fact without one takes a bare amount. */
function isOwnCurrency(text: string, { fact, vocabulary }: ReaderContext): boolean {
  return fact.unit !== undefined && vocabulary.enumIdOf(currencyFact, text) === fact.unit;
}
