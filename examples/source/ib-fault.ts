/** How an IB row that shows a finding is written: a row done right, and the cells that differ from it. */
import { ibAction, type IbRequest } from './ib-action';
import type { ColumnKey } from './plan-columns';
import { without, type FaultyRow, type PlanRow } from './plan-row';
import { day } from './school-days';

export interface Fault {
  /** Finding codes, the intended one first. */
  readonly shows: readonly string[];
  readonly action: Omit<IbRequest, 'title' | 'start'> & { readonly start: string };
  /** Cells that differ from a row done right. */
  readonly but?: PlanRow;
  readonly blank?: readonly ColumnKey[];
}

export const aem = { region: 'aem', participants: 14 } as const;
export const north = { region: 'northAmerica', participants: 12 } as const;
export const asia = { region: 'asiaPacific', participants: 16 } as const;

/** The number of the row in its list names its trainer and its school: no two rows share them by accident. */
export function faultyRow({ shows, action, but, blank }: Fault, index: number): FaultyRow {
  const number = String(index + 1).padStart(2, '0');
  const inPerson = /^(inPerson|blended)/.test(action.offer);
  const request = { ...action, start: day(action.start), title: `Atelier IB – ${action.workshop}` };
  const setting = {
    trainer: `Formateur C${number}`,
    ...(inPerson
      ? { venue: `Établissement ${String(index + 51)}`, room: `Salle ${String(index + 51)}-A` }
      : { venue: 'En ligne' }),
  };
  const row = { objective: '10.1', ...ibAction(request, setting), ...but };
  return { shows, row: without(row, blank ?? []) };
}
