/** What can go wrong in the pane. */
import type { LocalizedText } from '../../src/i18n/language';
import type { PlanProblem } from '../../src/plan/find-table';

export type PaneProblem =
  /** The active sheet holds no plan, or none that is certain. */
  | { readonly kind: 'no-plan'; readonly sheet: string; readonly problem: PlanProblem }
  | { readonly kind: 'rules-unavailable'; readonly reason: LocalizedText }
  | { readonly kind: 'sheet-unreadable'; readonly reason: string }
  | {
      readonly kind: 'cell-unreachable';
      readonly sheet: string;
      readonly cell: string;
      readonly reason: string;
    }
  | { readonly kind: 'unexpected'; readonly reason: string };

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
