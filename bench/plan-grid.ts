/** A plan of any size for measuring: varied, plausible, and the same every time. */
import type { SheetGrid } from '../src/plan/plan-sheet';

const headers = [
  'Code',
  'Intitulé',
  'Type de perfectionnement',
  'Type d’atelier',
  'Titre de l’atelier',
  'Fournisseur',
  'Région',
  'Tarif',
  'Inscription',
  'Participants',
  'Nombre d’établissements',
  'Inscrits à l’atelier (tous établissements)',
  'Devise',
  'Date de demande',
  'Date de début',
  'Date de fin',
  'Lieu',
  'Formateur',
  'Salle',
  'Observations',
];

const offers = [
  ['À la demande', 'inPersonSingle', 'Tarif (normal) pour 2 jours'],
  ['À la demande', 'virtualOnDemand', 'Tarif (normal) pour 2 jours'],
  ['À la demande', 'onlineOnDemand', 'Tarif (normal) pour 4 semaines'],
  ['Programmé', 'inPersonScheduled', ''],
  ['Apprentissage autonome', 'selfPaced', ''],
] as const;
const places = [
  ['Afrique, Europe et Moyen-Orient', 'EUR'],
  ['Amérique du Nord', 'USD'],
  ['Asie-Pacifique', ''],
  ['Afrique, Europe et Moyen-Orient', ''],
] as const;

export function planGrid(rowCount: number, columnCount: number): SheetGrid {
  const rows = Array.from({ length: rowCount }, (_, index) => rowOf(index).slice(0, columnCount));
  return {
    name: 'Plan',
    top: 0,
    left: 0,
    cells: [headers.slice(0, columnCount), ...rows],
    merges: [],
    tables: [],
    date1904: false,
    hidden: false,
  };
}

function rowOf(index: number): string[] {
  const [organisation, offer, tariff] = offers[index % offers.length] ?? offers[0];
  const [region, currency] = places[(index * 7) % places.length] ?? places[0];
  const day = String((index % 27) + 1).padStart(2, '0');
  return [
    `26A02${String(index % 100_000).padStart(5, '0')}`,
    `Action de formation ${index + 1}`,
    organisation,
    offer,
    'Sciences du PEI (catégorie 1)',
    'IB',
    region,
    tariff,
    '',
    // Now and then under the minimum.
    String(5 + (index % 40)),
    '1',
    String(10 + (index % 30)),
    currency,
    `${day}/10/2026`,
    `${day}/${index % 3 === 0 ? '11' : '12'}/2026`,
    `${day}/12/2026`,
    `Établissement ${index % 300}`,
    `Formateur A${index % 150}`,
    `Salle ${index % 40}`,
    '',
  ];
}
