/** Academy rows written by hand: releases, places, digital work and files, which the charter asks after. */
import { faultyAcademyRows, type AcademyFault } from './academy-fault';
import { dateCell } from './plan-row';
import { day } from './school-days';

const course = { modality: 'Webinaire', venue: 'En ligne', hours: [18, 9] } as const;
const hybrid = { modality: 'Hybride', participants: 22 } as const;

const faults: readonly AcademyFault[] = [
  {
    // Her class of the morning overlaps the session.
    shows: ['release-required'],
    action: {
      ...course,
      title: 'Parcours M@gistère : phonologie au cycle 2',
      days: ['2027-01-27'],
      times: ['09:00', '12:00'],
      teacher: 'Enseignant 16',
    },
    but: { classes: '27/01/2027 08:30-11:30' },
  },
  {
    shows: ['release-required', 'release-not-granted'],
    action: {
      ...course,
      title: 'Parcours M@gistère : calcul mental au cycle 3',
      days: ['2027-03-24'],
      times: ['09:00', '12:00'],
      teacher: 'Enseignant 17',
    },
    but: { classes: '24/03/2027 08:30-10:15 ; 24/03/2027 10:30-11:30', releasedFromClass: 'non' },
  },
  {
    // Work that everybody does when they like gives no release.
    shows: ['async-no-release'],
    action: {
      ...course,
      title: 'Parcours M@gistère : accueillir un élève malade',
      modality: 'En ligne',
      days: ['2027-05-12'],
      teacher: 'Enseignant 18',
    },
    but: { releasedFromClass: 'oui' },
  },
  {
    shows: ['place-not-booked'],
    action: {
      ...hybrid,
      title: 'Sciences de l’ingénieur : simuler un système',
      days: ['2027-02-03', '2027-02-10'],
      venue: 'Lycée 22 (exemple)',
    },
    but: { placeHasBookingSystem: 'oui', placeBooked: 'non' },
  },
  {
    shows: ['digital-space-missing'],
    action: {
      ...hybrid,
      title: 'Économie-gestion : enseigner par projet',
      days: ['2027-03-31', '2027-04-07'],
      venue: 'Lycée 23 (exemple)',
    },
    but: { digitalSpaceAvailable: 'non' },
  },
  {
    shows: ['async-work-not-planned'],
    action: {
      ...hybrid,
      title: 'Éducation musicale : créer avec le numérique',
      days: ['2027-05-12', '2027-05-19'],
      venue: 'Lycée 24 (exemple)',
    },
    but: { asynchronousWorkPlanned: 'non' },
  },
  {
    // Two weeks of work online come before; the service has not said how long a file takes.
    shows: ['admin-delay-unknown'],
    action: {
      ...hybrid,
      title: 'Conseillers principaux d’éducation : médiation',
      days: ['2027-06-02', '2027-06-09'],
      venue: 'Lycée 25 (exemple)',
    },
    but: { inPersonStart: dateCell(day('2027-06-02')), upstreamActivitiesDays: 14 },
  },
  {
    shows: ['review-missing'],
    action: {
      title: 'Philosophie : composer et corriger',
      modality: 'Présentiel',
      participants: 16,
      days: ['2026-10-14'],
      venue: 'Lycée 26 (exemple)',
    },
    but: { reviewDone: 'non' },
  },
];

export const charterFaults = faultyAcademyRows('G', faults);
