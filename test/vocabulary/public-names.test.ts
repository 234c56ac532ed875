import { labelsOf } from '../../src/vocabulary/label-index';
import { normaliseHeader } from '../../src/vocabulary/normalise';
import { vocabulary } from './support';

/** Names that others rely on; packs may add to them. */
const facts = `code title framework organisation offer modality grouping provider region workshopTitle tariff
registration participants schools workshopTotalRegistered requestedCurrency requestedFormat providerPrice
providerCurrency providerMinimum venue venueExternal requestDate registrationDate startDate endDate sessionDates
participantsOnSite participantsRemote participantsGroupedInRoom facilitatorRemote partlyInPerson ownComputerEach
schoolDedicatedRoomBooked itSupportNamed attendanceBySchool sessionsTotal sessionsAttended offerRegistered offerWanted
degree schoolYear plannedHoursTotal plannedHoursDigital sessionStart sessionEnd liveActivityStart liveActivityEnd
classes trainerHybridCompetent hybridScenarioValidated placeIdentified placeHasBookingSystem placeBooked followFromHome
releasedFromClass sofiaFmoDocumentsUploaded evaluationQuestionnaireSent status inPersonStart upstreamActivitiesDays
adminDelayDays objective trainer room teacher workshopId axis zone hours groups costTeaching costOperating
costExceptional programmeTitle moduleCode moduleTitle groupId groupTitle sessionId groupSession hybrid expectedPlaces
groupSize maxRegistrations totalRegistrations uai theme audience period planType applicationMode priority
setAside trainers trainerHours interventionLevel`.split(/\s+/);

const decisions =
  `eligibility unitPrice currency total currencyCandidates totalsByCurrency unitPriceCandidates tier
cheaperHeadcount cheaperTotal saving minimumParticipants minimumParticipantsMet missingParticipants minimumScope
schoolConditionMet durationHours durationHoursCandidates durationDays durationDaysRange durationWeeks selfStudyHours
leadTimeDays latestRequestDate daysLate expectedInvoiceDate accessUntil suggestedOffer suggestedTariff
suggestedUnitPrice suggestedTotal requirementsMet quotaApplicable requiredTotal requiredDigital totalMet digitalMet
missingTotal missingDigital hoursOver releaseRequired releaseBy classesToRelease responsible upstreamStart
fileDeadline academyCost trainerCostLow trainerCostHigh rowCost rowCostCurrency`.split(/\s+/);

const findings: Readonly<Record<string, string>> = {
  block: `min-participants school-count region-not-offered tariff-reserved days-not-consecutive
    not-a-virtual-workshop`,
  question: `no-published-price currency-not-listed currency-required tariff-required subregion-required
    currency-header-conflict format-not-listed minimum-counted-per-workshop provider-sets-minimum provider-sets-price
    room-vs-virtual-rule live-activity-date-missing admin-delay-unknown organisation-offer-conflict`,
  warning: `lead-time-short tariff-not-published cancel-and-rebook ib-venue-approval-required it-support-missing
    attendance-incomplete digital-quota-short total-quota-short release-required place-missing place-not-booked
    trainer-not-hybrid-competent hybrid-scenario-not-validated sofia-fmo-documents-missing evaluation-missing
    unknown-objective trainer-double-booked room-double-booked participant-double-booked two-venues-one-day
    trainer-overload budget-exceeded short-notice session-on-holiday session-on-weekend session-in-vacation
    provider-not-listed own-computer-missing`,
  info: `duration-conflict duration-is-minimum duration-not-listed-for-offer tariff-label-days-mismatch tier-cliff
    hours-over-18 async-no-release currency-unconfirmed no-exchange-rate`,
};

test('holds every public fact, and one that it derives from the title', () => {
  expect([...vocabulary.facts.keys()]).toEqual(expect.arrayContaining([...facts, 'workshop']));
  expect(vocabulary.facts.get('workshop')?.derivedOnly).toBe(true);
});

test('holds every public decision', () => {
  expect([...vocabulary.decisions.keys()]).toEqual(expect.arrayContaining(decisions));
});

