/** Small pieces of XML shared by the parts of the workbook. */

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const namespaces = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  packageRelations: 'http://schemas.openxmlformats.org/package/2006/relationships',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  spreadsheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
} as const;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** `A`, `B` … `AZ`, from column 0. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

/** `B7`: column from 0, row from 1. */
export function cellName(column: number, row: number): string {
  return `${columnName(column)}${String(row)}`;
}

export interface Relation {
  readonly id: string;
  /** The last word of the relationship type, or a whole address. */
  readonly type: string;
  readonly target: string;
}

export function relations(list: readonly Relation[]): string {
  const items = list.map(({ id, type, target }) => {
    const address = type.includes('/') ? type : `${namespaces.relations}/${type}`;
    return `<Relationship Id="${id}" Type="${address}" Target="${target}"/>`;
  });
  return `${declaration}<Relationships xmlns="${namespaces.packageRelations}">${items.join('')}</Relationships>`;
}
