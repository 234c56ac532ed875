/** Reading workbooks. */
import { strToU8, zipSync } from 'fflate';
import { readWorkbook } from '../../src/xlsx';
import { isDateFormat } from '../../src/vocabulary/date-format';
import { main, office, packageOf, plainParts, plainWorkbook } from './fixtures/package';
import { richParts } from './fixtures/rich-workbook';

const gridOf = (bytes: Uint8Array, sheet = 'Plan') => readWorkbook(bytes).grid(sheet);
const data = (rows: string) => `<sheetData>${rows}</sheetData>`;
const cellsOf = (sheet: string, more: object = {}) => gridOf(plainWorkbook({ sheet, ...more })).cells;

describe('a rich workbook', () => {
  const workbook = readWorkbook(packageOf(richParts));

  test('lists its worksheets in order, hidden ones too, and leaves chart sheets out', () => {
    expect(workbook.sheetNames).toEqual(["Plan d'été", 'Listes']);
    expect(workbook.grid('Listes').hidden).toBe(true);
    expect(workbook.grid("Plan d'été").hidden).toBe(false);
  });

  test('gives text, rich text, dates, numbers, booleans, errors and cached formula values', () => {
    const { cells, top, left } = workbook.grid("Plan d'été");
    expect([top, left, cells.length, cells[0]?.length]).toEqual([0, 0, 10, 13]);
    expect(cells[3]?.slice(0, 8)).toEqual([
      'Gras et non gras',
      { serial: 45901 },
      12.5,
      25,
      'oui',
      true,
      { error: '#N/A' },
      'Riche en ligne',
    ]);
    expect(cells[4]?.slice(0, 4)).toEqual([' espaces \r et _x0041_ ', { serial: 45902.5 }, 0.001, 0.002]);
    expect(cells[4]?.[12]).toBe('Note du planificateur');
    expect(cells[7]?.[0]).toBe('日本 😀');
    expect(cells[0]?.[0]).toBe("Plan d'été & d'hiver");
  });

  test('gives merged areas and declared tables', () => {
    expect(workbook.grid("Plan d'été").merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 7 },
      { top: 7, left: 8, bottom: 7, right: 9 },
    ]);
    expect(workbook.grid('Listes').tables).toEqual([
      {
        name: 'Tableau1',
        area: { top: 0, left: 0, bottom: 2, right: 1 },
        hasHeaderRow: true,
        hasTotalsRow: true,
      },
    ]);
  });

  test('tells which rows and columns are not shown', () => {
    const grid = gridOf(
      plainWorkbook({
        sheet:
          '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="12"/></cols>' +
          data(
            '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="3" hidden="0"/>',
          ),
      }),
    );
    expect(grid).toMatchObject({ hiddenRows: [1], hiddenColumns: [1, 2] });
  });

  test('finds a sheet whatever the case, and gives the same grid twice', () => {
    expect(workbook.grid('LISTES')).toBe(workbook.grid('Listes'));
  });
});

describe('cells', () => {
  test('a formula that was never calculated is in error, one that gives an empty text is empty', () => {
    const sheet = data(
      '<row r="1"><c r="A1"><f>1+11</f></c><c r="B1" t="str"><f>""</f><v></v></c><c r="C1"><f>2</f><v>2</v></c></row>',
    );
    expect(gridOf(plainWorkbook({ sheet })).cells).toEqual([[{ error: '#CALC!' }, null, 2]]);
  });

  test('the grid is the box of the cells that are not empty, however far formatted cells go', () => {
    const sheet = data(
      '<row r="3"><c r="B3"><v>1</v></c><c r="XFD3" s="1"/></row><row r="5"><c r="D5" t="str"><v>x</v></c></row>' +
        '<row r="1048576"><c r="XFD1048576" s="1"/><c r="A1048576" t="str"><f>""</f><v></v></c></row>',
    );
    expect(gridOf(plainWorkbook({ sheet }))).toMatchObject({
      top: 2,
      left: 1,
      cells: [
        [1, null, null],
        [null, null, null],
        [null, null, 'x'],
      ],
    });
  });

  test('an empty sheet has no cells', () => {
    expect(cellsOf('<sheetData/>')).toEqual([]);
  });

  test('rows and cells without names follow one another', () => {
    const sheet = data(
      '<row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row><row><c/><c><v>4</v></c></row>',
    );
    expect(cellsOf(sheet)).toEqual([
      [1, null, 2, 3],
      [null, 4, null, null],
    ]);
  });

  test('cells and rows out of order are put in their place', () => {
    const sheet = data(
      '<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
    );
    expect(cellsOf(sheet)).toEqual([
      [1, null],
      [3, 4],
    ]);
  });

  test('text in CDATA sections and around comments is read whole', () => {
    const sheet = data('<row><c t="inlineStr"><is><t>a<!-- x -->b<![CDATA[<c>]]>&#233;</t></is></c></row>');
    expect(cellsOf(sheet)).toEqual([['ab<c>é']]);
  });

  test('a date of the Strict edition becomes a serial number', () => {
    const sheet = data('<row><c t="d"><v>2025-09-01T00:00:00</v></c><c t="d"><v>bientôt</v></c></row>');
    expect(cellsOf(sheet)).toEqual([[{ serial: 45901 }, 'bientôt']]);
  });

  test('workbooks that count from 1904 say so', () => {
    const bytes = plainWorkbook({
      sheet: data('<row><c s="1"><v>44439</v></c></row>'),
      workbookPr: '<workbookPr date1904="1"/>',
    });
    expect(gridOf(bytes)).toMatchObject({ date1904: true, cells: [[{ serial: 44439 }]] });
  });

  test('a workbook without styles has numbers and no dates', () => {
    expect(cellsOf(data('<row><c s="1"><v>45901</v></c></row>'), { styles: null })).toEqual([[45901]]);
  });

  test('a cell that refers to no shared string is an error that names it', () => {
    const bytes = plainWorkbook({
      sheet: data('<row r="2"><c r="B2" t="s"><v>7</v></c></row>'),
      sharedStrings: '',
    });
    expect(() => gridOf(bytes)).toThrow(
      expect.objectContaining({
        code: 'broken-part',
        details: expect.objectContaining({ cell: 'B2' }) as object,
      }),
    );
  });
});

