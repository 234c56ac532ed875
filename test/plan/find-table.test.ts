import { cellName } from '../../src/plan/cell-reference';
import { findPlan } from '../../src/plan/find-table';
import type { SheetGrid } from '../../src/plan/plan-sheet';
import { cleanRow, gridOf, ibHeaders } from '../support/grids';
import { realProgram } from '../support/real-program';

const { vocabulary } = realProgram().parts;
const find = (...grids: readonly SheetGrid[]) => findPlan(grids, vocabulary, cellName);

function found(...grids: readonly SheetGrid[]) {
  const result = find(...grids);
  if (!result.ok) throw new Error(result.problem.code);
  return result.table;
}

describe('a plan without a declared table', () => {
  test('is found by its header row, wherever that stands', () => {
    const rows = [
      ['Plan académique'],
      [],
      [null, null],
      [null, ...ibHeaders],
      [null, ...cleanRow],
      [null, ...cleanRow],
    ];
    const table = found(gridOf(rows, { top: 4, left: 2 }));
    expect(table.headerRow).toBe(7);
    expect(table.columns[0]).toMatchObject({ column: 3, header: 'Intitulé', fact: 'title' });
    expect(table.rows.map(({ row }) => row)).toEqual([8, 9]);
    expect(table.firstFreeColumn).toBe(9);
  });

  test('takes an action whose title begins with Total for an action', () => {
    const action = ['Total Physical Response : une méthode', ...cleanRow.slice(1)];
    const table = found(
      gridOf([
        ibHeaders,
        action,
        ['Totaux', null, null, null, 20],
        ['Total 2026-2027', null, null, null, '20'],
      ]),
    );
    expect(table.rows.map(({ row }) => row)).toEqual([1]);
    expect(table.totalsRows).toEqual([2, 3]);
  });

  test('skips empty rows and rows that only sum up', () => {
    const table = found(
      gridOf([ibHeaders, cleanRow, [], cleanRow, ['TOTAL', null, null, null, 20], [' Sous-total', null]]),
    );
    expect(table.rows.map(({ row }) => row)).toEqual([1, 3]);
    expect(table.totalsRows).toEqual([4, 5]);
  });

  test('takes an action that merely begins with a similar word for an action', () => {
    const table = found(gridOf([ibHeaders, ['Totalitarismes en classe', ...cleanRow.slice(1)]]));
    expect(table.rows).toHaveLength(1);
  });
});

describe('a declared table', () => {
  const area = { top: 2, left: 0, bottom: 5, right: 5 };
  const rows = [['Notes'], [], ibHeaders, cleanRow, cleanRow, ['Total']];

  test('gives the plan its name and its end', () => {
    const table = found(
      gridOf([...rows, ['hors du tableau']], {
        tables: [{ name: 'Actions', area, hasHeaderRow: true, hasTotalsRow: true }],
      }),
    );
    expect(table.name).toBe('Actions');
    expect(table.rows.map(({ row }) => row)).toEqual([3, 4]);
  });

  test('wins over a few known words elsewhere', () => {
    const lists = gridOf(
      [
        ['Région', 'Devise', 'Tarif'],
        ['AEM', 'EUR', 'x'],
      ],
      { name: 'Listes' },
    );
    const plan = gridOf(rows, {
      tables: [{ name: 'Actions', area, hasHeaderRow: true, hasTotalsRow: true }],
    });
    expect(found(lists, plan).sheet).toBe('Plan');
  });
});

describe('a workbook that does not say which table is the plan', () => {
  test('is refused when two sheets would do, and both are named', () => {
    const result = find(gridOf([ibHeaders, cleanRow]), gridOf([ibHeaders, cleanRow], { name: '2025-2026' }));
    expect(result).toEqual({
      ok: false,
      problem: {
        code: 'several-tables',
        tables: [
          { sheet: 'Plan', name: null, cell: 'A1' },
          { sheet: '2025-2026', name: null, cell: 'A1' },
        ],
      },
    });
  });

  test('is refused when two declared tables of one sheet would do', () => {
    const at = (left: number) => ({ top: 0, left, bottom: 1, right: left + 5 });
    const result = find(
      gridOf(
        [
          [...ibHeaders, null, ...ibHeaders],
          [...cleanRow, null, ...cleanRow],
        ],
        {
          tables: [
            { name: 'A', area: at(0), hasHeaderRow: true, hasTotalsRow: false },
            { name: 'B', area: at(7), hasHeaderRow: true, hasTotalsRow: false },
          ],
        },
      ),
    );
    expect(result).toMatchObject({ ok: false, problem: { code: 'several-tables' } });
  });
});

describe('a workbook without a plan', () => {
  test('is refused, and the headers that were seen are named', () => {
    const result = find(
      gridOf([
        ['Nom', 'Prénom', 'Téléphone'],
        ['a', 'b', 'c'],
      ]),
    );
    expect(result).toEqual({
      ok: false,
      problem: { code: 'no-table', sheets: ['Plan'], seen: ['Nom', 'Prénom', 'Téléphone'] },
    });
  });

  test('is refused when it is empty', () => {
    expect(find(gridOf([]))).toMatchObject({ ok: false, problem: { code: 'no-table' } });
  });

  test('is refused when it has more rows than can be checked in bounded memory', () => {
    const rows = Array.from({ length: 120_001 }, () => cleanRow);
    expect(find(gridOf([ibHeaders, ...rows]))).toMatchObject({
      ok: false,
      problem: { code: 'too-many-rows', rows: 120_001, limit: 120_000 },
    });
  });

  test('is refused when there are headers and no rows', () => {
    expect(find(gridOf([ibHeaders]))).toMatchObject({
      ok: false,
      problem: { code: 'no-rows', headerRow: 0 },
    });
  });
});
