/** Every part of the workbook, by its name in the package. */
import { SharedStrings } from './cells';
import { chartPart, drawingPart } from './chart';
import { commentsDrawingPart, commentsPart } from './comments';
import {
  appPropertiesPart,
  corePropertiesPart,
  customItemPart,
  customItemPropertiesPart,
  customItemRelationsPart,
  customPropertiesPart,
} from './document-parts';
import { listRanges, listsSheetName, listsSheetPart } from './lists-sheet';
import { headerRow, planSheetName, planSheetPart, tablePart } from './plan-sheet';
import type { PlanRow } from './plan-row';
import { settingsParts, settingsSheetNames } from './settings-sheets';
import { stylesPart } from './styles';
import { summarySheetName, summarySheetPart } from './summary-sheet';
import { themePart } from './theme';
import { declaration, namespaces, relations } from './xml';

const sheetNames = [planSheetName, summarySheetName, ...settingsSheetNames, listsSheetName];
const firstSettings = 2;
const tableCount = 1 + settingsSheetNames.length;

/** Parts in the order of the package, the content types first. */
export function workbookParts(rows: readonly PlanRow[]): (readonly [string, string])[] {
  const strings = new SharedStrings();
  const plan = planSheetPart(rows, strings);
  const summary = summarySheetPart(rows, strings);
  const settings = settingsParts(strings, firstSettings);
  const choices = listsSheetPart(strings);
  const sheet = (index: number): string => `sheet${String(index + 1)}.xml`;
  return [
    ['[Content_Types].xml', contentTypesPart()],
    ['_rels/.rels', packageRelationsPart()],
    ['xl/workbook.xml', workbookPart()],
    ['xl/_rels/workbook.xml.rels', workbookRelationsPart()],
    ['xl/worksheets/sheet1.xml', plan],
    ['xl/worksheets/_rels/sheet1.xml.rels', planRelationsPart()],
    ['xl/worksheets/sheet2.xml', summary],
    [
      'xl/worksheets/_rels/sheet2.xml.rels',
      relations([{ id: 'rId1', type: 'drawing', target: '../drawings/drawing1.xml' }]),
    ],
    ...settings.flatMap(({ sheet: part }, index) => [
      [`xl/worksheets/${sheet(firstSettings + index)}`, part] as const,
      [
        `xl/worksheets/_rels/${sheet(firstSettings + index)}.rels`,
        relations([
          { id: 'rId1', type: 'table', target: `../tables/table${String(firstSettings + index)}.xml` },
        ]),
      ] as const,
    ]),
    [`xl/worksheets/${sheet(sheetNames.length - 1)}`, choices],
    ['xl/tables/table1.xml', tablePart(rows.length)],
    ...settings.map(
      ({ table }, index) => [`xl/tables/table${String(firstSettings + index)}.xml`, table] as const,
    ),
    ['xl/comments1.xml', commentsPart()],
    ['xl/drawings/vmlDrawing1.vml', commentsDrawingPart()],
    ['xl/drawings/drawing1.xml', drawingPart()],
    [
      'xl/drawings/_rels/drawing1.xml.rels',
      relations([{ id: 'rId1', type: 'chart', target: '../charts/chart1.xml' }]),
    ],
    ['xl/charts/chart1.xml', chartPart(rows)],
    ['xl/theme/theme1.xml', themePart()],
    ['xl/styles.xml', stylesPart()],
    ['xl/sharedStrings.xml', strings.part()],
    ['customXml/item1.xml', customItemPart()],
    ['customXml/_rels/item1.xml.rels', customItemRelationsPart()],
    ['customXml/itemProps1.xml', customItemPropertiesPart()],
    ['docProps/core.xml', corePropertiesPart()],
    ['docProps/app.xml', appPropertiesPart()],
    ['docProps/custom.xml', customPropertiesPart()],
  ];
}

