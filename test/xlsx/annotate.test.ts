/** Annotated copies: what is added, and all that must not change. */
import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { SheetGrid } from '../../src/plan/plan-sheet';
import { annotate, readCsv, readWorkbook, workbookFromGrid } from '../../src/xlsx';
import type { Annotation } from '../../src/plan/annotation';
import { annotation, column, richAnnotation, text } from './fixtures/annotations';
import {
  main,
  office,
  packageOf,
  partText,
  plainParts,
  plainWorkbook,
  relationships,
} from './fixtures/package';
import type { PlainOptions } from './fixtures/package';
import { planSheet, richParts } from './fixtures/rich-workbook';

const sheetPart = 'xl/worksheets/sheet1.xml';
const rich = packageOf(richParts);

function annotated(options: PlainOptions, parts: Partial<Annotation>) {
  const copy = annotate(readWorkbook(plainWorkbook(options)), annotation(parts));
  return { ...copy, xml: partText(copy.bytes, sheetPart), grid: readWorkbook(copy.bytes).grid('Plan') };
}

const data = (rows: string) => `<sheetData>${rows}</sheetData>`;
const oneRow = data('<row r="1"><c r="A1" t="str"><v>Titre</v></c></row>');

describe('the rich workbook', () => {
  const copy = annotate(readWorkbook(rich), richAnnotation);
  const before = unzipSync(rich);
  const after = unzipSync(copy.bytes);

  test('every part but those that must change is the same, byte for byte, and in the same order', () => {
    const names = Object.keys(before);
    expect(Object.keys(after)).toEqual([...names, 'xl/worksheets/paf1.xml']);
    const changed = names.filter(
      (name) => Buffer.compare(before[name] ?? never(), after[name] ?? never()) !== 0,
    );
    expect(changed).toEqual([
      '[Content_Types].xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      sheetPart,
      'xl/styles.xml',
    ]);
  });

  test('parts that do not change are copied without being unpacked', () => {
    const at = Buffer.from(rich).indexOf('xl/charts/chart1.xml') + 'xl/charts/chart1.xml'.length;
    const packed = Buffer.from(rich).subarray(at, at + 200);
    expect(Buffer.from(copy.bytes).includes(packed)).toBe(true);
  });

  test('the sheet is the same once what was added is taken away', () => {
    const xml = partText(copy.bytes, sheetPart);
    const restored = xml
      .replace('<dimension ref="A1:P10"/>', '<dimension ref="A1:M10"/>')
      .replace(/<cols>.*<\/cols>/, /<cols>.*<\/cols>/.exec(planSheet)?.[0] ?? '')
      .replace(/<c r="[OP]\d+"[^>]*>.*?<\/c>/gs, '')
      .replace('<row r="9"></row>', '')
      .replace(
        '<row r="7" ht="20" customHeight="1"><c r="C7" s="21"/></row>',
        '<row r="7" ht="20" customHeight="1"/>',
      )
      .replace('<c r="B6" s="19"/>', '')
      .replace('<c r="A3" s="9"', '<c r="A3" s="5"')
      .replace('<c r="A4" s="12"', '<c r="A4" s="1"')
      .replace('<c r="D4" s="13"', '<c r="D4" s="4"')
      .replace('<c r="E5" s="16"', '<c r="E5" s="6"')
      .replaceAll('spans="1:16"', 'spans="1:8"')
      .replace(/<hyperlinks>.*<\/hyperlinks>/, '');
    expect(restored).toBe(planSheet);
  });

  test('results go beyond merged areas and notes, leaving one empty column', () => {
    expect(copy.firstResultColumn).toBe(14);
  });

  test('what was written reads back, and all that was there too', () => {
    const source = readWorkbook(rich).grid("Plan d'été");
    const { cells } = readWorkbook(copy.bytes).grid("Plan d'été");
    source.cells.forEach((row, index) => {
      expect(cells[index]?.slice(0, 13)).toEqual(row);
    });
    expect(cells.slice(2, 9).map((row) => row.slice(13))).toEqual([
      [null, 'Verdict', 'Prix'],
      [null, 'À corriger', 1953.5],
      [null, '=HYPERLINK("http://x")', 12],
      [null, 'ligne 1\nligne 2 <&> _x000D_', { serial: 45901 }],
      [null, null, 'douze'],
      [null, '@nom', '1850-01-01'],
      [null, 'nouvelle ligne', null],
    ]);
  });

  test('the added sheet has its rows, its frozen header, its filter, and the names that go with it', () => {
    const workbook = readWorkbook(copy.bytes);
    expect(copy.sheetNames).toEqual(['Contrôle PAF']);
    expect(workbook.sheetNames).toEqual(["Plan d'été", 'Listes', 'Contrôle PAF']);
    expect(workbook.grid('Contrôle PAF').cells).toEqual([
      ['Contrôle du plan', null, null],
      ['6 lignes', null, null],
      ['Où', 'Quand', 'Quoi'],
      ['A4', { serial: 45901 }, '-1 jour'],
    ]);
    const xml = partText(copy.bytes, 'xl/worksheets/paf1.xml');
    expect(xml).toContain('<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain('<autoFilter ref="A3:C4"/>');
    expect(xml).toContain(`location="'Plan d''été'!A4"`);
    expect(xml).toContain('orientation="landscape" fitToWidth="1" fitToHeight="0"');
    const names = partText(copy.bytes, 'xl/workbook.xml');
    expect(names).toContain(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="3" hidden="1">'Contrôle PAF'!$A$3:$C$4</definedName>`,
    );
    expect(names).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="3">'Contrôle PAF'!$3:$3</definedName>`,
    );
    expect(names).toContain('<sheet name="Contrôle PAF" sheetId="8" r:id="rIdPaf1"/></sheets>');
  });

  test('marked cells keep their format and get a fill; white text on it turns dark', () => {
    const styles = partText(copy.bytes, 'xl/styles.xml');
    const elements = (collection: string, pattern: RegExp) => {
      const inner =
        new RegExp(`<${collection} .*</${collection}>`).exec(styles)?.[0].replace(/^<[^>]*>/, '') ?? '';
      return inner.match(pattern) ?? [];
    };
    const formats = elements('cellXfs', /<xf [^>]*\/>|<xf .*?<\/xf>/g);
    const fills = elements('fills', /<fill>.*?<\/fill>/g);
    const fonts = elements('fonts', /<font>.*?<\/font>/g);
    const look = (number: number) => {
      const xf = formats[number] ?? '';
      const id = (name: string) => Number(new RegExp(`${name}="(\\d+)"`).exec(xf)?.[1]);
      return { xf, fill: fills[id('fillId')], font: fonts[id('fontId')] };
    };
    expect(look(12).fill).toContain('FFFFC7CE');
    expect(look(12).xf).toContain('<alignment wrapText="1"/>');
    expect(look(13).xf).toContain('numFmtId="4"');
    expect(look(16).xf).toContain('<protection locked="0"/>');
    // The header was white on blue; two marks on it: the worst wins.
    expect(look(9)).toMatchObject({
      fill: expect.stringContaining('FFFFC7CE') as string,
      font: '<font><b/><sz val="10"/><color rgb="FF000000"/><name val="Marianne"/></font>',
    });
    // An empty cell looks as its row does, else as its column.
    expect(look(19).xf).toContain('numFmtId="14"');
    expect(look(19).font).toContain('FF000000');
    expect(formats).toHaveLength(Number(/<cellXfs count="(\d+)"/.exec(styles)?.[1]));
    expect(fills).toHaveLength(Number(/<fills count="(\d+)"/.exec(styles)?.[1]));
    expect(fonts).toHaveLength(Number(/<fonts count="(\d+)" x14ac:knownFonts="1"/.exec(styles)?.[1]));
    const dxfs = (xml: string) => /<dxfs.*<\/dxfs>/.exec(xml)?.[0];
    expect(dxfs(styles)).toBe(dxfs(String(richParts['xl/styles.xml'])));
  });

  test('text that starts like a formula is text, and stays text when it is edited', () => {
    const xml = partText(copy.bytes, sheetPart);
    const style = Number(/<c r="O5" s="(\d+)" t="inlineStr">/.exec(xml)?.[1]);
    expect(xml).not.toContain('<f>HYPERLINK');
    const formats =
      partText(copy.bytes, 'xl/styles.xml')
        .split('<cellXfs')[1]
        ?.match(/<xf [^>]*>/g) ?? [];
    expect(formats[style]).toContain('quotePrefix="1"');
  });

  test('annotating an annotated copy again adds columns further right and a sheet of another name', () => {
    const again = annotate(readWorkbook(copy.bytes), richAnnotation);
    expect(again.firstResultColumn).toBe(17);
    expect(again.sheetNames).toEqual(['Contrôle PAF (2)']);
    const workbook = readWorkbook(again.bytes);
    expect(workbook.sheetNames).toEqual(["Plan d'été", 'Listes', 'Contrôle PAF', 'Contrôle PAF (2)']);
    expect(workbook.grid("Plan d'été").cells[2]?.slice(14)).toEqual([
      'Verdict',
      'Prix',
      null,
      'Verdict',
      'Prix',
    ]);
    expect(partText(again.bytes, sheetPart)).toContain(`ref="R4" location="'Contrôle PAF (2)'!A4"`);
  });

  test('the workbook that was read does not change', () => {
    expect(rich).toEqual(packageOf(richParts));
  });
});

describe('marks', () => {
  test('alone, they change the sheet and the styles and nothing else', () => {
    const copy = annotate(
      readWorkbook(rich),
      annotation({ sheet: 'Listes', marks: [{ row: 0, column: 0, severity: 'warning' }] }),
    );
    expect(copy.firstResultColumn).toBeUndefined();
    const after = unzipSync(copy.bytes);
    const changed = Object.entries(unzipSync(rich)).filter(
      ([name, part]) => Buffer.compare(part, after[name] ?? never()) !== 0,
    );
    expect(changed.map(([name]) => name)).toEqual(['xl/worksheets/sheet2.xml', 'xl/styles.xml']);
  });

  test('nothing to write gives a copy in which nothing changes', () => {
    const { bytes } = annotate(readWorkbook(rich), annotation({ sheet: 'Listes' }));
    expect(unzipSync(bytes)).toEqual(unzipSync(rich));
  });

  test('cells and rows that do not exist are created in their place', () => {
    const { xml } = annotated(
      { sheet: data('<row r="2"><c r="B2"><v>1</v></c></row><row r="5"/>') },
      {
        marks: [
          { row: 0, column: 3, severity: 'info' },
          { row: 1, column: 0, severity: 'info' },
          { row: 1, column: 2, severity: 'info' },
          { row: 2, column: 0, severity: 'info' },
          { row: 4, column: 0, severity: 'info' },
          { row: 6, column: 0, severity: 'info' },
        ],
      },
    );
    expect(xml).toContain(
      data(
        '<row r="1"><c r="D1" s="3"/></row><row r="2"><c r="A2" s="3"/><c r="B2"><v>1</v></c><c r="C2" s="3"/></row>' +
          '<row r="3"><c r="A3" s="3"/></row><row r="5"><c r="A5" s="3"/></row><row r="7"><c r="A7" s="3"/></row>',
      ),
    );
  });

  test('cells and rows without names get one when something comes before them', () => {
    const { xml, grid } = annotated(
      { sheet: data('<row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>') },
      {
        marks: [
          { row: 2, column: 0, severity: 'info' },
          { row: 3, column: 2, severity: 'info' },
        ],
      },
    );
    expect(xml).toContain('<c r="A3" s="3"/><c r="B3"><v>1</v></c><c><v>2</v></c>');
    expect(grid.cells).toEqual(
      [
        [null, 1, 2],
        [3, null, null],
      ].map((row) => row.slice(0, 3)),
    );
    const unnamed = annotated(
      { sheet: data('<row><c><v>1</v></c></row>') },
      { marks: [], columns: [column('R', [])], headerRow: 0 },
    );
    expect(unnamed.grid.cells).toEqual([[1, null, 'R']]);
  });

  test('an empty sheet takes marks', () => {
    const { xml } = annotated(
      { sheet: '<sheetData/>' },
      { marks: [{ row: 0, column: 0, severity: 'block' }] },
    );
    expect(xml).toContain('<sheetData><row r="1"><c r="A1" s="3"/></row></sheetData>');
  });
});

describe('result columns', () => {
  const results: Partial<Annotation> = {
    rows: [1, 2],
    columns: [column('R1', ['a', 'b']), column('R2', ['c', 'd'], 40)],
  };
  const threeRows = (cells = '') =>
    data(
      `<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c>${cells}</row><row r="3"/>`,
    );

  test('leave one empty column after the plan', () => {
    const { firstResultColumn, grid } = annotated({ sheet: threeRows() }, results);
    expect(firstResultColumn).toBe(2);
    expect(grid.cells).toEqual([
      [1, null, 'R1', 'R2'],
      [2, null, 'a', 'c'],
      [null, null, 'b', 'd'],
    ]);
  });

  test.each([
    ['a value', '<c r="D2"><v>9</v></c>', 5],
    ['a formula', '<c r="B2"><f>A1</f></c>', 3],
    ['a look only', '<c r="C2" s="1"/>', 2],
  ])('step over %s in the rows of the plan', (_, cells, first) => {
    expect(annotated({ sheet: threeRows(cells) }, results).firstResultColumn).toBe(first);
  });

  test('take the place of an empty cell that has a look, and leave cells beyond them', () => {
    const { xml, grid } = annotated({ sheet: threeRows('<c r="C2" s="1"/><c r="Z2"><v>9</v></c>') }, results);
    expect(xml).not.toContain('<c r="C2" s="1"/>');
    expect(grid.cells[1]?.[25]).toBe(9);
  });

  test('do not mind what is above the header or below the last row', () => {
    const sheet = data(
      '<row r="1"><c r="C1"><v>1</v></c></row><row r="2"/><row r="9"><c r="C9"><v>1</v></c></row>',
    );
    expect(annotated({ sheet }, { ...results, headerRow: 1, rows: [2, 3] }).firstResultColumn).toBe(2);
  });

  test('step over a declared table and a merged area', () => {
    const table = `<table xmlns="${main}" id="1" name="T" displayName="T" ref="E1:F9"/>`;
    const sheet = `${threeRows()}<mergeCells><mergeCell ref="C2:C8"/></mergeCells><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`;
    const extra = {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships([['rId1', 'table', '../tables/table1.xml']]),
      'xl/tables/table1.xml': table,
    };
    expect(annotated({ sheet, extra }, results).firstResultColumn).toBe(7);
  });

  test('are refused when the sheet has no room', () => {
    const sheet = `${threeRows()}<mergeCells><mergeCell ref="A1:XFD1"/></mergeCells>`;
    expect(() => annotated({ sheet }, results)).toThrow(expect.objectContaining({ code: 'no-free-columns' }));
    expect(() => annotated({ sheet: threeRows() }, { ...results, firstFreeColumn: 16382 })).toThrow(
      expect.objectContaining({ code: 'no-free-columns' }),
    );
  });

  test('have their widths, without a change to the widths of others', () => {
    const columns = (before: string) =>
      /<cols>.*<\/cols>/.exec(annotated({ sheet: before + threeRows() }, results).xml)?.[0];
    const added =
      '<col min="3" max="3" width="12" customWidth="1"/><col min="4" max="4" width="40" customWidth="1"/>';
    expect(columns('')).toBe(`<cols>${added}</cols>`);
    expect(columns('<cols><col min="1" max="2" width="5"/></cols>')).toBe(
      `<cols><col min="1" max="2" width="5"/>${added}</cols>`,
    );
    expect(columns('<cols><col min="4" max="9" width="5" hidden="1"/></cols>')).toBe(
      `<cols>${added}<col min="5" max="9" width="5" hidden="1"/></cols>`,
    );
  });

  test('use the prefix of the sheet', () => {
    const parts = plainParts({ sheet: '' });
    parts[sheetPart] =
      `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"/></x:sheetData><x:pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/></x:worksheet>`;
    parts['xl/styles.xml'] = String(parts['xl/styles.xml'])
      .replaceAll(/<(\/?)(?=[a-zA-Z])/g, '<$1s:')
      .replace('xmlns=', 'xmlns:s=');
    parts['xl/workbook.xml'] =
      `<w:workbook xmlns:w="${main}"><w:sheets><w:sheet name="Plan" sheetId="1" q:id="rId1" xmlns:q="${office}"/></w:sheets></w:workbook>`;
    const link = { kind: 'link', text: 'voir', sheet: 'Plan', cell: 'A1' } as const;
    const { bytes, sheetNames } = annotate(
      readWorkbook(packageOf(parts)),
      annotation({
        rows: [1],
        columns: [{ header: 'R', width: 9, wrap: true, values: [link] }],
        sheets: [
          { name: 'S', columnWidths: [], headerRow: 0, rows: [{ style: 'header', cells: [text('H')] }] },
        ],
      }),
    );
    const workbook = readWorkbook(bytes);
    expect(workbook.grid('Plan').cells).toEqual([['R'], ['voir']]);
    expect(workbook.grid(sheetNames[0] ?? '').cells).toEqual([['H']]);
    const xml = partText(bytes, sheetPart);
    expect(xml).toContain('</x:sheetData><x:hyperlinks><x:hyperlink ref="C2"');
    expect(partText(bytes, 'xl/styles.xml')).toContain('<s:fill><s:patternFill patternType="solid">');
    expect(partText(bytes, 'xl/workbook.xml')).toContain(
      `<w:sheet xmlns:r="${office}" name="S" sheetId="2" r:id="rIdPaf1"/>`,
    );
  });

  test('bring a styles part to a workbook that has none', () => {
    const { bytes, grid } = annotated({ sheet: threeRows(), styles: null }, results);
    expect(grid.cells[1]).toEqual([2, null, 'a', 'c']);
    expect(partText(bytes, '[Content_Types].xml')).toContain('PartName="/xl/styles1.xml"');
    expect(readWorkbook(bytes).relatedPart('styles')).toBe('xl/styles1.xml');
  });

  test('count dates from 1904 when the workbook does', () => {
    const values = [{ kind: 'date', date: '2025-09-01' }] as const;
    const { grid } = annotated(
      { sheet: oneRow, workbookPr: '<workbookPr date1904="1"/>' },
      { rows: [1], columns: [{ header: 'R', width: 9, wrap: false, values }] },
    );
    expect(grid.cells[1]).toEqual([null, null, { serial: 44439 }]);
  });

  test('keep long and odd text within what a cell can hold', () => {
    const long = `${'é'.repeat(32_765)}😀 fin`;
    const { grid } = annotated(
      { sheet: oneRow },
      {
        rows: [1, 2, 3],
        columns: [column('R', [long, 'a\u0000b\uffffc\ud800d\u001f', 'a\rb\tc\r\n_x0041_\u0001_x0042_'])],
      },
    );
    const [, first, second, third] = grid.cells.map((row) => row[2]);
    expect(first).toBe(`${'é'.repeat(32_765)}…`);
    expect(second).toBe('abcd');
    expect(third).toBe('a\rb\tc\r\n_x0041__x0042_');
  });

  test('go after data validations and before margins when they bring links, or into the links that are there', () => {
    const link = { kind: 'link', text: 'ici', sheet: 'Plan', cell: 'A1' } as const;
    const withLinks = { rows: [1], columns: [{ header: 'R', width: 9, wrap: false, values: [link] }] };
    const end = '<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>';
    const before = '<dataValidations count="0"/>';
    expect(annotated({ sheet: `${oneRow}${before}${end}` }, withLinks).xml).toContain(
      `${before}<hyperlinks><hyperlink ref="C2"`,
    );
    const known = '<hyperlinks><hyperlink ref="A1" location="B2"/></hyperlinks>';
    expect(annotated({ sheet: `${oneRow}${known}` }, withLinks).xml).toContain(
      'location="B2"/><hyperlink ref="C2"',
    );
    const controls =
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x"/></mc:AlternateContent>';
    expect(annotated({ sheet: `${oneRow}${controls}` }, withLinks).xml).toContain(
      '</hyperlinks><mc:AlternateContent',
    );
  });

  test('are never higher than a row can be', () => {
    const row = { style: 'body', cells: [text('x'.repeat(32_000))] } as const;
    const { bytes } = annotate(
      readWorkbook(rich),
      annotation({
        sheet: "Plan d'été",
        firstFreeColumn: 8,
        sheets: [{ name: 'Long', columnWidths: [10], rows: [row] }],
      }),
    );
    const height = /<row r="1" ht="(\d+)"/.exec(partText(bytes, 'xl/worksheets/paf1.xml'))?.[1];
    expect(Number(height)).toBeLessThanOrEqual(409);
  });

  test('stop bringing links where Excel stops accepting them', () => {
    const rows = Array.from({ length: 65_600 }, (_, row) => row + 1);
    const values = rows.map(() => ({ kind: 'link', text: 'ici', sheet: 'Plan', cell: 'A1' }) as const);
    const { xml, grid } = annotated(
      { sheet: oneRow },
      { rows, columns: [{ header: 'R', width: 9, wrap: false, values }] },
    );
    expect(xml.split('<hyperlink ').length - 1).toBe(65_530);
    expect(grid.cells[65_600]?.[2]).toBe('ici');
  });
});

test('whatever the plan and the marks, its values stay and the results are where they are said to be', () => {
  const value = fc.oneof(fc.constant(null), fc.constant('=x'), fc.string({ unit: 'grapheme', minLength: 1 }));
  const place = fc.record({
    row: fc.nat(12),
    column: fc.nat(6),
    severity: fc.constantFrom('block', 'question', 'warning', 'info'),
  });
  const plans = fc.array(fc.array(value, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(plans, fc.array(place), fc.nat(3), fc.nat(4), (cells, marks, gaps, firstFreeColumn) => {
      const grid = readCsv(new Uint8Array(0));
      const workbook = readWorkbook(workbookFromGrid({ ...grid, name: 'Plan', cells }));
      const rows = [1, 2 + gaps, 5 + 2 * gaps];
      const { bytes, firstResultColumn = 0 } = annotate(
        workbook,
        annotation({ rows, firstFreeColumn, marks, columns: [column('H', ['a', 'b', 'c'])] }),
      );
      const source = workbook.grid('Plan');
      const copy = readWorkbook(bytes).grid('Plan');
      const at = (sheet: SheetGrid, row: number, col: number) =>
        sheet.cells[row - sheet.top]?.[col - sheet.left] ?? null;
      expect([0, ...rows].map((row) => at(copy, row, firstResultColumn))).toEqual(['H', 'a', 'b', 'c']);
      for (let row = 0; row < 14; row++) {
        for (let col = 0; col < firstResultColumn; col++) {
          expect(at(copy, row, col)).toBe(at(source, row, col));
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('a sheet in UTF-16 is written in UTF-8 and says so', () => {
  const parts = plainParts({ sheet: '' });
  const xml = `<?xml version="1.0" encoding="UTF-16" standalone="yes"?><worksheet xmlns="${main}">${oneRow}</worksheet>`;
  parts[sheetPart] = new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le'));
  const { bytes } = annotate(
    readWorkbook(packageOf(parts)),
    annotation({ marks: [{ row: 0, column: 0, severity: 'info' }] }),
  );
  expect(strFromU8(unzipSync(bytes)[sheetPart] ?? never())).toContain('encoding="UTF-8"');
  expect(readWorkbook(bytes).grid('Plan').cells).toEqual([['Titre']]);
});

function never(): never {
  throw new Error('missing part');
}
