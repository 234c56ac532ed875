/** What lint says of names that nobody uses and of texts that do not match. */
import { lintSmall } from '../support/lint-small';
import { rule } from '../support/small-pack';

const leaf = (fact: string, operator: string, value: unknown) => ({ fact, operator, value });
const source = [{ document: 'doc', lines: '1' }];

describe('names', () => {
  const pack = {
    facts: [
      { id: 'used', type: 'text' },
      { id: 'unused', type: 'text' },
      { id: 'noted', type: 'text', unread: 'Only for people.' },
      { id: 'stale', type: 'text', unread: 'Only for people.' },
      { id: 'asked', type: 'boolean' },
    ],
    decisions: [
      { id: 'given', type: 'integer' },
      { id: 'never', type: 'integer' },
    ],
    parameters: [
      { id: 'limit', type: 'integer', values: [{ value: 1 }] },
      { id: 'spare', type: 'integer', values: [{ value: 1 }] },
      { id: 'shown', type: 'integer', values: [{ value: 1 }], unread: 'Only for people.' },
    ],
    derivations: [
      { name: 'given', alternatives: [{ derive: { op: 'copy', of: 'limit' } }] },
      {
        name: 'step',
        declares: { type: 'integer', labels: { fr: 'Étape', en: 'Step' } },
        alternatives: [{ derive: { op: 'lookup', table: 'answers', output: 'answer' } }],
      },
    ],
    tables: [
      {
        id: 'answers',
        inputs: ['region'],
        outputs: [
          { id: 'answer', type: 'integer' },
          { id: 'remark', type: 'text' },
          { id: 'title', type: 'text', unread: 'Only for people.' },
        ],
        rows: [{ then: { answer: 1 } }],
      },
    ],
    rules: [
      rule(
        'checked',
        { all: [leaf('unreadable.used', 'equal', true), leaf('given.stale', 'notEqual', null)] },
        { params: { asks: ['asked'] } },
      ),
    ],
  };

  it('that nothing reads are parameters, steps and columns', () => {
    expect(
      lintSmall(pack, 'unread-name').map(({ path, message }) => [path, /“(.+?)”/.exec(message.en)?.[1]]),
    ).toEqual([
      ['$.derivations[1].declares', 'step'],
      ['$.parameters[1]', 'spare'],
      ['$.outputs[1]', 'answers.remark'],
    ]);
  });

  it('of facts that nothing reads say why, and only those', () => {
    const named = (code: 'unread-fact' | 'stale-unread') =>
      lintSmall(pack, code).map(({ pack: owner, path, message }) => [
        owner,
        path,
        /“(\w+)”/.exec(message.en)?.[1],
      ]);
    expect(named('unread-fact')).toEqual([
      [null, '$.facts[2]', 'startDate'],
      [null, '$.facts[4]', 'unused'],
    ]);
    expect(named('stale-unread')).toEqual([[null, '$.facts[6]', 'stale']]);
  });

  it('of decisions that no pack gives', () => {
    expect(lintSmall(pack, 'underived-decision')).toMatchObject([
      { path: '$.decisions[1]', severity: 'warning' },
    ]);
  });

  it('of findings that no rule makes', () => {
    expect(lintSmall({}, 'unmade-finding')).toMatchObject([{ pack: null, path: '$.findings[0]' }]);
    expect(lintSmall(pack, 'unmade-finding')).toEqual([]);
  });

  it('of findings with another severity than usual', () => {
    const strict = [rule('strict', { all: [leaf('participants', 'equal', 1)] }, { type: 'block' })];
    expect(lintSmall({ rules: strict }, 'unusual-severity')).toMatchObject([
      {
        severity: 'info',
        message: { en: expect.stringContaining('block here; the vocabulary announces info') },
      },
    ]);
  });
});

describe('texts', () => {
  const message = (fr: string, en: string) => [
    rule('checked', { all: [leaf('participants', 'equal', 1)] }, { params: { message: { fr, en } } }),
  ];

  it.each<
    [what: string, fr: string, en: string, code: 'same-text' | 'placeholders-differ' | 'straight-apostrophe']
  >([
    ['the same sentence twice', 'Ask the head of school.', 'Ask the head of school.', 'same-text'],
    [
      'a value that English does not show',
      'Il manque {participants}.',
      'Some are missing.',
      'placeholders-differ',
    ],
    [
      'a value that French does not show',
      'Il en manque.',
      '{participants} are missing.',
      'placeholders-differ',
    ],
    ['a straight apostrophe', "Il manque l'accord.", 'The approval is missing.', 'straight-apostrophe'],
  ])('are told with %s', (_what, fr, en, code) => {
    expect(lintSmall({ rules: message(fr, en) }, code)).toHaveLength(1);
  });

  it.each<[what: string, fr: string, en: string]>([
    ['one word of both languages', 'Participants', 'Participants'],
    ['a code', 'EUR 120', 'EUR 120'],
    ['a name', 'Sofia FMO', 'Sofia FMO'],
    ['the same values in other words', '{participants} de trop.', 'Too many: {participants}.'],
  ])('are accepted with %s', (_what, fr, en) => {
    expect(
      lintSmall({ rules: message(fr, en) }, 'same-text', 'placeholders-differ', 'straight-apostrophe'),
    ).toEqual([]);
  });

  it('do not show values without labels', () => {
    const labels = { fr: 'Genre', en: 'Kind' };
    const kind = (declared: object) => [
      {
        name: 'kind',
        declares: { type: 'enum', labels, ...declared },
        alternatives: [{ derive: { op: 'constant', value: 'north' } }],
      },
    ];
    const rules = message('C’est {kind}.', 'It is {kind}.');
    expect(
      lintSmall({ derivations: kind({ values: ['north'] }), rules }, 'values-without-labels'),
    ).toMatchObject([{ path: '$.rules[0].event.params.message', severity: 'warning' }]);
    expect(lintSmall({ derivations: kind({ valuesOf: 'region' }), rules }, 'values-without-labels')).toEqual(
      [],
    );
  });
});

describe('documents', () => {
  it('are cited by something', () => {
    expect(lintSmall({}, 'uncited-document')).toMatchObject([
      { file: 'small/pack.json', path: '$.sources.doc', severity: 'warning' },
    ]);
    const parameters = [{ id: 'limit', type: 'integer', values: [{ value: 1, source }] }];
    expect(lintSmall({ parameters }, 'uncited-document')).toEqual([]);
  });
});
