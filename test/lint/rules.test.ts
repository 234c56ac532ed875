/** What lint proves of rules and derivations: that they can happen. */
import { lintSmall } from '../support/lint-small';
import { rule, type SmallPack } from '../support/small-pack';

const leaf = (fact: string, operator: string, value: unknown) => ({ fact, operator, value });
const declares = { type: 'boolean', labels: { fr: 'Valeur', en: 'Value' } };

const facts = [
  { id: 'needed', type: 'integer', min: 0 },
  { id: 'price', type: 'money' },
  { id: 'start', type: 'dateTime' },
  { id: 'online', type: 'boolean' },
  { id: 'days', type: 'dateList' },
  { id: 'venue', type: 'enum', values: ['here', 'there'].map((id) => ({ id, labels: { fr: id, en: id } })) },
];

const neverFires = (conditions: object, pack: SmallPack = {}): boolean =>
  lintSmall({ ...pack, facts, rules: [rule('checked', conditions as never)] }, 'never-fires').length > 0;

describe('a rule', () => {
  it.each<[what: string, conditions: object]>([
    [
      'one fact with two values',
      { all: [leaf('region', 'equal', 'north'), leaf('region', 'equal', 'south')] },
    ],
    [
      'a list without the value',
      { all: [leaf('region', 'equal', 'north'), leaf('region', 'in', ['south', 'east'])] },
    ],
    ['no value left', { all: [leaf('venue', 'notEqual', 'here'), leaf('venue', 'notEqual', 'there')] }],
    [
      'a number below and above',
      { all: [leaf('participants', 'lessThan', 7), leaf('participants', 'greaterThan', 6)] },
    ],
    ['no whole number between', { all: [leaf('needed', 'greaterThan', 6), leaf('needed', 'lessThan', 7)] }],
    ['less than the fact can be', { all: [leaf('needed', 'lessThan', 0)] }],
    [
      'an amount below and above',
      { all: [leaf('price', 'lessThan', 279.01), leaf('price', 'greaterThan', 279)] },
    ],
    [
      'a day before and after',
      { all: [leaf('startDate', 'lessThan', '2027-01-02'), leaf('startDate', 'greaterThan', '2027-01-01')] },
    ],
    [
      'a minute before and after',
      {
        all: [
          leaf('start', 'lessThan', '2027-01-01T10:00'),
          leaf('start', 'greaterThanInclusive', '2027-01-01T10:00'),
        ],
      },
    ],
    ['blank and known', { all: [leaf('region', 'equal', null), leaf('region', 'equal', 'north')] }],
    [
      'blank and not equal, which is unknown',
      { all: [leaf('region', 'equal', null), leaf('region', 'notEqual', 'north')] },
    ],
    ['yes and not yes', { all: [leaf('online', 'equal', true), { not: leaf('online', 'notEqual', false) }] }],
    [
      'a negated alternative',
      {
        all: [
          { not: { any: [leaf('region', 'equal', 'north'), leaf('participants', 'lessThan', 7)] } },
          leaf('participants', 'lessThan', 5),
        ],
      },
    ],
    [
      'no alternative that fits',
      {
        all: [
          { any: [leaf('region', 'equal', 'north'), leaf('region', 'equal', 'south')] },
          leaf('region', 'equal', 'east'),
        ],
      },
    ],
    [
      'alternatives that exclude each other',
      {
        all: [
          { any: [leaf('region', 'equal', 'north'), leaf('online', 'equal', true)] },
          { any: [leaf('region', 'equal', 'north'), leaf('online', 'equal', null)] },
          leaf('region', 'equal', 'east'),
        ],
      },
    ],
    [
      'two facts equal and in order',
      {
        all: [
          leaf('participants', 'equal', { fact: 'needed' }),
          leaf('needed', 'lessThan', { fact: 'participants' }),
        ],
      },
    ],
    ['a fact below itself', { all: [leaf('needed', 'lessThan', { fact: 'needed' })] }],
    [
      'a day in a list and not',
      { all: [leaf('days', 'contains', '2027-01-01'), leaf('days', 'doesNotContain', '2027-01-01')] },
    ],
    ['known and unreadable at once', { all: [leaf('unreadable.region', 'equal', null)] }],
  ])('never fires with %s', (_what, conditions) => {
    expect(neverFires(conditions)).toBe(true);
  });

  it.each<[what: string, conditions: object]>([
    ['one value of two', { any: [leaf('region', 'equal', 'north'), leaf('region', 'equal', 'south')] }],
    [
      'a value that stands for others',
      { all: [leaf('region', 'notEqual', 'east'), leaf('region', 'notEqual', null)] },
    ],
    [
      'a range with one number',
      { all: [leaf('participants', 'lessThan', 8), leaf('participants', 'greaterThan', 6)] },
    ],
    [
      'hours between two whole ones',
      {
        all: [
          leaf('start', 'greaterThan', '2027-01-01T10:00'),
          leaf('start', 'lessThan', '2027-01-01T10:02'),
        ],
      },
    ],
    ['a blank', { all: [leaf('region', 'equal', null), leaf('participants', 'equal', 7)] }],
    [
      'two facts in one order',
      {
        all: [
          leaf('participants', 'lessThan', { fact: 'needed' }),
          leaf('needed', 'notEqual', { fact: 'participants' }),
        ],
      },
    ],
    [
      'one alternative that fits',
      {
        all: [
          { any: [leaf('region', 'equal', 'north'), leaf('online', 'equal', true)] },
          leaf('region', 'equal', 'east'),
        ],
      },
    ],
  ])('may fire with %s', (_what, conditions) => {
    expect(neverFires(conditions)).toBe(false);
  });

  it('never fires on what no row of a table says', () => {
    const tables = [
      {
        id: 'kinds',
        inputs: ['region'],
        outputs: [{ id: 'kind', type: 'enum', values: ['a', 'b', 'c'] }],
        rows: [
          { when: { region: 'north' }, then: { kind: 'a' } },
          { when: { region: 'south' }, then: { kind: 'b' } },
        ],
      },
    ];
    expect(neverFires({ all: [leaf('kinds.kind', 'equal', 'a')] }, { tables })).toBe(false);
    expect(neverFires({ all: [leaf('kinds.kind', 'equal', 'c')] }, { tables })).toBe(true);
    const derivations = [
      {
        name: 'copied',
        declares: { ...declares, type: 'enum', values: ['a', 'b', 'c'] },
        alternatives: [{ derive: { op: 'copy', of: 'kinds.kind' } }],
      },
    ];
    expect(neverFires({ all: [leaf('copied', 'equal', 'c')] }, { tables, derivations })).toBe(true);
  });

  it('never fires on what no alternative gives', () => {
    const derivations = [
      {
        name: 'always',
        declares,
        alternatives: [
          { when: leaf('region', 'equal', 'north'), derive: { op: 'constant', value: true } },
          { derive: { op: 'constant', value: true } },
        ],
      },
    ];
    expect(neverFires({ all: [leaf('always', 'equal', false)] }, { derivations })).toBe(true);
    expect(neverFires({ all: [leaf('always', 'equal', null)] }, { derivations })).toBe(true);
    expect(neverFires({ all: [leaf('always', 'equal', true)] }, { derivations })).toBe(false);
  });

  it('may wait for a parameter that has no value yet', () => {
    const parameters = [{ id: 'delay', type: 'integer', values: [{ value: null }] }];
    expect(neverFires({ all: [leaf('delay', 'notEqual', null)] }, { parameters })).toBe(false);
  });

  it('is told with its place and what to do', () => {
    const conditions = { all: [leaf('participants', 'lessThan', 7), leaf('participants', 'greaterThan', 7)] };
    expect(lintSmall({ rules: [rule('checked', conditions)] }, 'never-fires')).toMatchObject([
      {
        pack: 'small',
        file: 'small/rules/rules.json',
        path: '$.rules[0].conditions',
        severity: 'error',
        message: {
          fr: expect.stringMatching(/« checked » ne peut jamais se déclencher.*Corrigez ses conditions/),
          en: expect.stringMatching(/“checked” can never fire.*Correct its conditions/),
        },
      },
    ]);
  });

  it('that says nothing fires on every row', () => {
    const conditions = { any: [leaf('region', 'equal', null), leaf('region', 'notEqual', null)] };
    expect(lintSmall({ rules: [rule('checked', conditions)] }, 'always-fires')).toMatchObject([
      { severity: 'warning' },
    ]);
    const unlessBlank = { any: [leaf('online', 'equal', true), leaf('online', 'equal', false)] };
    expect(lintSmall({ facts, rules: [rule('checked', unlessBlank)] }, 'always-fires')).toEqual([]);
  });
});

