/** Files that are not what they say, broken, or meant to harm. */
import { strToU8, zipSync } from 'fflate';
import { constants, deflateRawSync } from 'node:zlib';
import { readWorkbook, WorkbookError } from '../../src/xlsx';
import type { WorkbookErrorCode } from '../../src/xlsx';
import { packEntry, writeZip } from '../../src/xlsx/package/zip-writer';
import { main, office, packageOf, plainParts, plainWorkbook, relationships } from './fixtures/package';
import { richParts } from './fixtures/rich-workbook';

const row = (content = '<v>1</v>') => `<sheetData><row r="1"><c r="A1">${content}</c></row></sheetData>`;

function codeOf(action: () => unknown): WorkbookErrorCode | 'no error' {
  try {
    action();
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
  return 'no error';
}

const open = (bytes: Uint8Array, limits = {}) => codeOf(() => readWorkbook(bytes, limits).grid('Plan'));

function compoundFile(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, index) => {
    bytes.set(new Uint8Array(Buffer.from(name, 'utf16le')), 1024 + index * 128);
  });
  return bytes;
}

describe('files that are no workbooks', () => {
  test.each([
    ['an empty file', new Uint8Array(0)],
    ['a text', strToU8('Intitulé;Date\n')],
    ['a web page', strToU8('<html><table><tr><td>1</td></tr></table></html>')],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 0])],
    ['an archive of something else', packageOf({ 'a.txt': 'a' })],
    ['an empty archive', zipSync({})],
    [
      'a Word document',
      packageOf({
        '_rels/.rels': relationships([['r', 'officeDocument', 'word/document.xml']]),
        'word/document.xml': '<w:document xmlns:w="urn:w"/>',
      }),
    ],
  ])('%s is not a workbook', (_, bytes) => {
    expect(open(bytes)).toBe('not-a-workbook');
  });

  test('an old .xls and a workbook with a password are told apart', () => {
    expect(open(compoundFile('Root Entry', 'Workbook'))).toBe('legacy-xls');
    expect(open(compoundFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage'))).toBe('encrypted');
  });

  test('a binary workbook is named as such', () => {
    const bytes = packageOf({
      '_rels/.rels': relationships([['r', 'officeDocument', 'xl/workbook.bin']]),
      'xl/workbook.bin': 'x',
    });
    expect(open(bytes)).toBe('binary-workbook');
  });

  test('a workbook with nothing but a chart sheet has no sheet to read', () => {
    const parts = plainParts({ sheet: row() });
    parts['xl/_rels/workbook.xml.rels'] = relationships([['rId1', 'chartsheet', 'worksheets/sheet1.xml']]);
    expect(open(packageOf(parts))).toBe('no-sheet');
  });

  test('a sheet that does not exist, or whose part is missing, is an error with its name', () => {
    const workbook = readWorkbook(plainWorkbook({ sheet: row() }));
    expect(() => workbook.grid('Autre')).toThrow(
      expect.objectContaining({ code: 'no-sheet', details: { sheet: 'Autre' } }),
    );
    const parts = plainParts({ sheet: row() });
    delete parts['xl/worksheets/sheet1.xml'];
    expect(open(packageOf(parts))).toBe('missing-part');
  });
});

describe('damaged files', () => {
  const bytes = packageOf(richParts);

  test('a file cut anywhere is an error, never a crash', () => {
    for (let length = 4; length < bytes.length; length += 97) {
      expect(codeOf(() => readWorkbook(bytes.subarray(0, length)))).toBe('truncated');
    }
  });

  test('a file with any byte changed is read or refused with a code', () => {
    for (let at = 0; at < bytes.length; at += 41) {
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      expect(typeof codeOf(() => readWorkbook(changed).grid("Plan d'été"))).toBe('string');
    }
  });

  test('a checksum that is wrong is an error', () => {
    const stored = zipSync(
      Object.fromEntries(
        Object.entries(plainParts({ sheet: row() })).map(([k, v]) => [k, strToU8(String(v))]),
      ),
      { level: 0 },
    );
    const text = Buffer.from(stored).indexOf('<v>1</v>');
    stored[text + 3] = 0x32;
    expect(open(stored)).toBe('broken-part');
  });

  test.each([
    ['is not well formed', '<sheetData><row></sheetData>'],
    ['refers to an entity that does not exist', row('<v>&lol;</v>')],
    ['names a cell out of the sheet', '<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>'],
    ['names a row out of the sheet', '<sheetData><row r="0"><c><v>1</v></c></row></sheetData>'],
  ])('a sheet that %s is a broken part', (_, sheet) => {
    expect(open(plainWorkbook({ sheet }))).toBe('broken-part');
  });

  test('bytes that are no UTF-8 make a broken part', () => {
    const parts = plainParts({ sheet: '' });
    parts['xl/worksheets/sheet1.xml'] = new Uint8Array(
      Buffer.from(
        `<worksheet xmlns="${main}"><sheetData><row><c t="str"><v>\xe9t\xe9</v></c></row></sheetData></worksheet>`,
        'latin1',
      ),
    );
    expect(open(packageOf(parts))).toBe('broken-part');
  });

  test('two parts of one name are refused', () => {
    expect(open(packageOf({ ...plainParts({ sheet: row() }), 'XL/Workbook.xml': 'x' }))).toBe('broken-part');
  });
});

