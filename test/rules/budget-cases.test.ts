/** The `budget` pack against its worked cases. */
import { compile } from '../../src/engine/compile';
import { explain, explainInWords } from '../../src/engine/explain';
import { runCases } from '../../src/plan/run-cases';
import { loadRules } from '../../src/rules/load-packs';
import { readFacts } from '../../src/vocabulary/read-facts';
import { plainSpaces } from '../support/plain-spaces';
import { realProgram } from '../support/real-program';
import { readRuleFiles, withEdit } from '../support/rule-files';

const program = realProgram();
const cases = program.parts.packs.find(({ id }) => id === 'budget')?.cases ?? [];

it.each(cases)('answers case $id: $note', (one) => {
  expect(runCases([one], program, '2026-09-01')).toEqual([{ id: one.id, differences: [] }]);
});

it('has worked cases for costs, trainers’ pay and unlike currencies', () => {
  expect(cases.length).toBeGreaterThanOrEqual(15);
});

describe('budget envelopes', () => {
  const files = readRuleFiles('ib', 'budget');
  const envelopeOf = (ruleFiles: typeof files, axis: string) => {
    const rules = compile(loadRules(ruleFiles));
    const { facts } = readFacts({ framework: 'academy', axis, costTeaching: 500 }, rules.parts.vocabulary, {
      date1904: false,
    });
    const values = rules.values(facts);
    return [values.get('budgetEnvelopes.status'), values.get('budgetEnvelopes.envelope')];
  };

  it('are none until somebody fills the table in', () => {
    expect(envelopeOf(files, 'Axe 1')).toEqual(['miss', null]);
  });

  it('are found by axis and currency once they are there', () => {
    const source = [{ document: 'ours', lines: '1' }];
    const filled = withEdit(
      withEdit(files, 'budget/pack.json', (pack) => {
        pack.sources.ours = { title: { fr: 'Notre budget', en: 'Our budget' } };
      }),
      'budget/tables/budget-envelopes.json',
      (table) => {
        table.rows.push({
          when: { axis: 'Axe 1', rowCostCurrency: 'EUR' },
          then: { envelope: 40_000 },
          source,
        });
      },
    );
    expect(envelopeOf(filled, 'Axe 1')).toEqual(['hit', 4_000_000]);
    expect(envelopeOf(filled, 'Axe 2')).toEqual(['miss', null]);
  });
});

it.each([
  ['fr', 'soit 1 200,00 + 350,50 (non renseigné : Coût exceptionnel)'],
  ['en', 'that is 1,200.00 + 350.50 (not given: Exceptional cost)'],
] as const)('says in %s of what a cost is the sum, and what was left out', (language, expected) => {
  const { facts } = readFacts(
    { framework: 'academy', costTeaching: 1200, costOperating: 350.5 },
    program.parts.vocabulary,
    { date1904: false },
  );
  const trace = explain(program, facts, 'academyCost');
  const [first] = trace ? explainInWords(trace, language, program) : [];
  expect(plainSpaces(first?.text ?? '')).toContain(expected);
});