describe('an alternative of a derivation', () => {
  const constant = (value: boolean, when?: object) => ({
    ...(when ? { when } : {}),
    derive: { op: 'constant', value },
  });
  const dead = (...alternatives: readonly object[]): readonly string[] =>
    lintSmall({ facts, derivations: [{ name: 'value', declares, alternatives }] }, 'dead-alternative').map(
      ({ path }) => path,
    );

  it('is never chosen after one without conditions', () => {
    expect(dead(constant(true), constant(false))).toEqual(['$.derivations[0].alternatives[1]']);
  });

  it('is never chosen when its conditions contradict each other', () => {
    const contradiction = { all: [leaf('online', 'equal', true), leaf('online', 'equal', null)] };
    expect(dead(constant(true, contradiction), constant(false))).toEqual([
      '$.derivations[0].alternatives[0]',
    ]);
  });

  it('is never chosen when earlier ones apply in all of its cases', () => {
    const seven = leaf('participants', 'equal', 7);
    expect(dead(constant(true, leaf('participants', 'greaterThan', 5)), constant(false, seven))).toEqual([
      '$.derivations[0].alternatives[1]',
    ]);
    expect(dead(constant(true, leaf('participants', 'greaterThan', 7)), constant(false, seven))).toEqual([]);
  });

  it('is chosen where an earlier one is unknown', () => {
    const yes = leaf('online', 'equal', true);
    const no = leaf('online', 'equal', false);
    expect(dead(constant(true, yes), constant(false, no), constant(false))).toEqual([]);
  });
});
