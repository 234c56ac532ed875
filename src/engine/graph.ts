/** Orders the steps of a program so that each runs after everything it reads. */

/** What ordering needs to know of a step: what it reads and what it gives. */
export interface Step {
  /** What it is called in a message about a cycle. */
  readonly label: string;
  /** File of the pack that it comes from. */
  readonly file: string;
  readonly reads: readonly string[];
  readonly writes: readonly string[];
}

/** Steps that wait for each other in a circle. */
export class CycleError extends Error {
  constructor(readonly chain: readonly Step[]) {
    super(chain.map(({ label }) => label).join(' → '));
    this.name = 'CycleError';
  }
}

/**
 * The steps in an order in which everything is written before it is read, as near as possible to the given order.
 *
 * @throws CycleError naming the steps of the circle.
 */
export function inOrder<S extends Step>(steps: readonly S[]): readonly S[] {
  const writers = new Map<string, S[]>();
  for (const step of steps) {
    for (const name of step.writes) writers.set(name, [...(writers.get(name) ?? []), step]);
  }
  const ordered: S[] = [];
  const done = new Set<S>();
  const visit = (step: S, chain: readonly S[]): void => {
    if (done.has(step)) return;
    const start = chain.indexOf(step);
    if (start >= 0) throw new CycleError([...chain.slice(start), step]);
    for (const name of step.reads) {
      for (const writer of writers.get(name) ?? []) visit(writer, [...chain, step]);
    }
    done.add(step);
    ordered.push(step);
  };
  for (const step of steps) visit(step, []);
  return ordered;
}
