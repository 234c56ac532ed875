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
    for (const name of step.writes) {
      const others = writers.get(name);
      if (others) others.push(step);
      else writers.set(name, [step]);
    }
  }
  const ordered: S[] = [];
  const done = new Set<S>();
  // The steps that wait for the one at hand, kept here rather than by recursion: a chain may be very long.
  const waiting = new Set<S>();
  const path: { readonly step: S; readonly needs: Iterator<S> }[] = [];
  const enter = (step: S): void => {
    waiting.add(step);
    path.push({ step, needs: needsOf(step, writers) });
  };
  for (const first of steps) {
    if (!done.has(first)) enter(first);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { step } = top;
      const next = top.needs.next();
      if (next.done === true) {
        path.pop();
        waiting.delete(step);
        done.add(step);
        ordered.push(step);
      } else if (waiting.has(next.value)) {
        const chain = path.map((one) => one.step);
        throw new CycleError([...chain.slice(chain.indexOf(next.value)), next.value]);
      } else if (!done.has(next.value)) enter(next.value);
    }
  }
  return ordered;
}

/** The steps that write what a step reads, in the order in which it reads them. */
function* needsOf<S extends Step>(step: S, writers: ReadonlyMap<string, readonly S[]>): Generator<S> {
  for (const name of step.reads) yield* writers.get(name) ?? [];
}
