/** The zip container: what readers of other tools' archives must cope with. */
import { Zip, ZipDeflate, deflateSync, strToU8, unzipSync } from 'fflate';
import { crc32 as nodeCrc32 } from 'node:zlib';
import { crc32 } from '../../src/xlsx/package/crc32';
import { defaultLimits } from '../../src/xlsx/limits';
import { ZipArchive } from '../../src/xlsx/package/zip-reader';
import { packEntry, writeZip } from '../../src/xlsx/package/zip-writer';

const open = (bytes: Uint8Array) => ZipArchive.open(bytes, defaultLimits);

function contentOf(archive: ZipArchive, name: string): string {
  const entry = archive.find(name);
  const pieces: Uint8Array[] = [];
  if (entry) archive.unpack(entry, (piece) => pieces.push(piece));
  return Buffer.concat(pieces).toString();
}

/** One entry with its sizes and offset in zip64 fields. */
function zip64(content: string): Uint8Array {
  const name = Buffer.from('a.xml');
  const packed = deflateSync(strToU8(content));
  const extra = (...values: number[]) => {
    const buffer = Buffer.alloc(4 + values.length * 8);
    buffer.writeUInt16LE(1, 0);
    buffer.writeUInt16LE(values.length * 8, 2);
    values.forEach((value, index) => buffer.writeBigUInt64LE(BigInt(value), 4 + index * 8));
    return buffer;
  };
  const header = (signature: number, size: number, at: number, extraSize: number) => {
    const buffer = Buffer.alloc(size);
    buffer.writeUInt32LE(signature, 0);
    buffer.writeUInt16LE(45, at);
    buffer.writeUInt16LE(8, at + 4);
    buffer.writeUInt32LE(crc32(strToU8(content)), at + 10);
    buffer.writeUInt32LE(0xffffffff, at + 14);
    buffer.writeUInt32LE(0xffffffff, at + 18);
    buffer.writeUInt16LE(name.length, at + 22);
    buffer.writeUInt16LE(extraSize, at + 24);
    return buffer;
  };
  const localExtra = extra(content.length, packed.length);
  const local = Buffer.concat([header(0x04034b50, 30, 4, localExtra.length), name, localExtra, packed]);
  const centralExtra = extra(content.length, packed.length, 0);
  const centralHead = header(0x02014b50, 46, 6, centralExtra.length);
  centralHead.writeUInt32LE(0xffffffff, 42);
  const central = Buffer.concat([centralHead, name, centralExtra]);
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(44n, 4);
  end64.writeBigUInt64LE(1n, 24);
  end64.writeBigUInt64LE(1n, 32);
  end64.writeBigUInt64LE(BigInt(central.length), 40);
  end64.writeBigUInt64LE(BigInt(local.length), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(local.length + central.length), 8);
  const end = Buffer.alloc(22, 0xff);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(0, 20);
  return new Uint8Array(Buffer.concat([local, central, end64, locator, end]));
}

test('the checksum is that of zlib', () => {
  for (const length of [0, 1, 2, 3, 4, 5, 7, 8, 1000, 65_537]) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 31 + length) % 256);
    expect(crc32(bytes)).toBe(nodeCrc32(bytes));
    expect(crc32(bytes.subarray(3), crc32(bytes.subarray(0, 3)))).toBe(nodeCrc32(bytes));
  }
});

test('zip64 archives are read', () => {
  const content = 'contenu '.repeat(100);
  expect(contentOf(open(zip64(content)), 'a.xml')).toBe(content);
});

test('entries with a data descriptor are read, and copied without one', () => {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  const entry = new ZipDeflate('a.xml');
  zip.add(entry);
  entry.push(strToU8('contenu'), true);
  zip.end();
  const archive = open(new Uint8Array(Buffer.concat(chunks)));
  const [head] = archive.entries;
  if (!head) throw new Error('no entry');
  expect(head.flags & 8).toBe(8);
  expect(contentOf(archive, 'a.xml')).toBe('contenu');
  const copy = writeZip([{ head, packed: archive.packed(head) }]);
  expect(open(copy).entries[0]?.flags).toBe(head.flags & ~8);
  expect(Buffer.from(unzipSync(copy)['a.xml'] ?? []).toString()).toBe('contenu');
});

test('what comes before or after an archive does not matter', () => {
  const bytes = writeZip([packEntry('a.xml', [strToU8('contenu')])]);
  const wrapped = Buffer.concat([Buffer.from('avant'), bytes, Buffer.from('apr\u00e8s PK\u0005\u0006')]);
  expect(contentOf(open(new Uint8Array(wrapped)), 'A.XML')).toBe('contenu');
});

test('an entry that the archive says is encrypted is not read', () => {
  const bytes = writeZip([packEntry('a.xml', [strToU8('contenu')])]);
  const central = Buffer.from(bytes).indexOf('PK\u0001\u0002');
  bytes[central + 8] = (bytes[central + 8] ?? 0) | 1;
  expect(() => open(bytes)).toThrow(expect.objectContaining({ code: 'encrypted' }));
});
