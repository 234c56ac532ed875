/** Words of what a check writes: result columns, the control sheet, the summary on a terminal. */
import type { LocalizedText } from './language';

export const report = {
  // Severities
  block: { fr: 'Bloquant', en: 'Blocking' },
  question: { fr: 'Question', en: 'Question' },
  warning: { fr: 'Avertissement', en: 'Warning' },
  info: { fr: 'Information', en: 'Information' },
  notConcerned: { fr: 'Hors offre IB', en: 'Not an IB offer' },

  // Result columns
  statusColumn: { fr: 'PAF · Statut', en: 'PAF · Status' },
  unitPriceColumn: { fr: 'PAF · Prix unitaire', en: 'PAF · Unit price' },
  currencyColumn: { fr: 'PAF · Devise', en: 'PAF · Currency' },
  totalColumn: { fr: 'PAF · Total', en: 'PAF · Total' },
  findingsColumn: { fr: 'PAF · Constats', en: 'PAF · Findings' },
  toBeConfirmed: { fr: '{currencies} à confirmer', en: '{currencies} to be confirmed' },
  toBeChosen: { fr: '{currencies} à choisir', en: '{currencies} to be chosen' },

  severityAndMessage: { fr: '{severity} : {message}', en: '{severity}: {message}' },

  withOtherRows: {
    fr: '{message} {count, plural, one {Autre ligne concernée} other {Autres lignes concernées}} : {rows}.',
    en: '{message} {count, plural, one {Other row concerned} other {Other rows concerned}}: {rows}.',
  },
  andMore: {
    fr: '{rows} et {count, plural, one {# autre} other {# autres}}',
    en: '{rows} and {count} more',
  },

  // Control sheet
  controlSheet: { fr: 'Contrôle PAF', en: 'PAF check' },
  controlTitle: { fr: 'Contrôle du plan « {plan} »', en: 'Check of the plan “{plan}”' },
  controlRules: {
    fr: 'Règles : {rules}, lues au {date} pour les lignes sans date de début.',
    en: 'Rules: {rules}, read as of {date} for rows without a start date.',
  },
  controlNothing: {
    fr: '{rows, plural, one {# ligne} other {# lignes}}, aucune alerte.',
    en: '{rows, plural, one {# row} other {# rows}}, nothing to report.',
  },
  rowColumn: { fr: 'Ligne', en: 'Row' },
  cellColumn: { fr: 'Cellule', en: 'Cell' },
  actionColumn: { fr: 'Action', en: 'Action' },
  severityColumn: { fr: 'Gravité', en: 'Severity' },
  findingColumn: { fr: 'Constat', en: 'Finding' },
  valueColumn: { fr: 'Valeur', en: 'Value' },
  repairColumn: { fr: 'Correction proposée', en: 'Proposed change' },
  sourceColumn: { fr: 'Source', en: 'Source' },
  codeColumn: { fr: 'Code', en: 'Code' },
  sourceDocument: { fr: '{document} : {title}', en: '{document}: {title}' },
  sourceLines: { fr: '{document}, l. {lines}', en: '{document}, l. {lines}' },

  // Summary
  planFound: {
    fr: '{sheet, select, null {} other {Feuille « {sheet} », }}{table, select, null {en-têtes ligne {headerRow}} other {tableau « {table} »}} : {rows, plural, one {# ligne} other {# lignes}}, {mapped, plural, one {# colonne reconnue} other {# colonnes reconnues}} sur {columns}.',
    en: '{sheet, select, null {} other {Sheet “{sheet}”, }}{table, select, null {headers in row {headerRow}} other {table “{table}”}}: {rows, plural, one {# row} other {# rows}}, {mapped, plural, one {# column recognised} other {# columns recognised}} of {columns}.',
  },
  sessionsOfGroups: {
    fr: '{rows, plural, one {# ligne est une session} other {# lignes sont des sessions}} de {groups, plural, one {# groupe} other {# groupes}} : chaque session est contrôlée ; ce qui appartient au groupe (effectif, coûts) se répète d’une ligne à l’autre : comptez-le une fois par groupe.',
    en: '{rows, plural, one {# row is a session} other {# rows are sessions}} of {groups, plural, one {# group} other {# groups}}: every session is checked; what belongs to the group (headcount, costs) is said again row after row: count it once a group.',
  },
  columnsHeading: { fr: 'Colonnes', en: 'Columns' },
  columnsByName: { fr: 'Par leur nom : {headers}', en: 'By their name: {headers}' },
  columnBySynonym: { fr: 'Par un synonyme : {header} → {fact}', en: 'By a synonym: {header} → {fact}' },
  columnDoubtful: {
    fr: 'À vérifier : {header} → {fact} ({percent} % des valeurs lisibles, par exemple {examples})',
    en: 'To be checked: {header} → {fact} ({percent}% of the values readable, for example {examples})',
  },
  columnDuplicate: {
    fr: '{header} : laissée de côté, « {winner} » donne déjà {fact}',
    en: '{header}: left aside, “{winner}” already gives {fact}',
  },
  columnsUnknown: {
    fr: 'Non reconnues, laissées telles quelles : {headers}',
    en: 'Not recognised, left as they are: {headers}',
  },
  columnMerged: {
    fr: '{header} : cellule d’en-tête fusionnée, elle ne nomme pas une colonne. Défusionnez-la.',
    en: '{header}: merged header cell, it does not name a column. Unmerge it.',
  },
  factsWithoutColumn: {
    fr: 'Aucune colonne pour : {facts}. Sans elles, l’éligibilité IB et les prix ne peuvent pas être dits.',
    en: 'No column for: {facts}. Without them, IB eligibility and prices cannot be told.',
  },
  columnsUnused: {
    fr: 'Reconnues, non utilisées par les règles : {headers}',
    en: 'Known, not used by the rules: {headers}',
  },
  eligibilityHeading: { fr: 'Lignes', en: 'Rows' },
  findingsHeading: { fr: 'Constats', en: 'Findings' },
  totalsHeading: { fr: 'Totaux', en: 'Totals' },
  worstHeading: { fr: 'À voir d’abord', en: 'To look at first' },
  totalSettled: {
    fr: '{amount} ({rows, plural, one {# ligne} other {# lignes}} chiffrées en tout)',
    en: '{amount} ({rows, plural, one {# row} other {# rows}} priced in all)',
  },
  totalToBeConfirmed: {
    fr: '{amount} en {currencies} : devise à confirmer, hors totaux',
    en: '{amount} in {currencies}: currency to be confirmed, not in the totals',
  },
  totalToBeChosen: {
    fr: '{count, plural, one {# ligne attend} other {# lignes attendent}} le choix de la devise : {amounts}',
    en: '{count, plural, one {# row waits} other {# rows wait}} for a choice of currency: {amounts}',
  },
  totalConverted: {
    fr: 'Totaux convertis : {amount} ({rates})',
    en: 'Totals converted: {amount} ({rates})',
  },
  totalRepeated: {
    fr: '{count, plural, one {# session répète} other {# sessions répètent}} le total de leur groupe, compté une fois',
    en: '{count, plural, one {# session repeats} other {# sessions repeat}} the total of their group, counted once',
  },
  totalUnpriced: {
    fr: '{count, plural, one {# ligne} other {# lignes}} sans total : une réponse manque',
    en: '{count, plural, one {# row} other {# rows}} without a total: an answer is missing',
  },
  noTotals: { fr: 'aucun total', en: 'no totals' },
  worstRow: { fr: 'Ligne {row} · {title}', en: 'Row {row} · {title}' },
  moreFindings: {
    fr: '… et {count, plural, one {# autre} other {# autres}}',
    en: '… and {count} more',
  },
  quoted: { fr: '« {text} »', en: '“{text}”' },
  untitled: { fr: '(sans intitulé)', en: '(untitled)' },
  amountOr: { fr: 'ou', en: 'or' },
} as const satisfies Record<string, LocalizedText>;

export type ReportWord = keyof typeof report;
