/**
 * Cuts a program where it has to look at other rows: within a phase each row runs by itself; between two phases the
 * rows are measured together.
 */
import type { Step } from './graph';
import type { CompiledMeasure } from './measures/measure';
import type { RowState } from './row-state';

/** A step that can be run on a row. */
export interface RunnableStep extends Step {
  run(row: RowState): void;
}

/** A step that needs all rows. */
export interface MeasureStep extends Step {
  readonly measure: CompiledMeasure;
}

/** What a program is made of. */
export type ProgramStep = RunnableStep | MeasureStep;

/** Steps that each row runs by itself, then what is measured over all rows. */
export interface Phase {
  readonly steps: readonly RunnableStep[];
  readonly measures: readonly CompiledMeasure[];
}

/** The fewest phases in which each step runs after all that it reads, given the steps in such an order. */
export function phasesOf(steps: readonly ProgramStep[]): readonly Phase[] {
  const phases: { steps: RunnableStep[]; measures: CompiledMeasure[] }[] = [];
  /** The first phase in which a name can be read. */
  const readableFrom = new Map<string, number>();
  for (const step of steps) {
    const phase = Math.max(0, ...step.reads.map((name) => readableFrom.get(name) ?? 0));
    while (phases.length <= phase) phases.push({ steps: [], measures: [] });
    if ('measure' in step) phases[phase]?.measures.push(step.measure);
    else phases[phase]?.steps.push(step);
    const from = 'measure' in step ? phase + 1 : phase;
    for (const name of step.writes) readableFrom.set(name, Math.max(from, readableFrom.get(name) ?? 0));
  }
  return phases;
}
