/** Reads the central directory of a zip archive, zip64 included. */
import { WorkbookError } from '../workbook-error';
import {
  centralHeader,
  endRecord,
  flags,
  inZip64,
  maxCommentSize,
  zip64EndRecord,
  zip64ExtraId,
  zip64Locator,
} from './zip-format';
import type { ZipEntry } from './zip-format';

interface DirectoryPlace {
  readonly count: number;
  readonly offset: number;
  /** What to add to the offsets that the archive gives: bytes that something put before it. */
  readonly shift: number;
}

/** @throws WorkbookError `truncated` when the archive has no end record. */
function findEndRecord(view: DataView): number {
  const last = view.byteLength - endRecord.size;
  for (let at = last; at >= Math.max(0, last - maxCommentSize); at--) {
    if (view.getUint32(at, true) !== endRecord.signature) continue;
    if (at + endRecord.size + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw new WorkbookError('truncated');
}

function findDirectory(view: DataView): DirectoryPlace {
  const end = findEndRecord(view);
  let place = {
    end,
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    offset: view.getUint32(end + 16, true),
  };
  const locator = end - zip64Locator.size;
  if (locator >= 0 && view.getUint32(locator, true) === zip64Locator.signature) {
    const at = Number(view.getBigUint64(locator + 8, true));
    if (at + zip64EndRecord.size > end || view.getUint32(at, true) !== zip64EndRecord.signature) {
      throw new WorkbookError('truncated');
    }
    place = {
      end: at,
      count: Number(view.getBigUint64(at + 32, true)),
      size: Number(view.getBigUint64(at + 40, true)),
      offset: Number(view.getBigUint64(at + 48, true)),
    };
  }
  const shift = place.end - place.size - place.offset;
  if (shift < 0) throw new WorkbookError('truncated');
  return { count: place.count, offset: place.offset + shift, shift };
}

/** Sizes and offset that do not fit in 32 bits, read from the zip64 extra field in their fixed order. */
function wideFields(view: DataView, at: number, length: number, fields: readonly number[]): number[] {
  for (let extra = at; extra + 4 <= at + length;) {
    const size = view.getUint16(extra + 2, true);
    if (view.getUint16(extra, true) === zip64ExtraId) {
      let next = extra + 4;
      const end = Math.min(next + size, at + length);
      return fields.map((field) => {
        if (field !== inZip64 || next + 8 > end) return field;
        next += 8;
        return Number(view.getBigUint64(next - 8, true));
      });
    }
    extra += 4 + size;
  }
  return [...fields];
}

/**
 * Lists the entries of an archive, folders left out.
 * @param bytes The whole archive.
 * @param maxEntries How many entries it may have.
 * @throws WorkbookError `truncated` or `too-large`.
 */
export function readDirectory(bytes: Uint8Array, maxEntries: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset, shift } = findDirectory(view);
  if (count > maxEntries) {
    throw new WorkbookError('too-large', { what: 'entries', actual: count, limit: maxEntries });
  }
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (at + centralHeader.size > bytes.length || view.getUint32(at, true) !== centralHeader.signature) {
      throw new WorkbookError('truncated');
    }
    const nameSize = view.getUint16(at + 28, true);
    const extraSize = view.getUint16(at + 30, true);
    const commentSize = view.getUint16(at + 32, true);
    const nameStart = at + centralHeader.size;
    const next = nameStart + nameSize + extraSize + commentSize;
    if (next > bytes.length) throw new WorkbookError('truncated');
    const narrow = [24, 20, 42].map((field) => view.getUint32(at + field, true));
    const [size = 0, compressedSize = 0, localOffset = 0] = wideFields(
      view,
      nameStart + nameSize,
      extraSize,
      narrow,
    );
    const rawName = bytes.subarray(nameStart, nameStart + nameSize);
    const entryFlags = view.getUint16(at + 8, true);
    const name = decodeName(rawName, (entryFlags & flags.utf8Name) !== 0);
    if (!name.endsWith('/')) {
      entries.push({
        name,
        rawName,
        madeBy: view.getUint16(at + 4, true),
        flags: entryFlags,
        method: view.getUint16(at + 10, true),
        time: view.getUint32(at + 12, true),
        crc32: view.getUint32(at + 16, true),
        compressedSize,
        size,
        externalAttributes: view.getUint32(at + 38, true),
        localOffset: localOffset + shift,
      });
    }
    at = next;
  }
  return entries;
}

/** Part names are ASCII; some writers use backslashes or a leading slash. The name is only ever a key. */
function decodeName(raw: Uint8Array, utf8: boolean): string {
  const name = new TextDecoder(utf8 ? 'utf-8' : 'windows-1252').decode(raw).replaceAll('\\', '/');
  return name.startsWith('/') ? name.slice(1) : name;
}
