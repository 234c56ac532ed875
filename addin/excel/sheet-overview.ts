/** What is known of the active sheet before its cells are read. */
import type { CellArea, DeclaredTable } from '../../src/plan/plan-sheet';
import { areaOf, areaProperties } from './area';

/** The sheet stays the same one when the user goes to another meanwhile: office.js holds on to its id. */
export interface SheetOverview {
  readonly worksheet: Excel.Worksheet;
  readonly name: string;
  readonly hidden: boolean;
  /** Around every value; `undefined` for a sheet without any. */
  readonly used: CellArea | undefined;
  readonly tables: readonly DeclaredTable[];
}

/** Takes one sync, and a second one when the sheet has tables. */
export async function readOverview(context: Excel.RequestContext): Promise<SheetOverview> {
  const worksheet = context.workbook.worksheets.getActiveWorksheet().load('id,name,visibility');
  const used = worksheet.getUsedRangeOrNullObject(true).load(areaProperties);
  const tables = worksheet.tables.load('items/name,items/showHeaders,items/showTotals');
  await context.sync();

  const ranges = tables.items.map((table) => table.getRange().load(areaProperties));
  if (ranges.length > 0) await context.sync();
  return {
    worksheet,
    name: worksheet.name,
    hidden: worksheet.visibility !== Excel.SheetVisibility.visible,
    used: used.isNullObject ? undefined : areaOf(used),
    tables: tables.items.flatMap((table, index) => {
      const range = ranges[index];
      if (!range) return [];
      const { name, showHeaders: hasHeaderRow, showTotals: hasTotalsRow } = table;
      return [{ name, area: areaOf(range), hasHeaderRow, hasTotalsRow }];
    }),
  };
}
