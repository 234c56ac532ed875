/** What the lines of a budget need of each row: what sessions of one group say again is counted once. */
import { isKnown } from '../../vocabulary/value';
import { groupKeyOf, repetitions } from '../group-sessions';
import type { CompletedRow } from '../row-facts';
import { sumOf, type BudgetRow } from './budget-line';
import type { RowCost } from './totals';

const academyCosts = ['costTeaching', 'costOperating', 'costExceptional'] as const;

/**
 * Takes from the rows of a plan what its budget needs. Hours are those of the action: published for an IB offer, else
 * given.
 *
 * @param costs what each row costs, in the order of the rows.
 */
export function budgetRows(rows: readonly CompletedRow[], costs: readonly RowCost[]): readonly BudgetRow[] {
  const participants = rows.map((row) => numberOf(row.fact('participants')));
  const countsParticipants = firstOfGroups(rows, participants);
  const hours = rows.map(
    (row) => numberOf(row.verdict.decisions['durationHours']) ?? numberOf(row.fact('hours')),
  );
  const sessions = new Map<number, (number | null)[]>();
  for (const [index, cost] of costs.entries()) {
    if (cost.kind !== 'repeated') continue;
    const others = sessions.get(cost.of) ?? [];
    others.push(hours[index] ?? null);
    sessions.set(cost.of, others);
  }
  const trainers = rows.map(trainersOf);
  const paidBefore = repetitions(rows, (index) => (trainers[index] ? JSON.stringify(trainers[index]) : null));
  return rows.map((row, index): BudgetRow => {
    const { sum, unknownRows } = sumOf([hours[index] ?? null, ...(sessions.get(index) ?? [])]);
    return {
      row,
      cost: costs[index] ?? { kind: 'uncosted' },
      participants: participants[index] ?? null,
      countsParticipants: countsParticipants[index] === true,
      hours: hours[index] ?? null,
      costedHours: unknownRows > 0 ? null : sum,
      trainers: isKnown(paidBefore[index]) ? null : (trainers[index] ?? null),
      isPartlyCosted:
        isKnown(row.verdict.decisions['academyCost']) &&
        academyCosts.some((fact) => !isKnown(row.facts[fact])),
    };
  });
}

/** Whether each row stands for its group: the first session that gives the quantity, else the first one. */
function firstOfGroups(
  rows: readonly CompletedRow[],
  quantities: readonly (number | null)[],
): readonly boolean[] {
  const keys = rows.map(({ facts }) => groupKeyOf(facts));
  const chosen = new Map<string, number>();
  for (const [index, key] of keys.entries()) {
    if (key === null) continue;
    const known = chosen.get(key);
    const isBetter = known === undefined || (quantities[known] === null && quantities[index] !== null);
    if (isBetter) chosen.set(key, index);
  }
  return keys.map((key, index) => key === null || chosen.get(key) === index);
}

function trainersOf({ verdict }: CompletedRow): BudgetRow['trainers'] {
  const { trainerCostLow: low, trainerCostHigh: high } = verdict.decisions;
  return typeof low === 'number' && typeof high === 'number' ? { low, high } : null;
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
