/** `Excel.WorksheetCollection` and `Excel.Worksheet`. */
import { parseAreaName } from '../../src/plan/cell-reference';
import type { HostSheet } from '../model/host-sheet';
import type { HostWorkbook } from '../model/host-workbook';
import { HostObject } from '../rich-api/host-object';
import type { Json } from '../rich-api/json';
import { invalidArgument } from '../rich-api/rich-api-error';
import { allSheets } from './event-registry';
import type { EventRegistry } from './event-registry';
import { rangeObject, whole } from './range';
import { tablesObject } from './tables';

/** The sheets of the workbook. */
export function worksheetsObject(workbook: HostWorkbook, events: EventRegistry): HostObject {
  const items = new Map(workbook.sheets.map((sheet) => [sheet, worksheetObject(workbook, sheet, events)]));
  const find = (key: Json) => {
    const sheet = workbook.findSheet(String(key));
    return sheet && items.get(sheet);
  };
  return new HostObject('WorksheetCollection', {
    items: () => [...items.values()],
    item: find,
    finders: {
      GetActiveWorksheet: () => items.get(workbook.active) ?? null,
      GetItemOrNullObject: (key = null) => find(key) ?? null,
    },
    calls: events.callsFor(allSheets),
  });
}

function worksheetObject(workbook: HostWorkbook, sheet: HostSheet, events: EventRegistry): HostObject {
  const tables = tablesObject(workbook, [sheet]);
  return new HostObject('Worksheet', {
    id: sheet.id,
    scalars: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Visibility: () => (sheet.hidden ? 'Hidden' : 'Visible'),
    },
    navigations: { Tables: () => tables },
    finders: {
      GetCell: (row, column) => {
        const [top, left] = [whole(row), whole(column)];
        return rangeObject(workbook, sheet, { top, left, bottom: top, right: left });
      },
      GetRange: (address) => {
        const area = parseAreaName(String(address));
        if (!area) throw invalidArgument();
        return rangeObject(workbook, sheet, area);
      },
      GetRangeByIndexes: (row, column, rows, columns) => {
        const [top, left] = [whole(row), whole(column)];
        const [bottom, right] = [top + whole(rows) - 1, left + whole(columns) - 1];
        return rangeObject(workbook, sheet, { top, left, bottom, right });
      },
      GetUsedRangeOrNullObject: () => {
        const area = sheet.usedArea();
        return area ? rangeObject(workbook, sheet, area) : null;
      },
    },
    calls: {
      Activate: () => {
        workbook.activate(sheet.id);
        return null;
      },
      ...events.callsFor(sheet.id),
    },
  });
}
