/** What a check writes beside a plan: said in the plan's own terms; each adapter knows how to write it. */
import type { Severity } from '../vocabulary/vocabulary';

/** What goes into a written cell. Text is always written as text, never as a formula. */
export type WrittenValue =
  | { readonly kind: 'text'; readonly text: string }
  /** An exact decimal in its shortest form, e.g. `1953` or `12.5`; `general` shows it as it is. */
  | { readonly kind: 'number'; readonly decimal: string; readonly format: 'integer' | 'money' | 'general' }
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

/** A sheet added at the end of the workbook; it prints on A4, landscape, as wide as the page. */
export interface AddedSheet {
  /** Wished name; made unique in the workbook. */
  readonly name: string;
  readonly columnWidths: readonly number[];
  readonly rows: readonly AddedRow[];
  /** Rows after the others, which no filter hides. */
  readonly footer?: readonly AddedRow[];
  /**
   * Row index from 0 of a header to freeze under and to repeat on each printed page; none when absent. Of a header
   * of several rows, the last.
   */
  readonly headerRow?: number;
  /** How many rows the repeated header has; 1 when absent. */
  readonly headerRows?: number;
  /** Whether the rows under the header can be filtered; true when absent. A sheet of several blocks says false. */
  readonly isFiltered?: boolean;
  /** Columns of numbers or dates, from 0: their headers stand to the right, and texts in the column after keep off them. */
  readonly numberColumns?: readonly number[];
}

/** A row of an added sheet, with the look of all its cells. */
export interface AddedRow {
  /** `section` heads a block of rows, `total` sums rows up under a line, `strong` goes on with a total. */
  readonly style: 'title' | 'subtitle' | 'header' | 'section' | 'body' | 'total' | 'strong';
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
