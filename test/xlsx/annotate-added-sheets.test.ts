/** Sheets that an annotated copy adds: their names, and how they look and print. */
import { annotate, readWorkbook } from '../../src/xlsx';
import { annotation, text } from './fixtures/annotations';
import { partText, plainWorkbook } from './fixtures/package';

const oneRow = '<sheetData><row r="1"><c r="A1" t="str"><v>Titre</v></c></row></sheetData>';

describe('added sheets', () => {
  const namesFor = (wishes: readonly string[], sheetName?: string) => {
    const sheets = wishes.map((name) => ({ name, columnWidths: [], rows: [] }));
    const bytes = plainWorkbook({ sheet: oneRow, ...(sheetName === undefined ? {} : { sheetName }) });
    const copy = annotate(readWorkbook(bytes), annotation({ sheets }));
    expect(readWorkbook(copy.bytes).sheetNames.slice(1)).toEqual(copy.sheetNames);
    return copy.sheetNames;
  };

  test('get names that Excel accepts and that differ by more than their case', () => {
    expect(
      namesFor(['plan', 'Contrôle', 'CONTRÔLE', 'a[b]:c*d?e/f\\g', "'apostrophes'", '', 'History']),
    ).toEqual(['plan (2)', 'Contrôle', 'CONTRÔLE (2)', 'a b c d e f g', 'apostrophes', 'PAF', 'History (2)']);
    const long = 'Un nom de feuille beaucoup trop long';
    expect(namesFor([long, long])).toEqual([
      'Un nom de feuille beaucoup trop',
      'Un nom de feuille beaucoup (2)',
    ]);
    expect(namesFor(['x'.repeat(30) + '😀'])).toEqual(['x'.repeat(30)]);
  });

  test('are told apart in the names of a workbook that has defined names or none', () => {
    const { bytes } = annotate(
      readWorkbook(plainWorkbook({ sheet: oneRow })),
      annotation({
        sheets: [
          {
            name: 'S',
            columnWidths: [9],
            headerRow: 1,
            rows: [
              { style: 'title', cells: [] },
              { style: 'header', cells: [text('H')] },
            ],
          },
        ],
      }),
    );
    expect(partText(bytes, 'xl/workbook.xml')).toContain(
      `</sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'S'!$A$2:$A$2</definedName>`,
    );
  });
});

describe('an added sheet of several blocks', () => {
  const number = (decimal: string) => ({ kind: 'number', decimal, format: 'money' }) as const;
  const { bytes } = annotate(
    readWorkbook(plainWorkbook({ sheet: oneRow })),
    annotation({
      sheets: [
        {
          name: 'Budget',
          columnWidths: [20, 12, 12],
          headerRow: 2,
          headerRows: 2,
          isFiltered: false,
          numberColumns: [1],
          rows: [
            { style: 'title', cells: [text('Budget')] },
            { style: 'header', cells: [text('Poste'), text('Coût'), text('Devise')] },
            { style: 'header', cells: [text(''), text('en tout'), { kind: 'blank' }] },
            { style: 'section', cells: [text('Par axe'), { kind: 'blank' }] },
            { style: 'body', cells: [text('Axe 1'), number('12.5'), text('EUR')] },
            { style: 'total', cells: [text('Total'), number('12.5'), text('EUR')] },
            { style: 'strong', cells: [{ kind: 'blank' }, number('3'), text('USD')] },
          ],
        },
      ],
    }),
  );
  const xml = partText(bytes, 'xl/worksheets/paf1.xml');
  const styles = partText(bytes, 'xl/styles.xml');
  const formats = /<cellXfs .*<\/cellXfs>/.exec(styles)?.[0].match(/<xf [^>]*\/>|<xf .*?<\/xf>/g) ?? [];
  const borders = /<borders .*<\/borders>/.exec(styles)?.[0].match(/<border>.*?<\/border>|<border\/>/g) ?? [];
  const look = (cell: string) => {
    const format = formats[Number(new RegExp(`r="${cell}" s="(\\d+)"`).exec(xml)?.[1])] ?? '';
    return { format, border: borders[Number(/borderId="(\d+)"/.exec(format)?.[1])] ?? '' };
  };

  test('is not filtered, and prints its whole header on each page', () => {
    expect(xml).not.toContain('autoFilter');
    expect(xml).toContain('<pane ySplit="3" topLeftCell="A4"');
    const names = partText(bytes, 'xl/workbook.xml');
    expect(names).toContain(
      `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">'Budget'!$2:$3</definedName></definedNames>`,
    );
  });

  test('prints on A4, landscape, as wide as the page, with its name and page numbers', () => {
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toContain('paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"');
    expect(xml).toMatch(/<pageSetup [^>]*\/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P \/ &amp;N</);
  });

  test('has the headers of numbers to the right, and keeps the texts after them off', () => {
    expect(look('B2').format).toContain('horizontal="right"');
    expect(look('A2').format).not.toContain('horizontal');
    expect(look('C5').format).toContain('horizontal="left" indent="1"');
    expect(look('B5').format).not.toContain('horizontal');
  });

  test('draws a line over a total, and under the head of a block', () => {
    expect(look('B6').border).toContain('<top style="thin">');
    expect(look('B7').border).not.toContain('style');
    expect(look('B4').border).toContain('<bottom style="thin">');
    expect(look('A5').border).not.toContain('style');
  });
});
