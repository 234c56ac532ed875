/** The parts that describe the document: its properties, and a small custom XML item of the planner's office. */
import { declaration, escapeXml, relations } from './xml';

const created = '2026-06-22T08:00:00Z';
const modified = '2026-11-16T16:30:00Z';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const customItemId = '{5B0E7C1A-3D42-4F5E-9A6B-2C1D8E7F9A04}';

export function corePropertiesPart(): string {
  return (
    `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    '<dc:title>Plan de formation 2026-2027 (exemple)</dc:title><dc:creator>Planification (exemple)</dc:creator>' +
    '<cp:lastModifiedBy>Planification (exemple)</cp:lastModifiedBy>' +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${created}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${modified}</dcterms:modified></cp:coreProperties>`
  );
}

export function appPropertiesPart(): string {
  return (
    `${declaration}<Properties xmlns="${office}/extended-properties">` +
    '<Application>Microsoft Excel</Application><Company>Académie (exemple)</Company><AppVersion>16.0300</AppVersion></Properties>'
  );
}

export function customPropertiesPart(): string {
  const properties: readonly (readonly [string, string])[] = [
    ['Service', '<vt:lpwstr>Division de la formation (exemple)</vt:lpwstr>'],
    ['Version du plan', '<vt:i4>3</vt:i4>'],
    ['Arrêté le', `<vt:filetime>${modified}</vt:filetime>`],
  ];
  const items = properties.map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${String(index + 2)}" name="${escapeXml(name)}">${value}</property>`,
  );
  return (
    `${declaration}<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes">` +
    `${items.join('')}</Properties>`
  );
}

export function customItemPart(): string {
  return (
    `${declaration}<suivi xmlns="urn:exemple:plan-de-formation"><campagne>2026-2027</campagne>` +
    '<etape date="2026-11-16">Arbitrage</etape></suivi>'
  );
}

export function customItemPropertiesPart(): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
    `<ds:datastoreItem ds:itemID="${customItemId}" xmlns:ds="${office}/customXml">` +
    '<ds:schemaRefs><ds:schemaRef ds:uri="urn:exemple:plan-de-formation"/></ds:schemaRefs></ds:datastoreItem>'
  );
}

export function customItemRelationsPart(): string {
  return relations([{ id: 'rId1', type: 'customXmlProps', target: 'itemProps1.xml' }]);
}
