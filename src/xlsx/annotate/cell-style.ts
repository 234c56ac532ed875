/** The looks that written cells can have. */
import type { Severity } from '../../vocabulary/vocabulary';

/** The fonts that written cells use, by their role. */
export type CellFont = 'normal' | 'bold' | 'title' | 'subtitle' | 'link';
/** How a written value is displayed; `money` and `integer` are numbers. */
export type NumberFormat = 'general' | 'integer' | 'money' | 'date' | 'text';

/** The look of a written cell; what is left out is as in an untouched cell. */
export interface CellStyle {
  readonly font?: CellFont;
  readonly fill?: Severity | 'header';
  readonly bottomBorder?: boolean;
  readonly topBorder?: boolean;
  /** `indented`: to the left, a little off the column before. */
  readonly align?: 'right' | 'indented';
  readonly format?: NumberFormat;
  readonly wrap?: boolean;
  /** The text starts with a sign that Excel would take for a formula if the cell were edited. */
  readonly quotePrefix?: boolean;
}

/** Formats that every spreadsheet knows by number: General, `0`, `#,##0.00`, the short date of the reader, text. */
export const numberFormatIds: Readonly<Record<NumberFormat, number>> = {
  general: 0,
  integer: 1,
  money: 4,
  date: 14,
  text: 49,
};
