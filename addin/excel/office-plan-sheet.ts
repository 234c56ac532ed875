/** The plan as Excel has it open: the port of the core, spoken in Office.js. Nothing else knows Office.js. */
import type { PlanSheet } from '../../src/plan/plan-sheet-port';
import { readDate1904, readMerges } from './niceties';
import { readCells } from './read-cells';
import { readNamedSheets } from './read-named-sheets';
import { readOverview } from './sheet-overview';

/** A cell that is being typed into would refuse us: Excel waits for its end instead. */
const patiently: Excel.RunOptions = { delayForCellEdit: true };

/**
 * Makes the sheet of the workbook that the pane stands beside. Reading takes a handful of syncs, whatever the size,
 * and one for each block of rows.
 */
export function createOfficePlanSheet(): PlanSheet {
  return {
    readActive: (options = {}) =>
      Excel.run(patiently, async (context) => {
        options.signal?.throwIfAborted();
        const { worksheet, name, hidden, used, tables } = await readOverview(context);
        const place = { name, hidden, tables, top: used?.top ?? 0, left: used?.left ?? 0 };
        if (!used) {
          options.onProgress?.(1);
          return { ...place, cells: [], merges: [], date1904: false };
        }
        const merges = await readMerges(worksheet);
        const date1904 = await readDate1904(context);
        return { ...place, merges, date1904, cells: await readCells(worksheet, used, options) };
      }),

    readNamed: (names, options = {}) =>
      Excel.run(patiently, (context) => readNamedSheets(context, names, options)),

    select: (sheet, row, column) =>
      Excel.run(patiently, async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        // Excel selects cells of the sheet in front only.
        worksheet.activate();
        worksheet.getCell(row, column).select();
        await context.sync();
      }),
  };
}
