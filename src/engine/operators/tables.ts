/** Operators that ask a decision table something else than its own inputs do. */
import { cellSet } from '../../rules/cell-set';
import { isKnown, type Value } from '../../vocabulary/value';
import type { CompiledTable, TableAnswer } from '../decision-table';
import type { RowState } from '../row-state';
import { exact } from './arithmetic';
import type { CompileOperator, OperatorScope } from './operator';

/** A table's output for its usual inputs, some of them replaced. */
export const lookup: CompileOperator<'lookup'> = (operator, scope) => {
  const table = scope.tableOf(operator.table);
  const output = outputIndex(table, operator.output);
  const match = matchWith(table, operator.with, scope);
  return (row) => table.output(match(row), output, row.slots);
};

/** The different known outputs of the rows that are still possible, in the table's order; null when there are none. */
export const possibleValues: CompileOperator<'possibleValues'> = (operator, scope) => {
  const table = scope.tableOf(operator.table);
  const output = outputIndex(table, operator.output);
  const match = matchWith(table, operator.with, scope);
  return (row) => {
    const values = match(row).rows.map((one) => table.rowOutput(one, output, row.slots));
    const known = [...new Set(values.filter(isKnown))];
    return known.length > 0 ? known : null;
  };
};

/**
 * The possible amounts by the value of one open input, such as the price in each currency. Null unless there are
 * several and each is certain once that input is known.
 */
export const candidates: CompileOperator<'candidates'> = (operator, scope) => {
  const table = scope.tableOf(operator.table);
  const output = outputIndex(table, operator.output);
  const match = matchWith(table, undefined, scope);
  const openSlot = scope.slotOf(operator.by);
  const enumValues = scope.infoOf(operator.by).values ?? [];
  return (row) => {
    const given = row.slots[openSlot];
    const allowed = isKnown(given) ? enumValues.find(({ id }) => id === given)?.covers : undefined;
    if (isKnown(given) && !allowed) return null;
    const amounts = new Map<string, Value>();
    for (const one of match(row).rows) {
      const cell = cellSet(table.data.rows[one]?.when[operator.by]);
      if (cell.kind !== 'values') return null;
      const amount = table.rowOutput(one, output, row.slots);
      for (const key of cell.values.map(String)) {
        if (allowed && !allowed.includes(key)) continue;
        if (amounts.has(key) && amounts.get(key) !== amount) return null;
        amounts.set(key, amount);
      }
    }
    const known = [...amounts].filter(([, amount]) => isKnown(amount));
    return known.length > 1 ? Object.fromEntries(known) : null;
  };
};

/**
 * Whether a larger quantity costs less in total: a threshold of the table above the row's quantity, where
 * threshold × its amount is below quantity × amount. Null when nothing is cheaper.
 */
export const cheapest: CompileOperator<'cheapest'> = (operator, scope) => {
  const table = scope.tableOf(operator.table);
  const output = outputIndex(table, operator.output);
  const column = table.data.inputs.indexOf(operator.over);
  const thresholds = thresholdsOf(table, operator.over);
  return (row) => {
    const inputs = table.inputSlots.map((slot) => row.slots[slot]);
    const quantity = inputs[column];
    if (typeof quantity !== 'number') return null;
    const totalAt = (count: number): number | undefined => {
      inputs[column] = count;
      const amount = table.output(table.match(inputs, row.slots, scope.asOf(row)), output, row.slots);
      const total = typeof amount === 'number' ? exact(amount * count) : null;
      return typeof total === 'number' ? total : undefined;
    };
    const current = totalAt(quantity);
    if (current === undefined) return null;
    let best: { quantity: number; total: number } | undefined;
    for (const threshold of thresholds) {
      if (threshold <= quantity) continue;
      const total = totalAt(threshold);
      if (total !== undefined && total < (best?.total ?? current)) best = { quantity: threshold, total };
    }
    if (!best) return null;
    return operator.result === 'saving' ? current - best.total : best[operator.result];
  };
};

/** The numbers from which another row of the table may apply. */
function thresholdsOf(table: CompiledTable, input: string): readonly number[] {
  const lows = table.data.rows.flatMap((row) => {
    const cell = cellSet(row.when[input]);
    return cell.kind === 'range' && typeof cell.min === 'number' ? [cell.min] : [];
  });
  return [...new Set(lows)].sort((a, b) => a - b);
}

function outputIndex(table: CompiledTable, output: string): number {
  return table.data.outputs.findIndex(({ id }) => id === output);
}

function matchWith(
  table: CompiledTable,
  overrides: Readonly<Record<string, string | null>> | undefined,
  scope: OperatorScope,
): (row: RowState) => TableAnswer {
  const slots = table.data.inputs.map((input, column) => {
    const override = overrides?.[input];
    if (override === null) return undefined;
    return override === undefined ? table.inputSlots[column] : scope.slotOf(override);
  });
  return (row) => {
    const inputs = slots.map((slot) => (slot === undefined ? null : row.slots[slot]));
    return table.match(inputs, row.slots, scope.asOf(row));
  };
}
