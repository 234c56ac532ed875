/** The pane's work on a plan: finding it and checking it, one thing at a time, each of which can be stopped. */
import { RulesUnavailableError } from '../runtime/load-program';
import type { Program } from '../../src/engine/program';
import { cellName } from '../../src/plan/cell-reference';
import { checkPlan } from '../../src/plan/check-plan';
import { findPlan } from '../../src/plan/find-table';
import type { PlanTable } from '../../src/plan/plan-table';
import { settingsSheetNames, withWorkbookRules } from '../../src/plan/workbook-rules/workbook-rules';
import { summarise } from '../../src/plan/summarise';
import { listFindings, type CheckResult } from './check-result';
import { localDate } from '../../src/vocabulary/calendar-date';
import { reasonOf, type PaneProblem } from './pane-problem';
import type { PanePorts } from './ports';
import { nextTask, runInSlices } from './run-in-slices';
import type { FoundPlan, PaneAction, Progress, Task } from './state';

/** Rows between two looks at the clock. */
const rowsPerStep = 10;

/** A problem that is put into words for the planner. */
class ProblemError extends Error {
  constructor(readonly problem: PaneProblem) {
    super(problem.kind);
  }
}

/** A piece of work under way. */
interface Job {
  readonly id: number;
  readonly signal: AbortSignal;
  report(progress: Progress): void;
}

export class PlanWork {
  #latestId = 0;
  #running: { readonly id: number; readonly controller: AbortController } | undefined;
  #program: Promise<Program> | undefined;

  constructor(
    private readonly ports: Pick<PanePorts, 'sheet' | 'loadProgram' | 'now'>,
    private readonly dispatch: (action: PaneAction) => void,
  ) {}

  /** Looks for the plan in the active sheet. */
  find(): Promise<void> {
    return this.#run('find', async (job) => {
      const found = await this.#find(job);
      this.dispatch({ type: 'found', id: job.id, found });
    });
  }

  /** Checks the plan of the active sheet, which is read again: it may have changed since. */
  check(): Promise<void> {
    return this.#run('check', async (job) => {
      const { program, table } = await this.#find(job);
      const result = await this.#check(program, table, job);
      this.dispatch({ type: 'checked', id: job.id, result });
    });
  }

  /** Gives up what runs; what was shown before stays. */
  stop(): void {
    if (!this.#running) return;
    const { id, controller } = this.#running;
    this.#running = undefined;
    controller.abort();
    this.dispatch({ type: 'cancelled', id });
  }

  async #run(task: Task, work: (job: Job) => Promise<void>): Promise<void> {
    this.#running?.controller.abort();
    const id = ++this.#latestId;
    const controller = new AbortController();
    const { signal } = controller;
    this.#running = { id, controller };
    this.dispatch({ type: 'started', id, task });
    try {
      await work({
        id,
        signal,
        report: (progress) => {
          this.dispatch({ type: 'progressed', id, progress });
        },
      });
    } catch (error) {
      if (!signal.aborted) this.dispatch({ type: 'failed', id, problem: problemOf(error) });
    } finally {
      if (this.#running?.id === id) this.#running = undefined;
    }
  }

  async #find({ signal, report }: Job): Promise<FoundPlan> {
    const program = await this.#loadProgram();
    signal.throwIfAborted();
    report({ stage: 'reading', share: 0 });
    const grid = await this.#read(signal, (share) => {
      report({ stage: 'reading', share });
    });
    await nextTask();
    signal.throwIfAborted();
    const result = findPlan([grid], program.parts.vocabulary, cellName);
    if (!result.ok) throw new ProblemError({ kind: 'no-plan', sheet: grid.name, problem: result.problem });
    return { program, table: result.table };
  }

  async #check(rules: Program, table: PlanTable, { signal, report }: Job): Promise<CheckResult> {
    const total = table.rows.length;
    report({ stage: 'checking', done: 0, total });
    const settings = await this.#readSettings(rules, table, signal);
    await nextTask();
    const { program, used, problems } = withWorkbookRules(rules, settings);
    await nextTask();
    signal.throwIfAborted();
    const now = this.ports.now();
    const steps = checkPlan(table, program, {
      planDate: localDate(now),
      chunkSize: rowsPerStep,
      remarks: [...used, ...problems],
    });
    const plan = await runInSlices(steps, {
      signal,
      onPause: (done) => {
        report({ stage: 'checking', done, total });
      },
    });
    report({ stage: 'checking', done: total, total });
    const items = await runInSlices(listFindings(plan), { signal });
    await nextTask();
    signal.throwIfAborted();
    return { program, plan, summary: summarise(plan, program), items, checkedAt: this.ports.now() };
  }

  /** The sheets besides the plan in which the workbook keeps settings of its own. */
  async #readSettings(rules: Program, { sheet }: PlanTable, signal: AbortSignal) {
    try {
      const grids = await this.ports.sheet.readNamed(settingsSheetNames(rules), { signal });
      return grids.filter(({ name }) => name !== sheet);
    } catch (error) {
      throw new ProblemError({ kind: 'sheet-unreadable', reason: reasonOf(error) });
    }
  }

  async #loadProgram(): Promise<Program> {
    this.#program ??= this.ports.loadProgram();
    try {
      return await this.#program;
    } catch (error) {
      // The next attempt loads the rules again.
      this.#program = undefined;
      const reason =
        error instanceof RulesUnavailableError ? error.words : { fr: reasonOf(error), en: reasonOf(error) };
      throw new ProblemError({ kind: 'rules-unavailable', reason });
    }
  }

  async #read(signal: AbortSignal, onProgress: (share: number) => void) {
    try {
      return await this.ports.sheet.readActive({ signal, onProgress });
    } catch (error) {
      throw new ProblemError({ kind: 'sheet-unreadable', reason: reasonOf(error) });
    }
  }
}

function problemOf(error: unknown): PaneProblem {
  return error instanceof ProblemError ? error.problem : { kind: 'unexpected', reason: reasonOf(error) };
}
