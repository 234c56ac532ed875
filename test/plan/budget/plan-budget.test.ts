/** The budget of a plan: what is added, what is never added, and what is said to be unknown. */
import fc from 'fast-check';
import { compile } from '../../../src/engine/compile';
import { parseExchangeRate, type Conversion } from '../../../src/plan/budget/exchange-rates';
import { hasFigures, planBudget, type Budget } from '../../../src/plan/budget/plan-budget';
import type { DimensionId } from '../../../src/plan/budget/dimensions';
import { loadRules } from '../../../src/rules/load-packs';
import { academyRow, checkedPlan, ibRow, type RowCells } from '../../support/checked-plans';
import { realProgram } from '../../support/real-program';
import { readRuleFiles, withEdit, type Json } from '../../support/rule-files';

const program = realProgram();
const currencies = program.parts.vocabulary.valuesOf('requestedCurrency').map(({ id }) => id);

const budgetOf = (rows: readonly RowCells[], conversion: Conversion | null = null): Budget =>
  planBudget(checkedPlan(program, rows), program, conversion);

const linesOf = (budget: Budget, dimension: DimensionId) =>
  budget.blocks.find((block) => block.dimension === dimension)?.lines ?? [];

function conversionTo(currency: string, ...texts: readonly string[]): Conversion {
  const rates = texts.map((text) => {
    const rate = parseExchangeRate(text, currencies);
    if ('problem' in rate) throw new Error(rate.problem);
    return [rate.currency, rate] as const;
  });
  return { currency, rates: new Map(rates) };
}

const asiaPacific = { Région: 'Asie-Pacifique', Devise: null };

describe('the totals of a budget', () => {
  const budget = budgetOf([
    ibRow(),
    ibRow({ Région: 'Amérique du Nord', Devise: null }),
    ibRow(asiaPacific),
    ibRow({ Devise: null }),
    ibRow({ Participants: 6 }),
    ibRow({ Participants: null }),
    academyRow({ 'Coût prest': 1200, 'Coût fonc': 350.5 }),
    academyRow(),
  ]);

  test('add IB totals and academy costs of one currency, and never one currency to another', () => {
    expect(budget.total.costs.byCurrency).toEqual({ EUR: 279_000 + 155_050, USD: 350_000 });
  });

  test('keep apart what is to be confirmed and what is to be chosen', () => {
    expect(budget.total.costs.toBeConfirmed).toEqual({ 'SGD|USD': 450_000 });
    expect(budget.total.costs.toBeChosen).toEqual({ EUR: 279_000, GBP: 255_000, CHF: 305_000 });
  });

  test('say of every row whether and why it is left out', () => {
    expect(budget.total.costs.rows).toEqual({
      totalled: 3,
      repeated: 0,
      toBeConfirmed: 1,
      toBeChosen: 1,
      unpriced: 1,
      ineligible: 1,
      uncosted: 1,
    });
    expect(budget.total.partlyCosted).toBe(1);
  });

  test('tell that an amount waits for its currency, with the document that leaves it open', () => {
    expect(budget.findings).toMatchObject([
      { code: 'currency-unconfirmed', severity: 'info', source: [{ document: 'S0' }] },
    ]);
    expect(budget.findings[0]?.message.fr).toMatch(/4\s500,00 en SGD ou USD/);
    expect(budget.findings[0]?.message.en).toContain('4,500.00 in SGD or USD');
  });

  test('are those of any dimension put together again', () => {
    for (const { dimension, lines } of budget.blocks) {
      const sum = (currency: string) =>
        lines.reduce((total, { costs }) => total + (costs.byCurrency[currency] ?? 0), 0);
      expect([dimension, sum('EUR'), sum('USD')]).toEqual([dimension, 434_050, 350_000]);
      expect([dimension, lines.reduce((total, { rows }) => total + rows, 0)]).toEqual([dimension, 8]);
    }
  });
});

