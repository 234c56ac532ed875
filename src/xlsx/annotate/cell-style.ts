/** The looks that written cells can have. */
import type { Severity } from '../../vocabulary/vocabulary';

export type CellFont = 'normal' | 'bold' | 'title' | 'subtitle' | 'link';
export type NumberFormat = 'general' | 'integer' | 'money' | 'date' | 'text';

export interface CellStyle {
  readonly font?: CellFont;
  readonly fill?: Severity | 'header';
  readonly bottomBorder?: boolean;
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
