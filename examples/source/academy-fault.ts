/** How an academy row that shows a finding is written: an action done right, and the cells that differ from it. */
import { academyAction, type AcademyRequest } from './academy-action';
import type { ColumnKey } from './plan-columns';
import { without, type FaultyRow, type PlanRow } from './plan-row';
import { day } from './school-days';

export interface AcademyFault {
  /** Finding codes; empty for a row that could be taken for a fault and is none. */
  readonly shows: readonly string[];
  readonly action: Omit<AcademyRequest, 'days'> & { readonly days: readonly string[] };
  /** Cells that differ from a row done right. */
  readonly but?: PlanRow;
  readonly blank?: readonly ColumnKey[];
}

/** The letter and the number of the row in its list name its trainer: no two rows share one by accident. */
export function faultyAcademyRows(letter: string, faults: readonly AcademyFault[]): readonly FaultyRow[] {
  return faults.map(({ shows, action, but, blank }, index) => {
    const trainer = `Formateur ${letter}${String(index + 1).padStart(2, '0')}`;
    const request = { trainer, ...action, days: action.days.map(day) };
    const row = { objective: '10.2', ...academyAction(request), ...but };
    return { shows, row: without(row, blank ?? []) };
  });
}
