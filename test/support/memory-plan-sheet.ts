/** A spreadsheet in memory, behind the port that the task pane knows; it remembers what was selected. */
import type { SheetGrid } from '../../src/plan/plan-sheet';
import type { PlanSheet } from '../../src/plan/plan-sheet-port';

export interface Selection {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface MemoryPlanSheet extends PlanSheet {
  /** Every cell that was selected, in order. */
  readonly selections: readonly Selection[];
  /** Number of times the active sheet was read to its end. */
  readonly reads: number;
  /** Makes another sheet the active one. */
  activate(grid: SheetGrid): void;
  /** Makes each block of a read take so many milliseconds. */
  slowDown(milliseconds: number): void;
  /** Makes the next read fail at its end, or the next selection. */
  failNext(error: Error): void;
}

const blocks = 10;

export function createMemoryPlanSheet(active: SheetGrid, others: readonly SheetGrid[] = []): MemoryPlanSheet {
  const selections: Selection[] = [];
  let grid = active;
  let delay = 0;
  let reads = 0;
  let failure: Error | undefined;

  const failIfAsked = (): void => {
    const error = failure;
    failure = undefined;
    if (error) throw error;
  };

  return {
    selections,
    get reads() {
      return reads;
    },
    activate(next) {
      grid = next;
    },
    slowDown(milliseconds) {
      delay = milliseconds;
    },
    failNext(error) {
      failure = error;
    },
    async readActive({ signal, onProgress } = {}) {
      for (let block = 1; block <= blocks; block++) {
        await pause(delay);
        signal?.throwIfAborted();
        onProgress?.(block / blocks);
      }
      failIfAsked();
      reads++;
      return grid;
    },
    async readNamed(names) {
      await pause(0);
      failIfAsked();
      return others.filter(({ name }) => names.includes(name));
    },
    async select(sheet, row, column) {
      await pause(0);
      failIfAsked();
      selections.push({ sheet, row, column });
    },
  };
}

function pause(milliseconds: number): Promise<void> {
  return milliseconds === 0
    ? Promise.resolve()
    : new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
      });
}
