import { mapColumns, type ColumnMapping } from '../../src/plan/map-columns';
import type { CellValue } from '../../src/vocabulary/cell';
import { realProgram } from '../support/real-program';

const { vocabulary } = realProgram().parts;

function map(columns: Readonly<Record<string, readonly CellValue[]>>): readonly ColumnMapping[] {
  const headers = Object.keys(columns);
  return mapColumns(
    headers.map((header, column) => ({ column, header, mergedAcross: false })),
    (column) => columns[headers[column] ?? ''] ?? [],
    vocabulary,
    { date1904: false },
  );
}

const factOf = (mappings: readonly ColumnMapping[], header: string) =>
  mappings.find((mapping) => mapping.header === header)?.fact;

test.each([
  ['Région', 'region'],
  ['REGION', 'region'],
  ['  Région ', 'region'],
  ['Région (IB)', 'region'],
  ['Region', 'region'],
  ['participants', 'participants'],
  ['Nombre de participants', 'participants'],
  ['cout_p_prest', 'costTeaching'],
  ['Durée prév. (h)', 'hours'],
])('the header « %s » means %s', (header, fact) => {
  expect(factOf(map({ [header]: [] }), header)).toBe(fact);
});

test('a header that no fact has is left alone', () => {
  expect(map({ Téléphone: ['x'] })[0]).toMatchObject({ fact: null, how: 'unknown', examples: ['x'] });
});

test('a column of known exports that no fact is made of is told from an unknown one', () => {
  expect(map({ Observations: ['x'] })[0]).toMatchObject({ fact: null, how: 'unused', examples: ['x'] });
});

test('when two columns claim one fact, the one whose values look like it wins', () => {
  const mappings = map({
    'Code dispositif': ['à venir', 'en cours'],
    'N° dispositif': ['21D0020001', '21D0020002'],
  });
  expect(factOf(mappings, 'N° dispositif')).toBe('code');
  expect(mappings[0]).toMatchObject({
    fact: null,
    how: 'duplicate',
    insteadOf: { fact: 'code', header: 'N° dispositif' },
  });
});

test('« code » is the module’s beside a column that gives the dispositif’s', () => {
  const mappings = map({ code: ['10628', '10629'], dispositif: ['21D0020001', '21D0020002'] });
  expect(mappings.map(({ fact }) => fact)).toEqual(['moduleCode', 'code']);
});

test('« code » stays the dispositif’s, written twice, when its values look like it', () => {
  const mappings = map({ code: ['21D0020001'], dispositif: ['21D0020001'] });
  expect(mappings.map(({ fact, how }) => [fact, how])).toEqual([
    ['code', 'label'],
    [null, 'duplicate'],
  ]);
});

test('of two titles, the nearer one is the row’s and the other the programme’s', () => {
  const both = map({ 'Dispositif : libellé': ['a'], 'Module : libellé': ['b'] });
  expect(both.map(({ fact }) => fact)).toEqual(['programmeTitle', 'title']);
  expect(map({ 'Dispositif : libellé': ['a'] })[0]?.fact).toBe('title');
});

test('when two columns claim one fact and only one can be read, that one wins', () => {
  const mappings = map({ Participants: ['beaucoup', 'peu'], 'Nombre de participants': [12, 8] });
  expect(factOf(mappings, 'Nombre de participants')).toBe('participants');
});

test('a header written twice gives the fact once', () => {
  const mappings = mapColumns(
    [0, 1].map((column) => ({ column, header: 'Région', mergedAcross: false })),
    () => ['AEM'],
    vocabulary,
    { date1904: false },
  );
  expect(mappings.map(({ fact }) => fact)).toEqual(['region', null]);
});

test('a header merged over several columns names none of them', () => {
  const [mapping] = mapColumns([{ column: 0, header: 'Région', mergedAcross: true }], () => [], vocabulary, {
    date1904: false,
  });
  expect(mapping).toMatchObject({ fact: null, how: 'merged' });
});

test('the share of readable values is told, blanks apart', () => {
  expect(map({ Participants: [12, null, 'à définir', 'beaucoup'] })[0]?.readable).toBe(0.5);
});
