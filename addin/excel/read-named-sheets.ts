/** Reads small sheets of the workbook by their names, such as its settings. */
import type { SheetGrid } from '../../src/plan/plan-sheet';
import { normaliseHeader } from '../../src/vocabulary/normalise';
import { areaOf, areaProperties } from './area';
import { readDate1904 } from './niceties';
import { readCells, type ReadOptions } from './read-cells';

/** No table of settings is larger: of more, the first rows are read, and whoever reads them says what is left. */
const mostCells = 200_000;

/**
 * The visible sheets that have one of the names, compared as headers are. Takes two syncs, and one or two for each
 * sheet that is found.
 */
export async function readNamedSheets(
  context: Excel.RequestContext,
  names: readonly string[],
  options: ReadOptions,
): Promise<readonly SheetGrid[]> {
  const wanted = new Set(names.map(normaliseHeader));
  const worksheets = context.workbook.worksheets.load('items/name,items/visibility');
  await context.sync();

  const found = worksheets.items
    .filter(
      ({ name, visibility }) =>
        visibility === Excel.SheetVisibility.visible && wanted.has(normaliseHeader(name)),
    )
    .map((worksheet) => ({
      worksheet,
      used: worksheet.getUsedRangeOrNullObject(true).load(areaProperties),
    }));
  if (found.length === 0) return [];
  await context.sync();

  const date1904 = await readDate1904(context);
  const grids: SheetGrid[] = [];
  for (const { worksheet, used } of found) {
    options.signal?.throwIfAborted();
    if (used.isNullObject) continue;
    const whole = areaOf(used);
    const mostRows = Math.max(1, Math.floor(mostCells / (whole.right - whole.left + 1)));
    const area = { ...whole, bottom: Math.min(whole.bottom, whole.top + mostRows - 1) };
    const cells = await readCells(worksheet, area, options);
    const { top, left } = area;
    grids.push({ name: worksheet.name, top, left, cells, merges: [], tables: [], date1904, hidden: false });
  }
  return grids;
}
