/** What the packs on academy rows say of a value or a finding, word for word. */
import { explain, explainInWords } from '../../src/engine/explain';
import type { Language } from '../../src/i18n/language';
import type { CellValue } from '../../src/vocabulary/cell';
import { readFacts } from '../../src/vocabulary/read-facts';
import { plainSpaces } from '../support/plain-spaces';
import { realProgram } from '../support/real-program';

const program = realProgram();

/** The lines of an explanation but the last, which names the sources. */
function words(
  cells: Readonly<Record<string, CellValue>>,
  id: string,
  language: Language = 'fr',
): readonly string[] {
  const { facts, unreadable } = readFacts(cells, program.parts.vocabulary, { date1904: false });
  const trace = explain(program, facts, id, { unreadable });
  if (!trace) throw new Error(`${id} is not explained`);
  return explainInWords(trace, language, program)
    .slice(0, -1)
    .map(({ text }) => plainSpaces(text));
}

test('classes to release are counted against the slot', () => {
  const cells = {
    modality: 'distanciel synchrone',
    sessionStart: '2027-03-09T14:00',
    sessionEnd: '2027-03-09T16:00',
    classes: '2027-03-09 13:30-14:30',
  };
  expect(words(cells, 'classesToRelease')[0]).toBe(
    'Cours à libérer : 1, compté dans « Cours » pour le créneau du 9 mars 2027 à 14:00 au 9 mars 2027 à 16:00 (S4, l. 53, 65, 96, 184, 199 ; S0, l. 15).',
  );
  expect(words(cells, 'responsible', 'en')[0]).toBe(
    'Responsible: Head of school, by the first finding (S4, l. 44–286).',
  );
});

test('hours over are those beyond what is required', () => {
  const cells = { degree: 'premier degré', plannedHoursTotal: 18.5 };
  expect(words(cells, 'hoursOver')[0]).toBe(
    'Heures en plus : 0,5, puisque l’on en compte 18,5 pour une limite de 18 (S3, l. 38).',
  );
});

test('a delay that nobody has published is asked for, and no number is proposed', () => {
  const cells = { modality: 'hybride', inPersonStart: '2027-03-08', upstreamActivitiesDays: 14 };
  expect(words(cells, 'admin-delay-unknown').at(-1)).toBe(
    'Ce qui changerait la conclusion : indiquer « Délai administratif (jours) ».',
  );
});

test('days of sessions say where they come from', () => {
  const cells = { modality: 'présentiel', zone: 'B', sessionDates: '21/11/2026 ; 19/10/2026' };
  expect(words(cells, 'sessionDays')[0]).toBe(
    'Jours de session : 19 octobre 2026 et 21 novembre 2026, d’après « Dates des sessions ».',
  );
  expect(words(cells, 'vacationSessionDays')[0]).toBe(
    'Sessions pendant les vacances : 19 octobre 2026, d’après la table « Vacances scolaires ».',
  );
  expect(words(cells, 'weekendSessionDays', 'en')[0]).toBe(
    'Sessions at the weekend: 21 November 2026 (Saturday).',
  );
  expect(words({ startDate: '2026-11-03' }, 'schoolYear')[0]).toBe(
    'Année scolaire : 2026-2027, d’après la date du 3 novembre 2026 (A2022, l. 1 ; A2025, l. 1 ; A2026, l. 1).',
  );
});