describe('packages of other writers', () => {
  test('prefixed element names are understood', () => {
    const parts = plainParts({ sheet: '' });
    parts['xl/worksheets/sheet1.xml'] =
      `<x:worksheet xmlns:x="${main}" xmlns="urn:other"><row><c><v>0</v></c></row><x:sheetData>` +
      '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><y:c xmlns:y="urn:other" r="B1"><y:v>2</y:v></y:c></x:row></x:sheetData></x:worksheet>';
    expect(gridOf(packageOf(parts)).cells).toEqual([[1]]);
  });

  test('the Strict edition is understood', () => {
    const parts = Object.entries(plainParts({ sheet: data('<row><c s="1"><v>1</v></c></row>') }));
    const strict = parts.map(([name, content]) => [
      name,
      String(content)
        .replaceAll(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
        .replaceAll(office, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
    ]);
    expect(gridOf(packageOf(Object.fromEntries(strict) as Record<string, string>)).cells).toEqual([
      [{ serial: 1 }],
    ]);
  });

  test('the workbook part is where the package says, in any folder and case, with backslashes', () => {
    const parts = plainParts({ sheet: data('<row><c><v>1</v></c></row>') });
    const moved: Record<string, string | Uint8Array> = {};
    for (const [name, content] of Object.entries(parts)) {
      moved[name.replace('xl/', 'Autre\\').replaceAll('/', '\\')] =
        name === '_rels/.rels' ? String(content).replace('xl/workbook.xml', '/autre/WORKBOOK.xml') : content;
    }
    expect(gridOf(packageOf(moved)).cells).toEqual([[1]]);
  });

  test('parts in UTF-16 and with a byte order mark are decoded', () => {
    const parts = plainParts({ sheet: '' });
    const sheet = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${main}">${data('<row><c t="str"><v>été</v></c></row>')}</worksheet>`;
    parts['xl/worksheets/sheet1.xml'] = new Uint8Array(Buffer.from(`\ufeff${sheet}`, 'utf16le'));
    parts['xl/workbook.xml'] = strToU8(`\ufeff${String(parts['xl/workbook.xml'])}`);
    expect(gridOf(packageOf(parts)).cells).toEqual([['été']]);
  });

  test('entries that are stored and not packed are read', () => {
    const parts = plainParts({ sheet: data('<row><c><v>1</v></c></row>') });
    const stored = Object.entries(parts).map(([name, content]) => [name, strToU8(String(content))]);
    expect(
      gridOf(zipSync(Object.fromEntries(stored) as Record<string, Uint8Array>, { level: 0 })).cells,
    ).toEqual([[1]]);
  });
});

test.each([
  ['General', false],
  ['0.00', false],
  ['#,##0.00 "h"', false],
  ['0" jours"', false],
  ['[Red]0;[Blue]-0', false],
  ['0.00E+00', false],
  ['@', false],
  ['0\\d', false],
  ['_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-', false],
  ['dd/mm/yyyy', true],
  ['[$-40C]d\\ mmmm\\ yyyy;@', true],
  ['h:mm', true],
  ['[h]:mm', true],
  ['[ss]', true],
  ['mmm\\-yy', true],
  ['"Le "dd', true],
])('the format %j shows a date: %s', (code, expected) => {
  expect(isDateFormat(code)).toBe(expected);
});
