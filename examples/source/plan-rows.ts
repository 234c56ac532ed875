/** The whole plan, in the order of its sheet: by date, the codes given in the order the actions were asked for. */
import { academyFaults } from './academy-faults';
import { cleanAcademyActions } from './academy-actions';
import { Bookings } from './bookings';
import { cleanIbActions } from './ib-actions';
import { charterFaults } from './charter-faults';
import { faultyRow } from './ib-fault';
import { ibFaults } from './ib-faults';
import { ibUnreadable } from './ib-unreadable';
import { isDate, type Cell, type PlanRow } from './plan-row';
import { planFaults } from './plan-faults';
import { seededRandom } from './random';
import { day } from './school-days';

export interface PlannedRow {
  readonly code: string;
  readonly row: PlanRow;
  /** Finding codes a hand-written row is there to show; empty on a generated one. */
  readonly shows: readonly string[];
}

export function planRows(): PlannedRow[] {
  const random = seededRandom(2026);
  const bookings = new Bookings(random);
  const clean = [...cleanIbActions(random, bookings), ...cleanAcademyActions(random, bookings)];
  // The hand-written rows come first, so that their codes stay what they are.
  const all = [
    ...[...ibFaults, ...ibUnreadable].map(faultyRow),
    ...academyFaults,
    ...charterFaults,
    ...planFaults,
    ...clean.map((row) => ({ shows: [], row })),
  ];
  return all
    .map(({ shows, row }, index) => ({ shows, code: codeOf(row, index + 1), row }))
    .map(({ shows, code, row }) => ({ shows, code, row: { ...row, code } }))
    .sort((one, other) => sortDay(one.row) - sortDay(other.row) || one.code.localeCompare(other.code));
}

/** The code that the row has of its own, as sessions of one group do, or: two-digit year, académie or département, origin, sequence. */
function codeOf(row: PlanRow, sequence: number): string {
  if (typeof row.code === 'string') return row.code;
  const origin = row.teacher === undefined ? 'A020' : 'D013';
  return `26${origin}${String(sequence).padStart(4, '0')}`;
}

function sortDay(row: PlanRow): number {
  return dateOf(row.startDate) ?? dateOf(row.endDate) ?? day('2027-08-31');
}

function dateOf(cell: Cell | undefined): number | undefined {
  return isDate(cell) ? cell.date : undefined;
}