test('amounts to be confirmed join the totals once one value of the rules settles their currency', () => {
  const settled = compile(
    loadRules(
      withEdit(readRuleFiles('ib', 'budget'), 'ib/parameters.json', (json: Json) => {
        json.parameters.find((one: Json) => one.id === 'asiaPacificCurrency').values[0].value = 'SGD';
      }),
    ),
  );
  const { total, findings } = planBudget(checkedPlan(settled, [ibRow(asiaPacific), ibRow()]), settled, null);
  expect(total.costs).toMatchObject({ byCurrency: { SGD: 450_000, EUR: 279_000 }, toBeConfirmed: {} });
  expect(findings).toEqual([]);
});

describe('the lines of a budget', () => {
  test('put together what differs by case, accents and spaces only, and set apart what is blank', () => {
    const budget = budgetOf([
      ibRow({ Objectif: '10.2', Axe: 'Évaluer' }),
      ibRow({ Objectif: '10.10', Axe: 'evaluer  ' }),
      ibRow({ Axe: null }),
    ]);
    expect(linesOf(budget, 'axis').map(({ label, rows }) => [label.fr, rows])).toEqual([
      ['Évaluer', 2],
      ['Sans axe', 1],
    ]);
    expect(linesOf(budget, 'objective').map(({ label }) => label.fr)).toEqual([
      '10.2',
      '10.10',
      'Sans objectif',
    ]);
  });

  test('take the month from the start date, else from the first session, in the order of the calendar', () => {
    const budget = budgetOf([
      ibRow({ 'Date de début': '2027-02-03' }),
      ibRow({ 'Dates des sessions': '12/11/2026 ; 05/10/2026' }),
      ibRow({ 'Date de début': '2026-10-30' }),
      ibRow(),
    ]);
    expect(linesOf(budget, 'month').map(({ key, label, rows }) => [key, label.fr, rows])).toEqual([
      ['2026-10', 'octobre 2026', 2],
      ['2027-02', 'février 2027', 1],
      [null, 'Sans date', 1],
    ]);
  });

  test('know the mode and the type that rules derive from the offer', () => {
    const budget = budgetOf([ibRow({ 'Type de perfectionnement': null }), academyRow({ Modalité: 'L' })]);
    expect(linesOf(budget, 'modality').map(({ key, rows }) => [key, rows])).toEqual([['inPerson', 2]]);
    expect(linesOf(budget, 'organisation').map(({ key }) => key)).toEqual(['onDemand', 'academy']);
  });

  test('leave out the dimensions of which no row says anything, and name them', () => {
    const budget = budgetOf([ibRow()]);
    expect(budget.blocks.map(({ dimension }) => dimension)).toEqual([
      'currency',
      'organisation',
      'modality',
      'region',
      'eligibility',
    ]);
    expect(budget.untold).toEqual(['objective', 'axis', 'month']);
  });

  test('take a hostile name for a name', () => {
    const budget = budgetOf([ibRow({ Axe: '__proto__' }), ibRow({ Axe: 'constructor' })]);
    expect(linesOf(budget, 'axis').map(({ rows }) => rows)).toEqual([1, 1]);
  });
});

