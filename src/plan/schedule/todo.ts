/** What is to be done around an action: the back-planning of one row, item by item. */
import type { LocalizedText } from '../../i18n/language';
import type { Phase, Role } from '../../rules/checklist-schema';
import type { Source } from '../../rules/common-schema';

/** What a date means: on or before it, before it, on or after it, or after it. */
export type Relation = 'by' | 'before' | 'from' | 'after';

/**
 * Where a to-do stands on the plan's date. `late`: its date is over; `open`: it can be done, and nothing says until
 * when; `toClarify`: its date is not known, or it is a question; `done`: nothing is left to do.
 */
export type TodoState = 'late' | 'open' | 'upcoming' | 'toClarify' | 'done';

/** The row of the plan that a to-do is about. */
export interface PlannedAction {
  /** Sheet row, from 0. */
  readonly row: number;
  /** The code of the dispositif, null when the row gives none. */
  readonly code: string | null;
  /** What the planner calls it; '' when the row gives no title. */
  readonly title: string;
}

/** One thing that somebody has to do for one row. */
export interface Todo {
  readonly action: PlannedAction;
  /** `pack/item` of a checklist, or the code of a finding. */
  readonly item: string;
  readonly kind: 'item' | 'finding';
  readonly role: Role;
  readonly phase: Phase;
  readonly label: LocalizedText;
  /** `YYYY-MM-DD`; null when it is not known. */
  readonly due: string | null;
  readonly relation: Relation;
  /** What to ask where the date is not known. */
  readonly question: LocalizedText | null;
  readonly state: TodoState;
  readonly source: readonly Source[];
}

/** An item without a date, with the rows that it concerns: said once, not once a row. */
export interface StandingItem {
  /** `pack/item` of a checklist. */
  readonly item: string;
  readonly role: Role;
  readonly phase: Phase;
  readonly label: LocalizedText;
  readonly source: readonly Source[];
  /** Sheet rows, from 0. */
  readonly rows: readonly number[];
}

/**
 * What has become of a to-do on the plan's date.
 *
 * @param due `YYYY-MM-DD`, null when it is not known.
 */
export function stateOn(planDate: string, due: string | null, relation: Relation): TodoState {
  if (due === null) return 'toClarify';
  switch (relation) {
    case 'by':
      return planDate > due ? 'late' : 'upcoming';
    case 'before':
      return planDate >= due ? 'late' : 'upcoming';
    case 'from':
      return planDate >= due ? 'open' : 'upcoming';
    case 'after':
      return planDate > due ? 'open' : 'upcoming';
  }
}
