/** Reads a zip archive: its directory first, then each entry on demand, within limits. */
import { Inflate } from 'fflate';
import type { WorkbookLimits } from '../limits';
import { WorkbookError } from '../workbook-error';
import { crc32 } from './crc32';
import { flags, localHeader, methods } from './zip-format';
import type { ZipEntry } from './zip-format';
import { readDirectory } from './zip-directory';

/**
 * Packed bytes given to the inflater at a time. Deflate expands at most 1032 times, so one step makes at most
 * 17 MB before the limits are looked at again.
 */
const step = 16 * 1024;

/** An archive whose entries stay packed until they are asked for. */
export class ZipArchive {
  private readonly byName = new Map<string, ZipEntry>();

  private constructor(
    private readonly bytes: Uint8Array,
    readonly entries: readonly ZipEntry[],
  ) {
    for (const entry of entries) this.byName.set(entry.name.toLowerCase(), entry);
  }

  /**
   * Opens an archive; nothing is unpacked.
   * @throws WorkbookError `truncated`, `too-large`, `encrypted` or `broken-part`.
   */
  static open(bytes: Uint8Array, limits: WorkbookLimits): ZipArchive {
    const entries = readDirectory(bytes, limits.entries);
    const seen = new Set<string>();
    let total = 0;
    for (const entry of entries) {
      if (entry.flags & flags.encrypted) throw new WorkbookError('encrypted', { part: entry.name });
      // Two entries of one name: readers disagree on which is the right one, so neither is trusted.
      const key = entry.name.toLowerCase();
      if (seen.has(key))
        throw new WorkbookError('broken-part', { part: entry.name, reason: 'duplicate name' });
      seen.add(key);
      if (entry.size > limits.partBytes) {
        const { name: part, size: actual } = entry;
        throw new WorkbookError('too-large', { what: 'part-bytes', part, actual, limit: limits.partBytes });
      }
      total += entry.size;
    }
    if (total > limits.totalBytes) {
      throw new WorkbookError('too-large', { what: 'total-bytes', actual: total, limit: limits.totalBytes });
    }
    return new ZipArchive(bytes, entries);
  }

  /** Finds an entry; part names differ by more than their case. */
  find(name: string): ZipEntry | undefined {
    return this.byName.get(name.toLowerCase());
  }

  /** The packed bytes of an entry: a view, not a copy. */
  packed(entry: ZipEntry): Uint8Array {
    const { localOffset: at, compressedSize } = entry;
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    if (at + localHeader.size > this.bytes.length) throw new WorkbookError('truncated', { part: entry.name });
    if (view.getUint32(at, true) !== localHeader.signature) {
      throw new WorkbookError('broken-part', { part: entry.name, reason: 'no local header' });
    }
    const start = at + localHeader.size + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    if (start + compressedSize > this.bytes.length)
      throw new WorkbookError('truncated', { part: entry.name });
    return this.bytes.subarray(start, start + compressedSize);
  }

  /**
   * Unpacks an entry piece by piece, so that a large one is never whole in memory. An entry that grows beyond
   * the size it declares is given up at once: the limits were checked against that size.
   * @param entry One of `entries`.
   * @param sink Receives the pieces in order.
   * @throws WorkbookError `broken-part` when its size, its checksum or its packing is wrong.
   */
  unpack(entry: ZipEntry, sink: (piece: Uint8Array) => void): void {
    const packed = this.packed(entry);
    let size = 0;
    let checksum = 0;
    const take = (piece: Uint8Array) => {
      size += piece.length;
      if (size > entry.size) this.fail(entry, 'larger than declared');
      checksum = crc32(piece, checksum);
      if (piece.length > 0) sink(piece);
    };
    if (entry.method === methods.stored) {
      for (let at = 0; at < packed.length; at += step) take(packed.subarray(at, at + step));
    } else if (entry.method === methods.deflated) {
      this.inflate(entry, packed, take);
    } else {
      this.fail(entry, `compression method ${String(entry.method)}`);
    }
    if (size !== entry.size) this.fail(entry, 'smaller than declared');
    if (checksum !== entry.crc32) this.fail(entry, 'wrong checksum');
  }

  private inflate(entry: ZipEntry, packed: Uint8Array, take: (piece: Uint8Array) => void): void {
    // Errors of the sink must come out as they are; only the inflater's own mean that the entry is broken.
    let sinkError: unknown;
    const inflater = new Inflate((piece) => {
      try {
        take(piece);
      } catch (error) {
        sinkError = error;
        throw error;
      }
    });
    try {
      for (let at = 0; at < packed.length; at += step) {
        inflater.push(packed.subarray(at, at + step), at + step >= packed.length);
      }
    } catch (error) {
      if (sinkError !== undefined) throw sinkError;
      throw new WorkbookError('broken-part', { part: entry.name, reason: String(error) }, error);
    }
  }

  private fail(entry: ZipEntry, reason: string): never {
    throw new WorkbookError('broken-part', { part: entry.name, reason });
  }
}
