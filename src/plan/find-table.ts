/** Finds the planning table of a workbook: a declared table, or a header row wherever it stands. */
import type { Vocabulary } from '../vocabulary/load-vocabulary';
import { mapColumns, type ColumnMapping, type HeaderCell } from './map-columns';
import { spreadMergedCells } from './merged-cells';
import type { DeclaredTable, SheetGrid } from './plan-sheet';
import { isEmpty, type PlanRow, type PlanTable } from './plan-table';
import { readHeaders } from './read-headers';
import { readRows } from './read-rows';

/** What can keep a plan from being found. */
export type PlanProblem =
  /** No sheet has that name. */
  | { readonly code: 'no-such-sheet'; readonly sheet: string; readonly sheets: readonly string[] }
  /** No row of headers was recognised. */
  | { readonly code: 'no-table'; readonly sheets: readonly string[]; readonly seen: readonly string[] }
  /** Several tables would do. */
  | {
      readonly code: 'several-tables';
      readonly tables: readonly { sheet: string; name: string | null; cell: string }[];
    }
  /** Headers, and no row under them. */
  | { readonly code: 'no-rows'; readonly sheet: string; readonly headerRow: number }
  /** More rows than can be checked in bounded memory. */
  | { readonly code: 'too-many-rows'; readonly sheet: string; readonly rows: number; readonly limit: number };

/** The planning table, or why none could be settled on. */
export type FindResult =
  { readonly ok: true; readonly table: PlanTable } | { readonly ok: false; readonly problem: PlanProblem };

/** Headers are looked for in this many rows from the top of what a sheet holds. */
const headerSearchRows = 60;
/** Fewer recognised headers than this are no plan. */
const fewestHeaders = 3;
/** Values of a column that are looked at to map it. */
const sampleSize = 200;
/** A second table that is nearly as good as the best one makes the choice the user's. */
const rivalShare = 0.8;
/** A plan has thousands of rows; what is larger than any foreseen is refused before memory runs out. */
const mostRows = 120_000;

interface Candidate {
  readonly grid: SheetGrid;
  readonly table: DeclaredTable | null;
  readonly headerRow: number;
  readonly headers: readonly HeaderCell[];
  readonly bottom: number;
  readonly recognised: number;
}

/**
 * @param grids the visible sheets, or the one that the user named.
 * @param nameOf the A1 name of a cell, for messages.
 */
export function findPlan(
  grids: readonly SheetGrid[],
  vocabulary: Vocabulary,
  nameOf: (row: number, column: number) => string,
): FindResult {
  const candidates = grids.flatMap((grid) => candidatesOf(grid, vocabulary));
  const plans = candidates
    .filter(({ recognised }) => recognised >= fewestHeaders)
    .sort((a, b) => b.recognised - a.recognised);
  const [best, ...others] = plans;
  if (!best) {
    const seen = candidates
      .sort((a, b) => b.headers.length - a.headers.length)
      .slice(0, 1)
      .flatMap(({ headers }) => headers.map(({ header }) => header));
    return fail({ code: 'no-table', sheets: grids.map(({ name }) => name), seen });
  }
  const rivals = others.filter(({ recognised }) => recognised >= best.recognised * rivalShare);
  if (rivals.length > 0) {
    const tables = [best, ...rivals].map(({ grid, table, headerRow, headers }) => ({
      sheet: grid.name,
      name: table?.name ?? null,
      cell: nameOf(headerRow, headers[0]?.column ?? 0),
    }));
    return fail({ code: 'several-tables', tables });
  }
  const bodyRows = best.bottom - best.headerRow;
  if (bodyRows > mostRows) {
    return fail({ code: 'too-many-rows', sheet: best.grid.name, rows: bodyRows, limit: mostRows });
  }
  const table = readTable(best, vocabulary);
  if (table.rows.length === 0)
    return fail({ code: 'no-rows', sheet: table.sheet, headerRow: table.headerRow });
  return { ok: true, table };
}

function fail(problem: PlanProblem): FindResult {
  return { ok: false, problem };
}

function candidatesOf(grid: SheetGrid, vocabulary: Vocabulary): readonly Candidate[] {
  const lastRow = grid.top + grid.cells.length - 1;
  const declared = grid.tables
    .filter(({ hasHeaderRow }) => hasHeaderRow)
    .map((table): Candidate => {
      const { area } = table;
      const headers = readHeaders(grid, area.top, area.left, area.right, vocabulary);
      const bottom = Math.min(table.hasTotalsRow ? area.bottom - 1 : area.bottom, lastRow);
      return {
        grid,
        table,
        headerRow: area.top,
        headers,
        bottom,
        recognised: countFacts(headers, vocabulary),
      };
    });
  const [free] = Array.from(
    { length: Math.min(headerSearchRows, grid.cells.length) },
    (_, index) => grid.top + index,
  )
    .filter(
      (row) => !declared.some(({ table }) => table && row >= table.area.top && row <= table.area.bottom),
    )
    .map((row): Candidate => {
      const right = grid.left + (grid.cells[0]?.length ?? 0) - 1;
      const headers = readHeaders(grid, row, grid.left, right, vocabulary);
      return {
        grid,
        table: null,
        headerRow: row,
        headers,
        bottom: lastRow,
        recognised: countFacts(headers, vocabulary),
      };
    })
    .sort((a, b) => b.recognised - a.recognised || a.headerRow - b.headerRow);
  return free ? [...declared, free] : declared;
}

function countFacts(headers: readonly HeaderCell[], vocabulary: Vocabulary): number {
  const names = headers.filter(({ mergedAcross }) => !mergedAcross);
  return new Set(names.map(({ header }) => vocabulary.factOfHeader(header)?.fact.id).filter(Boolean)).size;
}

function readTable(
  { grid, table, headerRow, headers, bottom }: Candidate,
  vocabulary: Vocabulary,
): PlanTable {
  const { rows, totalsRows, ...found } = readRows(
    { grid, headers, headerRow, bottom, isDeclared: table !== null },
    vocabulary,
  );
  const sample = (column: number): PlanRow['cells'] => {
    const index = headers.findIndex((header) => header.column === column);
    const values = [];
    for (const { cells } of rows) {
      const cell = cells[index] ?? null;
      if (!isEmpty(cell)) values.push(cell);
      if (values.length === sampleSize) break;
    }
    return values;
  };
  const columns: readonly ColumnMapping[] = mapColumns(headers, sample, vocabulary, {
    date1904: grid.date1904,
  });
  const spread = spreadMergedCells(rows, columns, grid.merges, vocabulary);
  const hiddenRows = new Set(grid.hiddenRows);
  const hiddenColumns = new Set(grid.hiddenColumns);
  const lastColumn = table?.area.right ?? Math.max(...headers.map(({ column }) => column));
  return {
    sheet: grid.name,
    name: table?.name ?? null,
    headerRow,
    columns,
    rows: spread.rows,
    totalsRows,
    reading: {
      ...found,
      merged: spread.merged,
      hiddenRows: rows.flatMap(({ row }) => (hiddenRows.has(row) ? [row] : [])),
      hiddenColumns: headers.flatMap(({ column }) => (hiddenColumns.has(column) ? [column] : [])),
    },
    firstFreeColumn: lastColumn + 1,
    date1904: grid.date1904,
  };
}
