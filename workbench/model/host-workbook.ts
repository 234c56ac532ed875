/** The workbook that stands behind the host, and what happens in it. */
import type { CellArea, SheetGrid } from '../../src/plan/plan-sheet';
import type { CellValue } from '../../src/vocabulary/cell';
import { readWorkbook } from '../../src/xlsx';
import { itemNotFound } from '../rich-api/rich-api-error';
import { HostSheet } from './host-sheet';

/** Something that a person, or the add-in, did. */
export interface WorkbookEvent {
  readonly kind: 'selected' | 'edited' | 'activated';
  readonly sheet: HostSheet;
  readonly area: CellArea;
}

/** What is selected, as tests want to see it; row and column from 0. */
export interface Selection {
  readonly sheet: string;
  readonly area: CellArea;
}

/** Sheets, one of which is active, and a selection. */
export class HostWorkbook {
  readonly sheets: readonly HostSheet[];
  readonly date1904: boolean;
  private current: HostSheet;
  private readonly selections = new Map<HostSheet, CellArea>();
  private readonly listeners = new Set<(event: WorkbookEvent) => void>();

  /** @param grids The sheets in the order of the tabs; the first visible one is active. */
  constructor(grids: readonly SheetGrid[]) {
    this.sheets = grids.map((grid, index) => new HostSheet(grid, index));
    this.date1904 = grids.some(({ date1904 }) => date1904);
    const first = this.sheets.find(({ hidden }) => !hidden);
    if (!first) throw new Error('A workbook needs a sheet that can be seen.');
    this.current = first;
  }

  get active(): HostSheet {
    return this.current;
  }

  /** The selection of the active sheet; A1 at first. */
  get selection(): Selection {
    const area = this.selections.get(this.current) ?? oneCell(0, 0);
    return { sheet: this.current.name, area };
  }

  /**
   * @param key Name, in any case, or id.
   * @throws RichApiError `ItemNotFound`.
   */
  sheet(key: string): HostSheet {
    const sheet = this.findSheet(key);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  /** The sheet of that name or id. */
  findSheet(key: string): HostSheet | undefined {
    const folded = key.toLowerCase();
    return this.sheets.find(({ id, name }) => id === key || name.toLowerCase() === folded);
  }

  /** Brings a sheet to the front. */
  activate(key: string): void {
    const sheet = this.sheet(key);
    if (sheet === this.current) return;
    this.current = sheet;
    this.tell({ kind: 'activated', sheet, area: this.selection.area });
  }

  /** Selects an area, as a person does with the mouse. */
  select(key: string, area: CellArea): void {
    this.activate(key);
    this.selections.set(this.current, area);
    this.tell({ kind: 'selected', sheet: this.current, area });
  }

  /** Selects one cell; row and column from 0. */
  selectCell(key: string, row: number, column: number): void {
    this.select(key, oneCell(row, column));
  }

  /** Changes one cell, as a person does with the keyboard; row and column from 0. */
  edit(key: string, row: number, column: number, value: CellValue): void {
    const sheet = this.sheet(key);
    sheet.put(row, column, value);
    this.tell({ kind: 'edited', sheet, area: oneCell(row, column) });
  }

  /** @returns What ends the listening. */
  listen(listener: (event: WorkbookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(event: WorkbookEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}

/**
 * Opens an xlsx file in the workbench.
 * @param bytes The file.
 * @throws WorkbookError as `readWorkbook` does.
 */
export function hostWorkbook(bytes: Uint8Array): HostWorkbook {
  const workbook = readWorkbook(bytes);
  return new HostWorkbook(workbook.sheetNames.map((name) => workbook.grid(name)));
}

const oneCell = (row: number, column: number): CellArea => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});
