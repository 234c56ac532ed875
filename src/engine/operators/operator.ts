/** What an operator is given when it is compiled, and what all operators share. */
import type { OperatorName, OperatorOf } from '../../rules/derivation-schema';
import type { NameInfo } from '../../rules/names';
import type { Value } from '../../vocabulary/value';
import type { Vocabulary } from '../../vocabulary/load-vocabulary';
import type { NameScope } from '../condition';
import type { CompiledTable } from '../decision-table';
import type { Compute, RowState } from '../row-state';

/** Where an operator finds, while it is compiled, the slots, types and tables it works on. */
export interface OperatorScope extends NameScope {
  readonly vocabulary: Vocabulary;
  /** The name that is being derived. */
  readonly target: NameInfo;
  tableOf(id: string): CompiledTable;
  /** The date as of which tables and parameters are read for a row. */
  asOf(row: RowState): string | null;
}

/** Compiles one operator to a closure that answers null whenever it cannot know. */
export type CompileOperator<Name extends OperatorName> = (
  operator: OperatorOf<Name>,
  scope: OperatorScope,
) => Compute;

/** Lifts a function on two numbers to the slots: unknown in, unknown out. */
export function onNumbers(
  left: string,
  right: string,
  scope: NameScope,
  apply: (left: number, right: number) => Value,
): Compute {
  const leftSlot = scope.slotOf(left);
  const rightSlot = scope.slotOf(right);
  return ({ slots }) => {
    const a = slots[leftSlot];
    const b = slots[rightSlot];
    return typeof a === 'number' && typeof b === 'number' ? apply(a, b) : null;
  };
}
