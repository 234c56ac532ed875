import { cellName } from '../../src/plan/cell-reference';
import { checkWholePlan } from '../../src/plan/check-plan';
import { findPlan } from '../../src/plan/find-table';
import type { CellArea, SheetGrid } from '../../src/plan/plan-sheet';
import { readingInWords } from '../../src/plan/reading-in-words';
import { summarise } from '../../src/plan/summarise';
import type { CellValue } from '../../src/vocabulary/cell';
import { cleanRow, gridOf, ibHeaders } from '../support/grids';
import { plainSpaces } from '../support/plain-spaces';
import { realProgram } from '../support/real-program';

const program = realProgram();
const { vocabulary } = program.parts;

function tableOf(rows: readonly (readonly CellValue[])[], parts: Partial<SheetGrid> = {}) {
  const result = findPlan([gridOf(rows, parts)], vocabulary, cellName);
  if (!result.ok) throw new Error(result.problem.code);
  return result.table;
}

const rowsOf = (rows: readonly (readonly CellValue[])[], parts: Partial<SheetGrid> = {}) =>
  tableOf(rows, parts).rows.map(({ row }) => row);

const wordsOf = (rows: readonly (readonly CellValue[])[], parts: Partial<SheetGrid> = {}) =>
  readingInWords(tableOf(rows, parts), vocabulary, 'fr').map(plainSpaces);

const area = (top: number, left: number, bottom: number, right: number): CellArea => ({
  top,
  left,
  bottom,
  right,
});

describe('exports that were pasted under each other', () => {
  test('lose the headers that come again, in whatever case', () => {
    const rows = [ibHeaders, cleanRow, [], ibHeaders.map((header) => header.toUpperCase()), cleanRow];
    expect(rowsOf(rows)).toEqual([1, 4]);
    expect(wordsOf(rows)).toEqual(['La ligne 4 répète les en-têtes : elle est laissée de côté.']);
  });

  test('with other headers are read up to these, and the rest is named', () => {
    const rows = [
      ibHeaders,
      cleanRow,
      [],
      ['Région', 'Participants', 'Intitulé'],
      ['AEM', 8, 'x'],
      ['AEM', 9],
    ];
    expect(rowsOf(rows)).toEqual([1]);
    expect(wordsOf(rows)).toEqual([
      'La ligne 4 commence un autre tableau, avec d’autres en-têtes : les 2 lignes qui la suivent ne sont pas lues. Mettez-le dans une autre feuille, puis contrôlez-le à part.',
    ]);
  });

  test('do not take an action for headers because it names one', () => {
    expect(rowsOf([ibHeaders, ['Formateur', ...cleanRow.slice(1)], ['Région', null, null, null, 8]])).toEqual(
      [1, 2],
    );
  });
});

describe('what stands under the rows', () => {
  test.each([
    ['after a gap', [[], ['Les durées sont données en heures.']]],
    ['that begins as notes do', [['* durées en heures']]],
    ['on several lines', [['Source : GAIA'], ['Extraction de la semaine passée']]],
    ['under a total', [['Total', null, null, null, 20], [], ['Les durées sont données en heures.']]],
  ])('is a note %s', (_what, notes) => {
    expect(rowsOf([ibHeaders, cleanRow, cleanRow, ...notes])).toEqual([1, 2]);
  });

  test.each([
    ['directly under the others', [['Une action dont on ne sait que le nom']]],
    ['after a gap', [[], ['Nouvelle action']]],
    ['before others', [[], ['Une action dont on ne sait que le nom'], cleanRow]],
  ])('is an action without details when its name stands %s', (_what, rows) => {
    expect(rowsOf([ibHeaders, cleanRow, ...rows]).length).toBe(
      1 + rows.filter(({ length }) => length > 0).length,
    );
  });

  test.each([
    'Éditer un document',
    'Sources et archives',
    'Légendes arthuriennes',
    'Mise à jour des savoirs',
    'Exporter ses données',
    'Note de synthèse',
  ])('is an action where it only begins like a note: « %s »', (title) => {
    expect(rowsOf([ibHeaders, cleanRow, [title]])).toEqual([1, 2]);
  });

  test('stays a row in a declared table', () => {
    const rows = [ibHeaders, cleanRow, ['* durées en heures']];
    const table = { name: 'T', area: area(0, 0, 2, 5), hasHeaderRow: true, hasTotalsRow: false };
    expect(rowsOf(rows, { tables: [table] })).toEqual([1, 2]);
  });
});

