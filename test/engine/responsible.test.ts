/** Who has to act: the role that a rule names, or that the row does; and the first one of a pack. */
import type { Facts } from '../../src/vocabulary/value';
import { problemsOf } from '../support/bad-files';
import { derive, enumValues, rule, smallFiles, smallProgram, type SmallPack } from '../support/small-pack';

const roles = ['headOfSchool', 'districtInspector', 'trainer'];
const atLeast = (value: number) => ({
  all: [{ fact: 'participants', operator: 'greaterThanInclusive', value }],
});
const pack: SmallPack = {
  facts: [{ id: 'authority', type: 'enum', values: enumValues(roles) }],
  decisions: [{ id: 'responsible', type: 'enum', values: enumValues(roles) }],
  derivations: [derive('responsible', { op: 'firstResponsible', pack: 'small' })],
  rules: [
    rule('nobody', atLeast(1)),
    rule('authority', atLeast(2), { params: { responsible: { fact: 'authority' } } }),
    rule('trainer', atLeast(3), { params: { responsible: 'trainer' } }),
  ],
};
const program = smallProgram(pack);

test.each<[string, Facts, readonly (string | undefined)[], string | null]>([
  ['nothing was found', {}, [], null],
  ['the findings name nobody', { participants: 1 }, [undefined], null],
  [
    'the row names who',
    { participants: 2, authority: 'districtInspector' },
    [undefined, 'districtInspector'],
    'districtInspector',
  ],
  [
    'the first one counts',
    { participants: 3, authority: 'headOfSchool' },
    [undefined, 'headOfSchool', 'trainer'],
    'headOfSchool',
  ],
  ['the row does not say who', { participants: 3 }, [undefined, undefined, 'trainer'], 'trainer'],
])('when %s', (_, facts, byFinding, responsible) => {
  const verdict = program.evaluate(facts);
  expect(verdict.findings.map((finding) => finding.responsible)).toEqual(byFinding);
  expect(verdict.decisions.responsible).toBe(responsible);
});

test.each<[string, SmallPack, RegExp]>([
  [
    'a pack that is not loaded',
    { ...pack, derivations: [derive('responsible', { op: 'firstResponsible', pack: 'smal' })] },
    /“smal”.*“small”/,
  ],
  [
    'a fact that does not exist',
    { ...pack, rules: [rule('one', atLeast(1), { params: { responsible: { fact: 'autority' } } })] },
    /“autority”.*“authority”/,
  ],
])('refuses %s', (_, changed, message) => {
  expect(problemsOf(smallFiles(changed)).map((problem) => problem.message.en)).toEqual([
    expect.stringMatching(message) as string,
  ]);
});
