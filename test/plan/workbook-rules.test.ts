/** Settings kept in the workbook itself: what they replace, and what is said of those that cannot be used. */
import { cellName } from '../../src/plan/cell-reference';
import { checkWholePlan } from '../../src/plan/check-plan';
import { findPlan } from '../../src/plan/find-table';
import type { SheetGrid } from '../../src/plan/plan-sheet';
import { withWorkbookRules } from '../../src/plan/workbook-rules/workbook-rules';
import type { CellValue } from '../../src/vocabulary/cell';
import type { Value } from '../../src/vocabulary/value';
import { academyRow, checkedPlan } from '../support/checked-plans';
import { plainSpaces } from '../support/plain-spaces';
import { realProgram } from '../support/real-program';
import { enumValues, rule, smallProgram } from '../support/small-pack';
import type { Program } from '../../src/engine/program';

const words = (text: string) => ({ fr: text, en: text });

/** Every row of a sheet has the same number of cells. */
function sheet(name: string, rows: readonly (readonly CellValue[])[]): SheetGrid {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  return { name, top: 0, left: 0, cells, merges: [], tables: [], date1904: false, hidden: false };
}

const program = smallProgram({
  facts: [
    { id: 'zone', type: 'enum', values: enumValues(['A', 'B']) },
    { id: 'day', type: 'date' },
  ],
  decisions: [
    { id: 'delay', type: 'integer' },
    { id: 'budget', type: 'money' },
    { id: 'off', type: 'boolean' },
  ],
  parameters: [
    {
      id: 'delayDays',
      type: 'integer',
      unit: 'day',
      labels: { fr: 'Délai administratif', en: 'Administrative delay' },
      values: [{ value: null }],
    },
  ],
  tables: [
    {
      id: 'envelopes',
      title: { fr: 'Enveloppes du plan', en: 'Envelopes of the plan' },
      inputs: ['zone'],
      outputs: [{ id: 'amount', type: 'money' }],
      workbook: {
        title: { fr: 'Enveloppes', en: 'Envelopes' },
        columns: [
          { header: words('Zone'), input: 'zone' },
          { header: { fr: 'Montant', en: 'Amount' }, output: 'amount' },
        ],
      },
      rows: [{ when: { zone: 'A' }, then: { amount: 10 } }],
    },
    {
      id: 'holidays',
      hitPolicy: 'first',
      inputs: ['zone', 'day'],
      outputs: [{ id: 'off', type: 'boolean' }],
      workbook: {
        title: { fr: 'Vacances', en: 'Holidays' },
        columns: [
          { header: words('Zone'), input: 'zone' },
          { header: { fr: 'Du', en: 'From' }, from: 'day' },
          { header: { fr: 'Au', en: 'To' }, to: 'day' },
        ],
        then: { off: true },
        otherwise: { by: 'zone', over: 'day', then: { off: false } },
      },
      rows: [{ when: { zone: 'A', day: { min: '2026-10-17', max: '2026-11-01' } }, then: { off: true } }],
    },
  ],
  derivations: [
    { name: 'delay', alternatives: [{ derive: { op: 'copy', of: 'delayDays' } }] },
    { name: 'budget', alternatives: [{ derive: { op: 'copy', of: 'envelopes.amount' } }] },
    { name: 'off', alternatives: [{ derive: { op: 'copy', of: 'holidays.off' } }] },
  ],
  rules: [rule('late', { all: [{ fact: 'delay', operator: 'greaterThan', value: 100 }] })],
});

function decision(name: string, facts: Record<string, Value>, used: Program): Value {
  return used.evaluate(facts).decisions[name];
}

