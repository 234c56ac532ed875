/** Groups of requests in JSON: rows counted from 1 as in the sheet, amounts in major units. */
import { publicValues, publicVerdict } from '../engine/public-verdict';
import type { Program } from '../engine/program';
import type { CheckedRow } from '../plan/check-plan';
import type { Grouping } from '../plan/grouping/group-requests';

/** What `paf group --format json` prints. */
export function publicGrouping({ days, groups, left }: Grouping, program: Program): object {
  return {
    days,
    groups: groups.map(({ rows, hosts, dates, facts, offer, reachesMinimum, saving, verdict }) => ({
      rows: numbersOf(rows),
      hosts: numbersOf(hosts),
      dates,
      facts: publicValues(facts, program),
      offer,
      reachesMinimum,
      saving: saving && { separate: saving.separate / 100, amount: saving.amount / 100 },
      ...publicVerdict(verdict, program),
    })),
    left: left.map(({ row, reason }) => ({ row: row.row + 1, reason })),
  };
}

function numbersOf(rows: readonly CheckedRow[]): readonly number[] {
  return rows.map(({ row }) => row + 1);
}
