import { join } from 'node:path';
import { planGrid } from '../../bench/plan-grid';
import type { CellArea, SheetGrid } from '../../src/plan/plan-sheet';
import type { PlanSheet } from '../../src/plan/plan-sheet-port';
import { readWorkbook } from '../../src/xlsx';
import type { CellValue } from '../../src/vocabulary/cell';
import { HostWorkbook } from '../../workbench';
import type { ExcelHost, HostOptions } from '../../workbench';
import { gridOf } from '../support/grids';
import { bundle } from './support/build-page';
import { examplePlan, inBrowser, startPage } from './support/pages';

const megabytes = 1024 * 1024;
/** Overview, tables, merged areas, date system. */
const syncsBeforeCells = 4;

const cellsOfEveryKind: readonly (readonly CellValue[])[] = [
  ['texte', 12.5, true, false, null],
  [{ error: '#N/A' }, '#N/A', { serial: 46_000 }, { serial: 46_000.75 }, 46_000],
  [null, null, null, null, 'fin'],
];
const manyMerges = (count: number): CellArea[] =>
  Array.from({ length: count }, (_, index) => ({ top: index, left: 0, bottom: index, right: 1 }));
const rowsOf = (rows: number, row: readonly CellValue[]): CellValue[][] =>
  Array.from({ length: rows }, () => [...row]);

const named = (name: string, grid: SheetGrid): SheetGrid => ({
  ...grid,
  name,
  tables: [
    {
      name: `Table${name}`,
      area: { top: grid.top, left: grid.left, bottom: grid.top + 2, right: grid.left + 1 },
      hasHeaderRow: true,
      hasTotalsRow: true,
    },
  ],
});

