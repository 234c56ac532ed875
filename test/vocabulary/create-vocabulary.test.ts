import data from '../../rules/vocabulary.json';
import { createVocabulary, VocabularyError } from '../../src/vocabulary/load-vocabulary';

const labels = { fr: 'Un', en: 'One' };
const value = (id: string, more: object = {}) => ({
  id,
  labels: { fr: `${id} fr`, en: `${id} en` },
  ...more,
});
const fact = (id: string, more: object = {}) => ({
  id,
  type: 'text',
  labels: { fr: `${id} fr`, en: `${id} en` },
  ...more,
});
const enumFact = (id: string, values: object[], more: object = {}) =>
  fact(id, { type: 'enum', values, ...more });
const vocabularyOf = (...facts: object[]) => ({ facts, decisions: [], findings: [] });

function problemsOf(given: unknown): readonly { path: string; message: { fr: string; en: string } }[] {
  try {
    createVocabulary(given);
  } catch (error) {
    if (error instanceof VocabularyError) return error.problems;
    throw error;
  }
  return [];
}

test.each<[string, unknown, string]>([
  ['no object', 'a text', '$'],
  ['nothing', undefined, '$'],
  ['an unknown property', { ...vocabularyOf(), rules: [] }, '$.rules'],
  [
    'a header of a fact that is an unused column too',
    { ...vocabularyOf(fact('a')), unusedColumns: [{ labels: { fr: 'a fr', en: 'Else' } }] },
    '$.unusedColumns[0].labels.fr',
  ],
  [
    'a shared header that no other fact has',
    vocabularyOf(fact('a', { sharedHeaders: ['Nowhere'] })),
    '$.facts[0].sharedHeaders[0]',
  ],
  [
    'a time for what is no date',
    vocabularyOf(fact('a', { timed: 'b' }), fact('b', { type: 'dateTime' })),
    '$.facts[0].timed',
  ],
  [
    'a time that is none',
    vocabularyOf(fact('a', { type: 'date', timed: 'b' }), fact('b')),
    '$.facts[0].timed',
  ],
  ['a type that does not exist', vocabularyOf(fact('a', { type: 'colour' })), '$.facts[0].type'],
  ['a label in one language', vocabularyOf(fact('a', { labels: { fr: 'Un' } })), '$.facts[0].labels.en'],
  ['a name that is no name', vocabularyOf(fact('__proto__')), '$.facts[0].id'],
  ['a name given twice', vocabularyOf(fact('a'), fact('a')), '$.facts[1].id'],
  [
    'a name that is a fact and a decision',
    { facts: [fact('a')], decisions: [{ id: 'a', type: 'money', labels }], findings: [] },
    '$.decisions[0].id',
  ],
  [
    'a finding given twice',
    { ...vocabularyOf(), findings: [1, 2].map(() => ({ code: 'a', severity: 'info', labels })) },
    '$.findings[1].code',
  ],
  ['an enum without values', vocabularyOf(fact('a', { type: 'enum' })), '$.facts[0].values'],
  [
    'values borrowed from nowhere',
    vocabularyOf(fact('a', { type: 'enum', valuesOf: 'b' })),
    '$.facts[0].valuesOf',
  ],
  [
    'values both given and borrowed',
    vocabularyOf(enumFact('b', [value('x')]), enumFact('a', [value('x')], { valuesOf: 'b' })),
    '$.facts[1].valuesOf',
  ],
  ['a value given twice', vocabularyOf(enumFact('a', [value('x'), value('x')])), '$.facts[0].values[1].id'],
  [
    'a label of two meanings',
    vocabularyOf(enumFact('a', [value('x', { synonyms: ['Été'] }), value('y', { published: ['ETE (2)'] })])),
    '$.facts[0].values[1].published[0]',
  ],
  [
    'a label that reads as a blank',
    vocabularyOf(enumFact('a', [value('x', { synonyms: ['?'] })])),
    '$.facts[0].values[0].synonyms[0]',
  ],
  [
    'a value that covers nothing known',
    vocabularyOf(enumFact('a', [value('x', { covers: ['y'] })])),
    '$.facts[0].values[0].covers[0]',
  ],
  [
    'a value that covers itself',
    vocabularyOf(enumFact('a', [value('x', { covers: ['x'] })])),
    '$.facts[0].values[0].covers[0]',
  ],
  [
    'an incomplete value without what it covers',
    vocabularyOf(enumFact('a', [value('x', { incomplete: true })])),
    '$.facts[0].values[0].incomplete',
  ],
  [
    'a header of two facts',
    vocabularyOf(fact('a', { synonyms: ['Début'] }), fact('b', { synonyms: ['DEBUT :'] })),
    '$.facts[1].synonyms[0]',
  ],
  ['a pattern that is none', vocabularyOf(fact('a', { pattern: '(' })), '$.facts[0].pattern'],
  ['bounds in disorder', vocabularyOf(fact('a', { min: 2, max: 1 })), '$.facts[0].max'],
])('says where the fault is for %s', (_what, given, path) => {
  expect(problemsOf(given).map((problem) => problem.path)).toContain(path);
});

test('reports every problem at once, in both languages', () => {
  const problems = problemsOf(
    vocabularyOf(fact('a'), fact('a'), fact('b', { type: 'enum' }), fact('c', { pattern: '(' })),
  );
  expect(problems.length).toBeGreaterThanOrEqual(3);
  for (const { message } of problems) {
    expect(message.fr).not.toBe('');
    expect(message.en).not.toBe(message.fr);
  }
});

test('does not follow the data when it changes afterwards', () => {
  const given = structuredClone(data);
  const vocabulary = createVocabulary(given);
  given.facts.length = 0;
  expect(vocabulary.facts.size).toBeGreaterThan(70);
});

test('two vocabularies do not know each other', () => {
  const one = createVocabulary(vocabularyOf(enumFact('a', [value('x')])));
  const other = createVocabulary(vocabularyOf(enumFact('a', [value('y')])));
  expect([one.enumIdOf('a', 'Y'), other.enumIdOf('a', 'Y')]).toEqual([undefined, 'y']);
});
