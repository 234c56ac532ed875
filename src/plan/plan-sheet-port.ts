/** What the task pane needs of a spreadsheet, whichever it is. Adapters: Office.js (addin/excel), memory (tests). */
import type { SheetGrid } from './plan-sheet';

/** The spreadsheet that is open beside the task pane. */
export interface PlanSheet {
  /**
   * Reads the active sheet: its cells in blocks, its tables and merged areas.
   *
   * @param onProgress called with the share that is read, from 0 to 1.
   * @throws DOMException `AbortError` when the signal is aborted between two blocks.
   */
  readActive(options?: {
    readonly signal?: AbortSignal;
    onProgress?(share: number): void;
  }): Promise<SheetGrid>;
  /**
   * Reads the sheets that have one of these names, compared as headers are; small sheets, such as settings. A hidden
   * sheet comes without its cells.
   *
   * @throws DOMException `AbortError` when the signal is aborted between two sheets.
   */
  readNamed(
    names: readonly string[],
    options?: { readonly signal?: AbortSignal },
  ): Promise<readonly SheetGrid[]>;
  /** Brings a cell into view and selects it; row and column from 0. */
  select(sheet: string, row: number, column: number): Promise<void>;
}
