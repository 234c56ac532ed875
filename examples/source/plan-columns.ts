/** The columns of the plan: their headers, how wide and in which style, and the list a cell is chosen from. */
import type { ListName } from './lists';
import type { StyleName } from './styles';

interface BandColumn {
  readonly key: string;
  readonly header: string;
  readonly width: number;
  readonly style: StyleName;
  readonly list?: ListName;
  /** Structured-reference formula of a calculated column, as the file format writes it. */
  readonly formula?: string;
}

/** Columns that stand together under one heading. */
interface Band {
  readonly band: string;
  readonly columns: readonly BandColumn[];
}

const start = 'Actions[[#This Row],[Date de début]]';
const end = 'Actions[[#This Row],[Date de fin]]';

const yesNo = <const Key extends string>(key: Key, header: string, width: number) =>
  ({ key, header, width, style: 'centred', list: 'Liste_OuiNon' }) as const;
const choice = <const Key extends string>(key: Key, header: string, width: number, list: ListName) =>
  ({ key, header, width, style: 'text', list }) as const;

const bands = [
  {
    band: 'Action',
    columns: [
      { key: 'code', header: 'Code', width: 16, style: 'code' },
      { key: 'title', header: 'Intitulé', width: 56, style: 'text' },
      choice('status', 'État', 11, 'Liste_Etats'),
      { key: 'objective', header: 'Objectif', width: 10, style: 'code' },
      { key: 'axis', header: 'Axe', width: 27, style: 'text' },
      { key: 'moduleCode', header: 'Code module', width: 10, style: 'code' },
      { key: 'groupId', header: 'N° de groupe', width: 10, style: 'code' },
      { key: 'sessionId', header: 'N° de session', width: 10, style: 'code' },
    ],
  },
  {
    band: 'Offre',
    columns: [
      choice('organisation', 'Type de perfectionnement', 23, 'Liste_Perfectionnement'),
      choice('offer', "Type d'atelier", 52, 'Liste_Offres'),
      choice('modality', 'Modalité', 15, 'Liste_Modalites'),
      { key: 'workshopTitle', header: "Titre de l'atelier", width: 48, style: 'text' },
      { key: 'workshopId', header: "N° d'atelier", width: 11, style: 'code' },
      choice('provider', 'Fournisseur', 18, 'Liste_Fournisseurs'),
      choice('region', 'Région', 30, 'Liste_Regions'),
      { key: 'schools', header: "Nombre d'établissements", width: 15, style: 'integer' },
      choice('requestedFormat', 'Format demandé', 29, 'Liste_Formats'),
    ],
  },
  {
    band: 'Effectif et tarif',
    columns: [
      { key: 'participants', header: 'Participants', width: 13, style: 'integer' },
      {
        key: 'workshopTotalRegistered',
        header: "Inscrits à l'atelier (tous établissements)",
        width: 18,
        style: 'integer',
      },
      choice('tariff', 'Tarif', 37, 'Liste_Tarifs'),
      choice('registration', 'Inscription', 18, 'Liste_Inscriptions'),
      { key: 'requestedCurrency', header: 'Devise', width: 10, style: 'centred', list: 'Liste_Devises' },
      { key: 'providerPrice', header: 'Prix du fournisseur', width: 13, style: 'amount' },
      {
        key: 'providerCurrency',
        header: 'Devise du fournisseur',
        width: 13,
        style: 'centred',
        list: 'Liste_Devises',
      },
      { key: 'providerMinimum', header: 'Minimum du fournisseur', width: 13, style: 'integer' },
    ],
  },
  {
    band: 'Volume et coûts',
    columns: [
      { key: 'hours', header: 'Durée (h)', width: 10, style: 'hours' },
      { key: 'groups', header: 'Nombre de groupes', width: 11, style: 'integer' },
      { key: 'trainerHours', header: "Heures d'intervention", width: 13, style: 'hours' },
      choice('interventionLevel', "Niveau d'intervention", 18, 'Liste_Niveaux'),
      { key: 'costTeaching', header: 'Coût pédagogique', width: 13, style: 'euro' },
      { key: 'costOperating', header: 'Coût de fonctionnement', width: 16, style: 'euro' },
      { key: 'costExceptional', header: 'Coût exceptionnel', width: 13, style: 'euro' },
    ],
  },
  {
    band: 'Calendrier',
    columns: [
      { key: 'requestDate', header: 'Date de demande', width: 12, style: 'date' },
      { key: 'registrationDate', header: "Date d'inscription", width: 12, style: 'date' },
      { key: 'startDate', header: 'Date de début', width: 12, style: 'date' },
      { key: 'endDate', header: 'Date de fin', width: 12, style: 'date' },
      {
        key: 'days',
        header: 'Durée (j)',
        width: 10,
        style: 'calculatedInteger',
        formula: `IF(AND(ISNUMBER(${start}),ISNUMBER(${end})),${end}-${start}+1,"")`,
      },
      {
        key: 'month',
        header: 'Mois',
        width: 12,
        style: 'calculatedMonth',
        formula: `IF(ISNUMBER(${start}),DATE(YEAR(${start}),MONTH(${start}),1),"")`,
      },
      { key: 'sessionDates', header: 'Dates des sessions', width: 50, style: 'date' },
      { key: 'sessionStart', header: 'Début de session', width: 17, style: 'moment' },
      { key: 'sessionEnd', header: 'Fin de session', width: 17, style: 'moment' },
      { key: 'liveActivityStart', header: 'Activité en direct : début', width: 17, style: 'moment' },
      { key: 'liveActivityEnd', header: 'Activité en direct : fin', width: 17, style: 'moment' },
      { key: 'zone', header: 'Zone de vacances', width: 11, style: 'centred' },
    ],
  },
  {
    band: 'Lieu et formateur',
    columns: [
      { key: 'venue', header: 'Lieu', width: 23, style: 'text' },
      yesNo('venueExternal', 'Lieu externe', 10),
      { key: 'room', header: 'Salle', width: 13, style: 'text' },
      { key: 'trainer', header: 'Formateur', width: 15, style: 'text' },
    ],
  },
  {
    band: 'Atelier virtuel',
    columns: [
      yesNo('itSupportNamed', 'Assistance informatique désignée', 16),
      yesNo('participantsGroupedInRoom', 'Participants regroupés dans une salle', 17),
      yesNo('facilitatorRemote', 'Animateur à distance', 13),
      yesNo('ownComputerEach', 'Un ordinateur par participant', 15),
      yesNo('schoolDedicatedRoomBooked', 'Salle dédiée réservée', 12),
      choice('offerRegistered', "Type d'atelier déjà inscrit", 25, 'Liste_Offres'),
      choice('offerWanted', "Type d'atelier souhaité", 25, 'Liste_Offres'),
    ],
  },
  {
    band: 'Suivi',
    columns: [
      { key: 'sessionsTotal', header: 'Nombre de sessions', width: 12, style: 'integer' },
      { key: 'sessionsAttended', header: 'Sessions suivies', width: 12, style: 'integer' },
    ],
  },
  {
    band: 'Académie',
    columns: [
      choice('degree', 'Degré', 15, 'Liste_Degres'),
      { key: 'schoolYear', header: 'Année scolaire', width: 12, style: 'centred' },
      { key: 'teacher', header: 'Enseignant', width: 15, style: 'text' },
      { key: 'plannedHoursTotal', header: 'Heures prévues', width: 11, style: 'hours' },
      { key: 'plannedHoursDigital', header: 'Dont numérique', width: 12, style: 'hours' },
      { key: 'classes', header: "Cours de l'enseignant", width: 24, style: 'centred' },
      yesNo('releasedFromClass', 'Libéré de ses cours', 11),
    ],
  },
  {
    band: 'Formation hybride ou à distance',
    columns: [
      yesNo('placeIdentified', 'Lieu identifié', 11),
      yesNo('placeHasBookingSystem', 'Lieu réservable', 12),
      yesNo('placeBooked', 'Lieu réservé', 10),
      yesNo('followFromHome', 'Suivi depuis le domicile', 13),
      yesNo('digitalSpaceAvailable', 'Espace numérique disponible', 14),
      yesNo('trainerHybridCompetent', "Formateur formé à l'hybride", 15),
      yesNo('hybridScenarioValidated', 'Scénario hybride validé', 14),
      yesNo('asynchronousWorkPlanned', 'Travail asynchrone planifié', 15),
    ],
  },
  {
    band: 'Dossier',
    columns: [
      { key: 'inPersonStart', header: 'Début du présentiel', width: 12, style: 'date' },
      { key: 'upstreamActivitiesDays', header: 'Activités en amont (j)', width: 12, style: 'integer' },
      { key: 'adminDelayDays', header: 'Délai administratif (j)', width: 14, style: 'integer' },
    ],
  },
  {
    band: 'Clôture',
    columns: [
      yesNo('sofiaFmoDocumentsUploaded', 'Documents Sofia-FMO', 14),
      yesNo('evaluationQuestionnaireSent', "Questionnaire d'évaluation", 15),
      yesNo('reviewDone', 'Bilan fait', 10),
    ],
  },
] as const satisfies readonly Band[];

export type ColumnKey = (typeof bands)[number]['columns'][number]['key'];

interface Column extends BandColumn {
  readonly key: ColumnKey;
  /** The group of columns it stands under. */
  readonly band: string;
}

/** All columns, from left to right. */
export const planColumns: readonly Column[] = bands.flatMap(({ band, columns }): readonly Column[] =>
  columns.map((column) => ({ ...column, band })),
);
