/** What is known of one row while it is evaluated. */
import type { Value } from '../vocabulary/value';
import type { CompiledRule } from './compiled-rule';

/** One value for each name of the program, by slot number. */
export type Slots = Value[];

/** Filled step by step while the row runs; one object serves one row only. */
export interface RowState {
  readonly slots: Slots;
  /** The plan's date, for rows without a start date. */
  readonly planDate: string | null;
  /** Rules that fired, in the order of evaluation. */
  readonly fired: CompiledRule[];
  /** Rules that a blank fact left undecided and that ask for it. */
  readonly asking: CompiledRule[];
}

/** Computes one value from the slots. */
export type Compute = (row: RowState) => Value;
