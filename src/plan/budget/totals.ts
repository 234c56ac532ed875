/** What rows cost: settled amounts by currency, and apart from them what is to be confirmed, chosen or priced. */
import type { Verdict } from '../../engine/verdict';
import { isKnown, type Facts } from '../../vocabulary/value';
import { repetitions } from '../group-sessions';

/** What one row costs, or why that cannot be said. Amounts are in minor units. */
export type RowCost =
  | { readonly kind: 'settled'; readonly currency: string; readonly amount: number }
  /** The amount is known; its currency is one of these. */
  | { readonly kind: 'toBeConfirmed'; readonly currencies: readonly string[]; readonly amount: number }
  /** Several price lists apply: what the row would cost in each currency. */
  | {
      readonly kind: 'toBeChosen';
      readonly amounts: readonly (readonly [currency: string, amount: number])[];
    }
  /** An IB row that is not ineligible and has no total for another reason. */
  | { readonly kind: 'unpriced' }
  /** An IB row that is no valid quote. */
  | { readonly kind: 'ineligible' }
  /** An academy row that gives none of its costs. */
  | { readonly kind: 'uncosted' }
  /** A session that says again the cost of its group, which is counted once: with the row at that place. */
  | { readonly kind: 'repeated'; readonly of: number };

/** What a plan, or a part of it, comes to, amounts that are not settled being kept apart. */
export interface PlanTotals {
  /** Sum of the costs in each settled currency, in minor units. Currencies are never added to each other. */
  readonly byCurrency: Readonly<Record<string, number>>;
  /** Costs whose currency is still a question, by the currencies it may be (`SGD|USD`), in minor units. */
  readonly toBeConfirmed: Readonly<Record<string, number>>;
  /** Rows whose price list is still to be chosen: what they would come to in each currency, in minor units. */
  readonly toBeChosen: Readonly<Record<string, number>>;
  readonly rows: Readonly<Record<'totalled' | 'toBeConfirmed' | 'toBeChosen' | 'unpriced', number>> & {
    readonly ineligible: number;
    readonly uncosted: number;
    readonly repeated: number;
  };
}

/** Stands between the currencies that an amount to be confirmed may be in. */
export const currencySeparator = '|';
/** Stands for the currencies of an amount whose possible currencies nobody gives. */
export const anyCurrency = '?';

/** What a row costs by its verdict. */
export function costOf({ decisions }: Pick<Verdict, 'decisions'>): RowCost {
  const { eligibility, currencyCandidates, totalsByCurrency } = decisions;
  // Without the pack of the budget, an IB row still has its total.
  const amount = decisions['rowCost'] ?? decisions['total'];
  const currency = decisions['rowCostCurrency'] ?? decisions['currency'];
  if (typeof amount === 'number') {
    if (typeof currency === 'string') return { kind: 'settled', currency, amount };
    const currencies = Array.isArray(currencyCandidates) ? currencyCandidates.map(String) : [anyCurrency];
    return { kind: 'toBeConfirmed', currencies, amount };
  }
  if (isKnown(totalsByCurrency) && typeof totalsByCurrency === 'object') {
    const amounts = Object.entries(totalsByCurrency).flatMap(([code, total]) =>
      typeof total === 'number' ? [[code, total] as const] : [],
    );
    return { kind: 'toBeChosen', amounts };
  }
  if (eligibility === 'ineligible') return { kind: 'ineligible' };
  return { kind: isKnown(eligibility) ? 'unpriced' : 'uncosted' };
}

/** What rows cost, in their order: several sessions of one group cost what the group costs, once. */
export function costsOf(
  rows: readonly { readonly facts: Facts; readonly verdict: Pick<Verdict, 'decisions'> }[],
): readonly RowCost[] {
  const costs = rows.map(({ verdict }) => costOf(verdict));
  const repeated = repetitions(rows, (index) => {
    const cost = costs[index];
    return cost && hasAmount(cost) ? JSON.stringify(cost) : null;
  });
  return costs.map((cost, index) => {
    const of = repeated[index] ?? null;
    return of === null ? cost : { kind: 'repeated', of };
  });
}

function hasAmount({ kind }: RowCost): boolean {
  return kind === 'settled' || kind === 'toBeConfirmed' || kind === 'toBeChosen';
}

/** Adds costs up, each amount to those of its own kind and currency. */
export function totalsOf(costs: Iterable<RowCost>): PlanTotals {
  const byCurrency: Record<string, number> = {};
  const toBeConfirmed: Record<string, number> = {};
  const toBeChosen: Record<string, number> = {};
  const rows = {
    totalled: 0,
    toBeConfirmed: 0,
    toBeChosen: 0,
    unpriced: 0,
    ineligible: 0,
    uncosted: 0,
    repeated: 0,
  };
  const add = (sums: Record<string, number>, key: string, amount: number): void => {
    sums[key] = (sums[key] ?? 0) + amount;
  };
  for (const cost of costs) {
    rows[cost.kind === 'settled' ? 'totalled' : cost.kind]++;
    if (cost.kind === 'settled') add(byCurrency, cost.currency, cost.amount);
    else if (cost.kind === 'toBeConfirmed') {
      add(toBeConfirmed, cost.currencies.join(currencySeparator), cost.amount);
    } else if (cost.kind === 'toBeChosen') {
      for (const [code, amount] of cost.amounts) add(toBeChosen, code, amount);
    }
  }
  return { byCurrency, toBeConfirmed, toBeChosen, rows };
}