function contentTypesPart(): string {
  const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const office = 'application/vnd.openxmlformats-officedocument';
  const overrides: readonly (readonly [string, string])[] = [
    ['/xl/workbook.xml', `${sheet}.sheet.main+xml`],
    ...sheetNames.map(
      (_, index) => [`/xl/worksheets/sheet${String(index + 1)}.xml`, `${sheet}.worksheet+xml`] as const,
    ),
    ...Array.from(
      { length: tableCount },
      (_, index) => [`/xl/tables/table${String(index + 1)}.xml`, `${sheet}.table+xml`] as const,
    ),
    ['/xl/comments1.xml', `${sheet}.comments+xml`],
    ['/xl/drawings/drawing1.xml', `${office}.drawing+xml`],
    ['/xl/charts/chart1.xml', `${office}.drawingml.chart+xml`],
    ['/xl/theme/theme1.xml', `${office}.theme+xml`],
    ['/xl/styles.xml', `${sheet}.styles+xml`],
    ['/xl/sharedStrings.xml', `${sheet}.sharedStrings+xml`],
    ['/customXml/itemProps1.xml', `${office}.customXmlProperties+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', `${office}.extended-properties+xml`],
    ['/docProps/custom.xml', `${office}.custom-properties+xml`],
  ];
  const items = overrides
    .map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
    .join('');
  return (
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Default Extension="vml" ContentType="${office}.vmlDrawing"/>${items}</Types>`
  );
}

function packageRelationsPart(): string {
  return relations([
    { id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' },
    {
      id: 'rId2',
      type: `${namespaces.packageRelations}/metadata/core-properties`,
      target: 'docProps/core.xml',
    },
    { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
    { id: 'rId4', type: 'custom-properties', target: 'docProps/custom.xml' },
  ]);
}

function workbookRelationsPart(): string {
  const sheets = sheetNames.map((_, index) => ({
    id: `rId${String(index + 1)}`,
    type: 'worksheet',
    target: `worksheets/sheet${String(index + 1)}.xml`,
  }));
  const after = (count: number): string => `rId${String(sheets.length + count)}`;
  return relations([
    ...sheets,
    { id: after(1), type: 'theme', target: 'theme/theme1.xml' },
    { id: after(2), type: 'styles', target: 'styles.xml' },
    { id: after(3), type: 'sharedStrings', target: 'sharedStrings.xml' },
    { id: after(4), type: 'customXml', target: '../customXml/item1.xml' },
  ]);
}

function planRelationsPart(): string {
  return relations([
    { id: 'rId1', type: 'table', target: '../tables/table1.xml' },
    { id: 'rId2', type: 'vmlDrawing', target: '../drawings/vmlDrawing1.vml' },
    { id: 'rId3', type: 'comments', target: '../comments1.xml' },
  ]);
}

function workbookPart(): string {
  const plan = `'${planSheetName}'`;
  const header = String(headerRow);
  // In alphabetical order, as Excel keeps them.
  const names = [
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">${plan}!$A:$B,${plan}!$${header}:$${header}</definedName>`,
    `<definedName name="Annee_scolaire">${plan}!$B$3</definedName>`,
    ...[...listRanges()]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, range]) => `<definedName name="${name}">${range}</definedName>`),
  ];
  const sheets = sheetNames.map((name, index) => {
    const id = String(index + 1);
    const hidden = name === listsSheetName ? ' state="hidden"' : '';
    return `<sheet name="${name}" sheetId="${id}"${hidden} r:id="rId${id}"/>`;
  });
  return (
    `${declaration}<workbook xmlns="${namespaces.main}" xmlns:r="${namespaces.relations}">` +
    '<fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="27000"/><workbookPr defaultThemeVersion="166925"/>' +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" tabRatio="600"/></bookViews>' +
    `<sheets>${sheets.join('')}</sheets><definedNames>${names.join('')}</definedNames><calcPr calcId="191029"/></workbook>`
  );
}
