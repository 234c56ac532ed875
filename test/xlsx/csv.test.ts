/** CSV plans: reading them, and making workbooks of them. */
import * as fc from 'fast-check';
import { annotate, readCsv, readWorkbook, workbookFromGrid } from '../../src/xlsx';
import { findDelimiter } from '../../src/xlsx/csv/delimiter';
import { annotation, column } from './fixtures/annotations';
import { partText } from './fixtures/package';

const utf8 = (text: string) => new TextEncoder().encode(text);
const encoded = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));

describe('encodings', () => {
  const expected = [
    ['Intitulé', 'Coût'],
    ['Été', '12,5'],
  ];

  test.each([
    ['UTF-8', utf8('Intitulé;Coût\nÉté;12,5\n')],
    ['UTF-8 with a byte order mark', utf8('\ufeffIntitulé;Coût\r\nÉté;12,5')],
    ['UTF-16 little endian', encoded('\ufeffIntitulé\tCoût\r\nÉté\t12,5', 'utf16le')],
    ['UTF-16 big endian', new Uint8Array(Buffer.from('\ufeffIntitulé;Coût\nÉté;12,5', 'utf16le').swap16())],
    ['Windows-1252', encoded('Intitulé;Coût\nÉté;12,5', 'latin1')],
  ])('%s is recognised', (_, bytes) => {
    expect(readCsv(bytes).cells).toEqual(expected);
  });

  test('the signs that Windows-1252 adds to Latin-1 are read', () => {
    expect(readCsv(Uint8Array.from([0x80, 0x3b, 0x9c, 0xe9])).cells).toEqual([['€', 'œé']]);
  });
});

test.each<[string, string, string]>([
  ['semicolons among decimal commas', 'Prix;Coût\n1,5;2,5\n3,5;4,5\n', ';'],
  ['one column of decimal commas', 'Intitulé;Prix\nA;12,5\nB;13,5\n', ';'],
  ['commas in sentences', 'Quoi;Où\nLire, écrire, compter;Paris, Lyon\nDire, faire;Nice, Metz\n', ';'],
  ['a title above the table', 'Plan de formation, 2025\n\nA;B;C\n1,5;2;3\n', ';'],
  ['tabs', 'A\tB\n1,5\t2;3\n', '\t'],
  ['commas', 'A,B,C\n1,2,3\n"x;y",5,6\n', ','],
  ['commas and spaces', 'A, B, C\n1, 2, 3\n', ','],
  ['quoted delimiters', '"a;b","c;d"\n"e;f","g;h"\n', ','],
  ['numbers only', '1,2\n3,4\n', ','],
  ['one column', 'A\nB\n', ';'],
])('the delimiter is found: %s', (_, text, delimiter) => {
  expect(findDelimiter(text)).toBe(delimiter);
});

describe('fields', () => {
  test('quotes, embedded lines, short rows and empty rows', () => {
    const grid = readCsv(utf8('A;B;C\r\n"x ""y""; z";"deux\r\nlignes"\r\n;;\r\n007;;=1+1\r\n\r\n;;\r\n'));
    expect(grid).toMatchObject({ top: 0, left: 0, name: 'CSV', date1904: false });
    expect(grid.cells).toEqual([
      ['A', 'B', 'C'],
      ['x "y"; z', 'deux\r\nlignes', null],
      [null, null, null],
      ['007', null, '=1+1'],
    ]);
  });

  test('the hint of a first line sep= is followed and is not a row', () => {
    expect(readCsv(utf8('sep=|\r\nA|B;C\r\n')).cells).toEqual([['A', 'B;C']]);
  });

  test('an empty file has no cells', () => {
    expect(readCsv(new Uint8Array(0)).cells).toEqual([]);
  });
});

describe('refused files', () => {
  test.each([
    ['not-text', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0])],
    ['unclosed-quote', utf8('A;B\n"x;y\nz;t\n')],
  ])('%s', (code, bytes) => {
    expect(() => readCsv(bytes)).toThrow(expect.objectContaining({ code }));
  });

  test('too large, in bytes or in cells', () => {
    const tooLarge = expect.objectContaining({ code: 'too-large' }) as Error;
    expect(() => readCsv(utf8('A;B\n'), { limits: { partBytes: 3 } })).toThrow(tooLarge);
    expect(() => readCsv(utf8('A;B\n1;2\n'), { limits: { cells: 3 } })).toThrow(tooLarge);
  });
});

describe('a workbook made of a grid', () => {
  const grid = readCsv(utf8('Code;Intitulé\n007;"=1+1"\n'), { name: 'Plan/2025' });

  test('reads back as the same text, and can be annotated', () => {
    const workbook = readWorkbook(workbookFromGrid(grid));
    expect(workbook.sheetNames).toEqual(['Plan 2025']);
    expect(workbook.grid('Plan 2025').cells).toEqual(grid.cells);
    const copy = annotate(
      workbook,
      annotation({
        sheet: 'Plan 2025',
        rows: [1],
        firstFreeColumn: 2,
        marks: [{ row: 1, column: 0, severity: 'block' }],
        columns: [column('Verdict', ['À corriger'])],
      }),
    );
    expect(readWorkbook(copy.bytes).grid('Plan 2025').cells).toEqual([
      ['Code', 'Intitulé', null, 'Verdict'],
      ['007', '=1+1', null, 'À corriger'],
    ]);
  });

  test('formats text as text and holds no formula', () => {
    const bytes = workbookFromGrid(grid);
    expect(partText(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('<f');
    expect(partText(bytes, 'xl/styles.xml')).toContain('numFmtId="49"');
  });

  test('keeps numbers, dates and places', () => {
    const made = workbookFromGrid({
      ...grid,
      name: 'P',
      top: 2,
      left: 1,
      cells: [['Date', 3.5, { serial: 45901 }, true, null]],
    });
    expect(readWorkbook(made).grid('P')).toMatchObject({
      top: 2,
      left: 1,
      cells: [['Date', 3.5, { serial: 45901 }, 'TRUE']],
    });
  });

  test('any text reads back as it was, control characters aside', () => {
    const odd = fc.constantFrom(
      '_x0041_',
      '_x005F_',
      '<&>"\'',
      '=1',
      '\r\n',
      '\t',
      ' ',
      ']]>',
      'é',
      '😀',
      '0',
    );
    const piece = fc.oneof(odd, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
    const field = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''));
    const legal = (text: string) =>
      // eslint-disable-next-line no-control-regex
      text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu, '') || 'x';
    const rows = fc.array(fc.array(field.map(legal), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(rows, (cells) => {
        const bytes = workbookFromGrid({ ...grid, name: 'P', cells });
        expect(readWorkbook(bytes).grid('P').cells).toEqual(cells);
      }),
      { numRuns: 200 },
    );
  });
});
