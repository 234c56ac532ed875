import { cellName } from '../../src/plan/cell-reference';
import { checkWholePlan } from '../../src/plan/check-plan';
import { findPlan } from '../../src/plan/find-table';
import type { SheetGrid } from '../../src/plan/plan-sheet';
import { summarise } from '../../src/plan/summarise';
import { summaryInWords } from '../../src/plan/summary-in-words';
import { arbitrationGrid, gaiaExport, payHeaders, sofiaExport, sofiaFlatExport } from '../support/exports';
import { gridOf } from '../support/grids';
import { plainSpaces } from '../support/plain-spaces';
import { realProgram } from '../support/real-program';

const program = realProgram();

function check(grid: SheetGrid) {
  const result = findPlan([grid], program.parts.vocabulary, cellName);
  if (!result.ok) throw new Error(result.problem.code);
  const plan = checkWholePlan(result.table, program, { planDate: '2026-09-01' });
  const words = summaryInWords(plan, summarise(plan, program), program, 'fr').map(plainSpaces).join('\n');
  const mapping = new Map(result.table.columns.map(({ header, fact, how }) => [header, fact ?? how]));
  return { plan, table: result.table, mapping, words };
}

test.each([
  ['a GAIA-like export', gaiaExport],
  ['an arbitration grid', arbitrationGrid],
  ['a Sofia-FMO export', sofiaExport],
  ['a Sofia-FMO export in one row of headers', sofiaFlatExport],
])('no column of %s is unknown', (_what, grid) => {
  const unknown = [...check(grid).mapping].filter(([, meaning]) => meaning === 'unknown');
  expect(unknown.filter(([header]) => !payHeaders.includes(header))).toEqual([]);
});

describe('a GAIA-like export', () => {
  const { plan, mapping, words } = check(gaiaExport);

  test('gives each column the fact that it means', () => {
    expect(Object.fromEntries(mapping)).toMatchObject({
      code: 'moduleCode',
      dispositif: 'code',
      libelle: 'title',
      modalite: 'modality',
      public_cible: 'audience',
      contenu: 'unused',
      objectifs: 'unused',
      periode: 'period',
      theme_code: 'theme',
      duree: 'duplicate',
      duree_prev: 'hours',
      nb_place_prev: 'expectedPlaces',
      nb_groupe: 'groups',
      nb_eff_groupe: 'groupSize',
      cout_p_fonc: 'costOperating',
      cout_p_prest: 'costTeaching',
      cout_p_excep: 'costExceptional',
      co_prna: 'unused',
    });
  });

  test('takes neither places nor group sizes for participants', () => {
    expect(plan.rows[0]?.facts).toMatchObject({ expectedPlaces: 30, groupSize: 15, costOperating: 12_050 });
    expect(plan.rows.map(({ facts }) => facts['participants'])).toEqual([undefined, undefined, undefined]);
  });

  test('asks about the code N and about two codes in one cell, and about nothing else', () => {
    expect(plan.rows.map(({ verdict }) => verdict.findings.map(({ code }) => code))).toEqual([
      [],
      ['incomplete-modality'],
      ['invalid-code'],
    ]);
  });

  test('says apart which known columns it does not use', () => {
    expect(words).toContain(
      'Reconnues, non utilisées par les règles : contenu, objectifs, co_prna, co_prac, co_remp',
    );
  });
});

describe('an arbitration grid', () => {
  const { plan, table, mapping, words } = check(arbitrationGrid);

  test('gives each column the fact that it means, line breaks in headers notwithstanding', () => {
    expect(Object.fromEntries(mapping)).toMatchObject({
      'Type de plan': 'planType',
      Position: 'unused',
      Titre: 'title',
      Hybr: 'hybrid',
      Ecartée: 'setAside',
      'AP ou Pub Dés': 'applicationMode',
      'Priorité Nationale': 'priority',
      'Taux vac.': 'unused',
      'Coût prest': 'costTeaching',
      'Nbre groupe': 'groups',
      'Effectif groupe': 'groupSize',
      'Durée prév. (h)': 'hours',
      Observations: 'unused',
    });
  });

  test('reads its actions alone, and says which rows are none', () => {
    expect(plan.rows.map(({ facts }) => [facts['title'], facts['setAside'], facts['costTeaching']])).toEqual([
      ['Classe virtuelle', false, 125_050],
      ['Lecture', true, 30_000],
    ]);
    expect(table.totalsRows).toEqual([6]);
    expect(words).toContain(
      'La ligne 4 est un intertitre sur plusieurs colonnes : elle est laissée de côté.',
    );
    expect(words).toContain('La ligne 9 est une note sous le tableau : elle n’est pas lue.');
  });
});

describe.each([
  ['with bands over its headers', sofiaExport],
  ['in one row of headers', sofiaFlatExport],
])('a Sofia-FMO export %s', (_what, grid) => {
  const { plan, mapping, words } = check(grid);

  test('gives each column the fact that it means', () => {
    expect(Object.fromEntries(mapping)).toEqual({
      'Dispositif : code': 'code',
      'Dispositif : libellé': 'programmeTitle',
      'Module : code': 'moduleCode',
      'Module : libellé': 'title',
      'Groupe : identifiant': 'groupId',
      'Groupe : libellé': 'groupTitle',
      Session: 'sessionId',
      Début: 'startDate',
      Fin: 'endDate',
      Durée: 'hours',
      Modalité: 'modality',
      UAI: 'uai',
      Lieu: 'venue',
      'Préinscriptions : Préinscrits : nombre maximal': 'maxRegistrations',
      'Préinscriptions : Préinscrits : nombre total': 'totalRegistrations',
    });
  });

  test('reads the day of a session, and its times besides, from dates and from bare serial numbers', () => {
    expect(
      plan.rows.map(({ facts }) => [facts['startDate'], facts['sessionStart'], facts['sessionEnd']]),
    ).toEqual([
      ['2027-01-12', '2027-01-12T14:00', '2027-01-12T17:00'],
      ['2027-01-19', '2027-01-19T14:00', '2027-01-19T17:00'],
      ['2027-01-26', '2027-01-26T09:00', '2027-01-26T12:00'],
    ]);
  });

  test('keeps every session and says that they are fewer groups', () => {
    expect(plan.rows.map(({ facts }) => facts['groupSession'])).toEqual([1, 2, 1]);
    expect(words).toContain('3 lignes sont des sessions de 2 groupes');
  });
});

test('an export of CSV keeps its bands: each reaches to the next one', () => {
  const { mapping } = check(
    gridOf([
      ['Dispositif', null, 'Module', null, 'Lieu'],
      ['code', 'libellé', 'code', 'libellé', null],
      ['26A0200001', 'Le numérique', '10628', 'Classe virtuelle', 'Lycée Lamarck'],
    ]),
  );
  expect([...mapping.values()]).toEqual(['code', 'programmeTitle', 'moduleCode', 'title', 'venue']);
});

test('a title over the table is no band', () => {
  const { mapping } = check(
    gridOf(
      [
        ['Plan académique', null, null],
        ['Intitulé', 'Région', 'Participants'],
        ['Sciences', 'AEM', 8],
      ],
      { merges: [{ top: 0, left: 0, bottom: 0, right: 2 }] },
    ),
  );
  expect([...mapping.keys()]).toEqual(['Intitulé', 'Région', 'Participants']);
});
