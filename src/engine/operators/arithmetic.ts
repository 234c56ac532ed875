/** Operators on numbers and amounts. Amounts are integer minor units, so that they stay exact. */
import { Big } from 'big.js';
import { isKnown, type Value } from '../../vocabulary/value';
import { onNumbers, type CompileOperator } from './operator';

/** How much is missing to reach what is required; 0 when it is reached. */
export const shortfall: CompileOperator<'shortfall'> = ({ required, actual }, scope) =>
  onNumbers(required, actual, scope, (goal, got) => Math.max(0, difference(goal, got)));

/** How much goes beyond a limit; 0 when nothing does. */
export const excess: CompileOperator<'excess'> = ({ actual, limit }, scope) =>
  onNumbers(actual, limit, scope, (got, most) => Math.max(0, difference(got, most)));

/** Whether a value reaches a minimum, which itself is enough. */
export const atLeast: CompileOperator<'atLeast'> = ({ value, minimum }, scope) =>
  onNumbers(value, minimum, scope, (got, least) => got >= least);

/** The value, or 0 when it is negative. */
export const positivePart: CompileOperator<'positivePart'> = ({ of }, scope) => {
  const slot = scope.slotOf(of);
  return ({ slots }) => {
    const value = slots[slot];
    return typeof value === 'number' ? Math.max(0, value) : null;
  };
};

/** The greatest of several values, all of which must be known. */
export const maximum: CompileOperator<'maximum'> = ({ of }, scope) => {
  const operands = of.map((name) => scope.slotOf(name));
  return ({ slots }) => {
    let greatest = -Infinity;
    for (const slot of operands) {
      const value = slots[slot];
      if (typeof value !== 'number') return null;
      greatest = Math.max(greatest, value);
    }
    return greatest;
  };
};

/** An amount, or each amount of a map, times a whole number. */
export const multiply: CompileOperator<'multiply'> = ({ value, by }, scope) => {
  const valueSlot = scope.slotOf(value);
  const bySlot = scope.slotOf(by);
  return ({ slots }) => {
    const operand = slots[valueSlot];
    const factor = slots[bySlot];
    if (typeof factor !== 'number' || !isKnown(operand)) return null;
    if (typeof operand === 'number') return exact(operand * factor);
    if (typeof operand !== 'object' || Array.isArray(operand)) return null;
    return Object.fromEntries(
      Object.entries(operand).map(([key, amount]) => [
        key,
        typeof amount === 'number' ? exact(amount * factor) : null,
      ]),
    );
  };
};

/** Decimals are subtracted as they are written: 9 − 8.7 is 0.3. */
function difference(a: number, b: number): number {
  return Number.isInteger(a) && Number.isInteger(b) ? a - b : new Big(a).minus(b).toNumber();
}

/** A product too large to be exact is not known. */
export function exact(product: number): Value {
  return Math.abs(product) <= Number.MAX_SAFE_INTEGER ? product : null;
}
