/** Sets of table rows as bits, so that a table is searched by intersecting one set for each input. */

export type RowSet = Uint32Array;

export function emptySet(rowCount: number): RowSet {
  return new Uint32Array(Math.ceil(rowCount / 32));
}

export function fullSet(rowCount: number): RowSet {
  const set = emptySet(rowCount);
  for (let row = 0; row < rowCount; row++) addRow(set, row);
  return set;
}

export function addRow(set: RowSet, row: number): void {
  const word = row >>> 5;
  set[word] = (set[word] ?? 0) | (1 << (row & 31));
}

/** Leaves in `target` only what is also in `other`. */
export function intersectInto(target: RowSet, other: RowSet): void {
  for (let word = 0; word < target.length; word++) target[word] = (target[word] ?? 0) & (other[word] ?? 0);
}

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
