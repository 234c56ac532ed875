import { listFindings, type CheckResult } from '../../addin/taskpane/check-result';
import type { PaneProblem } from '../../addin/taskpane/pane-problem';
import { initialState, reduce, type PaneAction, type PaneState } from '../../addin/taskpane/state';
import type { Program } from '../../src/engine/program';
import { cellName } from '../../src/plan/cell-reference';
import { checkWholePlan } from '../../src/plan/check-plan';
import { findPlan } from '../../src/plan/find-table';
import type { PlanTable } from '../../src/plan/plan-table';
import { summarise } from '../../src/plan/summarise';
import { gridOf, ibHeaders, rowWith } from '../support/grids';
import { realProgram } from '../support/real-program';

const program: Program = realProgram();
const problem: PaneProblem = { kind: 'sheet-unreadable', reason: 'busy' };
const noPlan: PaneProblem = {
  kind: 'no-plan',
  sheet: 'Listes',
  problem: { code: 'no-table', sheets: ['Listes'], seen: [] },
};

function tableWith(...participants: readonly number[]): PlanTable {
  const rows = participants.map((number) => rowWith({ Participants: number }));
  const found = findPlan([gridOf([ibHeaders, ...rows])], program.parts.vocabulary, cellName);
  if (!found.ok) throw new Error(found.problem.code);
  return found.table;
}

function resultOf(table: PlanTable): CheckResult {
  const plan = checkWholePlan(table, program, { planDate: '2026-09-01' });
  const steps = listFindings(plan);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return { program, plan, summary: summarise(plan, program), items: step.value, checkedAt: new Date(0) };
}

const table = tableWith(2, 10);
const result = resultOf(table);
const [finding] = result.items;
const findingId = finding?.id ?? '';

const start = initialState('fr');
const after = (...actions: readonly PaneAction[]): PaneState => actions.reduce(reduce, start);

const startedFind: PaneAction = { type: 'started', id: 1, task: 'find' };
const found: PaneAction = { type: 'found', id: 1, found: { program, table } };
const startedCheck: PaneAction = { type: 'started', id: 2, task: 'check' };
const checked: PaneAction = { type: 'checked', id: 2, result };
const ready = after(startedFind, found);
const done = after(startedFind, found, startedCheck, checked);

describe('the state of the pane', () => {
  it('begins with nothing found, nothing checked, and no filter', () => {
    expect(start).toEqual({
      language: 'fr',
      work: null,
      found: null,
      checked: null,
      problem: null,
      stopped: false,
      severities: new Set(),
      query: '',
      open: null,
    });
  });

  it('knows that the plan is being looked for', () => {
    expect(after(startedFind).work).toEqual({ id: 1, task: 'find', progress: { stage: 'rules' } });
  });

  it('shows how far work is', () => {
    const progress = { stage: 'checking', done: 40, total: 100 } as const;
    expect(after(startedFind, { type: 'progressed', id: 1, progress }).work?.progress).toEqual(progress);
  });

  it('shows the plan that was found, and rests', () => {
    expect(ready.found?.table).toBe(table);
    expect(ready.work).toBeNull();
  });

  it('shows the result of a check, with the table as it was read for it', () => {
    const later = tableWith(2, 10, 12);
    const state = reduce(reduce(ready, startedCheck), { ...checked, result: resultOf(later) });
    expect(state.checked?.summary.rows).toBe(3);
    expect(state.found?.table).toBe(later);
    expect(state.work).toBeNull();
  });

  it('keeps the result that is shown while the plan is checked again', () => {
    const state = reduce(done, { type: 'started', id: 3, task: 'check' });
    expect(state.checked).toBe(result);
    expect(state.work?.id).toBe(3);
  });
});

describe('stopping', () => {
  it('leaves what was found as it was when the first check is stopped', () => {
    const state = reduce(reduce(ready, startedCheck), { type: 'cancelled', id: 2 });
    expect(state).toEqual({ ...ready, stopped: true });
  });

  it('leaves the earlier result as it was when a later check is stopped', () => {
    const again = reduce(done, { type: 'started', id: 3, task: 'check' });
    expect(reduce(again, { type: 'cancelled', id: 3 })).toEqual({ ...done, stopped: true });
  });

  it('says nothing of a stopped search for the plan', () => {
    expect(after(startedFind, { type: 'cancelled', id: 1 }).stopped).toBe(false);
  });

  it('is forgotten as soon as something else is done', () => {
    const stopped = reduce(reduce(done, { type: 'started', id: 3, task: 'check' }), {
      type: 'cancelled',
      id: 3,
    });
    expect(reduce(stopped, { type: 'searched', query: 'a' }).stopped).toBe(false);
    expect(reduce(stopped, { type: 'severityToggled', severity: 'block' }).stopped).toBe(false);
    expect(reduce(stopped, { type: 'started', id: 4, task: 'check' }).stopped).toBe(false);
  });
});

