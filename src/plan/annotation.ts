/** What a check writes beside a plan: said in the plan's own terms; each adapter knows how to write it. */
import type { Severity } from '../vocabulary/vocabulary';

/** What goes into a written cell. Text is always written as text, never as a formula. */
export type WrittenValue =
  | { readonly kind: 'text'; readonly text: string }
  /** An exact decimal in its shortest form, e.g. `1953` or `12.5`. */
  | { readonly kind: 'number'; readonly decimal: string; readonly format: 'integer' | 'money' }
  | { readonly kind: 'date'; readonly date: string }
  /** A text that jumps to a cell of the same workbook. */
  | { readonly kind: 'link'; readonly text: string; readonly sheet: string; readonly cell: string }
  | { readonly kind: 'blank' };

/** A cell of the planner's to be coloured by the worst severity found on it; its value is left alone. */
export interface CellMark {
  readonly row: number;
  readonly column: number;
  readonly severity: Severity;
}

/** A column of results, written to the right of the plan. */
export interface ResultColumn {
  readonly header: string;
  /** One value a row of the plan, in the order of `rows`. */
  readonly values: readonly WrittenValue[];
  /** Width in characters. */
  readonly width: number;
  readonly wrap: boolean;
}

/** A sheet added at the end of the workbook. */
export interface AddedSheet {
  /** Wished name; made unique in the workbook. */
  readonly name: string;
  readonly columnWidths: readonly number[];
  readonly rows: readonly AddedRow[];
  /** Row index from 0 of a header to freeze under and to filter on; none when absent. */
  readonly headerRow?: number;
}

/** A row of an added sheet, with the look of all its cells. */
export interface AddedRow {
  readonly style: 'title' | 'subtitle' | 'header' | 'body';
  /** Colours the first cell of a body row. */
  readonly severity?: Severity;
  readonly cells: readonly WrittenValue[];
}

/** Everything that the annotated copy has and the user's workbook has not. */
export interface Annotation {
  /** Sheet of the plan. */
  readonly sheet: string;
  readonly headerRow: number;
  /** Sheet rows (from 0) of the plan's rows. */
  readonly rows: readonly number[];
  /** First column that the plan leaves free, from 0. */
  readonly firstFreeColumn: number;
  readonly marks: readonly CellMark[];
  readonly columns: readonly ResultColumn[];
  readonly sheets: readonly AddedSheet[];
}
