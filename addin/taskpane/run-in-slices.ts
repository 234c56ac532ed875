/** Runs long work in short tasks, so that the pane and Excel stay responsive. */

/** Milliseconds of work between two pauses: well under what a person or Excel's watchdog notices. */
const defaultBudget = 16;

export interface SliceOptions<Step> {
  readonly signal?: AbortSignal;
  readonly budget?: number;
  /** Called before each pause with what the work yielded last. */
  onPause?(step: Step): void;
}

/**
 * Steps through a generator until the time of a slice is used up, lets everything else run, and goes on. How much is
 * done in one slice therefore follows from the speed of the machine.
 *
 * @throws DOMException `AbortError` at the next pause after the signal was aborted.
 */
export async function runInSlices<Step, Result>(
  steps: Generator<Step, Result, undefined>,
  { signal, budget = defaultBudget, onPause }: SliceOptions<Step> = {},
): Promise<Result> {
  for (;;) {
    const end = performance.now() + budget;
    let step = steps.next();
    while (!step.done && performance.now() < end) step = steps.next();
    if (step.done) return step.value;
    onPause?.(step.value);
    await nextTask();
    signal?.throwIfAborted();
  }
}

/** Resolves in a task of its own. Unlike a timer, a message is not slowed down while the pane is hidden. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
