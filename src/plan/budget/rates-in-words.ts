/** Exchange rates in words, each with its date. */
import type { Program } from '../../engine/program';
import { budgetWords } from '../../i18n/budget';
import type { Language } from '../../i18n/language';
import { createSay } from '../../i18n/say';
import type { ExchangeRate } from './exchange-rates';
import { inSeries } from '../../i18n/typography';

/** Such as “1 USD = 0.92 EUR (1 November 2026); 1 GBP = 1.15 EUR (2 November 2026)”. */
export function ratesInWords(
  rates: readonly ExchangeRate[],
  target: string,
  { parts: { formatters } }: Program,
  language: Language,
): string {
  const say = createSay(budgetWords, language);
  return inSeries(
    rates.map(({ currency, rate, date }) =>
      say('budgetRate', {
        from: currency,
        rate: language === 'fr' ? rate.replace('.', ',') : rate,
        to: target,
        date: formatters[language](date, 'date'),
      }),
    ),
    language,
  );
}
