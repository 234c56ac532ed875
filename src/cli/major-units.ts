/** Amounts by currency as JSON publishes them. */

/** Minor units to major units: the double nearest to the decimal amount, which prints as that amount. */
export function majorUnits(amounts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(amounts).map(([key, amount]) => [key, amount / 100]));
}
