/** Rows written by hand that only mean something together: a trainer's day, an axis, a group, a workshop of several. */
import { faultyAcademyRows, type AcademyFault } from './academy-fault';
import { aem, faultyRow, type Fault } from './ib-fault';
import type { FaultyRow } from './plan-row';

const onSite = { modality: 'Présentiel', participants: 18 } as const;
const abroad = { ...onSite, axis: 'Ouverture internationale' } as const;
const group = {
  modality: 'Présentiel',
  title: 'Devenir formateur : analyser sa pratique',
  participants: 20,
  cost: 900,
  trainer: 'Formateur H30',
  venue: 'Lycée 29 (exemple)',
  times: ['09:00', '12:00'],
} as const;
const ofGroup = { code: '26A0209001', moduleCode: '71301', groupId: 'G1' } as const;

const academy: readonly AcademyFault[] = [
  // Four hours in the morning and four in the afternoon: one more than « Réglages » allows.
  {
    shows: ['trainer-overload'],
    action: {
      ...onSite,
      title: 'Secourir : gestes de premier secours, matin',
      days: ['2027-04-07'],
      times: ['08:30', '12:30'],
      trainer: 'Formateur H20',
      venue: 'Lycée 27 (exemple)',
    },
  },
  {
    shows: ['trainer-overload'],
    action: {
      ...onSite,
      title: 'Secourir : gestes de premier secours, après-midi',
      days: ['2027-04-07'],
      times: ['13:30', '17:30'],
      trainer: 'Formateur H20',
      venue: 'Lycée 27 (exemple)',
    },
  },
  // The same trainer twice a day, in one place and one after the other: nothing to say.
  {
    shows: [],
    action: {
      ...onSite,
      title: 'Voix et posture : premier groupe',
      days: ['2027-05-26'],
      times: ['09:00', '12:00'],
      trainer: 'Formateur H21',
      venue: 'Lycée 28 (exemple)',
      room: 'Salle polyvalente',
    },
  },
  {
    shows: [],
    action: {
      ...onSite,
      title: 'Voix et posture : second groupe',
      days: ['2027-05-26'],
      times: ['13:30', '16:30'],
      trainer: 'Formateur H21',
      venue: 'Lycée 28 (exemple)',
      room: 'Salle polyvalente',
    },
  },
  // 2 880 € and 2 520 € on an axis that has 5 000 €.
  {
    shows: ['budget-exceeded'],
    action: { ...abroad, title: 'Préparer une mobilité d’élèves', days: ['2027-02-10'], cost: 2400 },
  },
  {
    shows: ['budget-exceeded'],
    action: { ...abroad, title: 'Accueillir un assistant de langue', days: ['2027-05-19'], cost: 2100 },
  },
  {
    // No calendar of Corsica is in the rules.
    shows: ['calendar-unknown'],
    action: {
      title: 'Langues régionales : webinaire inter-académies',
      modality: 'Webinaire',
      participants: 25,
      days: ['2027-03-17'],
      venue: 'En ligne',
    },
    but: { zone: 'Corse' },
  },
  // Three sessions of one group repeat what the group costs; it counts once.
  ...['2027-01-13', '2027-03-10', '2027-05-12'].map((date, index): AcademyFault => ({
    shows: [],
    action: { ...group, days: [date] },
    but: { ...ofGroup, sessionId: `S${String(index + 1)}`, hours: 3, trainerHours: 3 },
  })),
];

const ib: readonly Fault[] = [
  // Too few each, enough together: the grouping helper joins them.
  {
    shows: ['min-participants'],
    action: {
      ...aem,
      offer: 'inPersonSingle',
      start: '2027-03-15',
      workshop: 'PP : philosophie avec les enfants',
      participants: 4,
    },
  },
  {
    shows: ['min-participants'],
    action: {
      ...aem,
      offer: 'inPersonSingle',
      start: '2027-03-22',
      workshop: 'PP : philosophie avec les enfants',
      participants: 5,
    },
  },
  // Two of ours from each of two schools on one scheduled workshop: four in all, which is enough.
  ...['Établissement 41', 'Établissement 42'].map((school): Fault => ({
    shows: [],
    action: {
      ...aem,
      offer: 'inPersonScheduled',
      start: '2027-05-24',
      workshop: 'PD : danse, interpréter et composer',
      participants: 2,
    },
    but: { title: `Atelier IB – danse (${school})`, workshopId: 'AT-0900', venue: 'Centre de congrès 07' },
    blank: ['trainer', 'room'],
  })),
  {
    // A participant has a class that week, and nobody says when the live activity is.
    shows: ['live-activity-date-missing', 'duration-is-minimum'],
    action: {
      ...aem,
      offer: 'onlineScheduled',
      start: '2027-01-04',
      workshop: 'PEI : le rôle du superviseur',
      participants: 6,
    },
    but: { workshopId: 'AT-0901', classes: '13/01/2027 17:00-18:00', degree: 'Second degré' },
    blank: ['liveActivityStart', 'liveActivityEnd'],
  },
];

/** Numbered after all other hand-written IB rows, whose schools and trainers they must not share. */
const firstNumber = 70;

export const planFaults: readonly FaultyRow[] = [
  ...faultyAcademyRows('H', academy),
  ...ib.map((fault, index) => faultyRow(fault, firstNumber + index)),
];
