/** How much a file may hold before it is refused: what keeps a hostile file from filling the memory. */

/** The limits of one reading, so that tests can set them low. */
export interface WorkbookLimits {
  /** Entries of the package. */
  readonly entries: number;
  /** Bytes of one part once unpacked; of a CSV file, its bytes. */
  readonly partBytes: number;
  /** Bytes of all the parts once unpacked. */
  readonly totalBytes: number;
  /** Cells of the bounding box of one sheet. */
  readonly cells: number;
}

const mebibyte = 1024 * 1024;

/**
 * A plan of 100 000 rows and 20 columns unpacks to a sheet of about 100 MB and as much shared text: it passes,
 * with room to spare.
 */
export const defaultLimits: WorkbookLimits = {
  entries: 10_000,
  partBytes: 256 * mebibyte,
  totalBytes: 512 * mebibyte,
  cells: 32_000_000,
};