describe('a sheet of parameters', () => {
  const settings = (...rows: readonly (readonly CellValue[])[]) =>
    withWorkbookRules(program, [
      sheet('Réglages', [['Nos réglages'], [], ['Paramètre', 'Valeur', 'À partir du'], ...rows]),
    ]);

  it('fills in what the rules leave open, by label or id, and says so', () => {
    for (const name of ['délai administratif', 'delayDays', 'Administrative delay']) {
      const rules = settings([name, 28, null]);
      expect(decision('delay', {}, rules.program)).toBe(28);
      expect(rules.used.map(({ fr }) => plainSpaces(fr))).toEqual([
        'Feuille « Réglages » : 1 paramètre remplace celui des règles (Délai administratif).',
      ]);
      expect(rules.problems).toEqual([]);
    }
  });

  it('may give a value from a day on', () => {
    const { program: used } = settings(['delayDays', 28, null], ['delayDays', 35, '2027-01-01']);
    expect(decision('delay', { startDate: '2026-12-31' }, used)).toBe(28);
    expect(decision('delay', { startDate: '2027-01-01' }, used)).toBe(35);
  });

  it('cites its row where a value is explained', () => {
    const { program: used } = settings(['delayDays', 28]);
    expect(used.parts.packs[0]?.parameters[0]?.values[0]?.source).toEqual([
      { document: '« Réglages »', lines: '4' },
    ]);
  });

  it.each<[string, readonly CellValue[], string]>([
    [
      'a name that no parameter has',
      ['Délai', 3],
      'Feuille « Réglages », A4 : aucun paramètre ne s’appelle « Délai ».',
    ],
    [
      'a value of another kind',
      ['delayDays', 'bientôt'],
      'Feuille « Réglages », B4 : « bientôt » ne convient pas à « Délai administratif ».',
    ],
    ['a day that is none', ['delayDays', 3, 'hier'], 'Feuille « Réglages », C4 : « hier » ne convient pas'],
  ])('leaves the rules as they are for %s, and says where', (_, row, message) => {
    const rules = settings(row);
    expect(rules.program).toBe(program);
    expect(rules.used).toEqual([]);
    expect(rules.problems.map(({ fr }) => plainSpaces(fr))).toEqual([expect.stringContaining(message)]);
  });

  it('keeps the first of two values of one day', () => {
    const rules = settings(['delayDays', 3], ['delayDays', 4]);
    expect(decision('delay', {}, rules.program)).toBe(3);
    expect(rules.problems).toHaveLength(1);
  });

  it('is read once: the second sheet of its kind is left aside, and named', () => {
    const rows = (days: number) => [
      ['Paramètre', 'Valeur'],
      ['delayDays', days],
    ];
    const { program: used, problems } = withWorkbookRules(program, [
      sheet('Réglages', rows(3)),
      sheet('SETTINGS ', rows(4)),
    ]);
    expect(decision('delay', {}, used)).toBe(3);
    expect(problems.map(({ en }) => en)).toEqual([
      expect.stringContaining('the sheet “Réglages” already gives these settings'),
    ]);
  });

  it('is not read when it is hidden, and that is said', () => {
    const grid = {
      ...sheet('Réglages', [
        ['Paramètre', 'Valeur'],
        ['delayDays', 3],
      ]),
      hidden: true,
    };
    const rules = withWorkbookRules(program, [grid]);
    expect(rules.program).toBe(program);
    expect(rules.problems.map(({ fr }) => fr)).toEqual([expect.stringContaining('elle est masquée')]);
  });

  it('names what is no parameter on one line, shortened', () => {
    const [problem] = settings([`Délai\n${'x'.repeat(32_000)}`, 3]).problems;
    expect(problem?.fr).not.toContain('\n');
    expect(problem?.fr.length).toBeLessThan(400);
  });

  it('leaves a blank value to the rules without a word', () => {
    expect(settings(['delayDays', null])).toEqual({ program, used: [], problems: [] });
  });

  it('says that it lacks a column, unless it is empty', () => {
    const said = (rows: readonly (readonly CellValue[])[]) =>
      withWorkbookRules(program, [sheet('Réglages', rows)]).problems.map(({ fr }) => plainSpaces(fr));
    expect(
      said([
        ['Paramètre', 'Montant'],
        ['delayDays', 3],
      ]),
    ).toEqual([expect.stringContaining('Feuille « Réglages » : il manque la colonne « Valeur ».')]);
    expect(said([['Notes']])).toEqual([
      expect.stringContaining('il manque les colonnes « Paramètre », « Valeur ».'),
    ]);
    expect(said([[null, ' ']])).toEqual([]);
  });

  it.each<[CellValue, string]>([
    [12, '12'],
    [{ error: '#REF!' }, '#REF!'],
  ])('says that %j is no name of a parameter', (name, shown) => {
    expect(settings([name, 3]).problems.map(({ fr }) => plainSpaces(fr))).toEqual([
      expect.stringContaining(`A4 : aucun paramètre ne s’appelle « ${shown} »`),
    ]);
  });

  it('is not looked for on a sheet of another name', () => {
    const other = sheet('Listes', [
      ['Paramètre', 'Valeur'],
      ['delayDays', 3],
    ]);
    expect(withWorkbookRules(program, [other]).program).toBe(program);
  });
});