describe('costs by participant and by hour', () => {
  test('divide over the rows that give both, say how many they are, and round half a cent up', () => {
    const budget = budgetOf([
      academyRow({ 'Coût prest': 100, Participants: 8, 'Durée (h)': 6 }),
      academyRow({ 'Coût prest': 0.25, Participants: null, 'Durée (h)': 1.5 }),
      academyRow({ 'Coût prest': 0.36, Participants: 24, 'Durée (h)': null }),
      academyRow({ Participants: 50, 'Durée (h)': 30 }),
    ]);
    // 100.36 over 32 participants is 3.13625; 100.25 over 7.5 hours is 13.3666…
    expect(budget.total.perParticipant).toEqual({ EUR: { amount: 314, rows: 2 } });
    expect(budget.total.perHour).toEqual({ EUR: { amount: 1337, rows: 2 } });
    expect(budget.total.participants).toEqual({ sum: 82, unknownRows: 1 });
    expect(budget.total.hours).toEqual({ sum: 37.5, unknownRows: 1 });
  });

  test('are not there where no participant would share the cost', () => {
    const budget = budgetOf([academyRow({ 'Coût prest': 100, Participants: '0', 'Durée (h)': 6 })]);
    expect(budget.total.perParticipant).toEqual({});
  });

  test('take the headcount of an academy action from its groups and their size', () => {
    const budget = budgetOf([academyRow({ cout_p_prest: 360, nb_groupe: 3, nb_eff_groupe: 12 })]);
    expect(budget.total.participants).toEqual({ sum: 36, unknownRows: 0 });
    expect(budget.total.perParticipant).toEqual({ EUR: { amount: 1000, rows: 1 } });
  });

  test('take the published hours of an IB offer', () => {
    expect(budgetOf([ibRow({ 'Durée (h)': 3 })]).total.hours.sum).toBe(15);
  });
});

describe('the sessions of one group', () => {
  const session = (changes: RowCells = {}) =>
    academyRow({ 'N° de groupe': 'G1', Participants: 20, 'Durée (h)': 6, ...changes });

  test('are one group of participants, whether or not it has a cost', () => {
    const participants = { sum: 20, unknownRows: 0 };
    expect(budgetOf([session(), session(), session()]).total.participants).toEqual(participants);
    expect(budgetOf([session({ Participants: null }), session()]).total.participants).toEqual(participants);
    const costed = session({ 'Coût prest': 300 });
    expect(budgetOf([costed, costed]).total.participants).toEqual(participants);
  });

  test('share what the group costs over the hours of all of them', () => {
    const costed = session({ 'Coût prest': 360 });
    const { total } = budgetOf([costed, costed, costed]);
    expect(total.costs.byCurrency).toEqual({ EUR: 36_000 });
    expect(total.hours.sum).toBe(18);
    expect(total.perHour).toEqual({ EUR: { amount: 2_000, rows: 1 } });
    expect(budgetOf([costed, session({ 'Coût prest': 360, 'Durée (h)': null })]).total.perHour).toEqual({});
  });

  test('repeat the hours for which their trainers are paid', () => {
    const paid = session({ nb_h_interv: 6, 'Niveau d’intervention': 'Expertise' });
    const once = budgetOf([paid]).total.trainers;
    expect(budgetOf([paid, paid, paid]).total.trainers).toEqual(once);
  });
});

describe('the pay of trainers', () => {
  const budget = budgetOf([
    academyRow({ 'Coût prest': 500, nb_h_interv: 12, 'Niveau d’intervention': 'Sensibilisation' }),
    academyRow({ nb_h_interv: 6.5, 'Niveau d’intervention': 'Expertise' }),
    academyRow({ nb_h_interv: 6 }),
  ]);

  test('is a range that is estimated beside the costs and added to none of them', () => {
    expect(budget.total.trainers).toEqual({ low: 30_000 + 22_750, high: 48_000 + 58_500, rows: 2 });
    expect(budget.total.costs.byCurrency).toEqual({ EUR: 50_000 });
  });

  test('is worth a budget by itself; a plan without any figure is not', () => {
    const paid = { nb_h_interv: 6, 'Niveau d’intervention': 'Expertise' };
    expect(hasFigures(budgetOf([academyRow(paid)]))).toBe(true);
    expect(hasFigures(budgetOf([academyRow({ 'Durée (h)': 6 })]))).toBe(false);
  });
});

