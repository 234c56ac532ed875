/** The `ib` pack against its worked cases, and against those of the reference where it is at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkedCase } from '../../src/rules/pack-schema';
import type { CellValue } from '../../src/vocabulary/cell';
import { answer, ibProgram } from '../support/ib-program';
import { repositoryRoot } from '../support/rule-files';

const program = ibProgram();
const ownCases = program.parts.packs.flatMap(({ cases }) => cases);

function answerTo({ facts, others = [], asOf }: Pick<WorkedCase, 'facts' | 'others' | 'asOf'>) {
  return answer(program, facts as Record<string, CellValue>, {
    others: others as Record<string, CellValue>[],
    ...(asOf === undefined ? {} : { planDate: asOf }),
  });
}

function itAnswers(
  cases: readonly Pick<WorkedCase, 'id' | 'facts' | 'others' | 'expect' | 'asOf' | 'note'>[],
): void {
  it.each(cases)('answers case $id: $note', ({ expect: expected, ...one }) => {
    const { decisions, codes } = answerTo(one);
    expect(decisions).toMatchObject(expected.decisions);
    expect(codes).toEqual(expect.arrayContaining(expected.findings));
    expect(codes.filter((code) => expected.findingsAbsent.includes(code))).toEqual([]);
  });
}

describe('the worked cases of the ib pack', () => {
  itAnswers(ownCases);

  it('name every finding that the pack can make', () => {
    const made = new Set(program.parts.rules.map(({ params }) => params.code));
    const expected = new Set(ownCases.flatMap((one) => one.expect.findings));
    expect([...made].filter((code) => !expected.has(code))).toEqual([]);
  });

  it('are blocked and warned by nothing but what they expect', () => {
    const surplus = ownCases.flatMap(({ id, expect: expected, ...one }) =>
      answerTo(one)
        .findings.filter(({ severity }) => severity === 'block' || severity === 'warning')
        .filter(({ code }) => !expected.findings.includes(code))
        .map(({ code }) => `${id} ${code}`),
    );
    expect(surplus).toEqual([]);
  });
});

describe('findings of the ib pack that no worked case has', () => {
  const row = { region: 'europe', participants: 10, schools: 1, workshopTitle: 'Sciences du PEI' };

  it('says when a provider is external where the document lists the IB only', () => {
    const onDemand = { ...row, organisation: 'onDemand', offer: 'inPersonSingle' };
    expect(answer(program, { ...onDemand, provider: 'external' }).codes).toContain('provider-not-listed');
    expect(answer(program, { ...onDemand, provider: 'ib' }).codes).not.toContain('provider-not-listed');
  });

  it('says when the organisation is not that of the workshop type, which decides in the meantime', () => {
    const conflict = answer(program, { ...row, organisation: 'onDemand', offer: 'inPersonScheduled' });
    expect(conflict.codes).toContain('organisation-offer-conflict');
    expect(conflict.decisions).toMatchObject({ minimumParticipants: 4, minimumScope: 'workshop' });
  });
});

/** Outside the repository, on the machines of those who wrote it. */
const reference = join(repositoryRoot, '..', 'shared', 'reference', 'cases.json');
const groupsOfThePack = /^[A-GJ]/;

(existsSync(reference) ? describe : describe.skip)('the worked cases of the reference', () => {
  const cases = existsSync(reference)
    ? (JSON.parse(readFileSync(reference, 'utf8')) as WorkedCase[]).filter(({ id }) =>
        groupsOfThePack.test(id),
      )
    : [];
  itAnswers(cases.length > 0 ? cases : ownCases.slice(0, 1));
});
