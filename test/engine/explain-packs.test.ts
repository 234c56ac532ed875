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
    'Sessions at the weekend: 21 November 2026, among 19 October 2026 and 21 November 2026.',
  );
  expect(words({ startDate: '2026-11-03' }, 'schoolYear')[0]).toBe(
    'Année scolaire : 2026-2027, d’après la date du 3 novembre 2026 (A2022, l. 1 ; A2025, l. 1 ; A2026, l. 1).',
  );
});
