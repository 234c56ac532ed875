/** Words of the task pane. What is so, why, what to do; an error first says what happened to the sheet. */
import type { Language, LocalizedText } from './language';
import { createSay, type Say } from './say';

export const paneWords = {
  // Header
  productName: { fr: 'PAF Planner', en: 'PAF Planner' },
  toBeChecked: { fr: 'À contrôler', en: 'To be checked' },
  checkedAt: { fr: 'Contrôlé à {time}', en: 'Checked at {time}' },
  moreCommands: { fr: 'Autres commandes', en: 'More commands' },
  languageMenu: { fr: 'Langue', en: 'Language' },
  french: { fr: 'Français', en: 'Français' },
  english: { fr: 'English', en: 'English' },

  // Before the first check
  lookingForPlan: { fr: 'Recherche du plan dans la feuille…', en: 'Looking for the plan in the sheet…' },
  tableFound: {
    fr: '{name, select, null {Tableau sans nom} other {Tableau « {name} »}}, {rows, plural, one {# ligne} other {# lignes}}',
    en: '{name, select, null {Table without a name} other {Table “{name}”}}, {rows, plural, one {# row} other {# rows}}',
  },
  tablePlace: {
    fr: 'Feuille « {sheet} », en-têtes ligne {headerRow}',
    en: 'Sheet “{sheet}”, headers in row {headerRow}',
  },
  columnsRecognised: {
    fr: '{mapped, plural, one {# colonne reconnue} other {# colonnes reconnues}} sur {columns, number}',
    en: '{mapped, plural, one {# column recognised} other {# columns recognised}} of {columns, number}',
  },
  columnsDoubtful: {
    fr: '{count, plural, one {# à vérifier} other {# à vérifier}}',
    en: '{count, plural, one {# to be checked} other {# to be checked}}',
  },
  rulesUsed: {
    fr: '{count, plural, one {# paquet} other {# paquets}} de règles, {versions, plural, one {version} other {versions}} {version}',
    en: '{count, plural, one {# rule pack} other {# rule packs}}, {versions, plural, one {version} other {versions}} {version}',
  },
  rulesVersion: { fr: '{title}, version {version}', en: '{title}, version {version}' },
  missingColumns: {
    fr: 'Aucune colonne pour : {facts}. Sans elles, l’éligibilité et les prix ne peuvent pas être dits. Ajoutez-les au tableau, ou vérifiez les en-têtes.',
    en: 'No column for: {facts}. Without them, eligibility and prices cannot be told. Add them to the table, or check the headers.',
  },
  check: { fr: 'Contrôler le plan', en: 'Check the plan' },
  checkAgain: { fr: 'Contrôler de nouveau', en: 'Check again' },
  checkHarmless: {
    fr: 'Le contrôle lit la feuille ; il n’y écrit rien.',
    en: 'The check reads the sheet; it writes nothing to it.',
  },

  // Columns, one by one
  doubtfulColumns: { fr: 'À vérifier', en: 'To be checked' },
  synonymColumns: { fr: 'Reconnues par un autre nom', en: 'Recognised by another name' },
  leftAsideColumns: { fr: 'Laissées de côté', en: 'Left aside' },
  unknownColumns: { fr: 'Non reconnues, laissées telles quelles', en: 'Not recognised, left as they are' },
  unusedColumns: { fr: 'Reconnues, non utilisées par les règles', en: 'Known, not used by the rules' },
  namedColumns: { fr: 'Reconnues par leur nom', en: 'Recognised by their name' },
  columnReadable: {
    fr: '{percent} % des valeurs lisibles comme « {fact} »',
    en: '{percent}% of the values readable as “{fact}”',
  },
  columnMeans: { fr: 'Lue comme « {fact} »', en: 'Read as “{fact}”' },
  columnDuplicate: {
    fr: '« {winner} » donne déjà « {fact} »',
    en: '“{winner}” already gives “{fact}”',
  },
  columnMerged: {
    fr: 'En-tête fusionné : défusionnez-le pour qu’il nomme une colonne',
    en: 'Merged header: unmerge it so that it names a column',
  },
  evidence: { fr: 'Par exemple : {examples}', en: 'For example: {examples}' },
  quoted: { fr: '« {text} »', en: '“{text}”' },

  // While work runs
  readingSheet: { fr: 'Lecture de la feuille : {percent} %', en: 'Reading the sheet: {percent}%' },
  loadingRules: { fr: 'Chargement des règles…', en: 'Loading the rules…' },
  rowsDone: { fr: '{done, number} / {total, number} lignes', en: '{done, number} / {total, number} rows' },
  checkRunning: { fr: 'Contrôle en cours', en: 'Check in progress' },
  checkProgress: { fr: 'Contrôle : {percent} %', en: 'Check: {percent}%' },
  stop: { fr: 'Arrêter', en: 'Stop' },
  checkDone: { fr: 'Contrôle terminé : {summary}.', en: 'Check done: {summary}.' },
  stopped: {
    fr: 'Contrôle arrêté. Rien n’a changé.',
    en: 'Check stopped. Nothing has changed.',
  },

  // After the check
  rowsChecked: {
    fr: '{rows, plural, one {# ligne} other {# lignes}}, {findings, plural, =0 {aucun constat} one {# constat} other {# constats}}',
    en: '{rows, plural, one {# row} other {# rows}}, {findings, plural, =0 {no findings} one {# finding} other {# findings}}',
  },
  nothingToReport: {
    fr: '{rows, plural, one {# ligne} other {# lignes}}, aucune alerte',
    en: '{rows, plural, one {# row} other {# rows}}, nothing to report',
  },
  nothingToReportHint: {
    fr: 'Rien ne bloque, et aucune réponse ne manque.',
    en: 'Nothing blocks, and no answer is missing.',
  },
  severityFilters: { fr: 'Filtrer par gravité', en: 'Filter by severity' },
  blockCount: { fr: '{count, plural, one {bloquant} other {bloquants}}', en: 'blocking' },
  questionCount: {
    fr: '{count, plural, one {question} other {questions}}',
    en: '{count, plural, one {question} other {questions}}',
  },
  warningCount: {
    fr: '{count, plural, one {avertissement} other {avertissements}}',
    en: '{count, plural, one {warning} other {warnings}}',
  },
  infoCount: {
    fr: '{count, plural, one {information} other {informations}}',
    en: '{count, plural, one {note} other {notes}}',
  },
  search: { fr: 'Chercher une ligne, un mot', en: 'Search for a row, a word' },
  clearSearch: { fr: 'Effacer la recherche', en: 'Clear the search' },
  totals: { fr: 'Totaux', en: 'Totals' },
  remarks: {
    fr: '{count, plural, one {# remarque} other {# remarques}} sur le contrôle',
    en: '{count, plural, one {# remark} other {# remarks}} on the check',
  },
  noTotals: { fr: 'aucun à cette étape', en: 'none yet' },
  toBeConfirmed: { fr: 'À confirmer, hors totaux', en: 'To be confirmed, not in the totals' },
  toBeConfirmedAmount: { fr: '{amount} en {currencies}', en: '{amount} in {currencies}' },
  toBeChosen: {
    fr: 'Devise à choisir pour {count, plural, one {# ligne} other {# lignes}}',
    en: 'Currency to be chosen for {count, plural, one {# row} other {# rows}}',
  },
  withoutTotal: { fr: 'Sans total', en: 'Without a total' },
  unpriced: {
    fr: '{count, plural, one {# ligne} other {# lignes}} : une réponse manque',
    en: '{count, plural, one {# row} other {# rows}}: an answer is missing',
  },
  or: { fr: 'ou', en: 'or' },
  findingsList: { fr: 'Constats', en: 'Findings' },
  findingsShown: {
    fr: '{shown, plural, =0 {Aucun constat affiché} one {# constat affiché} other {# constats affichés}} sur {total, number}',
    en: '{shown, plural, =0 {No findings shown} one {# finding shown} other {# findings shown}} of {total, number}',
  },
  showAll: { fr: 'Tout afficher', en: 'Show all' },
  rowAndTitle: { fr: 'Ligne {row} · {title}', en: 'Row {row} · {title}' },
  rowNumber: { fr: 'ligne {row}', en: 'row {row}' },
  untitled: { fr: '(sans intitulé)', en: '(untitled)' },
  goToCell: { fr: 'Aller à la cellule {cell}', en: 'Go to cell {cell}' },

  // An opened finding
  why: { fr: 'Pourquoi', en: 'Why' },
  whyMore: {
    fr: 'Afficher {count, plural, one {# ligne} other {# lignes}} de plus',
    en: 'Show {count, plural, one {# more line} other {# more lines}}',
  },
  whatToDo: { fr: 'Ce que vous pouvez faire', en: 'What you can do' },
  source: { fr: 'Source', en: 'Source' },
  sourceLines: { fr: '{document} « {title} », lignes {lines}', en: '{document} “{title}”, lines {lines}' },
  sourceLine: { fr: '{document} « {title} », ligne {lines}', en: '{document} “{title}”, line {lines}' },
  ruleOrigin: { fr: 'Règles « {title} », version {version}', en: 'Rules “{title}”, version {version}' },
  factValue: { fr: '{label} : {value}', en: '{label}: {value}' },

  // Problems
  sheetUntouched: { fr: 'La feuille n’a pas été modifiée.', en: 'The sheet has not been changed.' },
  resultKept: {
    fr: 'Le contrôle précédent reste affiché.',
    en: 'The previous check is still shown.',
  },
  noTable: {
    fr: 'La feuille « {sheet} » ne contient pas de tableau de plan.',
    en: 'The sheet “{sheet}” holds no planning table.',
  },
  noTableSought: {
    fr: 'Ce qui a été cherché : une ligne d’en-têtes, dont trois au moins sont connus. Par exemple Intitulé, Type d’atelier, Région, Participants.',
    en: 'What was looked for: a row of headers, at least three of them known. For example Title, Workshop type, Region, Participants.',
  },
  headersSeen: { fr: 'En-têtes vus : {headers}.', en: 'Headers seen: {headers}.' },
  noHeadersSeen: { fr: 'Aucun en-tête n’a été vu.', en: 'No headers were seen.' },
  openPlanSheet: {
    fr: 'Affichez la feuille du plan, puis cherchez de nouveau.',
    en: 'Show the sheet of the plan, then look again.',
  },
  severalTables: {
    fr: 'Plusieurs tableaux de la feuille « {sheet} » peuvent être le plan : {tables}.',
    en: 'Several tables of the sheet “{sheet}” may be the plan: {tables}.',
  },
  keepOneTable: {
    fr: 'Déplacez les autres tableaux sur une autre feuille, puis cherchez de nouveau.',
    en: 'Move the other tables to another sheet, then look again.',
  },
  tableAt: {
    fr: '{name, select, null {en {cell}} other {« {name} » en {cell}}}',
    en: '{name, select, null {at {cell}} other {“{name}” at {cell}}}',
  },
  tooManyRows: {
    fr: 'La feuille « {sheet} » a {rows} lignes ; {limit} au plus peuvent être contrôlées.',
    en: 'The sheet “{sheet}” has {rows} rows; {limit} at most can be checked.',
  },
  splitPlan: {
    fr: 'Répartissez le plan sur plusieurs classeurs.',
    en: 'Split the plan into several workbooks.',
  },
  noRows: {
    fr: 'Le tableau de la feuille « {sheet} » (en-têtes ligne {headerRow}) ne contient aucune ligne.',
    en: 'The table of the sheet “{sheet}” (headers in row {headerRow}) holds no rows.',
  },
  addRows: {
    fr: 'Saisissez au moins une action sous les en-têtes, puis cherchez de nouveau.',
    en: 'Enter at least one action under the headers, then look again.',
  },
  rulesUnavailable: {
    fr: 'Les règles n’ont pas pu être chargées.',
    en: 'The rules could not be loaded.',
  },
  rulesRetry: {
    fr: 'Vérifiez votre connexion, puis réessayez. Si cela continue, signalez-le à la personne qui tient les règles.',
    en: 'Check your connection, then try again. If it goes on, tell the person who keeps the rules.',
  },
  sheetUnreadable: {
    fr: 'La feuille n’a pas pu être lue.',
    en: 'The sheet could not be read.',
  },
  sheetRetry: {
    fr: 'Si une cellule est en cours de saisie, terminez par Entrée, puis réessayez.',
    en: 'If a cell is being edited, finish with Enter, then try again.',
  },
  cellUnreachable: {
    fr: 'La cellule {cell} de la feuille « {sheet} » n’a pas pu être sélectionnée.',
    en: 'The cell {cell} of the sheet “{sheet}” could not be selected.',
  },
  cellRetry: {
    fr: 'La feuille a peut-être été renommée ou supprimée : contrôlez de nouveau le plan.',
    en: 'The sheet may have been renamed or deleted: check the plan again.',
  },
  unexpected: { fr: 'Une erreur inattendue s’est produite.', en: 'An unexpected error occurred.' },
  unexpectedRetry: {
    fr: 'Réessayez. Si cela continue, signalez-le avec le détail ci-dessous.',
    en: 'Try again. If it goes on, report it with the detail below.',
  },
  detail: { fr: 'Détail : {reason}', en: 'Detail: {reason}' },
  lookAgain: { fr: 'Chercher de nouveau', en: 'Look again' },
  tryAgain: { fr: 'Réessayer', en: 'Try again' },
  dismiss: { fr: 'Fermer le message', en: 'Close the message' },
} as const satisfies Record<string, LocalizedText>;

export type PaneWord = keyof typeof paneWords;

/** Says the pane's words with the spaces of the language's typography. */
export function createPaneSay(language: Language): Say<PaneWord> {
  return createSay(paneWords, language);
}
