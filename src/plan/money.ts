/** Amounts as exact decimals. */
import { Big } from 'big.js';

/** Minor units as a decimal of major units in its shortest form: 195300 → `1953`, 1250 → `12.5`. */
export function decimalOf(minorUnits: number): string {
  return new Big(minorUnits).div(100).toFixed();
}