describe('news of work that was given up', () => {
  const stale: readonly PaneAction[] = [
    { type: 'progressed', id: 1, progress: { stage: 'checking', done: 1, total: 2 } },
    { type: 'found', id: 1, found: { program, table } },
    { type: 'checked', id: 1, result },
    { type: 'failed', id: 1, problem },
    { type: 'cancelled', id: 1 },
  ];

  it.each(stale)('is ignored while newer work runs ($type)', (action) => {
    const state = after(startedFind, startedCheck);
    expect(reduce(state, action)).toBe(state);
  });

  it.each(stale)('is ignored when nothing runs ($type)', (action) => {
    expect(reduce(start, action)).toBe(start);
  });

  it('is ignored after a stop, even when the work finishes all the same', () => {
    const stopped = reduce(reduce(ready, startedCheck), { type: 'cancelled', id: 2 });
    expect(reduce(stopped, checked)).toBe(stopped);
  });
});

describe('problems', () => {
  it('are shown above an earlier result, which stays', () => {
    const again = reduce(done, { type: 'started', id: 3, task: 'check' });
    const state = reduce(again, { type: 'failed', id: 3, problem: noPlan });
    expect(state).toEqual({ ...done, problem: noPlan });
  });

  it('keep the plan that was found when only reading failed', () => {
    const state = reduce(reduce(ready, startedCheck), { type: 'failed', id: 2, problem });
    expect(state).toEqual({ ...ready, problem });
  });

  it('withdraw a plan that is no longer there', () => {
    const state = reduce(reduce(ready, startedCheck), { type: 'failed', id: 2, problem: noPlan });
    expect(state.found).toBeNull();
  });

  it('go away when work starts again, or when they are closed', () => {
    const failed = after(startedFind, { type: 'failed', id: 1, problem });
    expect(reduce(failed, startedCheck).problem).toBeNull();
    expect(reduce(failed, { type: 'problemDismissed' }).problem).toBeNull();
  });

  it('may concern a cell that could not be selected', () => {
    const unreachable: PaneProblem = { kind: 'cell-unreachable', sheet: 'Plan', cell: 'E2', reason: 'gone' };
    expect(reduce(done, { type: 'selectionFailed', problem: unreachable }).problem).toBe(unreachable);
  });
});

describe('filters', () => {
  it('show one severity more, or one less', () => {
    const toggle = (severity: 'block' | 'warning'): PaneAction => ({ type: 'severityToggled', severity });
    const both = [toggle('block'), toggle('warning')].reduce(reduce, done);
    expect(both.severities).toEqual(new Set(['block', 'warning']));
    expect(reduce(both, toggle('block')).severities).toEqual(new Set(['warning']));
    expect(done.severities.size).toBe(0);
  });

  it('are cleared together with the search', () => {
    const actions: readonly PaneAction[] = [
      { type: 'searched', query: 'ligne 2' },
      { type: 'severityToggled', severity: 'info' },
    ];
    const filtered = actions.reduce(reduce, done);
    expect(filtered.query).toBe('ligne 2');
    expect(reduce(filtered, { type: 'filtersCleared' })).toEqual(done);
  });

  it('stay when the plan is checked again', () => {
    const filtered = reduce(done, { type: 'searched', query: 'ligne 2' });
    const again = [{ type: 'started', id: 3, task: 'check' } as const, { ...checked, id: 3 }].reduce(
      reduce,
      filtered,
    );
    expect(again.query).toBe('ligne 2');
  });
});

describe('an opened finding', () => {
  const toggle: PaneAction = { type: 'findingToggled', id: findingId };
  const opened = reduce(done, toggle);

  it('is opened, closed, and replaced by another', () => {
    expect(opened.open).toBe(findingId);
    expect(reduce(opened, toggle).open).toBeNull();
    expect(reduce(opened, { type: 'findingClosed' }).open).toBeNull();
    expect(reduce(opened, { type: 'findingToggled', id: 'other' }).open).toBe('other');
  });

  const checkAgain = (again: CheckResult): PaneState =>
    [{ type: 'started', id: 3, task: 'check' } as const, { ...checked, id: 3, result: again }].reduce(
      reduce,
      opened,
    );

  it('stays open when the next check still reports it', () => {
    expect(checkAgain(resultOf(table)).open).toBe(findingId);
  });

  it('is closed when the next check no longer reports it', () => {
    expect(checkAgain(resultOf(tableWith(10, 10))).open).toBeNull();
  });
});

it('changes the language and nothing else', () => {
  expect(reduce(done, { type: 'languageChosen', language: 'en' })).toEqual({ ...done, language: 'en' });
});