inBrowser('createOfficePlanSheet', () => {
  const example = readWorkbook(examplePlan());
  const sheets: Readonly<Record<string, SheetGrid>> = {
    Types: named('Types', gridOf(cellsOfEveryKind, { top: 3, left: 2 })),
    Court: named('Court', planGrid(300, 20)),
    Long: named('Long', planGrid(5000, 20)),
    Bavard: named('Bavard', gridOf(rowsOf(3000, ['x'.repeat(2000), 1]))),
    Vide: gridOf([], { name: 'Vide' }),
    Décalée: gridOf([['Paramètre', 'Valeur']], { name: 'Décalée', top: 2, left: 1 }),
    Cachée: gridOf([['Axe']], { name: 'Cachée', hidden: true }),
    Fusions: gridOf(rowsOf(600, ['a', 1]), { name: 'Fusions', merges: manyMerges(600) }),
  };
  let script: string;
  let host: ExcelHost;
  beforeAll(async () => {
    script = await bundle(join(__dirname, 'support/adapter-page.ts'));
    const grids = [...example.sheetNames.map((name) => example.grid(name)), ...Object.values(sheets)];
    host = await startPage(script, { workbook: new HostWorkbook(grids) });
  });
  afterAll(async () => {
    await host.stop();
  });
  beforeEach(() => {
    host.wire.reset();
  });

  test('reads the same grid from Excel as from the file', async () => {
    host.workbook.activate('Plan 2026-2027');
    const grid = await readActive();
    // Whether rows and columns are hidden is not asked of Excel.
    const { hiddenRows, hiddenColumns, ...inFile } = example.grid('Plan 2026-2027');
    expect([hiddenRows, hiddenColumns]).toEqual([[], []]);
    expect(grid).toEqual(inFile);
    expect(grid.tables).toHaveLength(1);
    expect(grid.merges).toHaveLength(2);
    expect(grid.cells.flat().some((cell) => typeof cell === 'object' && cell !== null)).toBe(true);
  });

  test('tells dates, errors and texts apart, wherever the cells begin', async () => {
    host.workbook.activate('Types');
    expect(await readActive()).toEqual(sheets['Types']);
  });

  test('reads a sheet without any value as an empty grid', async () => {
    host.workbook.activate('Vide');
    expect(await readActive()).toEqual(sheets['Vide']);
  });

  test.each([
    ['Court', 301, 1],
    ['Long', 5001, 2],
  ])('reads %s, of %i rows, in a few syncs and %i for its blocks', async (name, rows, blocks) => {
    host.workbook.activate(name);
    const { cells } = await readActive();
    expect(cells).toHaveLength(rows);
    expect(cells).toEqual(sheets[name]?.cells.map((row) => row.map((cell) => (cell === '' ? null : cell))));
    const { syncs, largestRequestBytes, largestResponseBytes } = host.wire.statistics();
    expect(syncs).toBe(syncsBeforeCells + blocks);
    expect(largestRequestBytes).toBeLessThan(0.01 * megabytes);
    expect(largestResponseBytes).toBeLessThan(4 * megabytes);
  });

  test('asks for less when an answer would be over 5 MB', async () => {
    host.workbook.activate('Bavard');
    expect(await readActive()).toEqual(sheets['Bavard']);
    expect(host.wire.statistics().largestResponseBytes).toBeLessThan(5 * megabytes);
  });

  test('does without merged areas when there are too many for Excel to tell', async () => {
    host.workbook.activate('Fusions');
    expect(await readActive()).toEqual({ ...sheets['Fusions'], merges: [] });
  });

  test('says how much is read, and stops between two blocks when told to', async () => {
    host.workbook.activate('Long');
    const { shares, error } = await host.frame.evaluate(async () => {
      const shares: number[] = [];
      await window.planSheet.readActive({ onProgress: (share) => shares.push(share) });
      const controller = new AbortController();
      const error = await window.planSheet
        .readActive({
          signal: controller.signal,
          onProgress: () => {
            controller.abort();
          },
        })
        .catch((reason: unknown) => (reason instanceof DOMException ? reason.name : 'other'));
      return { shares, error };
    });
    expect(shares).toEqual([3000 / 5001, 1]);
    expect(error).toBe('AbortError');
    expect(host.wire.statistics().syncs).toBe(2 * syncsBeforeCells + 2 + 1);
  });

  test('stays with its sheet when the user goes to another one meanwhile', async () => {
    host.workbook.activate('Long');
    const name = host.frame.evaluate(async () => {
      const read: string[] = [];
      const { name, cells } = await window.planSheet.readActive({
        onProgress: () => {
          if (read.push('block') === 1) void window.planSheet.select('Court', 0, 0);
        },
      });
      return `${name} ${String(cells.length)} ${String(cells[4000]?.[1])}`;
    });
    expect(await name).toBe('Long 5001 Action de formation 4000');
    expect(host.workbook.active.name).toBe('Court');
  });

  test('reads sheets by their names whatever their letters, and says which are hidden without their cells', async () => {
    host.workbook.activate('Court');
    const read = await host.frame.evaluate(async () =>
      JSON.stringify(
        await window.planSheet.readNamed(['DECALEE', 'cachée', 'Vide', 'taux de change', 'Absente']),
      ),
    );
    const rates = { ...example.grid('Taux de change'), hiddenRows: undefined, hiddenColumns: undefined };
    const hidden = { ...sheets['Cachée'], cells: [] };
    expect(JSON.parse(read)).toEqual([{ ...rates, merges: [], tables: [] }, sheets['Décalée'], hidden]);
  });

  test('selects the cell, in the sheet brought to the front, in one sync', async () => {
    host.workbook.activate('Synthèse');
    await host.frame.evaluate(() => window.planSheet.select('Plan 2026-2027', 41, 7));
    expect(host.workbook.selection).toEqual({
      sheet: 'Plan 2026-2027',
      area: { top: 41, left: 7, bottom: 41, right: 7 },
    });
    expect(host.wire.statistics().syncs).toBe(1);
  });

  test('says with an error that the sheet is gone', async () => {
    await expect(host.frame.evaluate(() => window.planSheet.select('Disparue', 0, 0))).rejects.toThrow(
      "The requested resource doesn't exist",
    );
  });

  test('uses nothing that the workbench does not have, and nothing of the network', () => {
    expect(host.notImplemented).toEqual([]);
    expect(host.blocked).toEqual([]);
    expect(host.pageErrors).toEqual([]);
  });

  test('reads dates from 1904, and does without merged areas in an Excel that cannot tell', async () => {
    const grid = gridOf([[{ serial: 44_000 }, null]], { date1904: true, merges: manyMerges(1) });
    const other = await started({ workbook: new HostWorkbook([grid]), requirementSets: { ExcelApi: 1.9 } });
    try {
      expect(await readActive(other)).toEqual({ ...grid, cells: [[{ serial: 44_000 }]], merges: [] });
      expect(other.notImplemented).toEqual([]);
    } finally {
      await other.stop();
    }
  });

  async function started(options: Omit<HostOptions, 'site'>): Promise<ExcelHost> {
    return startPage(script, options);
  }

  /** As text: Playwright takes long over matrices. */
  async function readActive(
    from = host,
    options: Parameters<PlanSheet['readActive']>[0] = {},
  ): Promise<SheetGrid> {
    const text = await from.frame.evaluate(
      async (given) => JSON.stringify(await window.planSheet.readActive(given)),
      options,
    );
    return JSON.parse(text) as SheetGrid;
  }
});
