/** Literals of rule files as slot values: money in a file is in major units, in a slot in minor units. */
import { Big } from 'big.js';
import type { Value } from '../vocabulary/value';
import type { ValueType } from '../vocabulary/vocabulary';

/** A literal, or a list of literals, as the slots hold it. */
export function toSlotLiteral(literal: NonNullable<Value>, type: ValueType): NonNullable<Value> {
  if (Array.isArray(literal)) return literal.map((one: NonNullable<Value>) => toSlotLiteral(one, type));
  return type === 'money' && typeof literal === 'number' ? new Big(literal).times(100).toNumber() : literal;
}
