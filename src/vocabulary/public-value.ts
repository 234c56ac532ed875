/** The JSON form of a value, as every surface publishes it: money in major units, unknown as null. */
import type { Value } from './value';
import type { ValueType } from './vocabulary';

/** A value that `JSON.stringify` writes as it is. */
export type PublicValue =
  string | number | boolean | null | readonly PublicValue[] | { readonly [name: string]: PublicValue };

/** Money becomes a number of major units, exact to the cent; everything else keeps its form. */
export function toPublicValue(value: Value, type: ValueType): PublicValue {
  const inMinorUnits = type === 'money' || type === 'moneyMap';
  return publish(value, inMinorUnits);
}

function publish(value: Value, inMinorUnits: boolean): PublicValue {
  if (value === undefined || value === null) return null;
  // The quotient is the double nearest to the decimal amount: it prints as that amount.
  if (typeof value === 'number') return inMinorUnits ? value / 100 : value;
  if (typeof value !== 'object') return value;
  if (isList(value)) return value.map((item) => publish(item, inMinorUnits));
  const record = Object.create(null) as Record<string, PublicValue>;
  for (const [name, item] of Object.entries(value)) record[name] = publish(item, inMinorUnits);
  return record;
}

function isList(value: object): value is readonly Value[] {
  return Array.isArray(value);
}
