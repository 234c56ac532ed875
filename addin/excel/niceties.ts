/**
 * What is good to know of a sheet and not worth failing for. Each question is a sync of its own, because Excel
 * refuses a batch as a whole.
 */
import type { CellArea } from '../../src/plan/plan-sheet';
import { areaOf } from './area';

/** The merged areas; none where this Excel cannot tell, or has too many (over 512) to tell. */
export async function readMerges(worksheet: Excel.Worksheet): Promise<readonly CellArea[]> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return [];
  const merged = worksheet.getUsedRangeOrNullObject(true).getMergedAreasOrNullObject();
  merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  try {
    await worksheet.context.sync();
  } catch {
    return [];
  }
  return merged.isNullObject ? [] : merged.areas.items.map(areaOf);
}

/**
 * Whether the workbook counts days from 1904. Office.js has no property for it; the worksheet function `DATE`
 * answers 1 for 2 January 1904 in such a workbook, 1463 in all others.
 */
export async function readDate1904(context: Excel.RequestContext): Promise<boolean> {
  const serial = context.workbook.functions.date(1904, 1, 2).load('value');
  try {
    await context.sync();
  } catch {
    return false;
  }
  return serial.value === 1;
}
