/** Three exports as planners get them, with all their headers: GAIA-like, an arbitration grid, Sofia-FMO. */
import type { SheetGrid } from '../../src/plan/plan-sheet';
import type { CellValue } from '../../src/vocabulary/cell';
import { gridOf } from './grids';

type Row = Readonly<Record<string, CellValue>>;

function sheetOf(headers: readonly string[], rows: readonly Row[]): readonly (readonly CellValue[])[] {
  return [headers, ...rows.map((row) => headers.map((header) => row[header] ?? null))];
}

/** Headers about what trainers are paid; how they are used is another matter than how exports are read. */
export const payHeaders: readonly string[] = ['nb_interv', 'nb_h_interv', 'type_paiement'];

const gaiaHeaders = [
  ...['code', 'dispositif', 'libelle', 'modalite', 'public_cible', 'contenu', 'objectifs', 'periode'],
  ...['theme_code', 'duree', 'duree_prev', 'nb_place_prev', 'nb_interv', 'nb_h_interv', 'nb_groupe'],
  ...['nb_eff_groupe', 'cout_p_fonc', 'cout_p_prest', 'cout_p_excep', 'co_prna', 'co_prac', 'co_remp'],
  'type_paiement',
];

/** Texts throughout, as in a CSV file: a module in person, one remote, one whose code cell holds two. */
export const gaiaExport: SheetGrid = gridOf(
  sheetOf(gaiaHeaders, [
    {
      code: '10628',
      dispositif: '21D0020001',
      libelle: 'Arts plastiques au cycle 3',
      modalite: 'L',
      public_cible: 'A0',
      contenu: 'Un contenu',
      objectifs: 'Des objectifs',
      periode: 'Fev',
      theme_code: '109',
      duree_prev: '6',
      nb_place_prev: '30',
      nb_groupe: '2',
      nb_eff_groupe: '15',
      cout_p_fonc: '120,50',
      cout_p_prest: '0',
    },
    {
      code: '10629',
      dispositif: '21D0020002',
      libelle: 'Webinaire',
      modalite: 'N',
      periode: 'Nov',
      duree_prev: '3',
    },
    {
      code: '10630',
      dispositif: '21D0020003 ; 21D0020004',
      libelle: 'Valeurs de la République',
      modalite: 'S',
      duree_prev: '9',
    },
  ]),
);

const gridHeaders = [
  ...['Type de plan', 'Position', 'Titre', 'Resp. péda.', 'Hybr', 'Ecartée', 'AP ou Pub Dés'],
  ...[
    'Priorité\nNationale',
    'Nbre HP',
    'Nbre vac.',
    'Taux vac.',
    'HT2',
    'Coût prest',
    'Coût fonc',
    'Coût excep',
  ],
  ...['Nbre groupe', 'Effectif groupe', 'Durée prév. (h)', 'Observations'],
];

/** A grid as it is discussed: a title, headings of axes over its width, subtotals, a note under it. */
export const arbitrationGrid: SheetGrid = gridOf(
  [
    ['Arbitrages 2026-2027'],
    [],
    ...sheetOf(gridHeaders, [
      { 'Type de plan': 'Axe 1 : le numérique' },
      {
        'Type de plan': 'S',
        Position: 1,
        Titre: 'Classe virtuelle',
        Hybr: 'oui',
        Ecartée: 'non',
        'AP ou Pub Dés': 'AP',
        'Coût prest': 1250.5,
        'Nbre groupe': 2,
        'Effectif groupe': 15,
        'Durée prév. (h)': 12,
      },
      { 'Type de plan': 'P', Position: 2, Titre: 'Lecture', Ecartée: 'oui', 'Coût prest': '300 €' },
      { 'Type de plan': 'Sous-total', 'Coût prest': 1550.5 },
    ]),
    [],
    ['Source : commission du 12 mars 2026'],
  ],
  { name: 'Arbitrages', merges: [{ top: 3, left: 0, bottom: 3, right: 18 }] },
);

/** Two bands of headers: "Dispositif" stands over "code" and "libellé". */
const sofiaBands: readonly (readonly CellValue[])[] = [
  [
    ...['Dispositif', null, 'Module', null, 'Groupe', null, 'Session', 'Début', 'Fin', 'Durée', 'Modalité'],
    ...['UAI', 'Lieu', 'Préinscriptions : Préinscrits', null],
  ],
  [
    ...['code', 'libellé', 'code', 'libellé', 'identifiant', 'libellé', null, null, null, null, null],
    ...[null, null, 'nombre maximal', 'nombre total'],
  ],
];

const sofiaMerges = [
  ...[0, 2, 4, 13].map((left) => ({ top: 0, left, bottom: 0, right: left + 1 })),
  ...[6, 7, 8, 9, 10, 11, 12].map((column) => ({ top: 0, left: column, bottom: 1, right: column })),
];

/** One row a session; the last column belongs to the group, and is said again for each of its sessions. */
const sofiaSessions: readonly (readonly CellValue[])[] = [
  ['G1', '1', { serial: 46_399.583_333_333 }, { serial: 46_399.708_333_333 }],
  ['G1', '2', { serial: 46_406.583_333_333 }, { serial: 46_406.708_333_333 }],
  ['G2', '1', 46_413.375, 46_413.5],
].map(([group = null, session = null, start = null, end = null]) => [
  ...['26A0200001', 'Le numérique', '10628', 'Classe virtuelle', group, 'Groupe', session, start, end],
  ...[3, 'Distanciel synchrone', '0801234E', 'Lycée Lamarck', 30, 24],
]);

/** The workbook, with its bands. */
export const sofiaExport: SheetGrid = gridOf([...sofiaBands, ...sofiaSessions], {
  name: 'Plan et sessions',
  merges: sofiaMerges,
});

/** The same rows as they come in a CSV file: one row of whole names. */
export const sofiaFlatExport: SheetGrid = gridOf([
  [
    ...['Dispositif : code', 'Dispositif : libellé', 'Module : code', 'Module : libellé'],
    ...[
      'Groupe : identifiant',
      'Groupe : libellé',
      'Session',
      'Début',
      'Fin',
      'Durée',
      'Modalité',
      'UAI',
      'Lieu',
    ],
    ...['Préinscriptions : Préinscrits : nombre maximal', 'Préinscriptions : Préinscrits : nombre total'],
  ],
  ...sofiaSessions,
]);
