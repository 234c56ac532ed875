/** Into which currency a budget is converted: what the workbook’s sheets say, and what the options say besides. */
import type { Program } from '../../../src/engine/program';
import { conversionOfRules, planConversion } from '../../../src/plan/budget/plan-conversion';
import { planBudget } from '../../../src/plan/budget/plan-budget';
import type { Conversion } from '../../../src/plan/budget/exchange-rates';
import { summarise } from '../../../src/plan/summarise';
import { summaryInWords } from '../../../src/plan/summary-in-words';
import { withWorkbookRules } from '../../../src/plan/workbook-rules/workbook-rules';
import type { CellValue } from '../../../src/vocabulary/cell';
import { checkedPlan, ibRow } from '../../support/checked-plans';
import { gridOf } from '../../support/grids';
import { plainSpaces } from '../../support/plain-spaces';
import { realProgram } from '../../support/real-program';

const program = realProgram();
const planDate = '2026-11-23';

const settings = (...rows: readonly (readonly CellValue[])[]) =>
  gridOf([['Paramètre', 'Valeur', 'À partir du'], ...rows], { name: 'Réglages' });
const rates = (...rows: readonly (readonly CellValue[])[]) =>
  gridOf([['Devise', 'Taux', 'Date'], ...rows], { name: 'Taux de change' });
const inEuros = settings(['Devise du budget', 'EUR']);
const dollar: readonly CellValue[] = ['USD', 0.92, '2026-11-02'];

/** What a workbook with these sheets asks for, and all that is wrong with it, in French. */
function asked(...grids: Parameters<typeof withWorkbookRules>[1]): {
  program: Program;
  conversion: Conversion | null;
  problems: readonly string[];
} {
  const { program: used, problems } = withWorkbookRules(program, grids);
  const ofRules = conversionOfRules(used, planDate);
  return {
    program: used,
    conversion: ofRules.conversion,
    problems: [...problems, ...ofRules.problems].map(({ fr }) => plainSpaces(fr)),
  };
}

const conversion = (currency: string, ...given: readonly (readonly [string, string])[]): Conversion => ({
  currency,
  rates: new Map(given.map(([code, rate]) => [code, { currency: code, rate, date: '2026-11-02' }])),
});

describe('the sheets of a workbook', () => {
  it('that say nothing convert nothing', () => {
    expect(asked()).toMatchObject({ conversion: null, problems: [] });
  });

  it('name the currency and give rates with their dates', () => {
    expect(asked(inEuros, rates(dollar, ['CHF', '1,05', '02/11/2026']))).toMatchObject({
      conversion: conversion('EUR', ['USD', '0.92'], ['CHF', '1.05']),
      problems: [],
    });
  });

  it('may name another currency from a day on', () => {
    const grid = settings(['Devise du budget', 'EUR'], ['Devise du budget', 'USD', '2026-11-24']);
    const { program: used } = withWorkbookRules(program, [grid]);
    expect(conversionOfRules(used, '2026-11-23').conversion?.currency).toBe('EUR');
    expect(conversionOfRules(used, '2026-11-24').conversion?.currency).toBe('USD');
  });

  it.each<[string, readonly CellValue[], RegExp]>([
    [
      'of 0',
      ['USD', 0, '2026-11-02'],
      /« Taux de change », ligne 2 : le taux pour USD n’est pas supérieur à 0/,
    ],
    ['below 0', ['USD', -0.92, '2026-11-02'], /n’est pas supérieur à 0/],
    ['without a date', ['USD', 0.92, null], /« Taux de change », C2 : « Date » est vide/],
    [
      'of a day that does not exist',
      ['USD', 0.92, '31/02/2026'],
      /« Taux de change », C2 : « 31\/02\/2026 »/,
    ],
    ['that is no number', ['USD', 'bientôt', '2026-11-02'], /« Taux de change », B2 : « bientôt »/],
    ['of the currency itself', ['EUR', 0.92, '2026-11-02'], /EUR est déjà la devise du budget/],
  ])('leave aside a rate %s, and say so', (_, row, problem) => {
    const { conversion: used, problems } = asked(inEuros, rates(row, ['CHF', 1.05, '2026-11-02']));
    expect([...(used?.rates.keys() ?? [])]).toEqual(['CHF']);
    expect(problems).toEqual([expect.stringMatching(problem)]);
  });

  it('that give rates without the currency of the budget are asked for it', () => {
    expect(asked(rates(dollar))).toMatchObject({
      conversion: null,
      problems: [expect.stringContaining('Ajoutez « Devise du budget » à la feuille « Réglages »')],
    });
  });

  it('are refused when they give one currency two rates', () => {
    expect(asked(inEuros, rates(dollar, ['USD', 0.95, '2026-11-09']))).toMatchObject({
      // The other sheets stand: the currency is named, and has no rate.
      conversion: { currency: 'EUR', rates: new Map() },
      problems: [expect.stringContaining('les lignes 2 et 3 disent deux fois la même chose')],
    });
  });
});

describe('options', () => {
  const { program: used } = asked(inEuros, rates(dollar, ['GBP', 1.15, '2026-11-02']));

  it('go before the rates of the workbook and leave it the others', () => {
    const merged = planConversion(used, planDate, conversion('EUR', ['USD', '0.9']));
    expect(merged).toEqual(conversion('EUR', ['USD', '0.9'], ['GBP', '1.15']));
  });

  it('that name another currency leave the workbook’s rates out', () => {
    expect(planConversion(used, planDate, conversion('CHF'))).toEqual(conversion('CHF'));
  });
});

describe('a checked plan', () => {
  const { program: used } = asked(inEuros, rates(dollar));
  const dollars = ibRow({ Région: 'Amérique du Nord', Devise: null });

  it('has its totals converted in the summary and in the budget alike, with rate and date', () => {
    const plan = checkedPlan(used, [ibRow(), dollars]);
    const summary = summarise(plan, used);
    expect(summary.converted).toMatchObject({ amount: 279_000 + 322_000, missing: [] });
    expect(planBudget(plan, used, null).total.converted).toEqual({ amount: 601_000, missing: [] });
    const said = summaryInWords(plan, summary, used, 'fr').map(plainSpaces).join('\n');
    expect(said).toContain('Totaux convertis : 6 010,00 € (1 USD = 0,92 EUR (2 novembre 2026))');
  });

  it('names the currency whose rate is missing, and converts no total with it', () => {
    const plan = checkedPlan(used, [ibRow({ Devise: 'CHF' }), dollars]);
    const summary = summarise(plan, used);
    expect(summary.converted).toMatchObject({ amount: null, missing: ['CHF'] });
    expect(summary.planFindings.map(({ code }) => code)).toEqual(['no-exchange-rate']);
    expect(summary.planFindings[0]?.message.fr).toContain('feuille');
  });

  it('tells which rate of the workbook is of no use', () => {
    const { program: withZero } = asked(inEuros, rates(['USD', 0, '2026-11-02']));
    const { remarks } = checkedPlan(withZero, [ibRow()]);
    expect(remarks.map(({ en }) => en)).toEqual([expect.stringContaining('the rate for USD is not above 0')]);
  });

  it('is left in its own currencies where nobody asks for a conversion', () => {
    const plan = checkedPlan(program, [ibRow(), dollars]);
    expect(summarise(plan, program)).toMatchObject({ converted: null, planFindings: [] });
    expect(planBudget(plan, program, null)).toMatchObject({ conversion: null, total: { converted: null } });
  });
});
