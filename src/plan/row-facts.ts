/** What a row says or lets conclude, beyond its decisions: facts that rules fill in, its start, its hours. */
import type { Program } from '../engine/program';
import { isKnown, type Facts, type Value } from '../vocabulary/value';
import type { CheckedPlan, CheckedRow } from './check-plan';
import { rowValuesIn } from './row-values';

/** A row with its facts as the rules complete them. */
export interface CompletedRow extends CheckedRow {
  /** The value of a fact, as given or as derived; null when it is blank, unreadable or not precise enough. */
  fact(name: string): Value;
}

/** Completes rows of a plan; a row is run again only when something that it leaves blank is asked for. */
export function completedRows(plan: CheckedPlan, program: Program): readonly CompletedRow[] {
  const { slots } = program.parts;
  const valuesOf = rowValuesIn(plan, program);
  return plan.rows.map((row) => {
    let ran: readonly Value[] | undefined;
    return {
      ...row,
      fact: (name) => {
        const given = row.facts[name];
        if (isKnown(given)) return given;
        if (Object.hasOwn(row.facts, name) && given === undefined) return null;
        ran ??= valuesOf(row);
        return ran[slots.get(name) ?? -1] ?? null;
      },
    };
  });
}

/** The first day of an action: its start date, else the earliest of its sessions; null when neither is known. */
export function firstDayOf({ startDate, sessionDates }: Facts): string | null {
  if (typeof startDate === 'string') return startDate;
  if (!Array.isArray(sessionDates)) return null;
  const [first] = sessionDates.filter((date): date is string => typeof date === 'string').sort();
  return first ?? null;
}

/** A longer title does not help to recognise an action. */
const longestTitle = 200;

/**
 * What a row is called: the title of the action, else that of the workshop, else its code; '' when it has none. On
 * one line, and cut where it is endless: a cell may hold a page of text.
 */
export function titleOf(facts: Facts): string {
  const title = facts['title'] ?? facts['workshopTitle'] ?? facts['code'];
  if (typeof title !== 'string') return '';
  const characters = Array.from(title.replace(/\s+/g, ' ').trim());
  return characters.length > longestTitle
    ? `${characters.slice(0, longestTitle - 1).join('')}…`
    : characters.join('');
}