test.each(Object.entries(findings))('holds every finding of severity %s', (severity, codes) => {
  const found = [...vocabulary.findings.values()].filter((finding) => finding.severity === severity);
  expect(found.map(({ code }) => code)).toEqual(expect.arrayContaining(codes.trim().split(/\s+/)));
});

const values: Readonly<Record<string, string>> = {
  framework: 'ib academy',
  organisation: 'onDemand scheduled selfPaced',
  offer: `inPersonSingle inPersonMultiple blendedOnDemand onlineOnDemand virtualOnDemand inPersonScheduled
    virtualScheduled onlineScheduled selfPaced online`,
  modality: 'inPerson synchronous asynchronous hybrid remote',
  grouping: 'singleSchool multipleSchools',
  provider: 'ib external',
  region: 'africaEuropeMiddleEast northAmerica latinAmerica americas asiaPacific',
  workshop: 'developMyp developCareerProgramme extendedEssayFocus other',
  tariff: 'standard oneDay oneWeek twoDayReserved intensiveDay blended',
  registration: 'early normal late',
  requestedCurrency: 'EUR GBP CHF USD SGD',
  providerCurrency: 'EUR GBP CHF USD SGD',
  requestedFormat: 'standard sessions90min',
  attendanceBySchool: 'inPerson virtual',
  degree: 'first second',
  status: 'planned done',
  interventionLevel: 'awareness deepening expertise',
  eligibility: 'eligible needsAnswer ineligible',
  currency: 'EUR GBP CHF USD SGD',
  tier: '7-50 51+',
  minimumScope: 'request workshop',
  releaseBy: 'headOfSchool districtInspector',
  responsible: 'headOfSchool districtInspector networkCoordinator trainee trainer pilot',
};

test.each(Object.entries(values))('%s takes its public values', (id, ids) => {
  expect(vocabulary.valuesOf(id).map((value) => value.id)).toEqual(ids.trim().split(/\s+/));
});

test.each([
  ['inPersonSingle', 'Atelier en présentiel (traditionnel) organisé pour un seul établissement'],
  ['inPersonMultiple', 'Atelier en présentiel regroupant plusieurs établissements'],
  [
    'blendedOnDemand',
    'Atelier mixte organisé pour un seul établissement ou regroupant plusieurs établissements (région Amériques)',
  ],
  [
    'onlineOnDemand',
    'Atelier en ligne organisé pour un seul établissement ou regroupant plusieurs établissements',
  ],
  [
    'virtualOnDemand',
    'Atelier virtuel organisé pour un seul établissement ou regroupant plusieurs établissements',
  ],
  ['inPersonScheduled', 'Atelier en présentiel'],
  ['virtualScheduled', 'Atelier virtuel'],
  ['online', 'Atelier en ligne'],
])('offer %s shows first the label published by the IB', (id, label) => {
  expect(vocabulary.enumValue('offer', id)?.published[0]).toBe(label);
  expect(vocabulary.enumIdOf('offer', label)).toBe(id);
});

test.each([
  ['standard', 'Tarif (normal) pour 2 jours'],
  ['standard', 'Tarif (normal) pour 4 semaines'],
  ['standard', 'Atelier en présentiel Tarif (normal) pour 2 jours'],
  ['standard', 'Atelier en ligne à la demande Tarif (normal) pour 4 semaines'],
  ['standard', 'Atelier virtuel à la demande Tarif (normal) pour 2 jours'],
  ['oneDay', 'Tarif pour 1 jour*'],
  ['oneDay', 'Atelier en présentiel Tarif pour 1 jour*'],
  ['oneDay', 'Atelier virtuel à la demande Tarif pour 1 jour*'],
  ['oneWeek', 'Tarif pour 1 semaine*'],
  ['oneWeek', 'Atelier en ligne à la demande Tarif pour 1 semaine*'],
  ['twoDayReserved', 'Tarif pour 2 jours*'],
  ['twoDayReserved', 'Atelier virtuel à la demande Tarif pour 2 jours*'],
  ['intensiveDay', "Gros plan sur le mémoire : tarif d'un atelier intensif d'une journée"],
  [
    'intensiveDay',
    "Atelier en présentiel Gros plan sur le mémoire : tarif d'un atelier intensif d'une journée",
  ],
  [
    'intensiveDay',
    "Atelier virtuel à la demande Gros plan sur le mémoire Tarif d'un atelier intensif d'une journée",
  ],
  ['blended', 'Tarif mixte (Région Amériques uniquement)'],
])('tariff %s is published as « %s »', (id, label) => {
  expect(vocabulary.enumIdOf('tariff', label)).toBe(id);
  expect(vocabulary.enumValue('tariff', id)?.published).toContain(label);
});

