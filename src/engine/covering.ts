/**
 * Values that stand for several others, such as the Americas for North and Latin America: what is said of one of
 * them is unknown of the covering value, unless all of them agree.
 */
import type { NameInfo } from '../rules/names';
import type { ConditionOperator } from '../rules/rule-schema';
import type { Value } from '../vocabulary/value';
import type { EnumValue } from '../vocabulary/vocabulary';
import { FALSE, not, TRUE, UNKNOWN, type Ternary } from './ternary';

/** How far a value belongs to a set of ids. */
export function membership(value: EnumValue, ids: ReadonlySet<unknown>): Ternary {
  if (ids.has(value.id)) return TRUE;
  if (!value.covers) return FALSE;
  const inside = value.covers.filter((id) => ids.has(id)).length;
  return inside === 0 ? FALSE : inside === value.covers.length ? TRUE : UNKNOWN;
}

/** The truth of an equality leaf for each value of an enum that has covering values; undefined for other facts. */
export function coveredTruth(
  info: NameInfo,
  operator: ConditionOperator,
  value: Value,
): ReadonlyMap<Value, Ternary> | undefined {
  if (info.type !== 'enum' || !info.values?.some(({ covers }) => covers)) return undefined;
  const ids = new Set<unknown>(Array.isArray(value) ? value : [value]);
  const negated = operator === 'notEqual' || operator === 'notIn';
  return new Map(
    info.values.map((one) => {
      const inside = membership(one, ids);
      return [one.id, negated ? not(inside) : inside];
    }),
  );
}
