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

/** The sum of several values; a blank is left out or leaves it unknown, as the rules say. */
export const add: CompileOperator<'add'> = ({ of, blanks }, scope) => {
  const operands = of.map((name) => scope.slotOf(name));
  return ({ slots }) => {
    let sum: number | null = null;
    for (const slot of operands) {
      const value = slots[slot];
      if (value === null && blanks === 'skip') continue;
      if (typeof value !== 'number') return null;
      sum = sum === null ? value : total(sum, value);
    }
    return sum === null ? null : exact(sum);
  };
};

/** A number, an amount, or each amount of a map, times a number; an amount stays one of whole cents. */
export const multiply: CompileOperator<'multiply'> = ({ value, by }, scope) => {
  const valueSlot = scope.slotOf(value);
  const bySlot = scope.slotOf(by);
  const isAmount = scope.target.type === 'money' || scope.target.type === 'moneyMap';
  return ({ slots }) => {
    const operand = slots[valueSlot];
    const factor = slots[bySlot];
    if (typeof factor !== 'number' || !isKnown(operand)) return null;
    if (typeof operand === 'number') return product(operand, factor, isAmount);
    if (typeof operand !== 'object' || Array.isArray(operand)) return null;
    return Object.fromEntries(
      Object.entries(operand).map(([key, amount]) => [
        key,
        typeof amount === 'number' ? product(amount, factor, isAmount) : null,
      ]),
    );
  };
};

/** Decimals are multiplied as they are written: 6.35 h at 30.10 € is 191.14 €, half a cent having been rounded up. */
function product(value: number, factor: number, isAmount: boolean): Value {
  if (Number.isInteger(value) && Number.isInteger(factor)) return exact(value * factor);
  const decimal = new Big(value).times(factor);
  return exact((isAmount ? decimal.round(0, Big.roundHalfUp) : decimal).toNumber());
}

/** Decimals are added as they are written: 0.1 + 0.2 is 0.3. */
function total(a: number, b: number): number {
  return Number.isInteger(a) && Number.isInteger(b) ? a + b : new Big(a).plus(b).toNumber();
}

/** Decimals are subtracted as they are written: 9 − 8.7 is 0.3. */
function difference(a: number, b: number): number {
  return Number.isInteger(a) && Number.isInteger(b) ? a - b : new Big(a).minus(b).toNumber();
}

/** A product too large to be exact is not known. */
export function exact(product: number): Value {
  return Math.abs(product) <= Number.MAX_SAFE_INTEGER ? product : null;
}
