/** The checksum of zip entries. */

/** Four tables: four bytes at a time take half the time of one by one. */
const tables = [0, 1, 2, 3].reduce<Int32Array[]>((made) => [...made, nextTable(made)], []);
const [table0, table1, table2, table3] = tables as [Int32Array, Int32Array, Int32Array, Int32Array];

/** The n-th table is the checksum of a byte followed by n zeros. */
function nextTable([first, ...others]: readonly Int32Array[]): Int32Array {
  const previous = others.at(-1) ?? first;
  return Int32Array.from({ length: 256 }, (_, byte) => {
    if (first && previous) return ((previous[byte] ?? 0) >>> 8) ^ (first[(previous[byte] ?? 0) & 0xff] ?? 0);
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
}

/**
 * Goes on with a checksum.
 * @param bytes The next bytes.
 * @param previous The checksum so far; 0 at the start.
 * @returns The checksum, an unsigned 32-bit integer.
 */
export function crc32(bytes: Uint8Array, previous = 0): number {
  let value = ~previous;
  let at = 0;
  // Every index is within its table: the fallbacks are for the compiler, and cost nothing.
  for (const last = bytes.length - 3; at < last; at += 4) {
    value ^=
      (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24);
    value =
      (table3[value & 0xff] ?? 0) ^
      (table2[(value >>> 8) & 0xff] ?? 0) ^
      (table1[(value >>> 16) & 0xff] ?? 0) ^
      (table0[value >>> 24] ?? 0);
  }
  for (; at < bytes.length; at++) value = (table0[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  return ~value >>> 0;
}