describe('a conversion', () => {
  const rows = [ibRow(), ibRow({ Région: 'Amérique du Nord', Devise: null }), ibRow(asiaPacific)];

  test('uses the given rates, and leaves out what is to be confirmed', () => {
    const { total, findings } = budgetOf(rows, conversionTo('EUR', 'USD=0.92@2026-11-01'));
    expect(total.converted).toEqual({ amount: 279_000 + 322_000, missing: [] });
    expect(findings.map(({ code }) => code)).toEqual(['currency-unconfirmed']);
  });

  test('without a rate converts nothing that needs it, and says which rate is missing', () => {
    const budget = budgetOf(rows, conversionTo('EUR'));
    expect(budget.total.converted).toEqual({ amount: null, missing: ['USD'] });
    expect(budget.findings.at(-1)).toMatchObject({ code: 'no-exchange-rate', severity: 'info' });
    expect(budget.findings.at(-1)?.message.fr).toContain('USD');
    expect(linesOf(budget, 'currency').map(({ key, converted }) => [key, converted?.amount])).toEqual([
      ['EUR', 279_000],
      ['USD', null],
      ['toBeConfirmed|SGD|USD', undefined],
    ]);
  });

  test('rounds each currency to the cent, half up', () => {
    const cost = (amount: number) => [academyRow({ 'Coût prest': amount })];
    expect(budgetOf(cost(0.5), conversionTo('USD', 'EUR=1.01@2026-11-01')).total.converted?.amount).toBe(51);
    expect(budgetOf(cost(1), conversionTo('USD', 'EUR=1.0049@2026-11-01')).total.converted?.amount).toBe(100);
  });
});

describe('an exchange rate', () => {
  test.each([
    ['USD=0.92@2026-11-01', { currency: 'USD', rate: '0.92', date: '2026-11-01' }],
    ['usd = 0,9200 @ 2026-11-01', { currency: 'USD', rate: '0.92', date: '2026-11-01' }],
    ['GBP=1,234@2026-11-01', { currency: 'GBP', rate: '1.234', date: '2026-11-01' }],
    ['CHF=1@2028-02-29', { currency: 'CHF', rate: '1', date: '2028-02-29' }],
    ['USD=0.92', { problem: 'shape' }],
    ['0.92', { problem: 'shape' }],
    ['', { problem: 'shape' }],
    [`USD=${'9'.repeat(200)}@2026-11-01`, { problem: 'shape' }],
    ['XYZ=0.92@2026-11-01', { problem: 'currency' }],
    ['USD=abc@2026-11-01', { problem: 'rate' }],
    ['USD=0@2026-11-01', { problem: 'rate' }],
    ['USD=-1@2026-11-01', { problem: 'rate' }],
    ['USD=0.92@2026-02-30', { problem: 'date' }],
    ['USD=0.92@hier', { problem: 'date' }],
  ])('« %s » is read as %j', (text, expected) => {
    expect(parseExchangeRate(text, currencies)).toEqual(expected);
  });
});

test('whatever the rows, each currency comes to the sum of its rows in any dimension', () => {
  const row = fc.record({
    region: fc.constantFrom('Afrique, Europe et Moyen-Orient', 'Amérique du Nord', 'Asie-Pacifique'),
    participants: fc.integer({ min: 1, max: 60 }),
    axis: fc.constantFrom('A', 'B', null),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
      const plan = checkedPlan(
        program,
        rows.map(({ region, participants, axis }) =>
          ibRow({ Région: region, Participants: participants, Axe: axis, Devise: null }),
        ),
      );
      const usd = plan.rows
        .filter(({ verdict }) => verdict.decisions['currency'] === 'USD')
        .reduce((sum, { verdict }) => sum + Number(verdict.decisions['total'] ?? 0), 0);
      const budget = planBudget(plan, program, null);
      expect(budget.total.costs.byCurrency['USD'] ?? 0).toBe(usd);
      for (const { lines } of budget.blocks) {
        const sum = lines.reduce((total, { costs }) => total + (costs.byCurrency['USD'] ?? 0), 0);
        expect(sum).toBe(usd);
      }
    }),
    { numRuns: 30 },
  );
});
