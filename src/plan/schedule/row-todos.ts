/** The to-dos of one row: what the checklists ask of it, and what its findings ask for. */
import { FALSE, TRUE } from '../../engine/ternary';
import type { Finding } from '../../engine/verdict';
import { roles, type Role } from '../../rules/checklist-schema';
import type { NameInfo, Names } from '../../rules/names';
import type { Value } from '../../vocabulary/value';
import type { CheckedRow } from '../check-plan';
import type { CompiledItem } from './compile-checklists';
import { stateOn, type PlannedAction, type Relation, type Todo } from './todo';

/** What a to-do of any row depends on besides the row. */
export interface TodoContext {
  readonly items: readonly CompiledItem[];
  readonly names: Names;
  readonly planDate: string;
  /** The value of a name that the vocabulary may do without; null then. */
  read(name: string, slots: readonly Value[]): Value;
}

/** What one row gives to do. */
export interface RowTodos {
  readonly todos: readonly Todo[];
  /** Items without a date that concern the row. */
  readonly standing: readonly CompiledItem[];
}

/** When an action begins and when it ends, the most telling first. */
const startNames = ['sessionStart', 'liveActivityStart', 'inPersonStart', 'startDate'] as const;
const endNames = ['endDate', 'sessionEnd', 'liveActivityEnd'] as const;

/**
 * Everything to do for a row.
 *
 * - A row that is over (`status` is done) has only its follow-up left: what comes before and during it is done, and
 *   of its findings only those count for which somebody is named.
 * - An ineligible row cannot take place as it stands: what blocks it is to be settled, and of its checklists only
 *   the deadlines before it count, which say until when that is of use.
 */
export function todosOfRow(row: CheckedRow, slots: readonly Value[], context: TodoContext): RowTodos {
  const action = actionOf(row);
  const isOver = context.read('status', slots) === 'done';
  const isIneligible = !isOver && row.verdict.decisions['eligibility'] === 'ineligible';
  const todos: Todo[] = [];
  const standing: CompiledItem[] = [];
  const said = new Set<string>();
  for (const item of context.items) {
    if (item.when && item.when(slots) !== TRUE) continue;
    for (const code of item.data.findings) said.add(code);
    const isDone = (isOver && item.data.phase !== 'after') || (item.done?.(slots) ?? FALSE) === TRUE;
    if (item.dues.length === 0) {
      if (!isDone && !isIneligible) standing.push(item);
      continue;
    }
    const { due, relation } = dueOf(item, slots);
    if (isIneligible && (due === null || relation !== 'by' || item.data.phase !== 'before')) continue;
    todos.push({
      action,
      item: item.key,
      kind: 'item',
      role: item.data.role,
      phase: item.data.phase,
      label: item.label(slots),
      due,
      relation,
      question: due === null && !isDone ? item.question(slots) : null,
      state: isDone ? 'done' : stateOn(context.planDate, due, relation),
      source: item.data.source,
    });
  }
  for (const finding of row.verdict.findings) {
    if (said.has(finding.code) || !isTodo(finding, { isOver, isIneligible }, context.names)) continue;
    todos.push(todoOfFinding(finding, action, isOver, slots, context));
  }
  return { todos, standing };
}

function actionOf({ row, facts }: CheckedRow): PlannedAction {
  const code = facts['code'];
  const title = facts['title'] ?? facts['workshopTitle'] ?? code;
  return {
    row,
    code: typeof code === 'string' ? code : null,
    title: typeof title === 'string' ? title : '',
  };
}

/** The first date that is known, and what it means. */
function dueOf(
  { dues }: CompiledItem,
  slots: readonly Value[],
): { readonly due: string | null; readonly relation: Relation } {
  for (const { slot, relation } of dues) {
    const day = dayOf(slots[slot]);
    if (day !== null) return { due: day, relation };
  }
  return { due: null, relation: dues[0]?.relation ?? 'by' };
}

/** A date, or the day of a date-time. */
function dayOf(value: Value): string | null {
  return typeof value === 'string' ? value.slice(0, 10) : null;
}

/**
 * What blocks is to be settled; otherwise a finding is a to-do when somebody is named for it, or when it is about a
 * date. The others are on the control sheet.
 */
function isTodo(
  { severity, responsible, facts }: Finding,
  { isOver, isIneligible }: { readonly isOver: boolean; readonly isIneligible: boolean },
  names: Names,
): boolean {
  if (severity === 'info') return false;
  if (isOver) return responsible !== undefined;
  if (isIneligible || severity === 'block') return severity === 'block';
  return responsible !== undefined || Object.keys(facts).some((name) => isDate(names.get(name)));
}

function isDate(info: NameInfo | undefined): boolean {
  return info?.type === 'date' || info?.type === 'dateTime' || info?.type === 'dateList';
}

/** A question has no date: it waits for an answer. The rest is due before the action, or after one that is over. */
function todoOfFinding(
  { code, severity, message, responsible, source }: Finding,
  action: PlannedAction,
  isOver: boolean,
  slots: readonly Value[],
  { read, planDate }: TodoContext,
): Todo {
  const days = (isOver ? endNames : startNames).map((name) => dayOf(read(name, slots)));
  const due = severity === 'question' ? null : (days.find((day) => day !== null) ?? null);
  const relation = isOver ? 'after' : 'before';
  return {
    action,
    item: code,
    kind: 'finding',
    role: isRole(responsible) ? responsible : 'planner',
    phase: isOver ? 'after' : 'before',
    label: message,
    due,
    relation,
    question: null,
    state: stateOn(planDate, due, relation),
    source,
  };
}

function isRole(role: string | undefined): role is Role {
  return (roles as readonly (string | undefined)[]).includes(role);
}
