/** What the checks of lint share: the packs, their program, and what was made of them once for all. */
import type { Program } from '../engine/program';
import type { Pack } from '../rules/pack';
import { jsonPath } from '../rules/problem';
import type { CaseRun } from './case-runs';
import type { Place } from './lint-problem';
import type { NameReads } from './name-reads';
import type { ConditionScope } from './satisfiable';
import type { TableSpace } from './table-space';

/** Everything that a check may look at. */
export interface LintContext {
  readonly program: Program;
  readonly packs: readonly Pack[];
  /** Every table as a space of boxes. */
  readonly spaces: readonly TableSpace[];
  readonly conditions: ConditionScope;
  readonly reads: NameReads;
  /** The worked cases of all packs, each with what came of it. */
  readonly runs: readonly CaseRun[];
  /** Rows that some case reached, by table. */
  readonly reachedRows: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Where the derivations of a pack are. */
export function derivationPlace(pack: Pack, index: number, ...steps: readonly (string | number)[]): Place {
  return { file: `${pack.id}/derivations.json`, path: jsonPath('$', 'derivations', index, ...steps) };
}

/** The table's row in the order of the file, whatever order the hit policy takes them in. */
export function rowPlace({ table }: TableSpace, index: number): Place {
  return { file: table.file, path: jsonPath('$', 'rows', index) };
}
