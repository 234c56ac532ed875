/** Sets of table rows as bits, so that a table is searched by intersecting one set for each input. */

/** One bit for each row, 32 rows to a word. */
export type RowSet = Uint32Array;

/** A set without rows, with room for row numbers from 0 to `rowCount - 1`. */
export function emptySet(rowCount: number): RowSet {
  return new Uint32Array(Math.ceil(rowCount / 32));
}

/**
 * The set from which a search starts; the bits past the last row stay 0, so that `rowsOf` never lists them.
 */
export function fullSet(rowCount: number): RowSet {
  const set = emptySet(rowCount);
  for (let row = 0; row < rowCount; row++) addRow(set, row);
  return set;
}

/** Puts a row into the set, in place. */
export function addRow(set: RowSet, row: number): void {
  const word = row >>> 5;
  set[word] = (set[word] ?? 0) | (1 << (row & 31));
}

/** Leaves in `target` only what is also in `other`. */
export function intersectInto(target: RowSet, other: RowSet): void {
  for (let word = 0; word < target.length; word++) target[word] = (target[word] ?? 0) & (other[word] ?? 0);
}

/** Adds to `target` what is in `other`, a set of the same number of rows. */
export function uniteInto(target: RowSet, other: RowSet): void {
  for (let word = 0; word < target.length; word++) target[word] = (target[word] ?? 0) | (other[word] ?? 0);
}

/** The rows of a set, in order. */
export function rowsOf(set: RowSet): number[] {
  const rows: number[] = [];
  for (let word = 0; word < set.length; word++) {
    let bits = set[word] ?? 0;
    while (bits !== 0) {
      const lowest = bits & -bits;
      rows.push(word * 32 + (31 - Math.clz32(lowest)));
      bits ^= lowest;
    }
  }
  return rows;
}
