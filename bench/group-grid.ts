/** A plan whose rows belong together, for measuring the rules over a whole plan: teachers, trainers, rooms, axes. */
import type { SheetGrid } from '../src/plan/plan-sheet';

const headers = [
  'Code',
  'Intitulé',
  'Modalité',
  'Degré',
  'Enseignant',
  'Année scolaire',
  'Heures prévues',
  'Dont numérique',
  'Formateur',
  'Salle',
  'Lieu',
  'Début de la session',
  'Fin de la session',
  'Date de début',
  'Zone de vacances',
  'Axe',
  'Coût pédagogique',
  'Date de demande',
];

/** Rows of one teacher in one school year. */
const rowsOfTeacher = 8;
/** School days on which sessions take place. */
const days = 150;

/** @returns a sheet of `rowCount` rows, with one teacher to eight rows: 5 000 teachers for 40 000 rows. */
export function groupGrid(rowCount: number): SheetGrid {
  const rows = Array.from({ length: rowCount }, (_, index) => rowOf(index, rowCount));
  return {
    name: 'Plan',
    top: 0,
    left: 0,
    cells: [headers, ...rows],
    merges: [],
    tables: [],
    date1904: false,
    hidden: false,
  };
}

function rowOf(index: number, rowCount: number): (string | number)[] {
  const teachers = Math.ceil(rowCount / rowsOfTeacher);
  const day = dayOf((index * 37) % days);
  const hour = 8 + ((index * 5) % 9);
  const two = (number: number): string => String(number).padStart(2, '0');
  return [
    `26A02${String(index % 100_000).padStart(5, '0')}`,
    `Action ${index + 1}`,
    'Présentiel',
    'Premier degré',
    `Enseignant ${index % teachers}`,
    '2026-2027',
    1 + (index % 4),
    index % 3,
    `Formateur ${(index * 11) % Math.ceil(rowCount / 40)}`,
    `Salle ${(index * 7) % Math.ceil(rowCount / 50)}`,
    `Lycée ${index % 60}`,
    `${day}T${two(hour)}:00`,
    `${day}T${two(hour + 2)}:00`,
    day,
    'B',
    `Axe ${index % 5}`,
    100 + (index % 900),
    '2026-09-01',
  ];
}

function dayOf(index: number): string {
  return new Date(Date.UTC(2026, 9, 1 + index)).toISOString().slice(0, 10);
}