describe('a sheet that stands in for a table', () => {
  it('replaces all its rows, with exact amounts', () => {
    const grid = sheet('Enveloppes', [
      ['Zone', 'Montant', 'Remarque'],
      ['B', '1 250,50', 'accordé'],
    ]);
    const { program: used, used: said } = withWorkbookRules(program, [grid]);
    expect([decision('budget', { zone: 'A' }, used), decision('budget', { zone: 'B' }, used)]).toEqual([
      null,
      125050,
    ]);
    expect(said.map(({ en }) => en)).toEqual([
      'Sheet “Enveloppes”: its row replaces the table “Envelopes of the plan” of the rules.',
    ]);
  });

  it('says which columns it lacks, and is left aside', () => {
    const { program: used, problems } = withWorkbookRules(program, [
      sheet('Envelopes', [
        ['Zone', 'Total'],
        ['B', 3],
      ]),
    ]);
    expect(used).toBe(program);
    expect(problems.map(({ en }) => en)).toEqual([
      expect.stringContaining('the column « Amount » is missing'),
    ]);
  });

  it('leaves out a row that cannot be read, and uses the others', () => {
    const grid = sheet('Enveloppes', [
      ['Zone', 'Montant'],
      ['D', 3],
      ['B', null],
      ['B', 7],
    ]);
    const { program: used, problems } = withWorkbookRules(program, [grid]);
    expect(decision('budget', { zone: 'B' }, used)).toBe(700);
    expect(problems.map(({ fr }) => /, ([A-Z]\d+)/.exec(fr)?.[1])).toEqual(['A2', 'B3']);
  });

  it('is refused as a whole when its rows contradict each other', () => {
    const grid = sheet('Enveloppes', [
      ['Zone', 'Montant'],
      ['B', 3],
      ['B', 7],
    ]);
    const { program: used, problems } = withWorkbookRules(program, [grid]);
    expect(used).toBe(program);
    expect(problems.map(({ fr }) => plainSpaces(fr))).toEqual([
      expect.stringContaining('les lignes 2 et 3 disent deux fois la même chose'),
    ]);
  });

  it('does not keep the other sheets from being used when it contradicts itself', () => {
    const { program: used, used: said } = withWorkbookRules(program, [
      sheet('Enveloppes', [
        ['Zone', 'Montant'],
        ['B', 3],
        ['B', 7],
      ]),
      sheet('Réglages', [
        ['Paramètre', 'Valeur'],
        ['delayDays', 28],
      ]),
    ]);
    expect(decision('delay', {}, used)).toBe(28);
    expect(said).toHaveLength(1);
  });

  it('says in a few remarks that thousands of its rows are no good', () => {
    const rows = Array.from({ length: 6000 }, () => ['B', 7]);
    const { problems } = withWorkbookRules(program, [sheet('Enveloppes', [['Zone', 'Montant'], ...rows])]);
    expect(problems.length).toBeLessThan(15);
    expect(plainSpaces(problems.at(-1)?.fr ?? '')).toMatch(
      /^Feuille « Enveloppes » : [\d ]+ autres remarques/,
    );
  });

  it('says that rows too far down are not read', () => {
    const rows = Array.from({ length: 5003 }, (_, index) => [index === 0 ? 'B' : 'D', 7]);
    const { problems } = withWorkbookRules(program, [sheet('Enveloppes', [['Zone', 'Montant'], ...rows])]);
    expect(problems.map(({ en }) => en)).toContainEqual(
      expect.stringContaining('only the first 5,000 rows are read, 3 others are left aside'),
    );
  });

  it('does not keep the other sheets from being used when it is refused', () => {
    const { program: used, problems } = withWorkbookRules(program, [
      sheet('Enveloppes', [
        ['Zone', 'Montant'],
        ['B', -3],
      ]),
      sheet('Réglages', [
        ['Paramètre', 'Valeur'],
        ['delayDays', 28],
      ]),
    ]);
    expect(decision('delay', {}, used)).toBe(28);
    expect(decision('budget', { zone: 'A' }, used)).toBe(1000);
    expect(problems.map(({ fr }) => plainSpaces(fr))).toEqual([
      expect.stringContaining('Feuille « Enveloppes » : elle ne peut pas remplacer les règles'),
    ]);
  });

  it('gives ranges, and what holds between them, but nothing beyond', () => {
    const grid = sheet('Vacances', [
      ['Zone', 'Du', 'Au'],
      ['B', '2027-02-20', '2027-03-07'],
      ['B', { serial: 46494 }, { serial: 46509 }],
    ]);
    const { program: used } = withWorkbookRules(program, [grid]);
    const off = (zone: string, day: string): Value => decision('off', { zone, day }, used);
    expect([off('B', '2027-02-20'), off('B', '2027-03-08'), off('B', '2027-04-17')]).toEqual([
      true,
      false,
      true,
    ]);
    expect([off('B', '2026-12-25'), off('A', '2026-10-20')]).toEqual([null, null]);
  });

  it('does not take an end before its start', () => {
    const grid = sheet('Vacances', [
      ['Zone', 'Du', 'Au'],
      ['B', '2027-03-07', '2027-02-20'],
    ]);
    expect(withWorkbookRules(program, [grid]).problems.map(({ en }) => en)).toEqual([
      expect.stringContaining('the end comes before the start'),
    ]);
  });
});

