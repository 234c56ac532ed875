/** What a finding says: words in both languages, the facts it rests on, and a repair where all of it is known. */
import type { Facts } from '../../src/vocabulary/value';
import type { Finding } from '../../src/engine/verdict';
import { rule, smallProgram } from '../support/small-pack';

const program = smallProgram({
  facts: [
    { id: 'price', type: 'money' },
    { id: 'wanted', type: 'integer' },
  ],
  rules: [
    rule(
      'few',
      { all: [{ fact: 'participants', operator: 'lessThan', value: 7 }] },
      {
        type: 'block',
        params: {
          message: {
            fr: '{participants, plural, one {# participant} other {# participants}} en {region}.',
            en: '{participants, plural, one {# participant} other {# participants}} in {region}.',
          },
          facts: ['participants', 'region'],
          responsible: 'trainer',
          repair: {
            set: { participants: { fact: 'wanted' }, price: 19.5 },
            message: { fr: 'Passer à {wanted}', en: 'Change to {wanted}' },
          },
        },
      },
    ),
    rule('asks', { all: [{ fact: 'wanted', operator: 'greaterThan', value: 7 }] }, { whenUnknown: 'ask' }),
  ],
});

function finding(facts: Facts): Finding | undefined {
  return program.evaluate(facts).findings.find((one) => one.rule?.name === 'few');
}

describe('a finding', () => {
  it('says its message in both languages, with plurals and labels', () => {
    expect(finding({ participants: 1, region: 'north' })?.message).toMatchObject({
      fr: '1 participant en north.',
      en: '1 participant in north.',
    });
    expect(finding({ participants: 2, region: 'north' })?.message.fr).toBe('2 participants en north.');
  });

  it('shows a question mark for what is not known', () => {
    expect(finding({ participants: 1 })?.message.en).toBe('1 participant in ?.');
  });

  it('names its rule, its source, who has to act, and its facts with their values', () => {
    expect(finding({ participants: 1 })).toMatchObject({
      code: 'note',
      severity: 'block',
      facts: { participants: 1, region: null },
      source: [{ document: 'doc', lines: '1' }],
      responsible: 'trainer',
      rule: { pack: 'small', version: '1.0', name: 'few' },
    });
  });

  it('proposes its repair once every new value is known, amounts in cents', () => {
    expect(finding({ participants: 1 })?.repair).toBeUndefined();
    expect(finding({ participants: 1, wanted: 7 })?.repair?.set).toEqual({ participants: 7, price: 1950 });
    expect(finding({ participants: 1, wanted: 7 })?.repair?.message.fr).toBe('Passer à 7');
  });

  it('is not made when the rule is false, nor when it is unknown', () => {
    expect(finding({ participants: 7 })).toBeUndefined();
    expect(finding({})).toBeUndefined();
  });
});

describe('a rule that a blank leaves undecided', () => {
  it('asks for the fact only when it says so', () => {
    expect(program.evaluate({}).missingFacts).toEqual(['wanted']);
    expect(program.evaluate({ wanted: 1 }).missingFacts).toEqual([]);
  });
});
