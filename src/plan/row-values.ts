/** Every value of a checked row, for what is made of a plan after its check. */
import type { Program } from '../engine/program';
import type { Value } from '../vocabulary/value';
import type { CheckedPlan, CheckedRow } from './check-plan';

/** The values of a row, one for each slot of the program. */
export type RowValues = (row: CheckedRow) => readonly Value[];

/**
 * The one way to the values of a plan's rows beyond their verdicts. A checked plan does not keep them, so that a
 * large one stays small: the row is run again, so ask for each row once.
 */
export function rowValuesIn(plan: CheckedPlan, program: Program): RowValues {
  const placeOf = new Map(plan.rows.map((row, index) => [row, index]));
  return (row) => {
    const index = placeOf.get(row);
    const place = index === undefined ? {} : { place: plan.placeOf(index) };
    return program.run(row.facts, { planDate: plan.planDate, ...place }).slots;
  };
}
