/** Reads small sheets of the workbook by their names, such as its settings. */
import type { SheetGrid } from '../../src/plan/plan-sheet';
import { normaliseHeader } from '../../src/vocabulary/normalise';
import { areaOf, areaProperties } from './area';
import { readDate1904 } from './niceties';
import { readCells, type ReadOptions } from './read-cells';

/** No table of settings is larger: of more, the first rows are read, and whoever reads them says what is left. */
const mostCells = 200_000;

/**
 * The sheets that have one of the names, compared as headers are; a hidden one comes without its cells, for whoever
 * reads it to say so. Takes two syncs, and one or two for each visible sheet that is found.
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
    .filter(({ name }) => wanted.has(normaliseHeader(name)))
    .map((worksheet) => ({
      worksheet,
      hidden: worksheet.visibility !== Excel.SheetVisibility.visible,
      used: worksheet.getUsedRangeOrNullObject(true).load(areaProperties),
    }));
  if (found.length === 0) return [];
  await context.sync();

  const date1904 = await readDate1904(context);
  const grids: SheetGrid[] = [];
  for (const { worksheet, hidden, used } of found) {
    options.signal?.throwIfAborted();
    if (used.isNullObject) continue;
    const named = { name: worksheet.name, merges: [], tables: [], date1904, hidden };
    if (hidden) {
      grids.push({ ...named, top: 0, left: 0, cells: [] });
      continue;
    }
    const whole = areaOf(used);
    const mostRows = Math.max(1, Math.floor(mostCells / (whole.right - whole.left + 1)));
    const area = { ...whole, bottom: Math.min(whole.bottom, whole.top + mostRows - 1) };
    const cells = await readCells(worksheet, area, options);
    grids.push({ ...named, top: area.top, left: area.left, cells });
  }
  return grids;
}
