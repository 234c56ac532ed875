/** Findings on the budget of a whole plan; they belong to no row. */
import type { Program } from '../../engine/program';
import type { Finding } from '../../engine/verdict';
import { budgetWords, type BudgetWord } from '../../i18n/budget';
import type { MessageValues } from '../../i18n/format-message';
import { languages, type Language, type LocalizedText } from '../../i18n/language';
import { createSay } from '../../i18n/say';
import type { CheckedPlan } from '../check-plan';
import { currenciesInWords } from './dimensions';
import { convert, type Conversion } from './exchange-rates';
import { currencySeparator, type PlanTotals } from './totals';
import { inSeries } from '../../i18n/typography';

/** `currency-unconfirmed` where an amount waits for its currency, `no-exchange-rate` where a conversion lacks a rate. */
export function budgetFindings(
  plan: CheckedPlan,
  totals: PlanTotals,
  program: Program,
  conversion: Conversion | null,
): readonly Finding[] {
  return [...unconfirmed(plan, totals, program), ...withoutRate(totals, conversion)];
}

function unconfirmed({ rows }: CheckedPlan, totals: PlanTotals, program: Program): readonly Finding[] {
  const open = Object.entries(totals.toBeConfirmed);
  if (open.length === 0) return [];
  const { formatters } = program.parts;
  const amounts = (language: Language): string =>
    inSeries(
      open.map(([currencies, amount]) =>
        createSay(budgetWords, language)('amountIn', {
          amount: formatters[language](amount, 'money'),
          currencies: currenciesInWords(currencies.split(currencySeparator), language),
        }),
      ),
      language,
    );
  const question = rows
    .flatMap(({ verdict }) => verdict.findings)
    .find(({ facts, severity }) => severity === 'question' && Array.isArray(facts['currencyCandidates']));
  return [
    {
      code: 'currency-unconfirmed',
      severity: 'info',
      message: inBoth('currencyUnconfirmed', (language) => ({
        count: totals.rows.toBeConfirmed,
        amounts: amounts(language),
      })),
      facts: { currencyCandidates: open.flatMap(([currencies]) => currencies.split(currencySeparator)) },
      source: question?.source ?? [],
    },
  ];
}

function withoutRate({ byCurrency }: PlanTotals, conversion: Conversion | null): readonly Finding[] {
  if (conversion === null) return [];
  const { missing } = convert(byCurrency, conversion);
  if (missing.length === 0) return [];
  const { currency } = conversion;
  return [
    {
      code: 'no-exchange-rate',
      severity: 'info',
      message: inBoth('noExchangeRate', (language) => ({
        count: missing.length,
        missing: and[language].format(missing),
        currency,
        example: missing[0] ?? '',
      })),
      facts: { currency: missing },
      source: [],
    },
  ];
}

const and: Readonly<Record<Language, Intl.ListFormat>> = {
  fr: new Intl.ListFormat('fr-FR', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
};

function inBoth(word: BudgetWord, values: (language: Language) => MessageValues): LocalizedText {
  const [fr = '', en = ''] = languages.map((language) =>
    createSay(budgetWords, language)(word, values(language)),
  );
  return { fr, en };
}
