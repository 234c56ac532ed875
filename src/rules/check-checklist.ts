/** Checks a pack's checklists: names that exist, dates that are dates, messages and sources that can be shown. */
import { dueNames, type ChecklistItem } from './checklist-schema';
import { checkCondition } from './check-condition';
import { checkSources, resolveName, type CheckContext } from './check-context';
import { checkMessage } from './check-message';
import { jsonPath } from './problem';

/** Adds every problem of the pack's checklists to the list. */
export function checkChecklists(context: CheckContext): void {
  const { pack, problems } = context;
  const file = `${pack.id}/checklists.json`;
  const seen = new Map<string, string>();
  for (const [index, item] of pack.checklists.entries()) {
    const path = jsonPath('$', 'items', index);
    const earlier = seen.get(item.id);
    if (earlier !== undefined) {
      problems.add(file, path, 'duplicate-name', { name: item.id, where: `${file} ${earlier}` });
    }
    seen.set(item.id, path);
    checkItem(item, file, path, context);
  }
}

function checkItem(item: ChecklistItem, file: string, path: string, context: CheckContext): void {
  checkMessage(item.labels, file, jsonPath(path, 'labels'), context);
  if (item.dueWhenUnknown) checkMessage(item.dueWhenUnknown, file, jsonPath(path, 'dueWhenUnknown'), context);
  if (item.when) checkCondition(item.when, file, jsonPath(path, 'when'), context);
  if (item.done) checkCondition(item.done, file, jsonPath(path, 'done'), context);
  for (const [index, name] of dueNames(item).entries()) {
    const at = typeof item.due === 'string' ? jsonPath(path, 'due') : jsonPath(path, 'due', index);
    checkDue(name, file, at, context);
  }
  for (const [index, code] of item.findings.entries()) {
    if (context.vocabulary.findings.has(code)) continue;
    context.problems.add(file, jsonPath(path, 'findings', index), 'unknown-finding', { code });
  }
  checkSources(item.source, file, jsonPath(path, 'source'), context);
}

/** A to-do is due on a day: a date, or the day of a date-time. */
function checkDue(name: string, file: string, path: string, context: CheckContext): void {
  const info = resolveName(name, file, path, context);
  if (!info || info.type === 'date' || info.type === 'dateTime') return;
  context.problems.add(file, path, 'wrong-type', { name, actual: info.type, expected: 'date, dateTime' });
}