test('values that stand for several others say which, and whether the planner must choose', () => {
  const covering = [...vocabulary.facts.values()].flatMap(({ id, values: own = [] }) =>
    own.flatMap((value) => (value.covers ? [[id, value.id, value.covers, value.incomplete ?? false]] : [])),
  );
  expect(covering).toEqual([
    ['offer', 'online', ['onlineScheduled', 'selfPaced'], true],
    ['modality', 'remote', ['synchronous', 'asynchronous'], true],
    ['region', 'americas', ['northAmerica', 'latinAmerica'], false],
    ['zone', 'overseas', expect.arrayContaining(['reunion', 'mayotte']), true],
  ]);
});

test.each([
  [
    'unitPrice total cheaperTotal saving suggestedUnitPrice suggestedTotal academyCost rowCost trainerCostLow trainerCostHigh',
    'money',
  ],
  ['totalsByCurrency unitPriceCandidates', 'moneyMap'],
  ['durationHoursCandidates durationDaysRange', 'numberList'],
  ['currencyCandidates', 'enumList'],
  ['eligibility currency rowCostCurrency tier minimumScope releaseBy responsible', 'enum'],
  ['suggestedOffer suggestedTariff', 'text'],
])('decisions %s are of type %s', (ids, type) => {
  for (const id of ids.split(' ')) expect([id, vocabulary.decisions.get(id)?.type]).toEqual([id, type]);
});

test.each([
  ['code', 'code'],
  ['dispositif', 'code'],
  ['Dispositif : code', 'code'],
  ['Code dispositif', 'code'],
  ['CODE DISPOSITIF', 'code'],
  ['N° dispositif', 'code'],
  ['libelle', 'title'],
  ['Titre', 'title'],
  ['Module : libellé', 'title'],
  ["Intitulé de l'action", 'title'],
  ['Intitulé de l’action', 'title'],
  ['modalite', 'modality'],
  ['Modalité', 'modality'],
  ['duree', 'hours'],
  ['duree_prev', 'hours'],
  ['Durée prév. (h)', 'hours'],
  ['Durée (h)', 'hours'],
  ['nb_groupe', 'groups'],
  ['Nbre groupe', 'groups'],
  ['cout_p_prest', 'costTeaching'],
  ['Coût prest', 'costTeaching'],
  ['Coût prest (€)', 'costTeaching'],
  ['cout_p_fonc', 'costOperating'],
  ['Coût fonc', 'costOperating'],
  ['cout_p_excep', 'costExceptional'],
  ['Coût excep', 'costExceptional'],
  ['Début', 'startDate'],
  ['Date de début (jj/mm/aaaa)', 'startDate'],
  ['Fin', 'endDate'],
  ['End date', 'endDate'],
  ['Lieu', 'venue'],
  ['Venue', 'venue'],
  ['Nombre de participants', 'participants'],
  ['Effectif', 'participants'],
  ['Nb participants', 'participants'],
  ['Headcount', 'participants'],
  ['participants (nombre)', 'participants'],
  ["Type d'atelier", 'offer'],
  ['Devise', 'requestedCurrency'],
  ['nb_eff_groupe', 'groupSize'],
  ['Effectif groupe', 'groupSize'],
  ['nb_interv', 'trainers'],
  ['nb_h_interv', 'trainerHours'],
])('the header « %s » means %s', (header, id) => {
  expect(vocabulary.factOfHeader(header)?.fact.id).toBe(id);
});

