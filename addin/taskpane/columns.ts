/** How the columns of a plan were understood, in the order in which a planner should look at them. */
import { doubtfulShare, essentialFacts, type ColumnMapping } from '../../src/plan/map-columns';
import type { PlanTable } from '../../src/plan/plan-table';

export const columnGroups = ['doubtful', 'leftAside', 'unknown', 'unused', 'synonym', 'named'] as const;
export type ColumnGroup = (typeof columnGroups)[number];

export function groupColumns({
  columns,
}: PlanTable): Readonly<Record<ColumnGroup, readonly ColumnMapping[]>> {
  const groups: Record<ColumnGroup, ColumnMapping[]> = {
    doubtful: [],
    leftAside: [],
    unknown: [],
    unused: [],
    synonym: [],
    named: [],
  };
  for (const column of columns) groups[groupOf(column)].push(column);
  return groups;
}

export function countRecognised({ columns }: PlanTable): number {
  return columns.filter(({ fact }) => fact !== null).length;
}

/** Essential facts that no column gives. */
export function missingFacts({ columns }: PlanTable): readonly string[] {
  const given = new Set(columns.map(({ fact }) => fact));
  return essentialFacts.filter((fact) => !given.has(fact));
}

function groupOf({ how, readable }: ColumnMapping): ColumnGroup {
  if (how === 'unknown' || how === 'unused') return how;
  if (how === 'duplicate' || how === 'merged') return 'leftAside';
  if (readable !== null && readable < doubtfulShare) return 'doubtful';
  return how === 'label' ? 'named' : 'synonym';
}
