/** The budget as a sheet and as a table, in both languages. */
import { budgetSheet } from '../../../src/plan/budget/budget-sheet';
import { budgetTable } from '../../../src/plan/budget/budget-table';
import { planBudget } from '../../../src/plan/budget/plan-budget';
import type { WrittenValue } from '../../../src/plan/annotation';
import { academyRow, checkedPlan, ibRow } from '../../support/checked-plans';
import { plainSpaces } from '../../support/plain-spaces';
import { realProgram } from '../../support/real-program';

const program = realProgram();
const budget = planBudget(
  checkedPlan(program, [
    ibRow({ 'Date de début': '2026-10-05' }),
    ibRow({ Région: 'Asie-Pacifique', Devise: null }),
    ibRow({ Devise: null }),
    academyRow({ 'Coût prest': 1200, nb_h_interv: 12, 'Niveau d’intervention': 'Sensibilisation' }),
  ]),
  program,
  {
    currency: 'EUR',
    rates: new Map([['USD', { currency: 'USD', rate: '0.92', date: '2026-11-01' }]]),
  },
);

const shown = (value: WrittenValue): string =>
  value.kind === 'text' ? plainSpaces(value.text) : value.kind === 'number' ? value.decimal : '';

describe('the sheet of the budget', () => {
  const sheet = budgetSheet(budget, program, { language: 'fr', planName: 'plan.xlsx' });
  const rows = sheet.rows.map(({ style, cells }) => [style, ...cells.map(shown)]);

  test('begins with what it is, when and at which rates it was made, and what is left out', () => {
    const head = rows.slice(0, sheet.headerRow).map(([, first]) => first);
    expect(head[0]).toBe('Budget du plan « plan.xlsx »');
    expect(head.join('\n')).toContain('1 USD = 0,92 EUR (1er novembre 2026)');
    expect(head.join('\n')).toContain('Hors totaux : 1 ligne dont la devise est à confirmer');
    expect(head.join('\n')).toContain('La rémunération des formateurs est une estimation');
  });

  test('repeats one header over all its blocks and does not filter across them', () => {
    expect(rows[sheet.headerRow ?? -1]?.slice(0, 7)).toEqual([
      'header',
      'Poste',
      'Lignes',
      'Participants',
      'Heures',
      'Devise',
      'Coût',
    ]);
    expect(sheet.isFiltered).toBe(false);
    expect(sheet.numberColumns).not.toContain(4);
  });

  test('writes amounts as numbers of major units with their currency beside them', () => {
    const euro = sheet.rows.find(({ cells }) => cells[4]?.kind === 'text' && cells[4].text === 'EUR');
    expect(euro?.cells[5]).toEqual({ kind: 'number', decimal: '3990', format: 'money' });
  });

  test('keeps amounts to be confirmed and to be chosen out of the column of costs', () => {
    const open = rows.filter(([, , , , , currency]) => currency === 'SGD ou USD' || currency === 'GBP');
    expect(open.length).toBeGreaterThan(0);
    for (const row of open) expect([row[6], row[10]]).toEqual(['', expect.stringMatching(/^(4500|2550)$/)]);
  });

  test('ends each block with its total', () => {
    const sections = rows.filter(([style]) => style === 'section').length;
    expect(rows.filter(([style, label]) => style === 'total' && label === 'Total')).toHaveLength(sections);
  });
});

test.each(['fr', 'en'] as const)('the table reads without a placeholder left open in %s', (language) => {
  const words = JSON.stringify(budgetTable(budget, program, language));
  expect(words).not.toMatch(/\{[a-z]+[,}]|\?\?|undefined|NaN/);
  expect(words).toContain(language === 'fr' ? 'SGD ou USD à confirmer' : 'SGD or USD to be confirmed');
});

test('several notes are separated as each language does', () => {
  const notesIn = (language: 'fr' | 'en') =>
    budgetTable(budget, program, language)
      .rows.map(({ notes }) => notes)
      .filter((notes) => notes.includes(';'));
  expect(notesIn('fr').length).toBeGreaterThan(0);
  expect(notesIn('fr').every((notes) => /\s; /.test(notes))).toBe(true);
  expect(notesIn('en').filter((notes) => /\s;/.test(notes))).toEqual([]);
});

test('participants that nobody knows are no number, sessions that repeat their group notwithstanding', () => {
  const session = (day: string) =>
    academyRow({ Groupe: 'G', 'Groupe : identifiant': 'G1', 'Date de début': day, 'Coût prest': 90 });
  const sessions = planBudget(
    checkedPlan(program, [session('2026-10-05'), session('2026-10-12')]),
    program,
    null,
  );
  expect(sessions.total.costs.rows.repeated).toBe(1);
  expect(budgetTable(sessions, program, 'fr').rows[0]).toMatchObject({ rows: 2, participants: null });
});
