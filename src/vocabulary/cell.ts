/** A cell as any surface hands it over: an Excel range, an xlsx or CSV file, a JSON file. */
import type { Value } from './value';

/** A number that the workbook shows as a date or a time. */
export interface DateSerial {
  readonly serial: number;
}

/** A cell in error: `#N/A`, `#REF!`… */
export interface CellError {
  readonly error: string;
}

/** Structured values (lists, maps) only come from JSON; cells hold the rest. */
export type CellValue =
  | string
  | number
  | boolean
  | null
  | DateSerial
  | CellError
  | readonly unknown[]
  | Readonly<Record<string, unknown>>;

/** What the reading of a cell depends on besides the cell and its fact. */
export interface ReadContext {
  /** True when the workbook counts days from 1904 instead of 1900. */
  readonly date1904: boolean;
  /**
   * True in a formula, to which Excel may hand an empty cell over as 0: a 0 there says nothing of a fact that the
   * vocabulary marks `zeroIsBlank`. In a file and in JSON a 0 was written by someone, and is an answer.
   */
  readonly zeroIsBlank?: boolean;
}

/** Why a cell could not be read as a fact; becomes the finding `invalid-<fact>`. */
export interface Unreadable {
  readonly fact: string;
  /** What the cell shows, shortened. */
  readonly text: string;
  /** What was expected, in words, to be put after "attendu :" / "expected:". */
  readonly expected: { readonly fr: string; readonly en: string };
}

/** What reading one cell gave. */
export type Reading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'value'; readonly value: NonNullable<Value> }
  | { readonly kind: 'unreadable'; readonly why: Unreadable };
