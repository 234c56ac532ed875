/** The columns of the plan: their headers, how wide and in which style, and the list a cell is chosen from. */
import type { ListName } from './lists';
import type { StyleName } from './styles';

interface Column {
  readonly key: string;
  readonly header: string;
  /** The group of columns it stands under. */
  readonly band: string;
  readonly width: number;
  readonly style: StyleName;
  readonly list?: ListName;
  /** Structured-reference formula of a calculated column, as the file format writes it. */
  readonly formula?: string;
}

const start = 'Actions[[#This Row],[Date de début]]';
const end = 'Actions[[#This Row],[Date de fin]]';

const columns = [
  { key: 'code', header: 'Code', band: 'Action', width: 16, style: 'code' },
  { key: 'title', header: 'Intitulé', band: 'Action', width: 56, style: 'text' },
  { key: 'status', header: 'État', band: 'Action', width: 11, style: 'text', list: 'Liste_Etats' },
  { key: 'objective', header: 'Objectif', band: 'Action', width: 10, style: 'code' },

  {
    key: 'organisation',
    header: 'Type de perfectionnement',
    band: 'Offre',
    width: 23,
    style: 'text',
    list: 'Liste_Perfectionnement',
  },
  { key: 'offer', header: "Type d'atelier", band: 'Offre', width: 52, style: 'text', list: 'Liste_Offres' },
  { key: 'modality', header: 'Modalité', band: 'Offre', width: 15, style: 'text', list: 'Liste_Modalites' },
  { key: 'workshopTitle', header: "Titre de l'atelier", band: 'Offre', width: 48, style: 'text' },
  {
    key: 'provider',
    header: 'Fournisseur',
    band: 'Offre',
    width: 18,
    style: 'text',
    list: 'Liste_Fournisseurs',
  },
  { key: 'region', header: 'Région', band: 'Offre', width: 30, style: 'text', list: 'Liste_Regions' },
  { key: 'schools', header: "Nombre d'établissements", band: 'Offre', width: 15, style: 'integer' },
  {
    key: 'requestedFormat',
    header: 'Format demandé',
    band: 'Offre',
    width: 29,
    style: 'text',
    list: 'Liste_Formats',
  },

  { key: 'participants', header: 'Participants', band: 'Effectif et tarif', width: 13, style: 'integer' },
  {
    key: 'workshopTotalRegistered',
    header: "Inscrits à l'atelier (tous établissements)",
    band: 'Effectif et tarif',
    width: 18,
    style: 'integer',
  },
  {
    key: 'tariff',
    header: 'Tarif',
    band: 'Effectif et tarif',
    width: 37,
    style: 'text',
    list: 'Liste_Tarifs',
  },
  {
    key: 'registration',
    header: 'Inscription',
    band: 'Effectif et tarif',
    width: 18,
    style: 'text',
    list: 'Liste_Inscriptions',
  },
  {
    key: 'requestedCurrency',
    header: 'Devise',
    band: 'Effectif et tarif',
    width: 10,
    style: 'centred',
    list: 'Liste_Devises',
  },
  {
    key: 'providerPrice',
    header: 'Prix du fournisseur',
    band: 'Effectif et tarif',
    width: 13,
    style: 'amount',
  },
  {
    key: 'providerCurrency',
    header: 'Devise du fournisseur',
    band: 'Effectif et tarif',
    width: 13,
    style: 'centred',
    list: 'Liste_Devises',
  },
  {
    key: 'providerMinimum',
    header: 'Minimum du fournisseur',
    band: 'Effectif et tarif',
    width: 13,
    style: 'integer',
  },
  { key: 'costTeaching', header: 'Coût pédagogique', band: 'Effectif et tarif', width: 15, style: 'euro' },

  { key: 'requestDate', header: 'Date de demande', band: 'Calendrier', width: 12, style: 'date' },
  { key: 'registrationDate', header: "Date d'inscription", band: 'Calendrier', width: 12, style: 'date' },
  { key: 'startDate', header: 'Date de début', band: 'Calendrier', width: 12, style: 'date' },
  { key: 'endDate', header: 'Date de fin', band: 'Calendrier', width: 12, style: 'date' },
  {
    key: 'days',
    header: 'Durée (j)',
    band: 'Calendrier',
    width: 10,
    style: 'calculatedInteger',
    formula: `IF(AND(ISNUMBER(${start}),ISNUMBER(${end})),${end}-${start}+1,"")`,
  },
  {
    key: 'month',
    header: 'Mois',
    band: 'Calendrier',
    width: 12,
    style: 'calculatedMonth',
    formula: `IF(ISNUMBER(${start}),DATE(YEAR(${start}),MONTH(${start}),1),"")`,
  },
  { key: 'sessionDates', header: 'Dates des sessions', band: 'Calendrier', width: 50, style: 'date' },
  { key: 'zone', header: 'Zone de vacances', band: 'Calendrier', width: 11, style: 'centred' },

  { key: 'venue', header: 'Lieu', band: 'Lieu et formateur', width: 23, style: 'text' },
  {
    key: 'venueExternal',
    header: 'Lieu externe',
    band: 'Lieu et formateur',
    width: 10,
    style: 'centred',
    list: 'Liste_OuiNon',
  },
  { key: 'room', header: 'Salle', band: 'Lieu et formateur', width: 13, style: 'text' },
  { key: 'trainer', header: 'Formateur', band: 'Lieu et formateur', width: 15, style: 'text' },

  {
    key: 'itSupportNamed',
    header: 'Assistance informatique désignée',
    band: 'Atelier virtuel',
    width: 16,
    style: 'centred',
    list: 'Liste_OuiNon',
  },
  {
    key: 'participantsGroupedInRoom',
    header: 'Participants regroupés dans une salle',
    band: 'Atelier virtuel',
    width: 17,
    style: 'centred',
    list: 'Liste_OuiNon',
  },
  {
    key: 'facilitatorRemote',
    header: 'Animateur à distance',
    band: 'Atelier virtuel',
    width: 13,
    style: 'centred',
    list: 'Liste_OuiNon',
  },
  {
    key: 'ownComputerEach',
    header: 'Un ordinateur par participant',
    band: 'Atelier virtuel',
    width: 15,
    style: 'centred',
    list: 'Liste_OuiNon',
  },
  {
    key: 'schoolDedicatedRoomBooked',
    header: 'Salle dédiée réservée',
    band: 'Atelier virtuel',
    width: 12,
    style: 'centred',
    list: 'Liste_OuiNon',
  },
  {
    key: 'offerRegistered',
    header: "Type d'atelier déjà inscrit",
    band: 'Atelier virtuel',
    width: 25,
    style: 'text',
    list: 'Liste_Offres',
  },
  {
    key: 'offerWanted',
    header: "Type d'atelier souhaité",
    band: 'Atelier virtuel',
    width: 25,
    style: 'text',
    list: 'Liste_Offres',
  },
  { key: 'sessionsTotal', header: 'Nombre de sessions', band: 'Suivi', width: 12, style: 'integer' },
  { key: 'sessionsAttended', header: 'Sessions suivies', band: 'Suivi', width: 12, style: 'integer' },

  { key: 'degree', header: 'Degré', band: 'Académie', width: 15, style: 'text', list: 'Liste_Degres' },
  { key: 'schoolYear', header: 'Année scolaire', band: 'Académie', width: 12, style: 'centred' },
  { key: 'teacher', header: 'Enseignant', band: 'Académie', width: 15, style: 'text' },
  { key: 'plannedHoursTotal', header: 'Heures prévues', band: 'Académie', width: 11, style: 'hours' },
  { key: 'plannedHoursDigital', header: 'Dont numérique', band: 'Académie', width: 12, style: 'hours' },
  {
    key: 'placeIdentified',
    header: 'Lieu identifié',
    band: 'Académie',
    width: 11,
    style: 'centred',
    list: 'Liste_OuiNon',
  },
  {
    key: 'trainerHybridCompetent',
    header: "Formateur formé à l'hybride",
    band: 'Académie',
    width: 15,
    style: 'centred',
    list: 'Liste_OuiNon',
  },
  {
    key: 'hybridScenarioValidated',
    header: 'Scénario hybride validé',
    band: 'Académie',
    width: 14,
    style: 'centred',
    list: 'Liste_OuiNon',
  },
  {
    key: 'sofiaFmoDocumentsUploaded',
    header: 'Documents Sofia-FMO',
    band: 'Académie',
    width: 14,
    style: 'centred',
    list: 'Liste_OuiNon',
  },
  {
    key: 'evaluationQuestionnaireSent',
    header: "Questionnaire d'évaluation",
    band: 'Académie',
    width: 15,
    style: 'centred',
    list: 'Liste_OuiNon',
  },
] as const satisfies readonly Column[];

export type ColumnKey = (typeof columns)[number]['key'];

/** The same columns, without their literal types. */
export const planColumns: readonly (Column & { readonly key: ColumnKey })[] = columns;