describe('cells merged over several rows', () => {
  const headers = ['Code du dispositif', 'Intitulé', 'Date de début', 'Participants', 'Coût prest'];
  const rows = [
    headers,
    ['21A0200001', 'Un', '2027-03-08', 12, 300],
    [null, 'Deux', null, null, null],
    [null, 'Trois', null, null, null],
    ['21A0200002', 'Quatre', null, 8, null],
  ];
  const merges = [0, 2, 3, 4].map((column) => area(1, column, 3, column));
  const table = tableOf(rows, { merges });

  test('say what each row is, and count a quantity once', () => {
    const { rows: checked } = checkWholePlan(table, program, { planDate: '2026-09-01' });
    expect(
      checked.map(({ facts }) => [
        facts['code'],
        facts['startDate'],
        facts['participants'],
        facts['costTeaching'],
      ]),
    ).toEqual([
      ['21A0200001', '2027-03-08', 12, 30_000],
      ['21A0200001', '2027-03-08', null, null],
      ['21A0200001', '2027-03-08', null, null],
      ['21A0200002', null, 8, null],
    ]);
  });

  test('are named, with what became of them', () => {
    expect(readingInWords(table, vocabulary, 'fr').map(plainSpaces)).toEqual([
      'Cellules fusionnées sur plusieurs lignes, Code du dispositif, Date de début : la valeur est reprise sur chaque ligne.',
      'Cellules fusionnées sur plusieurs lignes, Participants, Coût pédagogique : la valeur n’est comptée que sur la première, les autres restent vides. Si elle vaut pour chaque ligne, défusionnez et recopiez-la.',
    ]);
  });

  test('make no row of one that is empty but for them', () => {
    const tall = { merges: [0, 1, 2, 3].map((column) => area(1, column, 2, column)) };
    expect(
      rowsOf([headers, ['21A0200001', 'Un', null, 12], [], ['21A0200002', 'Deux', null, 8]], tall),
    ).toEqual([1, 3]);
  });

  test('have their rows once in a file where they overlap', () => {
    const overlapping = tableOf(rows, { merges: [area(1, 0, 3, 0), area(1, 0, 4, 0), area(2, 0, 4, 0)] });
    expect(overlapping.rows.map(({ cells }) => cells[0])).toEqual([
      '21A0200001',
      '21A0200001',
      '21A0200001',
      '21A0200002',
    ]);
  });
});

test('an action of which only the title is known is no heading because of cells merged beside it', () => {
  const rows = [ibHeaders, cleanRow, ['Nouvelle action'], cleanRow];
  expect(rowsOf(rows, { merges: [area(2, 0, 2, 3)] })).toEqual([1, 3]);
  expect(rowsOf(rows, { merges: [area(2, 3, 2, 5)] })).toEqual([1, 2, 3]);
  expect(rowsOf(rows, { merges: [area(2, 20, 2, 22)] })).toEqual([1, 2, 3]);
});

test('cells merged over several columns are named: only the first column has the value', () => {
  expect(wordsOf([ibHeaders, cleanRow, cleanRow], { merges: [area(1, 1, 1, 2)] })).toEqual([
    'Cellules fusionnées sur plusieurs colonnes : B2:C2. La valeur n’est lue que dans la première ; défusionnez-les pour remplir les autres.',
  ]);
});

test('rows and columns that the sheet hides are read, and named', () => {
  const hidden = { hiddenRows: [2, 9], hiddenColumns: [5, 40] };
  expect(rowsOf([ibHeaders, cleanRow, cleanRow], hidden)).toEqual([1, 2]);
  expect(wordsOf([ibHeaders, cleanRow, cleanRow], hidden)).toEqual([
    '1 ligne masquée (3), par un filtre ou à la main, est contrôlée comme les autres.',
    'La colonne masquée Devise est lue comme les autres.',
  ]);
});

test('of many rows left aside, the first ones are named', () => {
  const many = Array.from({ length: 40 }, () => [cleanRow, ['Sous-total', null, null, null, 10]]).flat();
  expect(wordsOf([ibHeaders, ...many])[0]).toBe(
    'Les lignes de total 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, … sont laissées de côté.',
  );
});

describe('sessions of one group', () => {
  const headers = [...ibHeaders, 'Groupe : identifiant', 'Session'];
  const totals = (...rows: readonly (readonly CellValue[])[]) => {
    const plan = checkWholePlan(tableOf([headers, ...rows]), program, { planDate: '2026-09-01' });
    return summarise(plan, program).totals;
  };

  test('count the total that they repeat once', () => {
    const { byCurrency, rows } = totals(
      [...cleanRow, 'G1', '1'],
      [...cleanRow, 'G1', '2'],
      [...cleanRow, 'G2', '1'],
    );
    expect(byCurrency).toEqual({ EUR: 558_000 });
    expect(rows).toMatchObject({ totalled: 2, repeated: 1 });
  });

  test('count each amount where they differ', () => {
    const dearer = cleanRow.map((cell) => (cell === 10 ? 11 : cell));
    expect(totals([...cleanRow, 'G1', '1'], [...dearer, 'G1', '2']).byCurrency).toEqual({ EUR: 585_900 });
  });

  test('are numbered within their group, and a row without one is the first of its own', () => {
    const rows = [
      [...cleanRow, 'G1', '1'],
      [...cleanRow, 'G2', '1'],
      [...cleanRow, 'G1', '2'],
      [...cleanRow, null, '1'],
      [...cleanRow, null, '2'],
    ];
    const plan = checkWholePlan(tableOf([headers, ...rows]), program, { planDate: '2026-09-01' });
    expect(plan.rows.map(({ facts }) => facts['groupSession'])).toEqual([1, 1, 2, 1, 1]);
  });

  test('are not guessed where nothing names a group', () => {
    expect(totals([...cleanRow, null, '1'], [...cleanRow, null, '2']).rows).toMatchObject({ repeated: 0 });
  });
});
