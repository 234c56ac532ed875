/** The budget of a checked plan: its totals, and a line for each group of rows in each dimension. */
import type { Program } from '../../engine/program';
import type { Finding } from '../../engine/verdict';
import type { CheckedPlan } from '../check-plan';
import { completedRows } from '../row-facts';
import { budgetFindings } from './budget-findings';
import { figuresOf, type BudgetFigures, type BudgetRow } from './budget-line';
import { budgetRows } from './budget-rows';
import {
  compareGroups,
  dimensionIds,
  dimensionsOf,
  type DimensionGroup,
  type DimensionId,
  type GroupOf,
} from './dimensions';
import { convert, type Conversion, type Converted } from './exchange-rates';
import { planConversion } from './plan-conversion';
import { costsOf } from './totals';

/** The figures of some rows; settled costs converted where a conversion was asked for. */
export interface BudgetTotal extends BudgetFigures {
  /** Null where no conversion was asked for, or there is nothing to convert. */
  readonly converted: Converted | null;
}

/** The rows that one dimension puts together. */
export interface BudgetLine extends DimensionGroup, BudgetTotal {}

/** The lines of one dimension. */
export interface BudgetBlock {
  readonly dimension: DimensionId;
  readonly lines: readonly BudgetLine[];
}

/** A plan's budget. Nothing in it was ever added across currencies, save what was converted. */
export interface Budget {
  readonly planDate: string;
  readonly conversion: Conversion | null;
  readonly total: BudgetTotal;
  /** Every dimension by which at least one row can be told from the others. */
  readonly blocks: readonly BudgetBlock[];
  /** Dimensions of which no row says anything. */
  readonly untold: readonly DimensionId[];
  /** What is to be said of the whole plan. */
  readonly findings: readonly Finding[];
}

/**
 * Makes the budget of a plan.
 *
 * @param given a conversion that goes before that of the rules and of the workbook; null where there is none.
 */
export function planBudget(plan: CheckedPlan, program: Program, given: Conversion | null): Budget {
  const conversion = planConversion(program, plan.planDate, given);
  const rows = budgetRows(completedRows(plan, program), costsOf(plan.rows));
  const totalled = (some: readonly BudgetRow[]): BudgetTotal => {
    const figures = figuresOf(some);
    const { byCurrency } = figures.costs;
    const hasCosts = Object.keys(byCurrency).length > 0;
    return { ...figures, converted: hasCosts && conversion ? convert(byCurrency, conversion) : null };
  };
  const dimensions = dimensionsOf(program);
  const blocks = dimensionIds.flatMap((dimension): readonly BudgetBlock[] => {
    const groupOf = dimensions.get(dimension);
    if (!groupOf) return [];
    const lines = groupsOf(rows, groupOf).map(([group, some]) => ({ ...group, ...totalled(some) }));
    return lines.some(({ key }) => key !== null) ? [{ dimension, lines }] : [];
  });
  const told = new Set(blocks.map(({ dimension }) => dimension));
  const total = totalled(rows);
  return {
    planDate: plan.planDate,
    conversion,
    total,
    blocks,
    untold: dimensionIds.filter((dimension) => !told.has(dimension)),
    findings: budgetFindings(plan, total.costs, program, conversion),
  };
}

/** Whether anything of a budget is worth a page: a cost in whatever state, or an estimate. */
export function hasFigures({ total: { costs, trainers } }: Budget): boolean {
  const { totalled, toBeConfirmed, toBeChosen } = costs.rows;
  return totalled + toBeConfirmed + toBeChosen > 0 || trainers !== null;
}

function groupsOf(
  rows: readonly BudgetRow[],
  groupOf: GroupOf,
): readonly (readonly [DimensionGroup, readonly BudgetRow[]])[] {
  const groups = new Map<string | null, { group: DimensionGroup; rows: BudgetRow[] }>();
  for (const row of rows) {
    const group = groupOf(row.row, row.cost);
    const known = groups.get(group.key);
    if (known) known.rows.push(row);
    else groups.set(group.key, { group, rows: [row] });
  }
  return [...groups.values()]
    .sort((a, b) => compareGroups(a.group, b.group))
    .map(({ group, rows: some }) => [group, some]);
}
