/** What lint says of rules, rows, boundaries and dated values that no worked case shows. */
import { lintSmall } from '../support/lint-small';
import { rule, type SmallPack } from '../support/small-pack';

const few = rule('few', { all: [{ fact: 'participants', operator: 'lessThan', value: 7 }] });
const expecting = (findings: readonly string[], findingsAbsent: readonly string[] = []) => ({
  findings,
  findingsAbsent,
});

describe('a rule', () => {
  const codes = (...cases: readonly Readonly<Record<string, unknown>>[]): readonly string[] =>
    lintSmall({ rules: [few], cases }, 'rule-without-case', 'finding-never-ruled-out').map(
      ({ severity, code }) => `${severity} ${code}`,
    );

  it('needs a case that expects its finding and one that rules it out', () => {
    expect(codes()).toEqual(['error rule-without-case', 'warning finding-never-ruled-out']);
    expect(codes({ facts: { participants: 6 }, expect: expecting(['note']) })).toEqual([
      'warning finding-never-ruled-out',
    ]);
    expect(
      codes(
        { facts: { participants: 6 }, expect: expecting(['note']) },
        { facts: { participants: 7 }, expect: expecting([], ['note']) },
      ),
    ).toEqual([]);
  });

  it('is not shown by a case in which it fires without being expected', () => {
    expect(codes({ facts: { participants: 6 }, expect: expecting([], ['note']) })).toEqual([
      'error rule-without-case',
    ]);
  });

  it('is not shown by another rule with the same finding', () => {
    const many = rule('many', { all: [{ fact: 'participants', operator: 'greaterThan', value: 50 }] });
    const cases = [{ facts: { participants: 6 }, expect: expecting(['note']) }];
    expect(lintSmall({ rules: [few, many], cases }, 'rule-without-case').map(({ path }) => path)).toEqual([
      '$.rules[1].name',
    ]);
  });
});

describe('a case', () => {
  it('expects every finding that the rules of its pack make', () => {
    const cases = [
      { facts: { participants: 6 }, expect: expecting(['note']) },
      { facts: { participants: 6 }, expect: expecting([]) },
    ];
    const places = (type: string) =>
      lintSmall(
        { rules: [{ ...few, event: { ...(few.event as object), type } }], cases },
        'unexpected-finding',
      ).map(({ severity, path }) => [severity, path]);
    expect(places('info')).toEqual([['info', '$.cases[1].expect.findings']]);
    expect(places('question')).toEqual([['warning', '$.cases[1].expect.findings']]);
  });
});

describe('a table', () => {
  const tiers = {
    id: 'tiers',
    inputs: ['participants'],
    outputs: [{ id: 'tier', type: 'integer' }],
    rows: [
      { when: { participants: { max: 50 } }, then: { tier: 1 } },
      { when: { participants: { min: 51 } }, then: { tier: 2 } },
    ],
  };
  const lint = (
    pack: SmallPack,
    code: 'row-without-case' | 'boundary-without-case',
    ...counts: readonly (number | null)[]
  ) => lintSmall({ ...pack, cases: counts.map((participants) => ({ facts: { participants } })) }, code);

  it('needs a case for each row', () => {
    expect(lint({ tables: [tiers] }, 'row-without-case', 10).map(({ path }) => path)).toEqual(['$.rows[1]']);
    expect(lint({ tables: [tiers] }, 'row-without-case', 10, 60)).toEqual([]);
  });

  it('is not reached by a case that leaves several rows possible', () => {
    expect(lint({ tables: [tiers] }, 'row-without-case', null)).toHaveLength(2);
  });

  it('is reached by a lookup with other inputs too', () => {
    const derivations = [
      {
        name: 'next',
        declares: { type: 'integer', labels: { fr: 'Suite', en: 'Next' } },
        alternatives: [
          { derive: { op: 'lookup', table: 'tiers', output: 'tier', with: { participants: 'larger' } } },
        ],
      },
    ];
    const parameters = [{ id: 'larger', type: 'integer', values: [{ value: 60 }] }];
    expect(lint({ tables: [tiers], derivations, parameters }, 'row-without-case', 10)).toEqual([]);
  });

  it('tells rows by their place in the file, whatever their priority', () => {
    const prioritised = {
      ...tiers,
      hitPolicy: 'priority',
      rows: tiers.rows.map((row, index) => ({ ...row, priority: index + 1 })),
    };
    expect(lint({ tables: [prioritised] }, 'row-without-case', 10).map(({ path }) => path)).toEqual([
      '$.rows[1]',
    ]);
  });

  it('needs a case on both sides of each end of a range', () => {
    const sides = (...counts: readonly number[]) =>
      lint({ tables: [tiers] }, 'boundary-without-case', ...counts).map(
        ({ message }) => /has (\d+) for “participants”/.exec(message.en)?.[1],
      );
    expect(sides(10, 60)).toEqual(['50', '51']);
    expect(sides(50, 60)).toEqual(['51']);
    expect(sides(50, 51)).toEqual([]);
  });

  it('needs a case on the days on which its rows change', () => {
    const dated = {
      ...tiers,
      rows: [
        { then: { tier: 1 }, validTo: '2026-12-31' },
        { then: { tier: 2 }, validFrom: '2027-01-01' },
      ],
    };
    const days = (...asOf: readonly string[]) =>
      lintSmall(
        { tables: [dated], cases: asOf.map((date) => ({ asOf: date })) },
        'boundary-without-case',
      ).map(({ message }) => /has (.+?) for/.exec(message.en)?.[1]);
    expect(days('2026-12-31')).toEqual(['1 January 2027']);
    expect(days('2026-12-31', '2027-01-01')).toEqual([]);
  });
});

describe('a parameter that changes', () => {
  it('needs a case for each of its values', () => {
    const parameters = [
      {
        id: 'limit',
        type: 'integer',
        values: [{ value: 1 }, { from: '2027-01-01', value: 2 }, { from: '2028-01-01', value: 3 }],
      },
    ];
    const paths = (...asOf: readonly string[]) =>
      lintSmall({ parameters, cases: asOf.map((date) => ({ asOf: date })) }, 'value-without-case').map(
        ({ path }) => path,
      );
    expect(paths('2026-05-01', '2027-12-31')).toEqual(['$.parameters[0].values[2]']);
    expect(paths('2026-05-01', '2027-01-01', '2028-01-01')).toEqual([]);
  });
});