describe('files meant to harm', () => {
  /** A package whose sheet is that many spaces, packed once and repeated: deflate blocks can be. */
  function bomb(size: number, declared: number): Uint8Array {
    const block = deflateRawSync(Buffer.alloc(8 << 20, ' '), { finishFlush: constants.Z_FULL_FLUSH });
    const blocks = new Array<Buffer>(Math.ceil(size / (8 << 20))).fill(block);
    const packed = new Uint8Array(Buffer.concat([...blocks, deflateRawSync(Buffer.from('x'))]));
    const entries = Object.entries(plainParts({ sheet: '' })).map(([name, content]) => {
      const entry = packEntry(name, [strToU8(String(content))]);
      if (!name.endsWith('sheet1.xml')) return entry;
      return { head: { ...entry.head, size: declared, compressedSize: packed.length }, packed };
    });
    return writeZip(entries);
  }

  test('a part that unpacks to a gigabyte is refused before it is unpacked', () => {
    const bytes = bomb(1 << 30, 1 << 30);
    expect(bytes.length).toBeLessThan(2 << 20);
    const start = performance.now();
    expect(codeOf(() => readWorkbook(bytes))).toBe('too-large');
    expect(performance.now() - start).toBeLessThan(100);
  });

  test('a part that lies about its size is given up as soon as it exceeds it, in little memory', () => {
    const bytes = bomb(1 << 30, 1000);
    const before = process.memoryUsage().rss;
    const start = performance.now();
    expect(open(bytes)).toBe('broken-part');
    expect(performance.now() - start).toBeLessThan(1000);
    expect(process.memoryUsage().rss - before).toBeLessThan(150 << 20);
  });

  test('a part that declares more than it can hold is broken, and costs what it holds', () => {
    expect(open(bomb(8 << 20, 200 << 20))).toBe('broken-part');
  });

  test('parts that are large together are refused', () => {
    expect(open(bomb(8 << 20, 8 << 20), { totalBytes: 8 << 20 })).toBe('too-large');
    expect(open(plainWorkbook({ sheet: row() }), { partBytes: 100 })).toBe('too-large');
  });

  test('an archive of too many entries is refused', () => {
    const extra = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`x/${String(index)}`, 'x']));
    expect(open(plainWorkbook({ sheet: row(), extra }), { entries: 100 })).toBe('too-large');
  });

  test('cells at opposite corners do not make a grid of billions; the error names the far one', () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    expect(() => readWorkbook(plainWorkbook({ sheet })).grid('Plan')).toThrow(
      expect.objectContaining({
        code: 'too-large',
        details: expect.objectContaining({ what: 'cells', cell: 'XFD1048576', sheet: 'Plan' }) as object,
      }),
    );
  });

  test.each(['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', '_rels/.rels'])(
    'a document type in %s is refused, so that no entity is ever expanded',
    (part) => {
      const parts = plainParts({
        sheet: row('<v>0</v>').replace('<c ', '<c t="s" '),
        sharedStrings: '<si><t>a</t></si>',
      });
      const entities =
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>';
      const { [part]: content = '' } = parts;
      parts[part] = entities + String(content).replace(/^<\?xml.*\?>/, '');
      expect(open(packageOf(parts))).toBe('unsafe-xml');
    },
  );

  test('elements nested without end are refused', () => {
    expect(open(plainWorkbook({ sheet: '<a>'.repeat(100_000) }))).toBe('unsafe-xml');
  });

  test('targets that climb out of the package lead nowhere, and external ones are not followed', () => {
    const parts = plainParts({ sheet: row() });
    parts['xl/_rels/workbook.xml.rels'] = relationships([['rId1', 'worksheet', '../../../../etc/passwd']]);
    expect(open(packageOf({ ...parts, '../../etc/passwd': 'x' }))).toBe('missing-part');
    parts['xl/_rels/workbook.xml.rels'] = relationships([
      ['rId1', 'worksheet', 'http://example.org/sheet.xml" TargetMode="External'],
    ]);
    expect(open(packageOf(parts))).toBe('missing-part');
  });

  test('names such as __proto__ are names like others', () => {
    const parts = plainParts({ sheet: row(), sheetName: '__proto__' });
    parts['xl/workbook.xml'] = String(parts['xl/workbook.xml']).replace(
      '<sheets>',
      `<sheets xmlns:r="${office}">`,
    );
    expect(readWorkbook(packageOf(parts)).grid('__proto__').cells).toEqual([[1]]);
  });
});
