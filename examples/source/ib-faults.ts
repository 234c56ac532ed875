/** IB rows that break a published rule, or meet a question that the documents leave open. */
import { intensiveDay } from './ib-action';
import { aem, asia, north, type Fault } from './ib-fault';
import { day } from './school-days';
import { essayWorkshop } from './workshops';

const pei = 'Développer le PEI';
const pop = 'Développer le POP';
const oneDay = 'Tarif pour 1 jour*';
const ninetyMinutes = '15 sessions de 1 h 30 sur 3 jours';

export const ibFaults: readonly Fault[] = [
  // Headcounts and schools.
  {
    shows: ['min-participants'],
    action: {
      ...aem,
      offer: 'inPersonSingle',
      start: '2026-10-05',
      workshop: 'PP : lire et écrire pour enquêter',
      participants: 6,
    },
  },
  {
    shows: ['min-participants', 'duration-is-minimum'],
    action: {
      ...north,
      offer: 'onlineScheduled',
      start: '2027-01-11',
      workshop: 'PD : chimie, sécurité et recherche',
      participants: 2,
    },
    but: { workshopTotalRegistered: 3 },
  },
  {
    shows: ['school-count'],
    action: {
      ...aem,
      offer: 'inPersonSingle',
      start: '2026-11-23',
      workshop: 'PEI : arts, garder trace du processus',
      schools: 2,
    },
  },
  {
    shows: ['school-count'],
    action: {
      ...aem,
      offer: 'inPersonMultiple',
      start: '2027-02-01',
      workshop: 'PD : géographie, étude de terrain',
      schools: 1,
    },
  },
  {
    shows: ['minimum-counted-per-workshop'],
    action: {
      ...aem,
      offer: 'inPersonScheduled',
      start: '2027-03-15',
      workshop: 'PD : philosophie, débattre',
      participants: 2,
    },
    blank: ['workshopTotalRegistered'],
  },
  // Regions, tariffs and prices.
  {
    shows: ['region-not-offered'],
    action: {
      ...aem,
      offer: 'blendedOnDemand',
      start: '2026-12-07',
      workshop: 'PEI : design, du besoin au prototype',
    },
  },
  {
    shows: ['region-not-offered'],
    action: { ...asia, offer: 'blendedOnDemand', start: '2027-04-05', workshop: 'PP : enquêter dehors' },
  },
  {
    shows: ['tariff-reserved'],
    action: {
      ...aem,
      offer: 'inPersonSingle',
      start: '2026-09-21',
      workshop: 'PP : évaluer avec des traces',
      tariff: oneDay,
    },
  },
  {
    shows: ['tariff-reserved', 'duration-conflict'],
    action: {
      ...aem,
      offer: 'virtualOnDemand',
      start: '2027-01-18',
      workshop: 'Développer la pensée critique',
      tariff: 'Tarif pour 2 jours*',
    },
  },
  {
    shows: ['tariff-reserved'],
    action: {
      ...aem,
      offer: 'inPersonSingle',
      start: '2027-05-10',
      workshop: 'PD : arts visuels',
      tariff: intensiveDay,
    },
  },
  {
    shows: ['no-published-price'],
    action: {
      ...aem,
      offer: 'onlineOnDemand',
      start: '2027-03-08',
      workshop: essayWorkshop,
      tariff: intensiveDay,
    },
  },
  {
    shows: ['tariff-required'],
    action: { ...aem, offer: 'inPersonSingle', start: '2026-10-12', workshop: pei },
    blank: ['tariff'],
  },
  {
    shows: ['tariff-not-published'],
    action: {
      ...aem,
      offer: 'inPersonScheduled',
      start: '2027-02-08',
      workshop: 'PD : théâtre, mettre en scène',
      participants: 5,
    },
    but: { registration: 'Préinscription' },
  },
  {
    shows: ['tariff-not-published'],
    action: {
      ...asia,
      offer: 'inPersonScheduled',
      start: '2027-06-07',
      workshop: 'PD : musique, composer',
      participants: 6,
    },
    but: { registration: 'Inscription tardive' },
  },
  {
    // One euro list, one pound list, one franc list: nobody said which.
    shows: ['currency-required'],
    action: {
      ...aem,
      offer: 'inPersonMultiple',
      start: '2026-12-14',
      workshop: 'PEI : mathématiques en contexte',
      schools: 3,
    },
    blank: ['requestedCurrency'],
  },
  {
    shows: ['currency-not-listed'],
    action: {
      ...aem,
      offer: 'inPersonScheduled',
      start: '2026-10-07',
      workshop: 'PD : gestion des entreprises',
      participants: 8,
      currency: 'GBP',
    },
  },
  {
    shows: ['currency-not-listed', 'tariff-label-days-mismatch'],
    action: {
      ...north,
      offer: 'inPersonSingle',
      start: '2027-01-25',
      workshop: 'PP : rôle de la bibliothèque',
      currency: 'EUR',
    },
  },
  {
    shows: ['subregion-required'],
    action: {
      region: 'americas',
      participants: 9,
      offer: 'inPersonScheduled',
      start: '2026-11-02',
      workshop: 'PP : jouer pour apprendre',
    },
  },
  {
    shows: ['currency-header-conflict'],
    action: {
      ...asia,
      offer: 'inPersonMultiple',
      start: '2026-09-28',
      workshop: 'PD : langue A, œuvres traduites',
    },
  },
  {
    shows: ['currency-header-conflict', 'duration-conflict', 'tariff-label-days-mismatch'],
    action: {
      ...asia,
      offer: 'inPersonSingle',
      start: '2027-03-22',
      workshop: 'PEI : éducation physique et à la santé',
    },
    but: { requestedFormat: ninetyMinutes },
  },
  {
    shows: ['tier-cliff'],
    action: {
      ...aem,
      offer: 'inPersonSingle',
      start: '2026-11-30',
      workshop: pop,
      tariff: oneDay,
      participants: 45,
    },
  },
  {
    shows: ['tier-cliff', 'duration-conflict'],
    action: {
      ...north,
      offer: 'virtualOnDemand',
      start: '2027-03-10',
      workshop: pei,
      tariff: 'Tarif pour 2 jours*',
      participants: 44,
    },
  },
  // Formats and durations.
  {
    shows: ['format-not-listed'],
    action: {
      ...aem,
      offer: 'inPersonSingle',
      start: '2027-01-06',
      workshop: 'PP : mathématiques manipulées',
    },
    but: { requestedFormat: ninetyMinutes },
  },
  {
    shows: ['duration-not-listed-for-offer'],
    action: {
      ...aem,
      offer: 'inPersonMultiple',
      start: '2027-05-19',
      workshop: pop,
      tariff: oneDay,
      participants: 22,
    },
  },
  {
    shows: ['tariff-label-days-mismatch'],
    action: {
      ...north,
      offer: 'inPersonSingle',
      start: '2026-10-13',
      workshop: 'PEI : service et citoyenneté',
    },
  },
  // Virtual workshops on demand.
  {
    shows: ['days-not-consecutive', 'duration-conflict'],
    action: {
      ...aem,
      offer: 'virtualOnDemand',
      start: '2026-12-02',
      workshop: 'PD : psychologie, études de cas',
    },
    but: { sessionDates: '02/12/2026 ; 04/12/2026', endDate: { date: day('2026-12-04') } },
  },
  {
    shows: ['not-a-virtual-workshop', 'own-computer-missing', 'duration-conflict'],
    action: { ...aem, offer: 'virtualOnDemand', start: '2027-02-10', workshop: 'PEI : évaluer à distance' },
    but: { participantsGroupedInRoom: 'oui', ownComputerEach: 'non' },
  },
  {
    shows: ['room-vs-virtual-rule', 'duration-conflict'],
    action: {
      ...aem,
      offer: 'virtualOnDemand',
      start: '2027-04-07',
      workshop: 'POP : partenaires du monde professionnel',
    },
    but: { participantsGroupedInRoom: 'oui', schoolDedicatedRoomBooked: 'oui', room: 'Salle informatique 2' },
  },
  {
    // Asked for 40 days ahead.
    shows: ['lead-time-short', 'duration-conflict'],
    action: {
      ...aem,
      offer: 'virtualOnDemand',
      start: '2026-11-25',
      workshop: 'PP : élèves plurilingues',
      daysAhead: 40,
    },
  },
  {
    shows: ['it-support-missing', 'duration-conflict'],
    action: { ...aem, offer: 'virtualOnDemand', start: '2027-05-12', workshop: 'PD : informatique, projets' },
    but: { itSupportNamed: 'non' },
  },
  {
    shows: ['cancel-and-rebook'],
    action: {
      ...aem,
      offer: 'inPersonSingle',
      start: '2027-06-14',
      workshop: 'PD : systèmes de l’environnement',
    },
    but: {
      offerRegistered: 'Atelier en présentiel organisé pour un seul établissement',
      offerWanted: 'Atelier virtuel à la demande',
    },
  },
  // Venue, attendance, provider.
  {
    shows: ['ib-venue-approval-required'],
    action: {
      ...aem,
      offer: 'inPersonMultiple',
      start: '2027-01-13',
      workshop: 'Direction : cultures de coopération',
    },
    but: { venue: 'Hôtel du Centre (exemple)', venueExternal: 'oui', room: 'Salon bleu' },
  },
  {
    shows: ['attendance-incomplete'],
    action: {
      ...aem,
      offer: 'inPersonMultiple',
      start: '2026-09-16',
      workshop: 'PEI : langues et littératures',
    },
    but: { sessionsTotal: 4, sessionsAttended: 3 },
  },
  {
    shows: ['provider-sets-price', 'provider-sets-minimum'],
    action: {
      ...aem,
      offer: 'inPersonScheduled',
      start: '2027-03-31',
      workshop: 'Neurosciences et apprentissages',
      participants: 5,
    },
    but: { provider: 'Fournisseur externe' },
    blank: ['requestedCurrency'],
  },
  {
    shows: ['provider-not-listed', 'provider-sets-price', 'provider-sets-minimum'],
    action: { ...aem, offer: 'inPersonSingle', start: '2027-02-15', workshop: 'PP : la pédagogie de projet' },
    but: {
      provider: 'Fournisseur externe',
      providerPrice: 190,
      providerCurrency: 'EUR',
      providerMinimum: 10,
    },
    blank: ['requestedCurrency'],
  },
  {
    shows: ['organisation-offer-conflict'],
    action: {
      ...aem,
      offer: 'virtualScheduled',
      start: '2027-03-23',
      workshop: 'PD : anthropologie',
      participants: 6,
    },
    but: { organisation: 'À la demande' },
    blank: ['registrationDate'],
  },
  {
    // Several faults on one row: the example of a row to take apart.
    shows: [
      'min-participants',
      'tariff-reserved',
      'lead-time-short',
      'it-support-missing',
      'duration-conflict',
    ],
    action: {
      ...aem,
      offer: 'virtualOnDemand',
      start: '2027-01-14',
      workshop: 'PP : récits et oralité',
      participants: 5,
      daysAhead: 30,
      tariff: 'Tarif pour 2 jours*',
    },
    but: { itSupportNamed: 'non' },
  },
];
