/** One line of a budget: what a group of rows counts, costs, and would cost by participant and by hour. */
import { Big } from 'big.js';
import type { CompletedRow } from '../row-facts';
import { totalsOf, type PlanTotals, type RowCost } from './totals';

/** A sum over the rows that give a quantity, and how many do not. */
export interface KnownSum {
  readonly sum: number;
  readonly unknownRows: number;
}

/** A cost by unit, over the rows whose cost and quantity are both known. */
export interface UnitCost {
  /** Minor units, half a cent rounded up. */
  readonly amount: number;
  readonly rows: number;
}

/** The pay of trainers, by published hourly rates: an estimate, never part of the costs. */
export interface TrainerEstimate {
  /** Minor units. */
  readonly low: number;
  readonly high: number;
  readonly rows: number;
}

/** What a group of rows comes to. */
export interface BudgetFigures {
  readonly rows: number;
  readonly participants: KnownSum;
  readonly hours: KnownSum;
  readonly costs: PlanTotals;
  /** By currency: what one participant costs, and one hour of training. */
  readonly perParticipant: Readonly<Record<string, UnitCost>>;
  readonly perHour: Readonly<Record<string, UnitCost>>;
  readonly trainers: TrainerEstimate | null;
  /** Academy rows with a cost that leaves one of its parts blank. */
  readonly partlyCosted: number;
}

/** A row with what the lines of a budget need of it, taken once for all dimensions. */
export interface BudgetRow {
  readonly row: CompletedRow;
  readonly cost: RowCost;
  readonly participants: number | null;
  /** False for a session whose group is counted with another row. */
  readonly countsParticipants: boolean;
  readonly hours: number | null;
  /** The hours that the cost pays for: with those of the sessions that say the same cost again. */
  readonly costedHours: number | null;
  /** Null too for a session that says again what its group says. */
  readonly trainers: { readonly low: number; readonly high: number } | null;
  readonly isPartlyCosted: boolean;
}

/** Adds rows up to the figures of one line. */
export function figuresOf(rows: readonly BudgetRow[]): BudgetFigures {
  // What the sessions of a group say again is counted once; their hours are each their own.
  const counted = rows.filter(({ countsParticipants }) => countsParticipants);
  const estimated = rows.flatMap(({ trainers }) => trainers ?? []);
  return {
    rows: rows.length,
    participants: sumOf(counted.map(({ participants }) => participants)),
    hours: sumOf(rows.map(({ hours }) => hours)),
    costs: totalsOf(rows.map(({ cost }) => cost)),
    perParticipant: unitCosts(rows, 'participants'),
    perHour: unitCosts(rows, 'costedHours'),
    trainers:
      estimated.length === 0
        ? null
        : {
            low: estimated.reduce((sum, { low }) => sum + low, 0),
            high: estimated.reduce((sum, { high }) => sum + high, 0),
            rows: estimated.length,
          },
    partlyCosted: rows.filter(({ isPartlyCosted }) => isPartlyCosted).length,
  };
}

function unitCosts(
  rows: readonly BudgetRow[],
  quantity: 'participants' | 'costedHours',
): Readonly<Record<string, UnitCost>> {
  const sums = new Map<string, { cost: number; quantity: Big; rows: number }>();
  for (const row of rows) {
    const { cost } = row;
    const count = row[quantity];
    if (cost.kind !== 'settled' || count === null || count <= 0) continue;
    const sum = sums.get(cost.currency) ?? { cost: 0, quantity: new Big(0), rows: 0 };
    sums.set(cost.currency, {
      cost: sum.cost + cost.amount,
      quantity: sum.quantity.plus(count),
      rows: sum.rows + 1,
    });
  }
  return Object.fromEntries(
    [...sums].map(([currency, { cost, quantity: units, rows: count }]) => [
      currency,
      { amount: dividedToCents(cost, units), rows: count },
    ]),
  );
}

/** Big divides to twenty decimals, far more than rounding to a cent needs. */
function dividedToCents(cost: number, units: Big): number {
  return new Big(cost).div(units).round(0, Big.roundHalfUp).toNumber();
}

/** Decimals are added as they are written: 0.1 + 0.2 is 0.3. */
export function sumOf(quantities: readonly (number | null)[]): KnownSum {
  const known = quantities.filter((quantity) => quantity !== null);
  const sum = known.every(Number.isInteger)
    ? known.reduce((total, quantity) => total + quantity, 0)
    : known.reduce((total, quantity) => total.plus(quantity), new Big(0)).toNumber();
  return { sum, unknownRows: quantities.length - known.length };
}
