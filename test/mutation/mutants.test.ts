/** Slips that `npm run mutate` puts into a pack, and what notices them. */
import { explains, type Accepted } from '../../mutation/accepted';
import { Judge } from '../../mutation/judge';
import { mutantsOf } from '../../mutation/mutants';
import { loadRules } from '../../src/rules/load-packs';
import { rule, smallFiles, type SmallPack } from '../support/small-pack';

const tiers: SmallPack = {
  decisions: [{ id: 'tier', type: 'integer' }],
  derivations: [{ name: 'tier', alternatives: [{ derive: { op: 'copy', of: 'tiers.tier' } }] }],
  tables: [
    {
      id: 'tiers',
      inputs: ['participants'],
      outputs: [{ id: 'tier', type: 'integer' }],
      rows: [
        { id: 'small', when: { participants: { max: 50 } }, then: { tier: 1 } },
        { id: 'large', when: { participants: { min: 51 } }, then: { tier: 2 } },
      ],
    },
  ],
  parameters: [{ id: 'limit', type: 'integer', values: [{ value: 7 }] }],
  rules: [
    rule('few', {
      all: [
        { fact: 'participants', operator: 'lessThan', value: { fact: 'limit' } },
        { fact: 'region', operator: 'equal', value: 'north' },
      ],
    }),
  ],
};
const shown = (participants: number, tier: number, findings: readonly string[] = [], region = 'north') => ({
  facts: { participants, region },
  expect: { decisions: { tier }, findings, findingsAbsent: findings.length === 0 ? ['note'] : [] },
});

/** Mutants with what caught each, as `path: before → after: catch`. */
function judged(cases: readonly object[]): readonly string[] {
  const rules = loadRules(smallFiles({ ...tiers, cases: cases as never }));
  const [pack] = rules.packs;
  if (!pack) throw new Error('no pack');
  const judge = new Judge(rules, pack);
  return mutantsOf(pack, rules.names).map(
    ({ path, before, after, pack: mutant }) =>
      `${path}: ${JSON.stringify(before)} → ${JSON.stringify(after)}: ${judge.judge(mutant)}`,
  );
}

const thorough = [shown(50, 1), shown(51, 2), shown(6, 1, ['note']), shown(7, 1), shown(6, 1, [], 'south')];

it('moves ends, changes values, takes parts out, and says what noticed', () => {
  expect(judged(thorough)).toEqual([
    '$.rows[small].when.participants: {"max":50} → undefined: load',
    '$.rows[small].when.participants.max: 50 → 51: load',
    '$.rows[small].when.participants.max: 50 → 49: case',
    '$.rows[small].then.tier: 1 → 2: case',
    '$.rows[small].then.tier: 1 → 0: case',
    '$.rows[small].then.tier: 1 → null: case',
    '$.rows[large].when.participants: {"min":51} → undefined: load',
    '$.rows[large].when.participants.min: 51 → 52: case',
    '$.rows[large].when.participants.min: 51 → 50: load',
    '$.rows[large].then.tier: 2 → 3: case',
    '$.rows[large].then.tier: 2 → 1: case',
    '$.rows[large].then.tier: 2 → null: case',
    '$.parameters[limit].values[0].value: 7 → 8: case',
    '$.parameters[limit].values[0].value: 7 → 6: case',
    '$.parameters[limit].values[0].value: 7 → null: case',
    expect.stringMatching(/^\$\.rules\[few\]\.conditions: .*"any".*: case$/),
    expect.stringMatching(/^\$\.rules\[few\]\.conditions\.all\[0\]: .* → undefined: case$/),
    '$.rules[few].conditions.all[0].operator: "lessThan" → "lessThanInclusive": case',
    '$.rules[few].conditions.all[0].operator: "lessThan" → "greaterThan": case',
    expect.stringMatching(/^\$\.rules\[few\]\.conditions\.all\[1\]: .* → undefined: case$/),
    '$.rules[few].conditions.all[1].operator: "equal" → "notEqual": case',
    '$.rules[few].conditions.all[1].value: "north" → "south": case',
  ]);
});

it('lets those survive that no case shows, unless lint proves them wrong', () => {
  const survivors = judged([shown(30, 1), shown(60, 2), shown(3, 1, ['note'])]).filter((line) =>
    line.endsWith('nothing'),
  );
  expect(survivors).toContain('$.parameters[limit].values[0].value: 7 → 8: nothing');
  const byLint = judged([shown(30, 1), shown(60, 2), shown(3, 1, ['note'])]).filter((line) =>
    line.endsWith('lint'),
  );
  expect(byLint).toContain('$.rows[large].when.participants.min: 51 → 52: lint');
});

it('leaves the rules themselves as they are', () => {
  expect(judged(thorough)).toEqual(judged(thorough));
});

describe('a reason to survive', () => {
  const mutant = {
    file: 'ib/tables/a.json',
    path: '$.rows[one.two].then.x',
    before: 'a',
    after: undefined,
    pack: undefined as never,
  };
  const entry: Accepted = { file: 'ib/tables/a.json', path: '$.rows[*].then.x', reason: 'Nobody reads it.' };

  it.each<[what: string, more: Partial<Accepted>, fits: boolean]>([
    ['a whole column', {}, true],
    ['one value of it', { before: 'a' }, true],
    ['what was taken out', { after: 'taken out' }, true],
    ['another value', { before: 'b' }, false],
    ['another change', { after: null }, false],
    ['another column', { path: '$.rows[*].then.y' }, false],
    ['another file', { file: 'ib/tables/b.json' }, false],
    ['the same place, signs and all', { path: '$.rows[one.two].then.x' }, true],
    ['a place that looks alike', { path: '$.rows[one-two].then.x' }, false],
  ])('speaks of %s', (_what, more, fits) => {
    expect(explains({ ...entry, ...more }, mutant)).toBe(fits);
  });
});
