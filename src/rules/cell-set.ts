/** The values that an input cell of a decision table accepts, as a set. */
import type { EnumValue } from '../vocabulary/vocabulary';
import type { InputCell } from './table-schema';

/** A single value that a cell can be compared with. */
export type Scalar = string | number | boolean;

/** What a cell accepts; both ends of a range are included, and an undefined end is open. */
export type CellSet =
  | { readonly kind: 'anything' }
  | { readonly kind: 'values'; readonly values: readonly Scalar[] }
  | {
      readonly kind: 'range';
      readonly min: string | number | undefined;
      readonly max: string | number | undefined;
    }
  | { readonly kind: 'reference'; readonly fact: string };

/** Reads a cell; an absent cell accepts anything. */
export function cellSet(cell: InputCell | undefined): CellSet {
  if (cell === undefined) return { kind: 'anything' };
  if (Array.isArray(cell)) return { kind: 'values', values: cell };
  if (typeof cell !== 'object') return { kind: 'values', values: [cell] };
  if ('fact' in cell) return { kind: 'reference', fact: cell.fact };
  return { kind: 'range', min: cell.min, max: cell.max };
}

/**
 * Whether two cells accept a common value. References are only compared with references, see checkOverlaps.
 *
 * @param values the enum's values, where one may cover others.
 */
export function intersect(a: CellSet, b: CellSet, values: readonly EnumValue[] | undefined): boolean {
  if (a.kind === 'anything' || b.kind === 'anything') return true;
  if (a.kind === 'reference' || b.kind === 'reference') {
    return a.kind === 'reference' && b.kind === 'reference' && a.fact === b.fact;
  }
  if (a.kind === 'values' && b.kind === 'values') {
    const expanded = new Set(expand(b.values, values));
    return expand(a.values, values).some((value) => expanded.has(value));
  }
  if (a.kind === 'range' && b.kind === 'range') {
    return !below(a.max, b.min) && !below(b.max, a.min);
  }
  const [set, range] = a.kind === 'values' ? [a, b] : [b, a];
  if (set.kind !== 'values' || range.kind !== 'range') return true;
  return set.values.some((value) => typeof value !== 'boolean' && inRange(value, range.min, range.max));
}

/** True when the value lies in the range, both ends included. */
export function inRange(
  value: string | number,
  min: string | number | undefined,
  max: string | number | undefined,
): boolean {
  return !below(value, min) && !below(max, value);
}

function below(a: string | number | undefined, b: string | number | undefined): boolean {
  return a !== undefined && b !== undefined && a < b;
}

/** A value that covers others accepts those too. */
export function expand(ids: readonly Scalar[], values: readonly EnumValue[] | undefined): readonly Scalar[] {
  return ids.flatMap((id) => [id, ...(values?.find((value) => value.id === id)?.covers ?? [])]);
}
