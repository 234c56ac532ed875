/** Slips in measures over rows, in rules about groups, and in what a sheet of the workbook implies. */
import { Judge } from '../../mutation/judge';
import { mutantsOf } from '../../mutation/mutants';
import { loadRules } from '../../src/rules/load-packs';
import { rule, smallFiles, type SmallPack } from '../support/small-pack';

const days: SmallPack = {
  facts: [
    { id: 'team', type: 'text' },
    { id: 'hall', type: 'text' },
  ],
  decisions: [
    { id: 'heads', type: 'integer' },
    { id: 'off', type: 'boolean' },
  ],
  groups: [
    {
      id: 'sameTeam',
      labels: { fr: 'même équipe', en: 'same team' },
      by: ['team', { fact: 'hall', optional: true }],
    },
  ],
  measures: [
    {
      name: 'heads',
      over: 'sameTeam',
      where: { fact: 'region', operator: 'equal', value: 'north' },
      measure: { op: 'sum', of: 'participants', blanks: 'skip' },
    },
  ],
  derivations: [{ name: 'off', alternatives: [{ derive: { op: 'copy', of: 'holidays.off' } }] }],
  tables: [
    {
      id: 'holidays',
      hitPolicy: 'first',
      inputs: ['region', 'startDate'],
      outputs: [{ id: 'off', type: 'boolean' }],
      workbook: {
        title: { fr: 'Vacances', en: 'Holidays' },
        columns: [
          { header: { fr: 'Région', en: 'Region' }, input: 'region' },
          { header: { fr: 'Jour', en: 'Day' }, input: 'startDate' },
        ],
        then: { off: true },
        otherwise: { by: 'region', over: 'startDate', then: { off: false } },
      },
      rows: [],
    },
  ],
  rules: [
    rule('crowded', { all: [{ fact: 'heads', operator: 'greaterThan', value: 10 }] }, { per: 'sameTeam' }),
  ],
};

/** What notices the slips of a file, as `path → after: catch`. */
function judged(file: string, cases: readonly object[]): readonly string[] {
  const rules = loadRules(smallFiles({ ...days, cases: cases as never }));
  const [pack] = rules.packs;
  if (!pack) throw new Error('no pack');
  const judge = new Judge(rules, pack);
  return mutantsOf(pack, rules.names)
    .filter((mutant) => mutant.file === file)
    .map((mutant) => `${mutant.path} → ${JSON.stringify(mutant.after)}: ${judge.judge(mutant.pack)}`);
}

const row = (participants: number | null, team = 'A', region = 'north') => ({ participants, team, region });
const together = {
  facts: row(6),
  others: [row(5), row(null), row(20, 'B'), row(20, 'A', 'south')],
  expect: { decisions: { heads: 11 }, findings: ['note'], findingsAbsent: [], rows: { note: [1, 2, 3, 5] } },
};
const apart = {
  facts: { ...row(6), hall: '1' },
  others: [row(5)],
  expect: { decisions: { heads: 6 }, findings: [], findingsAbsent: ['note'] },
};

it('cases with other rows notice what slips in a measure and its group', () => {
  const kinds = judged('small/measures.json', [together, apart]);
  expect(kinds).toEqual([
    '$.groups[sameTeam].by[0] → undefined: case',
    '$.groups[sameTeam].by[1] → undefined: case',
    '$.groups[sameTeam].by[1] → "hall": case',
    '$.measures[heads].where → undefined: case',
    '$.measures[heads].where.operator → "notEqual": case',
    '$.measures[heads].where.value → "south": case',
    '$.measures[heads].measure → {"op":"sum","of":"participants"}: case',
    '$.measures[heads].measure → {"op":"max","of":"participants","blanks":"skip"}: case',
  ]);
  const alone = judged('small/measures.json', [{ ...apart, others: [] }]);
  expect(alone).toContain('$.measures[heads].where → undefined: nothing');
});

it('a case that names the rows of a finding notices that it is no longer told of the group', () => {
  const slip = '$.rules[crowded].per → undefined';
  expect(judged('small/rules/rules.json', [together])).toContain(`${slip}: case`);
  const silent = { ...together, expect: { ...together.expect, rows: undefined } };
  expect(judged('small/rules/rules.json', [silent])).toContain(`${slip}: nothing`);
});

it('cases with a sheet of the workbook notice what every row of it implies, and what holds between them', () => {
  const sheet = (region: string, startDate: string) => ({ when: { region, startDate }, then: {} });
  const settings = {
    tables: {
      holidays: [sheet('north', '2026-11-09'), sheet('north', '2026-11-20'), sheet('south', '2026-12-01')],
    },
  };
  const on = (startDate: string, off: boolean | null) => ({
    facts: { region: 'north', startDate },
    settings,
    expect: { decisions: { off }, findings: [], findingsAbsent: [] },
  });
  const cases = [on('2026-11-09', true), on('2026-11-10', false), on('2026-11-25', null)];
  expect(judged('small/tables/holidays.json', cases)).toEqual([
    '$.workbook.then.off → false: case',
    '$.workbook.then.off → null: case',
    '$.workbook.otherwise → undefined: case',
    '$.workbook.otherwise.by → undefined: case',
    '$.workbook.otherwise.then.off → true: case',
    '$.workbook.otherwise.then.off → null: case',
  ]);
});
