/** The groups of a whole plan: who belongs to which, and what each measure comes to for each row. */
import type { Value } from '../../vocabulary/value';
import type { CompiledGroup, Membership } from './group';
import type { CompiledMeasure, MeasureInput } from './measure';

/** What one row needs to know of the plan around it: to be run again as part of it, and to be explained. */
export interface PlaceInPlan {
  /** What a measure comes to when this row says what the slots hold, the other rows being as they were. */
  measure(measure: CompiledMeasure, slots: readonly Value[]): Value;
  /** The rows with which the row shares a group, itself included, by their place in the plan. */
  companions(group: CompiledGroup, slots: readonly Value[]): readonly number[];
}

/** A measure of a row that stands alone: the group is the row itself. */
export function measureAlone(measure: CompiledMeasure, slots: readonly Value[]): Value {
  return measure.over([measure.input(slots)])(0);
}

/**
 * A row of which it is known that others stand beside it, and nothing of what they say: what its groups come to is
 * not known.
 */
export const amongUnknownRows: PlaceInPlan = {
  measure: (measure, slots) =>
    measure.group.membershipsOf(slots).length > 0 ? null : measureAlone(measure, slots),
  companions: () => [],
};

interface Rows {
  /** For each row the groups that it belongs to; none for a row that is a group of its own. */
  readonly memberships: (readonly Membership[])[];
  readonly members: Map<string, number[]>;
}

interface Measured {
  readonly inputs: readonly MeasureInput[];
  /** What the measure comes to for each row. */
  readonly values: readonly Value[];
  /** What the measure comes to in a group, for each of its rows; kept for rows that are in several. */
  readonly inGroup: Map<string, ReadonlyMap<number, Value>>;
}

/** Filled measure by measure while a plan is evaluated, then only read. */
export class PlanGroups {
  readonly #rows = new Map<CompiledGroup, Rows>();
  readonly #measured = new Map<CompiledMeasure, Measured>();

  /** Tells which rows belong together; once for each group, when the names that they share are known. */
  join(group: CompiledGroup, plan: readonly Value[][]): void {
    this.#rowsOf(group, plan);
  }

  /**
   * Measures over all rows and writes the values into their slots.
   *
   * @param plan the slots of each row, in the order of the plan.
   */
  measure(measure: CompiledMeasure, plan: readonly Value[][]): void {
    const { memberships, members } = this.#rowsOf(measure.group, plan);
    const inputs = plan.map((slots) => measure.input(slots));
    const inGroup = new Map<string, ReadonlyMap<number, Value>>();
    for (const [key, rows] of members) {
      const value = measure.over(rows.map((row) => inputs[row] ?? null));
      const shared = new Map<number, Value>();
      for (const [place, row] of rows.entries()) {
        const slots = plan[row];
        if (!slots) continue;
        if ((memberships[row]?.length ?? 0) > 1) shared.set(row, value(place));
        else slots[measure.slot] = value(place);
      }
      if (shared.size > 0) inGroup.set(key, shared);
    }
    for (const [row, slots] of plan.entries()) {
      const own = memberships[row] ?? [];
      if (own.length === 0) slots[measure.slot] = measureAlone(measure, slots);
      else if (own.length > 1)
        slots[measure.slot] = measure.combine(own.map(({ key }) => inGroup.get(key)?.get(row) ?? null));
    }
    this.#measured.set(measure, { inputs, inGroup, values: plan.map((slots) => slots[measure.slot]) });
  }

  /** The groups of a row. */
  membershipsOf(group: CompiledGroup, row: number, plan: readonly Value[][]): readonly Membership[] {
    return this.#rowsOf(group, plan).memberships[row] ?? [];
  }

  /** What a measure comes to for a row in one of its several groups. */
  valueIn(measure: CompiledMeasure, { key }: Membership, row: number): Value {
    return this.#measured.get(measure)?.inGroup.get(key)?.get(row) ?? null;
  }

  /** A row's place in the plan. */
  placeOf(row: number): PlaceInPlan {
    const others = (group: CompiledGroup, key: string): readonly number[] =>
      (this.#rows.get(group)?.members.get(key) ?? []).filter((one) => one !== row);
    return {
      measure: (measure, slots) => {
        const memberships = measure.group.membershipsOf(slots);
        const own = measure.input(slots);
        const { inputs = [], values: known = [] } = this.#measured.get(measure) ?? {};
        const before = this.#rows.get(measure.group)?.memberships[row] ?? [];
        // A row that says the same in the same groups comes to the same: the others need not be looked at.
        if (sameInput(own, inputs[row] ?? null) && sameKeys(memberships, before)) return known[row];
        const values = memberships.map(({ key }) => {
          const rest = others(measure.group, key).map((one) => inputs[one] ?? null);
          return measure.over([...rest, own])(rest.length);
        });
        if (values.length === 0) return measure.over([own])(0);
        return values.length === 1 ? values[0] : measure.combine(values);
      },
      companions: (group, slots) => {
        const rows = group.membershipsOf(slots).flatMap(({ key }) => others(group, key));
        return [...new Set([...rows, row])].sort((a, b) => a - b);
      },
    };
  }

  #rowsOf(group: CompiledGroup, plan: readonly Value[][]): Rows {
    const known = this.#rows.get(group);
    if (known) return known;
    const memberships = plan.map((slots) => group.membershipsOf(slots));
    const members = new Map<string, number[]>();
    for (const [row, own] of memberships.entries()) {
      for (const { key } of own) {
        const rows = members.get(key);
        if (rows) rows.push(row);
        else members.set(key, [row]);
      }
    }
    const rows: Rows = { memberships, members };
    this.#rows.set(group, rows);
    return rows;
  }
}

function sameKeys(a: readonly Membership[], b: readonly Membership[]): boolean {
  return a.length === b.length && a.every(({ key }, index) => key === b[index]?.key);
}

/** What rows bring is a plain value, or an interval. */
function sameInput(a: MeasureInput, b: MeasureInput): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a[0] === b[0] && a[1] === b[1];
  return a === b || (a === undefined && b === null);
}
