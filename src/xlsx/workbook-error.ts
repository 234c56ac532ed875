/** The ways a file can fail to be read or annotated: codes and details, the wording being in the catalogue. */

/** Every code, each with what it says of the file. */
export const workbookErrorCodes = [
  /** Neither a workbook nor anything close to one: text, picture, HTML, another Office document. */
  'not-a-workbook',
  /** Protected by a password to open. */
  'encrypted',
  /** An Excel 97-2003 file (.xls). */
  'legacy-xls',
  /** A binary workbook (.xlsb). */
  'binary-workbook',
  /** The file stops before its end: an interrupted copy or download. */
  'truncated',
  /** Larger than the limits, packed or once unpacked; `details.what` says in which way. */
  'too-large',
  /** No such worksheet (`details.sheet`), or no worksheet at all. */
  'no-sheet',
  /** A part that cannot be understood. */
  'broken-part',
  /** A part that the package refers to and does not hold. */
  'missing-part',
  /** XML that no spreadsheet writes: a document type (entities), or elements nested too deep. */
  'unsafe-xml',
  /** No room to the right of the plan for the result columns. */
  'no-free-columns',
  /** A CSV file that is not text. */
  'not-text',
  /** A CSV file in which a quote is opened and never closed. */
  'unclosed-quote',
] as const;

/** The reason for a `WorkbookError`, by which its wording is found. */
export type WorkbookErrorCode = (typeof workbookErrorCodes)[number];

/** What a limit was about, for `too-large`. */
export type LimitedQuantity = 'entries' | 'part-bytes' | 'total-bytes' | 'cells';

/** What is known of the trouble; which fields are there depends on the code. */
export interface WorkbookErrorDetails {
  readonly part?: string;
  readonly sheet?: string;
  /** An A1 name. */
  readonly cell?: string;
  /** Row of the file, from 0. */
  readonly row?: number;
  readonly what?: LimitedQuantity;
  readonly limit?: number;
  readonly actual?: number;
  /** For the log only: what the parser said, in its own words. */
  readonly reason?: string;
}

/** Thrown by everything in this folder that reads or writes a file. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';

  /**
   * @param code What happened; the key of a message in the catalogue.
   * @param details Where, and by how much.
   * @param cause The underlying error, for the log.
   */
  constructor(
    readonly code: WorkbookErrorCode,
    readonly details: WorkbookErrorDetails = {},
    cause?: unknown,
  ) {
    super(`${code} ${JSON.stringify(details)}`, { cause });
  }
}
