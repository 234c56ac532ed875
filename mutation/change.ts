/** A change of one place of a part of a pack, before it is made. */
import type { Step } from './mutant';

/** A change of one place; undefined takes it out. */
export interface Change {
  readonly steps: readonly Step[];
  readonly after: unknown;
}

/** A change for each value that could stand in a place. */
export function replaced(steps: readonly Step[], values: readonly unknown[]): readonly Change[] {
  return values.map((after) => ({ steps, after }));
}
