/** Writes a zip archive: entries kept as they are packed, and new ones. */
import { Deflate } from 'fflate';
import { WorkbookError } from '../workbook-error';
import { crc32 } from './crc32';
import { centralHeader, dosEpoch, endRecord, flags, inZip64, localHeader, methods } from './zip-format';
import type { ZipEntry } from './zip-format';

/** An entry ready to be written. */
export interface PackedEntry {
  readonly head: Omit<ZipEntry, 'localOffset' | 'name'>;
  readonly packed: Uint8Array;
}

/** Twice as fast as the usual level 6, for files 5 % larger [measured on a sheet of 10 000 rows]. */
const level = 4;
const versionNeeded = 20;

/**
 * Packs a new entry, or new content for an entry.
 * @param name Its name; ASCII for a part of a workbook.
 * @param pieces Its content in order.
 * @param replaced The entry that it takes the place of.
 */
export function packEntry(name: string, pieces: Iterable<Uint8Array>, replaced?: ZipEntry): PackedEntry {
  const chunks: Uint8Array[] = [];
  const deflater = new Deflate({ level }, (chunk) => chunks.push(chunk));
  let size = 0;
  let checksum = 0;
  for (const piece of pieces) {
    size += piece.length;
    checksum = crc32(piece, checksum);
    deflater.push(piece);
  }
  deflater.push(new Uint8Array(0), true);
  const packed = concatenate(chunks);
  return {
    head: {
      rawName: replaced?.rawName ?? new TextEncoder().encode(name),
      madeBy: replaced?.madeBy ?? versionNeeded,
      flags: replaced ? replaced.flags & flags.utf8Name : flags.utf8Name,
      method: methods.deflated,
      time: replaced?.time ?? dosEpoch,
      crc32: checksum,
      compressedSize: packed.length,
      size,
      externalAttributes: replaced?.externalAttributes ?? 0,
    },
    packed,
  };
}

/**
 * Writes an archive.
 * @param entries In the order of the archive.
 * @throws WorkbookError `too-large` beyond 4 GiB, which needs zip64.
 */
export function writeZip(entries: readonly PackedEntry[]): Uint8Array {
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let offset = 0;
  for (const { head, packed } of entries) {
    const local = localRecord(head);
    locals.push(local, packed);
    centrals.push(centralRecord(head, offset));
    offset += local.length + packed.length;
  }
  const directory = concatenate(centrals);
  if (offset + directory.length >= inZip64) {
    throw new WorkbookError('too-large', { what: 'total-bytes', actual: offset, limit: inZip64 });
  }
  const end = new Uint8Array(endRecord.size);
  const view = new DataView(end.buffer);
  view.setUint32(0, endRecord.signature, true);
  view.setUint16(8, entries.length, true);
  view.setUint16(10, entries.length, true);
  view.setUint32(12, directory.length, true);
  view.setUint32(16, offset, true);
  return concatenate([...locals, directory, end]);
}

/** The fields that both headers have, from "version needed" to "extra field length". */
function writeSharedFields(view: DataView, at: number, head: PackedEntry['head']): void {
  view.setUint16(at, versionNeeded, true);
  // Sizes are known before the data is written: no data descriptor is needed, whatever the source did.
  view.setUint16(at + 2, head.flags & ~flags.dataDescriptor, true);
  view.setUint16(at + 4, head.method, true);
  view.setUint32(at + 6, head.time, true);
  view.setUint32(at + 10, head.crc32, true);
  view.setUint32(at + 14, head.compressedSize, true);
  view.setUint32(at + 18, head.size, true);
  view.setUint16(at + 22, head.rawName.length, true);
}

function localRecord(head: PackedEntry['head']): Uint8Array {
  const record = new Uint8Array(localHeader.size + head.rawName.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, localHeader.signature, true);
  writeSharedFields(view, 4, head);
  record.set(head.rawName, localHeader.size);
  return record;
}

function centralRecord(head: PackedEntry['head'], offset: number): Uint8Array {
  const record = new Uint8Array(centralHeader.size + head.rawName.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, centralHeader.signature, true);
  view.setUint16(4, head.madeBy, true);
  writeSharedFields(view, 6, head);
  view.setUint32(38, head.externalAttributes, true);
  view.setUint32(42, offset, true);
  record.set(head.rawName, centralHeader.size);
  return record;
}

function concatenate(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