test.each([
  ['a duration in days', 'Durée (jours)'],
  ['a cost in thousands', 'Coût prest (k€)'],
  ['a long text', 'objectifs'],
  ['a derived fact', 'Atelier reconnu'],
  ['nothing', ''],
  ['a property of objects', '__proto__'],
])('the header of %s, « %s », means no fact', (_what, header) => {
  expect(vocabulary.factOfHeader(header)).toBeUndefined();
});

test.each([
  ['nb_eff_groupe', 'groupSize'],
  ['Effectif groupe', 'groupSize'],
  ['nb_place_prev', 'expectedPlaces'],
  ['Préinscriptions : Préinscrits : nombre maximal', 'maxRegistrations'],
  ['Préinscriptions : Préinscrits : nombre total', 'totalRegistrations'],
])('« %s » counts something else than participants: %s', (header, id) => {
  expect(vocabulary.factOfHeader(header)?.fact.id).toBe(id);
});

test.each([
  ['DISPOSITIF:CODE', 'code'],
  ['Dispositif\n: Code', 'code'],
  ['Nº dispositif', 'code'],
  ['№ de dispositif', 'code'],
  ['Durée prév. (h) *', 'hours'],
  ['Volume horaire (heures)', 'hours'],
  ['Participants*', 'participants'],
  ['COUT_P_PREST', 'costTeaching'],
  ['Nbre\u00a0groupe', 'groups'],
])('the header %j, however it is spelled, means %s', (header, id) => {
  expect(vocabulary.factOfHeader(header)?.fact.id).toBe(id);
});

test.each(['contenu', 'objectifs', 'co_prna', 'co_remp', 'Position', 'Taux vac.', 'HT2', 'OBSERVATIONS'])(
  '« %s » is known as a column of exports that no fact is made of',
  (header) => {
    expect(vocabulary.factOfHeader(header)).toBeUndefined();
    expect(vocabulary.unusedColumn(header)).toBeDefined();
  },
);

test.each(['Téléphone', '', '__proto__'])('« %s » is no known column', (header) => {
  expect(vocabulary.unusedColumn(header)).toBeUndefined();
});

test('no header means two facts, once normalised', () => {
  const owners = new Map<string, string>();
  for (const fact of vocabulary.facts.values()) {
    if (fact.derivedOnly) continue;
    for (const header of [fact.id, fact.labels.fr, fact.labels.en, ...fact.synonyms]) {
      const key = normaliseHeader(header);
      expect([header, owners.get(key) ?? fact.id]).toEqual([header, fact.id]);
      owners.set(key, fact.id);
    }
  }
});

test('a nearer name of a fact ranks before a farther one', () => {
  const rank = (header: string) => vocabulary.factOfHeader(header)?.rank ?? Infinity;
  expect(rank('code')).toBeLessThan(rank('Dispositif'));
  expect(rank('Module : libellé')).toBeLessThan(rank('Dispositif : libellé'));
});

test.each(['21A0200001', '21D0800093'])('%s looks like the code of a dispositif', (code) => {
  expect(new RegExp(vocabulary.facts.get('code')?.pattern ?? '(?!)').test(code)).toBe(true);
});

test.each(['10628', '21X0200001', '21A02000011'])(
  '%s does not look like the code of a dispositif',
  (code) => {
    expect(new RegExp(vocabulary.facts.get('code')?.pattern ?? '(?!)').test(code)).toBe(false);
  },
);

test('French words keep French typography: no straight apostrophe, no breakable space before a colon', () => {
  const texts = [...vocabulary.facts.values(), ...vocabulary.decisions.values()].flatMap((term) => [
    term.labels.fr,
    ...(term.description ? [term.description.fr] : []),
    ...(term.values ?? []).map(({ labels }) => labels.fr),
  ]);
  const titles = [...vocabulary.findings.values()].map(({ labels }) => labels.fr);
  expect([...texts, ...titles].filter((text) => /'| [:;!?»]|« /.test(text))).toEqual([]);
});

test('every label of a value is worth something', () => {
  for (const fact of vocabulary.facts.values()) {
    for (const value of fact.values ?? []) {
      for (const { text } of labelsOf(value))
        expect([text, vocabulary.enumIdOf(fact.id, text)]).toEqual([text, value.id]);
    }
  }
});