describe('a finding about several rows', () => {
  type Row = Readonly<Record<string, CellValue>>;

  /** The lines about a finding as a row of a plan shows it; the plan’s first row is row 2 of the sheet. */
  function wordsInPlan(
    rows: readonly Row[],
    row: number,
    code: string,
    language: Language = 'fr',
  ): readonly string[] {
    const { vocabulary } = program.parts;
    const inputs = rows.map((cells) => readFacts(cells, vocabulary, { date1904: false }));
    const { placeOf } = program.judgePlan(inputs, { planDate: '2026-11-23' });
    const trace = explain(program, inputs[row]?.facts ?? {}, code, {
      planDate: '2026-11-23',
      place: placeOf(row),
      numberOf: (index) => index + 2,
    });
    if (!trace) throw new Error(`${code} is not explained`);
    return explainInWords(trace, language, program).map(({ text }) => plainSpaces(text));
  }

  const teacher = { degree: 'premier degré', teacher: 'Enseignant 07', schoolYear: '2026-2027' };
  const hours: readonly Row[] = [
    { ...teacher, plannedHoursTotal: 9, plannedHoursDigital: 4.5 },
    { ...teacher, plannedHoursTotal: 9, plannedHoursDigital: 4 },
  ];

  test('tells the hours of a teacher by the rows that they are on, and how far this row would have to go', () => {
    expect(wordsInPlan(hours, 1, 'digital-quota-short')).toEqual([
      'Avertissement : Enseignant 07 : 8,5 heures sur support numérique pour l’année, il en faut au moins 9 dans le premier degré : il manque 0,5 heure. Ajoutez un parcours M@gistère ou une autre formation sur support numérique.',
      'Heures prévues sur support numérique : 4 (indiqué dans la ligne).',
      'Heures numériques exigées : 9, repris de « Heures de formation sur support numérique, au moins » (S3, l. 38).',
      'Heures de formation sur support numérique, au moins : 9 heures (paramètre des règles ; S3, l. 38).',
      'Heures numériques de l’enseignant sur l’année scolaire : 8,5, somme de « Heures prévues sur support numérique » sur 2 lignes (même enseignant, même année scolaire : lignes 2 et 3).',
      'Ce qui changerait la conclusion : « Heures prévues sur support numérique » à 4,5 ou plus.',
      'Source : S3 « M@gistère : présentation du dispositif de formation continue ». Règles : « M@gistère : heures de formation du premier degré », version 2026.1.',
    ]);
    expect(wordsInPlan(hours, 0, 'digital-quota-short', 'en').slice(-3, -1)).toEqual([
      'The teacher’s digital hours of the school year: 8.5, sum of “Planned digital hours” over 2 rows (same teacher, same school year: rows 2 and 3).',
      'What would change this: “Planned digital hours” of 5 or more.',
    ]);
  });

  const action = { modality: 'présentiel', trainer: 'Formateur E01', sessionDates: '20/01/2027' };
  const bookings: readonly Row[] = [
    { ...action, venue: 'Lycée 15' },
    { ...action, venue: 'Lycée 16' },
  ];

  test('tells which actions a trainer has on one day, and the nearest day without another', () => {
    expect(wordsInPlan(bookings, 0, 'trainer-double-booked').slice(0, -1)).toEqual([
      'Avertissement : Formateur E01 intervient dans 2 actions le 20 janvier 2027, et leurs horaires ne sont pas tous connus. Indiquez les horaires, ou changez de formateur.',
      'Formateur : Formateur E01 (indiqué dans la ligne).',
      'Dates des sessions : 20 janvier 2027 (indiqué dans la ligne).',
      'Actions du formateur ce jour-là : 2, d’après 2 lignes (même formateur, même jour : lignes 2 et 3).',
      'Actions sans horaire du formateur ce jour-là : 2, d’après 2 lignes (même formateur, même jour : lignes 2 et 3).',
      'Ce qui changerait la conclusion : « Dates des sessions » : 21 janvier 2027.',
    ]);
    expect(wordsInPlan(bookings, 1, 'two-venues-one-day', 'en')).toContain(
      'Venues of the trainer that day: 2, counting each “Venue” once over 2 rows (same trainer, same day: rows 2 and 3).',
    );
  });

  test('tells that the hours of two actions meet', () => {
    const day = { ...action, sessionStart: '2027-01-20T09:00', sessionEnd: '2027-01-20T12:00' };
    const later = { ...action, sessionStart: '2027-01-20T11:00', sessionEnd: '2027-01-20T13:00' };
    expect(wordsInPlan([day, later], 0, 'trainer-double-booked')).toEqual(
      expect.arrayContaining([
        'Avertissement : Formateur E01 intervient dans deux actions à la même heure le 20 janvier 2027. Changez l’horaire ou le formateur de l’une des actions.',
        'Actions à la même heure du formateur ce jour-là : 1, d’après les horaires de 2 lignes (même formateur, même jour : lignes 2 et 3).',
      ]),
    );
  });
});

describe('a day that does not suit', () => {
  const change = (cells: Readonly<Record<string, CellValue>>, code: string): string | undefined =>
    words(cells, code).find((line) => line.startsWith('Ce qui changerait'));

  test('a public holiday is named, and the nearest working day proposed', () => {
    const cells = { modality: 'présentiel', zone: 'B', sessionDates: '11/11/2026' };
    expect(words(cells, 'session-on-holiday')).toEqual([
      'Avertissement : Session un jour férié : 11 novembre 2026 (Armistice de 1918). Les établissements sont fermés. Choisissez un autre jour.',
      'Dates des sessions : 11 novembre 2026 (indiqué dans la ligne).',
      'Sessions un jour férié : 11 novembre 2026, d’après la table « Jours fériés ».',
      'Jours de session : 11 novembre 2026, d’après « Dates des sessions ».',
      'Cadre : Plan académique de formation.',
      'Zone de vacances : Zone B (indiqué dans la ligne).',
      'Ce qui changerait la conclusion : « Dates des sessions » : 12 novembre 2026.',
    ]);
  });

  test.each([
    ['session-on-weekend', '21/11/2026', '20 novembre 2026'],
    ['session-on-weekend', '22/11/2026', '23 novembre 2026'],
    ['session-on-holiday', '29/03/2027', '30 mars 2027'],
    ['session-in-vacation', '21/10/2026 ; 22/10/2026', '15 octobre 2026 et 16 octobre 2026'],
  ])('%s on %s: the nearest days that raise no other warning are %s', (code, sessionDates, expected) => {
    expect(change({ modality: 'présentiel', zone: 'B', sessionDates }, code)).toBe(
      `Ce qui changerait la conclusion : « Dates des sessions » : ${expected}.`,
    );
  });

  test('a start at short notice says from when on it would do', () => {
    const cells = { startDate: '2026-12-02', requestDate: '2026-11-27' };
    expect(words(cells, 'short-notice')[3]).toBe(
      'Jours de préavis : 5, du 27 novembre 2026 au 2 décembre 2026.',
    );
    expect(change(cells, 'short-notice')).toBe(
      'Ce qui changerait la conclusion : « Date de début » : 4 décembre 2026.',
    );
  });

  test('an IB workshop elsewhere follows no French calendar', () => {
    const cells = {
      organisation: 'Programmé',
      offer: 'Atelier virtuel',
      region: 'Amérique latine',
      startDate: '2026-11-11',
      endDate: '2026-11-13',
    };
    expect(words(cells, 'session-on-holiday')).toEqual([
      '« Session un jour férié » : rien à signaler.',
      'Cadre : IB, d’après « Type de perfectionnement » : Programmé et « Type d’atelier » : Atelier virtuel programmé.',
    ]);
  });
});
