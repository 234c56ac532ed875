/** `Excel.TableCollection` and `Excel.Table`. */
import type { DeclaredTable } from '../../src/plan/plan-sheet';
import type { HostSheet } from '../model/host-sheet';
import type { HostWorkbook } from '../model/host-workbook';
import { HostObject } from '../rich-api/host-object';
import { rangeObject } from './range';

/** The tables of some sheets: of one, or of the whole workbook. */
export function tablesObject(workbook: HostWorkbook, sheets: readonly HostSheet[]): HostObject {
  const items = sheets.flatMap((sheet) =>
    sheet.tables.map((table) => ({
      name: table.name.toLowerCase(),
      object: tableObject(workbook, sheet, table),
    })),
  );
  const find = (key: unknown) =>
    items.find(({ name, object }) => object.members.id === key || name === String(key).toLowerCase())?.object;
  return new HostObject('TableCollection', {
    items: () => items.map(({ object }) => object),
    item: find,
    finders: { GetItemOrNullObject: (key) => find(key) ?? null },
  });
}

function tableObject(workbook: HostWorkbook, sheet: HostSheet, table: DeclaredTable): HostObject {
  const position = String(sheet.tables.indexOf(table) + 1).padStart(4, '0');
  const id = sheet.id.replace(/^\{0{8}-0{3}1-0000/, `{00000000-000C-${position}`);
  return new HostObject('Table', {
    id,
    scalars: {
      Id: () => id,
      Name: () => table.name,
      ShowHeaders: () => table.hasHeaderRow,
      ShowTotals: () => table.hasTotalsRow,
    },
    finders: { GetRange: () => rangeObject(workbook, sheet, table.area) },
  });
}