describe('the envelopes of a workbook', () => {
  const grid = sheet('Enveloppes', [
    ['Axe', 'Devise', 'Enveloppe'],
    ['Évaluer', 'EUR', 100],
  ]);
  const { program: used } = withWorkbookRules(realProgram(), [grid]);
  const costing = (axis: string | null) =>
    checkedPlan(used, [academyRow({ Axe: axis, 'Coût prest': 500 })]).rows.flatMap(({ verdict }) =>
      verdict.findings.map(({ code }) => code),
    );

  it('are not those of a row without an axis, even where there is only one', () => {
    expect(costing('Évaluer')).toContain('budget-exceeded');
    expect(costing(null)).not.toContain('budget-exceeded');
  });

  it.each(['évaluer', 'EVALUER', ' Evaluer '])('are found for an axis typed as « %s »', (axis) => {
    expect(costing(axis)).toContain('budget-exceeded');
  });

  it('are not those of another axis', () => {
    expect(costing('Évaluation')).not.toContain('budget-exceeded');
  });
});

it('tells on the checked plan what the workbook replaces', () => {
  const remarks = [words('Said.')];
  const grid = sheet('Plan', [
    ['participants', 'region', 'startDate'],
    [3, 'north', null],
  ]);
  const found = findPlan([grid], program.parts.vocabulary, cellName);
  const plan = found.ok ? checkWholePlan(found.table, program, { planDate: '2026-09-01', remarks }) : null;
  expect(plan?.remarks).toEqual(remarks);
});
