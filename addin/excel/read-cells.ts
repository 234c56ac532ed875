/** Reads the cells of a sheet in blocks of rows: Excel on the web answers with 5 MB at most. */
import type { CellArea } from '../../src/plan/plan-sheet';
import type { CellValue } from '../../src/vocabulary/cell';
import { createCellReader } from './cell-of-range';
import { errorCode } from './error-code';

/** Three texts a cell: some 40 bytes for ordinary plans, so that a block is about 2.5 MB. */
const cellsPerBlock = 60_000;
const mostRowsPerBlock = 5_000;

export interface ReadOptions {
  readonly signal?: AbortSignal;
  onProgress?(share: number): void;
}

/** Takes one sync for each block; a block that is too large for one answer is asked for again by halves. */
export async function readCells(
  worksheet: Excel.Worksheet,
  { top, left, bottom, right }: CellArea,
  { signal, onProgress }: ReadOptions,
): Promise<CellValue[][]> {
  const columns = right - left + 1;
  const rows = bottom - top + 1;
  let size = Math.min(mostRowsPerBlock, Math.max(1, Math.floor(cellsPerBlock / columns)));
  const readCell = createCellReader();
  const cells: CellValue[][] = [];
  while (cells.length < rows) {
    signal?.throwIfAborted();
    const height = Math.min(size, rows - cells.length);
    const range = worksheet.getRangeByIndexes(top + cells.length, left, height, columns);
    range.load('values,valueTypes,numberFormat');
    try {
      await worksheet.context.sync();
    } catch (error) {
      if (errorCode(error) !== 'ResponsePayloadSizeLimitExceeded' || height === 1) throw error;
      size = Math.ceil(height / 2);
      continue;
    }
    const { values, valueTypes, numberFormat } = range as RangeContents;
    for (const [index, row] of values.entries()) {
      const types = valueTypes[index];
      const formats = numberFormat[index];
      cells.push(
        row.map((value, column) =>
          readCell({ value, valueType: types?.[column] ?? '', numberFormat: formats?.[column] }),
        ),
      );
    }
    // Or Excel follows every block until the end, wherever rows are inserted.
    if (cells.length < rows) range.untrack();
    onProgress?.(cells.length / rows);
  }
  return cells;
}

/** Office.js types its matrices as `any`. */
interface RangeContents {
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}
