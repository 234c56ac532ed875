/** What the pane needs of the world around it; `index.tsx` gives Excel's, the tests give their own. */
import type { Program } from '../../src/engine/program';
import type { PlanSheet } from '../../src/plan/plan-sheet-port';

/** The application that shows the pane. */
export interface Host {
  /** Language tags that the host speaks, the most telling first (`fr-FR`). */
  readonly languages: readonly string[];
  /** Whether the host's theme is dark; undefined when it does not say. */
  isDark(): boolean | undefined;
}

/** Keeps small preferences of the pane; never anything of the plan. */
export type PreferenceStore = Pick<Storage, 'getItem' | 'setItem'>;

export interface PanePorts {
  readonly sheet: PlanSheet;
  readonly host: Host;
  readonly preferences: PreferenceStore;
  loadProgram(): Promise<Program>;
  now(): Date;
}
