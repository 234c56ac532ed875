/** `Excel.Workbook`: what `context.workbook` stands for. */
import type { HostWorkbook } from '../model/host-workbook';
import { HostObject } from '../rich-api/host-object';
import type { EventRegistry } from './event-registry';
import { functionsObject } from './functions';
import { rangeObject } from './range';
import { tablesObject } from './tables';
import { worksheetsObject } from './worksheets';

/** Makes the root of the model. */
export function workbookObject(workbook: HostWorkbook, events: EventRegistry): HostObject {
  const worksheets = worksheetsObject(workbook, events);
  const functions = functionsObject(workbook);
  const tables = tablesObject(workbook, workbook.sheets);
  return new HostObject('Workbook', {
    navigations: { Worksheets: () => worksheets, Tables: () => tables, Functions: () => functions },
    finders: {
      GetSelectedRange: () => rangeObject(workbook, workbook.active, workbook.selection.area),
    },
  });
}
