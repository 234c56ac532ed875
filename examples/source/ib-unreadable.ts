/** IB rows on which a cell says nothing, too little, or something that cannot be read. */
import { aem, asia, north, type Fault } from './ib-fault';

export const ibUnreadable: readonly Fault[] = [
  // What is not said.
  {
    // "Atelier en ligne" alone is two offers.
    shows: ['incomplete-offer'],
    action: {
      ...aem,
      offer: 'onlineScheduled',
      start: '2026-11-16',
      workshop: 'PP : le profil de l’apprenant',
      participants: 7,
    },
    but: { offer: 'Atelier en ligne' },
    blank: ['organisation'],
  },
  {
    // Nothing fires, but nothing can be concluded: the headcount is asked for.
    shows: ['(missingFacts: participants)', 'duration-conflict'],
    action: {
      ...aem,
      offer: 'virtualOnDemand',
      start: '2027-06-09',
      workshop: 'PEI : le questionnement conceptuel',
    },
    but: { participants: 'à définir' },
  },
  // What cannot be read.
  {
    shows: ['invalid-region'],
    action: {
      ...asia,
      offer: 'inPersonSingle',
      start: '2026-10-08',
      workshop: 'PD : sport, exercice et santé',
    },
    but: { region: 'Asie-Pacifque' },
  },
  {
    shows: ['invalid-participants'],
    action: { ...aem, offer: 'inPersonSingle', start: '2027-01-20', workshop: 'PP : mesurer le progrès' },
    but: { participants: '7,5' },
  },
  {
    shows: ['invalid-participants', 'duration-is-minimum'],
    action: {
      ...aem,
      offer: 'onlineOnDemand',
      start: '2027-03-15',
      workshop: 'PD : mémoire et argumentation',
    },
    but: { participants: 'une vingtaine' },
  },
  {
    shows: ['invalid-startDate'],
    action: { ...aem, offer: 'inPersonMultiple', start: '2027-02-18', workshop: 'PEI : lire les images' },
    but: { startDate: '31/02/2027', sessionDates: '18/02/2027 ; 19/02/2027' },
  },
  {
    shows: ['invalid-offer'],
    action: { ...aem, offer: 'inPersonSingle', start: '2027-04-12', workshop: 'PP : observer pour décider' },
    but: { offer: 'Atelier sur mesure' },
  },
  {
    shows: ['invalid-organisation'],
    action: {
      ...aem,
      offer: 'inPersonSingle',
      start: '2026-12-10',
      workshop: 'PD : TIC dans une société mondiale',
    },
    but: { organisation: 'À la demende' },
  },
  {
    shows: ['invalid-requestedCurrency'],
    action: {
      ...aem,
      offer: 'virtualScheduled',
      start: '2027-05-25',
      workshop: 'PP : coordonner un programme',
      participants: 8,
    },
    but: { requestedCurrency: 'Yen' },
  },
  {
    shows: ['invalid-schools'],
    action: { ...aem, offer: 'inPersonMultiple', start: '2027-06-02', workshop: 'PEI : transdisciplinarité' },
    but: { schools: 'trois ou quatre' },
  },
  {
    shows: ['invalid-tariff'],
    action: { ...aem, offer: 'inPersonSingle', start: '2027-01-28', workshop: 'PD : cinéma, écrire un plan' },
    but: { tariff: 'Tarif réduit' },
  },
  {
    shows: ['invalid-requestDate', 'duration-conflict'],
    action: { ...aem, offer: 'virtualOnDemand', start: '2027-06-16', workshop: 'POP : langue et carrière' },
    but: { requestDate: 'courant mars' },
  },
  {
    shows: ['invalid-itSupportNamed', 'duration-conflict'],
    action: { ...aem, offer: 'virtualOnDemand', start: '2026-10-14', workshop: 'PP : espaces et matériels' },
    but: { itSupportNamed: 'en cours' },
  },
  {
    shows: ['invalid-sessionDates', 'duration-conflict'],
    action: {
      ...aem,
      offer: 'virtualOnDemand',
      start: '2027-02-03',
      workshop: 'PEI : progression des savoir-faire',
    },
    but: { sessionDates: '03/02/2027 ; 40/02/2027' },
  },
  {
    shows: ['invalid-workshopTotalRegistered', 'duration-is-minimum'],
    action: {
      ...north,
      offer: 'onlineScheduled',
      start: '2027-02-08',
      workshop: 'PD : latin et grec',
      participants: 5,
    },
    but: { workshopTotalRegistered: '> 20' },
  },
];
