/** How the rules cite a sheet of the workbook. */
import type { SheetGrid } from '../plan-sheet';

/** The id of the sheet among the documents that rules cite; no published document has quotation marks in its id. */
export function documentOf({ name }: SheetGrid): string {
  return `« ${name} »`;
}
