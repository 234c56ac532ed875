/** The index of one input column of a decision table: from a value to the rows that it may select. */
import { cellSet, inRange, type CellSet } from '../rules/cell-set';
import type { NameInfo } from '../rules/names';
import type { InputCell } from '../rules/table-schema';
import { isKnown, type Value } from '../vocabulary/value';
import { membership } from './covering';
import { toSlotLiteral } from './literal';
import { addRow, emptySet, fullSet, uniteInto, type RowSet } from './row-set';
import { FALSE } from './ternary';

/** Rows that a value leaves possible: all of them when the value is unknown. */
export type InputIndex = (value: Value) => RowSet;

/**
 * @param cells the column's cell for each row; cells that refer to a fact count as possible here, and are
 *   compared by the table once the facts are known.
 */
export function indexInput(cells: readonly (InputCell | undefined)[], info: NameInfo): InputIndex {
  const sets = cells.map((cell) => slotSet(cellSet(cell), info));
  const all = fullSet(cells.length);
  const known = sets.some((set) => set.kind === 'range') ? indexRanges(sets) : indexValues(sets, info);
  return (value) => (isKnown(value) ? known(value) : all);
}

/** Literals of a cell as slots hold them. */
function slotSet(set: CellSet, info: NameInfo): CellSet {
  if (set.kind !== 'values' && set.kind !== 'range') return set;
  const convert = <T extends string | number | boolean>(value: T): T => toSlotLiteral(value, info.type) as T;
  if (set.kind === 'values') return { kind: 'values', values: set.values.map(convert) };
  return {
    kind: 'range',
    min: set.min === undefined ? undefined : convert(set.min),
    max: set.max === undefined ? undefined : convert(set.max),
  };
}

function indexValues(sets: readonly CellSet[], info: NameInfo): (value: NonNullable<Value>) => RowSet {
  const anything = emptySet(sets.length);
  const byValue = new Map<Value, RowSet>();
  const rowsFor = (value: Value): RowSet => {
    const rows = byValue.get(value) ?? emptySet(sets.length);
    byValue.set(value, rows);
    return rows;
  };
  sets.forEach((set, row) => {
    if (set.kind === 'values') for (const value of set.values) addRow(rowsFor(value), row);
    else addRow(anything, row);
  });
  for (const covering of info.values?.filter(({ covers }) => covers) ?? []) {
    sets.forEach((set, row) => {
      if (set.kind !== 'values') return;
      if (membership(covering, new Set(set.values)) !== FALSE) addRow(rowsFor(covering.id), row);
    });
  }
  for (const rows of byValue.values()) uniteInto(rows, anything);
  return (value) => byValue.get(value) ?? anything;
}

/** Cuts the line of values at every end of a range; between two cuts the answer is always the same. */
function indexRanges(sets: readonly CellSet[]): (value: NonNullable<Value>) => RowSet {
  const ends = sets.flatMap((set) =>
    set.kind === 'range' ? [set.min, set.max] : set.kind === 'values' ? [...set.values] : [],
  );
  const cuts = [...new Set(ends.filter((end) => end !== undefined && typeof end !== 'boolean'))] as (
    string | number
  )[];
  cuts.sort((a, b) => (a < b ? -1 : 1));

  const accepting = (
    test: (min: string | number | undefined, max: string | number | undefined) => boolean,
  ): RowSet => {
    const rows = emptySet(sets.length);
    sets.forEach((set, row) => {
      const accepts =
        set.kind === 'range'
          ? test(set.min, set.max)
          : set.kind === 'values'
            ? set.values.some((value) => typeof value !== 'boolean' && test(value, value))
            : true;
      if (accepts) addRow(rows, row);
    });
    return rows;
  };
  const at = cuts.map((cut) => accepting((min, max) => inRange(cut, min, max)));
  const before = [undefined, ...cuts].map((low, index) => {
    const high = cuts[index];
    return accepting(
      (min, max) =>
        (min === undefined || (low !== undefined && min <= low)) &&
        (max === undefined || (high !== undefined && max >= high)),
    );
  });
  const nothing = emptySet(sets.length);

  return (value) => {
    if (typeof value !== 'number' && typeof value !== 'string') return nothing;
    let low = 0;
    let high = cuts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const cut = cuts[middle];
      if (cut === value) return at[middle] ?? nothing;
      if (cut !== undefined && cut < value) low = middle + 1;
      else high = middle;
    }
    return before[low] ?? nothing;
  };
}
