/** Who and what is taken on which day, so that the clean rows never ask twice for the same. */
import type { Random } from './random';

export class Bookings {
  readonly #days = new Map<string, Set<number>>();
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  /** One of the names that is free on all of the days; it is taken from then on. */
  take(names: readonly string[], days: readonly number[]): string {
    const free = names.filter((name) => !days.some((day) => this.#days.get(name)?.has(day)));
    const name = this.#random.pick(free);
    const taken = this.#days.get(name) ?? new Set<number>();
    for (const day of days) taken.add(day);
    this.#days.set(name, taken);
    return name;
  }
}

/** `Formateur A01`, `Formateur A02`… */
export function numbered(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${String(index + 1).padStart(2, '0')}`);
}
