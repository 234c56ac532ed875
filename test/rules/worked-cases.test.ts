/** Every pack against its worked cases, beside all other packs and alone; and against those of the reference. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../src/engine/compile';
import type { Program } from '../../src/engine/program';
import { programsOfCases, runCases } from '../../src/plan/run-cases';
import { loadRules } from '../../src/rules/load-packs';
import type { WorkedCase } from '../../src/rules/pack-schema';
import type { CellValue } from '../../src/vocabulary/cell';
import { answer, type Answer } from '../support/ib-program';
import { realProgram } from '../support/real-program';
import { readRuleFiles, repositoryRoot } from '../support/rule-files';

const program = realProgram();
const { packs } = program.parts;

type Case = Pick<WorkedCase, 'id' | 'facts' | 'others' | 'settings' | 'expect' | 'asOf' | 'note'>;

/** A day for cases without one of their own. */
const anyDay = '2026-11-23';

/** Programs with the settings of a case, made once for each set of packs. */
const programs = new Map<Program, ReturnType<typeof programsOfCases>>();

function answerTo(one: Case, judge = program): Answer {
  const { facts, others = [], asOf } = one;
  const programOf = programs.get(judge) ?? programsOfCases(judge);
  programs.set(judge, programOf);
  return answer(programOf(one), facts as Record<string, CellValue>, {
    others: others as Record<string, CellValue>[],
    ...(asOf === undefined ? {} : { planDate: asOf }),
  });
}

/** For a finding about a group: the rows that it concerns, the case's own being row 1. */
function rowsOf({ findings }: Answer, code: string): readonly number[] {
  return (findings.find((one) => one.code === code)?.rows ?? []).map((row) => row + 1);
}

function itAnswers(cases: readonly Case[], judge = program): void {
  it.each(cases)('answers case $id: $note', (one) => {
    const given = answerTo(one, judge);
    const { decisions, codes } = given;
    expect(Object.keys(one.expect.rows ?? {}).map((code) => [code, rowsOf(given, code)])).toEqual(
      Object.entries(one.expect.rows ?? {}),
    );
    expect(decisions).toMatchObject(one.expect.decisions);
    expect(codes).toEqual(expect.arrayContaining(one.expect.findings));
    expect(codes.filter((code) => one.expect.findingsAbsent.includes(code))).toEqual([]);
    expect(runCases([one], judge, anyDay)).toEqual([{ id: one.id, differences: [] }]);
  });
}

describe.each(packs.map((pack) => [pack.id, pack] as const))(
  'the worked cases of the pack %s',
  (id, pack) => {
    itAnswers(pack.cases);

    it('name every finding that the pack can make', () => {
      const made = new Set(pack.rules.map(({ data }) => data.event.params.code));
      const expected = new Set(pack.cases.flatMap((one) => one.expect.findings));
      expect([...made].filter((code) => !expected.has(code))).toEqual([]);
    });

    it('are blocked and warned by nothing of the pack but what they expect', () => {
      const surplus = pack.cases.flatMap((one) =>
        answerTo(one)
          .findings.filter(
            ({ rule, severity }) => rule?.pack === id && ['block', 'warning'].includes(severity),
          )
          .filter(({ code }) => !one.expect.findings.includes(code))
          .map(({ code }) => `${one.id} ${code}`),
      );
      expect(surplus).toEqual([]);
    });

    it('hold as well with only the packs that it depends on', () => {
      const alone = compile(loadRules(readRuleFiles(...withDependencies(id))));
      for (const one of pack.cases) {
        const { decisions, codes } = answerTo(one, alone);
        expect([one.id, decisions]).toEqual([one.id, expect.objectContaining(one.expect.decisions)]);
        expect([one.id, codes]).toEqual([one.id, expect.arrayContaining(one.expect.findings)]);
      }
    });
  },
);

it('a case that expects another value of an intermediate name fails', () => {
  const one = {
    id: 'wrong',
    facts: { modality: 'présentiel', zone: 'B', startDate: '2026-11-11' },
    expect: { decisions: {}, values: { holidayName: 'Noël' }, findings: [], findingsAbsent: [] },
    note: 'the armistice',
  };
  expect(runCases([one], program, anyDay)).toEqual([
    {
      id: 'wrong',
      differences: [{ kind: 'value', name: 'holidayName', actual: 'Armistice de 1918', expected: 'Noël' }],
    },
  ]);
});

/** A pack with all that it depends on, directly or not. */
function withDependencies(id: string): readonly string[] {
  const direct = packs.find((pack) => pack.id === id)?.dependsOn ?? [];
  return [...new Set([...direct.flatMap(withDependencies), id])];
}

/** Outside the repository, on the machines of those who wrote it. */
const reference = join(repositoryRoot, '..', 'shared', 'reference', 'cases.json');

(existsSync(reference) ? describe : describe.skip)('the worked cases of the reference', () => {
  itAnswers(
    existsSync(reference)
      ? (JSON.parse(readFileSync(reference, 'utf8')) as WorkedCase[])
      : packs.flatMap(({ cases }) => cases).slice(0, 1),
  );
});
