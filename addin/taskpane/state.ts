/** Everything the pane shows, and how it changes. Pure: what happens outside comes in as actions. */
import type { Program } from '../../src/engine/program';
import type { Language } from '../../src/i18n/language';
import type { PlanTable } from '../../src/plan/plan-table';
import type { Severity } from '../../src/vocabulary/vocabulary';
import type { CheckResult } from './check-result';
import type { PaneProblem } from './pane-problem';

export type Task = 'find' | 'check';

export type Progress =
  | { readonly stage: 'rules' }
  /** Share of the sheet that is read, from 0 to 1. */
  | { readonly stage: 'reading'; readonly share: number }
  | { readonly stage: 'checking'; readonly done: number; readonly total: number };

/** Work that is under way; its number tells its news from those of work that was given up. */
export interface Work {
  readonly id: number;
  readonly task: Task;
  readonly progress: Progress;
}

export interface FoundPlan {
  readonly program: Program;
  readonly table: PlanTable;
}

export interface PaneState {
  readonly language: Language;
  readonly work: Work | null;
  readonly found: FoundPlan | null;
  readonly checked: CheckResult | null;
  readonly problem: PaneProblem | null;
  /** True from a cancelled check until something else happens. */
  readonly stopped: boolean;
  /** Severities that are shown; none chosen means all. */
  readonly severities: ReadonlySet<Severity>;
  readonly query: string;
  /** The finding whose reasons are open. */
  readonly open: string | null;
}

export type PaneAction =
  | { readonly type: 'started'; readonly id: number; readonly task: Task }
  | { readonly type: 'progressed'; readonly id: number; readonly progress: Progress }
  | { readonly type: 'found'; readonly id: number; readonly found: FoundPlan }
  | { readonly type: 'checked'; readonly id: number; readonly result: CheckResult }
  | { readonly type: 'failed'; readonly id: number; readonly problem: PaneProblem }
  | { readonly type: 'cancelled'; readonly id: number }
  | { readonly type: 'selectionFailed'; readonly problem: PaneProblem }
  | { readonly type: 'problemDismissed' }
  | { readonly type: 'severityToggled'; readonly severity: Severity }
  | { readonly type: 'searched'; readonly query: string }
  | { readonly type: 'filtersCleared' }
  | { readonly type: 'findingToggled'; readonly id: string }
  | { readonly type: 'findingClosed' }
  | { readonly type: 'languageChosen'; readonly language: Language };

export function initialState(language: Language): PaneState {
  return {
    language,
    work: null,
    found: null,
    checked: null,
    problem: null,
    stopped: false,
    severities: new Set(),
    query: '',
    open: null,
  };
}

export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'started':
      return {
        ...state,
        work: { id: action.id, task: action.task, progress: { stage: 'rules' } },
        problem: null,
        stopped: false,
      };
    case 'progressed':
    case 'found':
    case 'checked':
    case 'failed':
    case 'cancelled':
      return state.work?.id === action.id ? reduceWork(state, state.work, action) : state;
    case 'selectionFailed':
      return { ...state, problem: action.problem };
    case 'problemDismissed':
      return { ...state, problem: null };
    case 'severityToggled':
      return { ...state, severities: toggled(state.severities, action.severity), stopped: false };
    case 'searched':
      return { ...state, query: action.query, stopped: false };
    case 'filtersCleared':
      return { ...state, severities: new Set(), query: '' };
    case 'findingToggled':
      return { ...state, open: state.open === action.id ? null : action.id };
    case 'findingClosed':
      return { ...state, open: null };
    case 'languageChosen':
      return { ...state, language: action.language };
  }
}

type WorkAction = Extract<
  PaneAction,
  { readonly type: 'progressed' | 'found' | 'checked' | 'failed' | 'cancelled' }
>;

/** What running work reports. Until it is done, what was shown before stays as it is. */
function reduceWork(state: PaneState, work: Work, action: WorkAction): PaneState {
  switch (action.type) {
    case 'progressed':
      return { ...state, work: { ...work, progress: action.progress } };
    case 'found':
      return { ...state, work: null, found: action.found };
    case 'checked':
      return {
        ...state,
        work: null,
        found: { program: action.result.program, table: action.result.plan.table },
        checked: action.result,
        open: action.result.items.some(({ id }) => id === state.open) ? state.open : null,
      };
    case 'failed':
      return {
        ...state,
        work: null,
        problem: action.problem,
        // A table that is no longer there must not be offered for a check.
        found: state.checked || action.problem.kind !== 'no-plan' ? state.found : null,
      };
    case 'cancelled':
      return { ...state, work: null, stopped: work.task === 'check' };
  }
}

function toggled<T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> {
  const copy = new Set(set);
  if (!copy.delete(member)) copy.add(member);
  return copy;
}
