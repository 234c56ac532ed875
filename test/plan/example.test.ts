/** The example plan: it shows every finding, each where it is meant, and is clean elsewhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planRows } from '../../examples/source/plan-rows';
import { workbookFile } from '../../examples/source/workbook-file';
import type { Program } from '../../src/engine/program';
import { cellName } from '../../src/plan/cell-reference';
import { checkWholePlan, findingsOn, type CheckedPlan, type CheckedRow } from '../../src/plan/check-plan';
import { findPlan } from '../../src/plan/find-table';
import { groupRequests } from '../../src/plan/grouping/group-requests';
import { summarise } from '../../src/plan/summarise';
import { withWorkbookRules } from '../../src/plan/workbook-rules/workbook-rules';
import { readWorkbook } from '../../src/xlsx';
import { realProgram } from '../support/real-program';
import { repositoryRoot } from '../support/rule-files';

const file = new Uint8Array(readFileSync(join(repositoryRoot, 'examples', 'plan-2026-2027.xlsx')));
const planned = planRows();

const { program, table, problems } = (() => {
  const workbook = readWorkbook(file);
  const grids = workbook.sheetNames.map((name) => workbook.grid(name)).filter(({ hidden }) => !hidden);
  const rules = realProgram();
  const found = findPlan(grids, rules.parts.vocabulary, cellName);
  if (!found.ok) throw new Error(found.problem.code);
  const others = grids.filter(({ name }) => name !== found.table.sheet);
  return { table: found.table, ...withWorkbookRules(rules, others) };
})();

const checkedOn = (planDate: string): CheckedPlan => checkWholePlan(table, program, { planDate });
const plan = checkedOn('2026-11-23');

/** Codes that somebody has to look at; information asks nothing of anybody. */
function seriousCodes({ verdict }: CheckedRow): readonly string[] {
  const serious = findingsOn(verdict).filter(({ severity }) => severity !== 'info');
  return [...new Set(serious.map(({ code }) => code))].sort();
}

const allCodes = (row: CheckedRow): readonly string[] => findingsOn(row.verdict).map(({ code }) => code);

/** Of the codes that a row is there to show, those that somebody has to look at; `(…)` is no code. */
function meant(shows: readonly string[], { verdict }: CheckedRow): readonly string[] {
  const informative = new Set(
    findingsOn(verdict).flatMap(({ code, severity }) => (severity === 'info' ? [code] : [])),
  );
  return shows.filter((code) => !code.startsWith('(') && !informative.has(code)).sort();
}

const rowPairs = planned.map(({ code, shows, row }, index) => {
  const checked = plan.rows[index];
  if (!checked) throw new Error(`no row ${String(index)}`);
  return { code, shows, isAsiaPacific: row.region === 'Asie-Pacifique', checked };
});

function emittedCodes({ parts: { packs } }: Program): readonly string[] {
  return packs.flatMap(({ rules }) => rules.map(({ data }) => data.event.params.code));
}

describe('the example plan', () => {
  it('is the file that its source makes, byte for byte', () => {
    expect(Buffer.from(workbookFile(planned)).equals(Buffer.from(file))).toBe(true);
  });

  it('has settings that can all be used', () => {
    expect(problems).toEqual([]);
  });

  it('shows every finding of the vocabulary and of the rules at least once', () => {
    const shown = new Set([
      ...plan.rows.flatMap(allCodes),
      ...summarise(plan, program).planFindings.map(({ code }) => code),
    ]);
    const codes = new Set([...program.parts.vocabulary.findings.keys(), ...emittedCodes(program)]);
    expect([...codes].filter((code) => !shown.has(code))).toEqual([]);
    expect([...shown].filter((code) => /^(invalid|incomplete)-/.test(code)).length).toBeGreaterThan(10);
  });

  it('shows on every row written for it what it is there to show, and nothing else that asks for anything', () => {
    const wrong = rowPairs.flatMap(({ code, shows, checked }) => {
      if (shows.length === 0) return [];
      const [serious, wanted] = [seriousCodes(checked), meant(shows, checked)];
      const said = allCodes(checked);
      const absent = shows.filter((one) => !one.startsWith('(') && !said.includes(one));
      return JSON.stringify(serious) === JSON.stringify(wanted) && absent.length === 0
        ? []
        : [{ code, shows, serious }];
    });
    expect(wrong).toEqual([]);
  });

  it('is clean everywhere else, save the question on Asia-Pacific prices', () => {
    const wrong = rowPairs.flatMap(({ code, shows, isAsiaPacific, checked }) => {
      const serious = seriousCodes(checked).filter(
        (one) => !(isAsiaPacific && one === 'currency-header-conflict'),
      );
      return shows.length > 0 || serious.length === 0 ? [] : [{ code, serious }];
    });
    expect(wrong).toEqual([]);
  });

  it('says the same of every row on whatever day it is checked', () => {
    const said = (checked: CheckedPlan) => checked.rows.map(allCodes);
    for (const day of ['2025-06-02', '2027-02-01', '2027-06-12', '2030-01-01']) {
      expect(said(checkedOn(day))).toEqual(said(plan));
    }
  });

  it('has requests under their minimum that can be made together', () => {
    const joined = groupRequests(plan, program).groups;
    expect(joined.map(({ rows }) => rows.length)).toContain(2);
  });

  it('has a scheduled workshop that reaches its minimum over two rows', () => {
    const rows = plan.rows.filter(({ facts }) => facts['workshopId'] === 'AT-0900');
    expect(rows.map(({ facts }) => facts['participants'])).toEqual([2, 2]);
    expect(rows.map(({ verdict }) => verdict.decisions['eligibility'])).toEqual(['eligible', 'eligible']);
  });
});
