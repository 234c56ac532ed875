/** Academy rows written by hand: what the charter, M@gistère and the calendar warn about. */
import { faultyAcademyRows, type AcademyFault } from './academy-fault';
import { day } from './school-days';

const hybrid = { modality: 'Hybride', participants: 24, venue: 'Lycée 11 (exemple)' } as const;
const onSite = { modality: 'Présentiel', participants: 18 } as const;
const course = { modality: 'Hybride', venue: 'En ligne' } as const;
const cycle2 = 'Parcours M@gistère : lire à voix haute au cycle 2';
const cycle3 = 'Parcours M@gistère : géométrie dans l’espace au cycle 3';

const faults: readonly AcademyFault[] = [
  // The hybrid-training charter.
  {
    shows: ['place-missing'],
    action: {
      ...hybrid,
      title: 'Évaluer les compétences orales en langues',
      days: ['2027-01-13', '2027-01-20'],
    },
    but: { placeIdentified: 'non' },
  },
  {
    shows: ['trainer-not-hybrid-competent'],
    action: {
      ...hybrid,
      title: 'Histoire-géographie : cartes numériques',
      days: ['2027-03-17', '2027-03-24'],
    },
    but: { trainerHybridCompetent: 'non' },
  },
  {
    shows: ['hybrid-scenario-not-validated'],
    action: {
      ...hybrid,
      title: 'Technologie : conduire un projet au cycle 4',
      days: ['2027-05-26', '2027-06-02'],
    },
    but: { hybridScenarioValidated: 'non' },
  },
  {
    shows: ['sofia-fmo-documents-missing'],
    action: {
      ...hybrid,
      title: 'Vie scolaire : faire vivre les instances',
      days: ['2026-09-23', '2026-09-30'],
    },
    but: { sofiaFmoDocumentsUploaded: 'non' },
  },
  {
    shows: ['evaluation-missing'],
    action: {
      ...onSite,
      title: 'Arts plastiques : exposer au collège',
      days: ['2026-10-07'],
      venue: 'Lycée 12 (exemple)',
    },
    but: { evaluationQuestionnaireSent: 'non' },
  },
  {
    shows: ['unknown-objective'],
    action: {
      ...onSite,
      title: 'Documentation : former à la recherche',
      days: ['2027-02-03'],
      venue: 'Lycée 13 (exemple)',
    },
    but: { objective: '10.4' },
  },
  {
    // 10.1 typed without an apostrophe: Excel made it 10 January 2027.
    shows: ['invalid-objective'],
    action: {
      ...onSite,
      title: 'Physique-chimie : expérimenter à distance',
      days: ['2027-02-10'],
      venue: 'Lycée 14 (exemple)',
    },
    but: { objective: { date: day('2027-01-10') } },
  },
  // Hours of first-degree teachers.
  {
    // 10 + 8 hours, of which 4.5 + 4 digital: 8.5 of the 9.
    shows: ['digital-quota-short'],
    action: { ...course, title: cycle2, days: ['2026-11-04'], teacher: 'Enseignant 07', hours: [10, 4.5] },
  },
  {
    shows: ['digital-quota-short'],
    action: { ...course, title: cycle3, days: ['2027-01-06'], teacher: 'Enseignant 07', hours: [8, 4] },
  },
  {
    shows: ['total-quota-short'],
    action: { ...course, title: cycle3, days: ['2026-12-09'], teacher: 'Enseignant 09', hours: [15, 9] },
  },
  {
    shows: ['hours-over-18'],
    action: { ...course, title: cycle2, days: ['2027-03-31'], teacher: 'Enseignant 12', hours: [21, 12] },
  },
  {
    shows: ['invalid-plannedHoursTotal'],
    action: { ...course, title: cycle2, days: ['2027-06-09'], teacher: 'Enseignant 14', hours: [18, 9] },
    but: { plannedHoursTotal: 'dix-huit' },
  },
  // People, rooms and the calendar.
  {
    // 9 to 12, and 11 to 14 the same day in another town: one trainer, two venues.
    shows: ['trainer-double-booked', 'two-venues-one-day'],
    action: {
      ...onSite,
      title: 'Mathématiques : automatismes en classe',
      days: ['2027-01-20'],
      times: ['09:00', '12:00'],
      trainer: 'Formateur E01',
      venue: 'Lycée 15 (exemple)',
    },
  },
  {
    shows: ['trainer-double-booked', 'two-venues-one-day'],
    action: {
      ...onSite,
      title: 'Mathématiques : automatismes, second groupe',
      days: ['2027-01-20'],
      times: ['11:00', '14:00'],
      trainer: 'Formateur E01',
      venue: 'Lycée 16 (exemple)',
    },
  },
  {
    // Nobody says at what time: they may meet.
    shows: ['room-double-booked'],
    action: {
      ...onSite,
      title: 'Lettres : ateliers d’écriture',
      days: ['2027-03-10'],
      times: null,
      venue: 'Lycée 17 (exemple)',
      room: 'Salle L17',
    },
  },
  {
    shows: ['room-double-booked'],
    action: {
      ...onSite,
      title: 'Latin et grec : textes et images',
      days: ['2027-03-10'],
      times: null,
      venue: 'Lycée 17 (exemple)',
      room: 'Salle L17',
    },
  },
  {
    // Two courses on one Wednesday for the same teacher; her hours are right: 9 + 9.
    shows: ['participant-double-booked'],
    action: { ...course, title: cycle2, days: ['2027-05-19'], teacher: 'Enseignant 15', hours: [9, 5] },
  },
  {
    shows: ['participant-double-booked'],
    action: { ...course, title: cycle3, days: ['2027-05-19'], teacher: 'Enseignant 15', hours: [9, 4] },
  },
  {
    shows: ['session-on-holiday'],
    action: {
      ...onSite,
      title: 'Enseigner le fait religieux',
      days: ['2026-11-11'],
      venue: 'Lycée 18 (exemple)',
    },
  },
  {
    shows: ['session-on-weekend'],
    action: {
      ...onSite,
      title: 'Chorale académique : diriger un chœur',
      days: ['2026-11-21'],
      venue: 'Lycée 19 (exemple)',
    },
  },
  {
    shows: ['session-in-vacation'],
    action: {
      ...onSite,
      title: 'Robotique : stage de découverte',
      days: ['2026-10-21', '2026-10-22'],
      venue: 'Lycée 20 (exemple)',
    },
  },
  {
    // Asked for on the Friday before.
    shows: ['short-notice'],
    action: {
      ...onSite,
      title: 'Gestes professionnels et voix',
      days: ['2026-12-02'],
      daysAhead: 5,
      venue: 'Lycée 21 (exemple)',
    },
  },
];

export const academyFaults = faultyAcademyRows('F', faults);
