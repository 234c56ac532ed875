/** Words of the command line. */
import type { LocalizedText } from './language';

export const cliWords = {
  usage: {
    fr: `paf : contrôle un plan de formation tenu dans Excel

  paf check PLAN.xlsx|.csv [--sheet FEUILLE] [--out COPIE.xlsx] [--format text|json] [--lang fr|en] [--as-of AAAA-MM-JJ] [--rules DOSSIER]
            [--currency EUR --rate USD=0.92@AAAA-MM-JJ …]
      contrôle chaque ligne, affiche le bilan et écrit à côté du plan une copie annotée
  paf budget PLAN.xlsx|.csv [--currency EUR --rate USD=0.92@AAAA-MM-JJ …] [--sheet FEUILLE] [--format text|json] [--lang fr|en] [--as-of AAAA-MM-JJ]
      affiche le budget par devise, objectif, axe, type, modalité, région et mois ; ne convertit qu’aux taux donnés
  paf group PLAN.xlsx|.csv [--days 14] [--sheet FEUILLE] [--format text|json] [--lang fr|en] [--as-of AAAA-MM-JJ]
      propose de regrouper les demandes IB sous leur minimum : même atelier, même région, dates proches
  paf explain PLAN.xlsx|.csv --row N [--about NOM] [--sheet FEUILLE] [--lang fr|en] [--as-of AAAA-MM-JJ]
      explique ce qui est conclu d’une ligne (N : son numéro dans la feuille)
  paf schedule PLAN.xlsx|.csv [--format text|json|ics] [--out FICHIER] [--sheet FEUILLE] [--lang fr|en] [--as-of AAAA-MM-JJ] [--rules DOSSIER]
      l’échéancier du plan : ce qui est à faire, par qui et pour quand ; ics écrit un calendrier à côté du plan
  paf evaluate FAITS.json|- [--as-of AAAA-MM-JJ]
      des lignes '{id, facts}' en JSON, leurs décisions et constats en JSON
  paf test [PAQUET…]
      joue les cas d’exemple des paquets de règles
  paf lint [PAQUET…] [--format text|json] [--lang fr|en] [--rules DOSSIER]
      prouve les paquets : combinaisons oubliées, règles mortes, noms sans usage, traductions, cas manquants

Fin : 0 rien de bloquant, 1 au moins un constat bloquant (ou un cas en échec, ou une erreur dans un paquet), 2 mauvais appel ou fichier illisible.`,
    en: `paf: checks a training plan kept in Excel

  paf check PLAN.xlsx|.csv [--sheet SHEET] [--out COPY.xlsx] [--format text|json] [--lang fr|en] [--as-of YYYY-MM-DD] [--rules FOLDER]
            [--currency EUR --rate USD=0.92@YYYY-MM-DD …]
      checks every row, prints a summary and writes an annotated copy beside the plan
  paf budget PLAN.xlsx|.csv [--currency EUR --rate USD=0.92@YYYY-MM-DD …] [--sheet SHEET] [--format text|json] [--lang fr|en] [--as-of YYYY-MM-DD]
      prints the budget by currency, objective, axis, type, mode, region and month; converts only at the rates given
  paf group PLAN.xlsx|.csv [--days 14] [--sheet SHEET] [--format text|json] [--lang fr|en] [--as-of YYYY-MM-DD]
      proposes groups of IB requests under their minimum: same workshop, same region, near dates
  paf explain PLAN.xlsx|.csv --row N [--about NAME] [--sheet SHEET] [--lang fr|en] [--as-of YYYY-MM-DD]
      explains what is concluded of one row (N: its number in the sheet)
  paf schedule PLAN.xlsx|.csv [--format text|json|ics] [--out FILE] [--sheet SHEET] [--lang fr|en] [--as-of YYYY-MM-DD] [--rules FOLDER]
      the plan’s schedule: what is to be done, by whom and by when; ics writes a calendar beside the plan
  paf evaluate FACTS.json|- [--as-of YYYY-MM-DD]
      rows '{id, facts}' in JSON, their decisions and findings in JSON
  paf test [PACK…]
      runs the worked cases of the rule packs
  paf lint [PACK…] [--format text|json] [--lang fr|en] [--rules FOLDER]
      proves the packs: forgotten combinations, dead rules, unused names, translations, missing cases

Exit: 0 nothing blocking, 1 a blocking finding (or a failed case, or an error in a pack), 2 bad usage or unreadable input.`,
  },
  unknownCommand: {
    fr: 'La commande « {command} » n’existe pas. Commandes : check, budget, group, schedule, explain, evaluate, test, lint.',
    en: 'There is no command “{command}”. Commands: check, budget, group, schedule, explain, evaluate, test, lint.',
  },
  unknownOption: {
    fr: 'L’option {option} n’existe pas. Un nom de fichier qui commence par un tiret s’écrit après « -- ».',
    en: 'There is no option {option}. Write a file name that begins with a dash after “--”.',
  },
  optionWithoutValue: {
    fr: 'L’option {option} attend une valeur.',
    en: 'The option {option} takes a value.',
  },
  optionTakesNoValue: {
    fr: 'L’option {option} n’attend pas de valeur.',
    en: 'The option {option} takes no value.',
  },
  optionOfOthers: {
    fr: 'La commande {command} n’a pas d’option {option}. Ses options : {options}.',
    en: 'The command {command} has no option {option}. Its options: {options}.',
  },
  badValue: {
    fr: 'L’option --{option} vaut « {value} », il faut : {expected}.',
    en: 'The option --{option} is “{value}”; expected: {expected}.',
  },
  badDate: {
    fr: 'L’option --{option} vaut « {value} », ce n’est pas une date du calendrier. Écrivez-la AAAA-MM-JJ, par exemple 2026-09-01.',
    en: 'The option --{option} is “{value}”, which is no calendar date. Write it YYYY-MM-DD, for example 2026-09-01.',
  },
  rateShape: {
    fr: 'Le taux « {text} » ne peut pas être lu. Il faut la devise, le taux et sa date, par exemple --rate USD=0.92@2026-11-01.',
    en: 'The rate “{text}” cannot be read. It takes the currency, the rate and its date, for example --rate USD=0.92@2026-11-01.',
  },
  rateCurrency: {
    fr: 'Le taux « {text} » est celui d’une devise inconnue. Devises : {currencies}.',
    en: 'The rate “{text}” is that of an unknown currency. Currencies: {currencies}.',
  },
  rateNumber: {
    fr: 'Le taux « {text} » n’est pas un nombre supérieur à 0. Écrivez-le par exemple 0.92 ou 0,92.',
    en: 'The rate “{text}” is no number above 0. Write it for example 0.92.',
  },
  rateDate: {
    fr: 'Le taux « {text} » a une date qui n’existe pas. Écrivez-la AAAA-MM-JJ, par exemple 2026-11-01.',
    en: 'The rate “{text}” has a date that does not exist. Write it YYYY-MM-DD, for example 2026-11-01.',
  },
  rateTwice: {
    fr: 'Deux taux sont donnés pour {currency}. Gardez-en un seul.',
    en: 'Two rates are given for {currency}. Keep one of them.',
  },
  rateOfTarget: {
    fr: 'Le taux « {text} » convertit {currency} en {currency}. Retirez-le.',
    en: 'The rate “{text}” converts {currency} to {currency}. Remove it.',
  },
  rateWithoutCurrency: {
    fr: 'Un taux est donné sans la devise dans laquelle convertir. Ajoutez-la, par exemple --currency EUR.',
    en: 'A rate is given without the currency to convert to. Add it, for example --currency EUR.',
  },
  missingFile: {
    fr: 'Il manque le nom du fichier. Exemple : {example}',
    en: 'The file name is missing. Example: {example}',
  },
  tooManyFiles: {
    fr: 'Un seul fichier à la fois ; de trop : {files}.',
    en: 'One file at a time; one too many: {files}.',
  },
  missingRow: {
    fr: 'Indiquez la ligne à expliquer : --row N, avec le numéro de la ligne dans la feuille.',
    en: 'Say which row to explain: --row N, with the row’s number in the sheet.',
  },
  noSuchRow: {
    fr: 'La ligne {row} n’est pas une ligne du plan. Les lignes du plan vont de {first} à {last}.',
    en: 'Row {row} is not a row of the plan. The plan’s rows go from {first} to {last}.',
  },
  explainedRow: { fr: 'Ligne {row} · {title}', en: 'Row {row} · {title}' },
  unknownName: {
    fr: 'Rien ne s’appelle « {name} » sur cette ligne. Conclusions possibles : {names}.',
    en: 'Nothing is called “{name}” on this row. Possible conclusions: {names}.',
  },
  noSuchFile: {
    fr: '{file} est introuvable. Vérifiez le nom et le dossier.',
    en: '{file} cannot be found. Check the name and the folder.',
  },
  notPermitted: {
    fr: '{file} ne peut pas être ouvert : l’accès est refusé. Vérifiez les droits, ou fermez-le s’il est ouvert ailleurs.',
    en: '{file} cannot be opened: access is denied. Check the permissions, or close it if it is open elsewhere.',
  },
  isFolder: {
    fr: '{file} est un dossier. Indiquez un fichier.',
    en: '{file} is a folder. Name a file.',
  },
  fileTooLarge: {
    fr: '{file} est trop grand ({size} Mio, {limit} au plus).',
    en: '{file} is too large ({size} MiB, {limit} at most).',
  },
  cannotRead: {
    fr: '{file} ne peut pas être lu : {reason}.',
    en: '{file} cannot be read: {reason}.',
  },
  cannotWrite: {
    fr: 'La copie {file} n’a pas pu être écrite : {reason}. Le plan est intact ; fermez la copie si elle est ouverte dans Excel, ou choisissez un autre nom avec --out.',
    en: 'The copy {file} could not be written: {reason}. The plan is untouched; close the copy if it is open in Excel, or choose another name with --out.',
  },
  copyWithoutFolder: {
    fr: 'La copie {file} n’a pas pu être écrite : ce dossier n’existe pas. Créez-le, ou choisissez un autre nom avec --out. Le plan est intact.',
    en: 'The copy {file} could not be written: there is no such folder. Create it, or choose another name with --out. The plan is untouched.',
  },
  copyNotPermitted: {
    fr: 'La copie {file} n’a pas pu être écrite : l’accès est refusé. Fermez-la si elle est ouverte dans Excel, ou choisissez un autre dossier avec --out. Le plan est intact.',
    en: 'The copy {file} could not be written: access is denied. Close it if it is open in Excel, or choose another folder with --out. The plan is untouched.',
  },
  copyNameTooLong: {
    fr: 'La copie {file} n’a pas pu être écrite : son nom est trop long. Choisissez-en un plus court avec --out. Le plan est intact.',
    en: 'The copy {file} could not be written: its name is too long. Choose a shorter one with --out. The plan is untouched.',
  },
  copyIsNoFile: {
    fr: 'La copie ne peut pas s’appeler « {file} » : ce n’est pas un nom de fichier, ou c’est un dossier. Choisissez un nom comme copie.xlsx avec --out.',
    en: 'The copy cannot be called “{file}”: it is not the name of a file, or it is a folder. Choose a name such as copy.xlsx with --out.',
  },
  diskFull: {
    fr: 'Il n’y a plus de place sur le disque pour écrire {file}. Faites de la place, ou choisissez un autre dossier avec --out. Le plan est intact.',
    en: 'There is no room left on the disk to write {file}. Make room, or choose another folder with --out. The plan is untouched.',
  },
  sameFile: {
    fr: 'La copie ne peut pas remplacer le plan lui-même ({file}). Choisissez un autre nom avec --out.',
    en: 'The copy cannot replace the plan itself ({file}). Choose another name with --out.',
  },
  notJson: {
    fr: '{file} n’est pas du JSON : {reason}.',
    en: '{file} is not JSON: {reason}.',
  },
  notRows: {
    fr: "{file} doit contenir une liste de lignes '{id, facts}' ; à l’endroit {path} : {reason}.",
    en: "{file} must hold a list of rows '{id, facts}'; at {path}: {reason}.",
  },
  unknownFact: {
    fr: 'Ligne {id} : « {name} » n’est pas un fait connu, il est ignoré.',
    en: 'Row {id}: “{name}” is not a known fact; it is ignored.',
  },
  badRules: {
    fr: 'Les règles ne peuvent pas être utilisées ({count, plural, one {# problème} other {# problèmes}}) :',
    en: 'The rules cannot be used ({count, plural, one {# problem} other {# problems}}):',
  },
  progress: { fr: 'Contrôle {bar} {done} / {total} lignes', en: 'Checking {bar} {done} / {total} rows' },
  noResultColumns: {
    fr: 'Il n’y a pas de colonne libre à droite du plan : la copie n’a pas de colonnes de résultat, tout est dans la feuille de contrôle.',
    en: 'There is no free column to the right of the plan: the copy has no result columns, everything is on the control sheet.',
  },
  scheduleWritten: { fr: 'Échéancier : {file}', en: 'Schedule: {file}' },
  calendarLeft: {
    fr: 'Le calendrier est plein : {count, plural, one {# tâche n’y est pas} other {# tâches n’y sont pas}}. L’échéancier de la copie annotée les a.',
    en: 'The calendar is full: {count, plural, one {# task is} other {# tasks are}} not in it. The schedule of the annotated copy has them.',
  },
  nothingDated: {
    fr: 'Aucune tâche n’a de date connue, il n’y a rien à mettre dans un calendrier. Complétez les dates du plan ; paf schedule {file} dit lesquelles.',
    en: 'No task has a known date, so there is nothing to put into a calendar. Complete the dates of the plan; paf schedule {file} says which.',
  },
  written: { fr: 'Copie annotée : {file}', en: 'Annotated copy: {file}' },
  casesPassed: {
    fr: 'Paquet {pack} : {passed, plural, one {# cas réussi} other {# cas réussis}}, {failed} en échec',
    en: 'Pack {pack}: {passed, plural, one {# case passed} other {# cases passed}}, {failed} failed',
  },
  caseFailed: { fr: '{id} : {reason}', en: '{id}: {reason}' },
  decisionDiffers: {
    fr: '{name} vaut {actual}, attendu {expected}',
    en: '{name} is {actual}, expected {expected}',
  },
  findingMissing: { fr: 'le constat {code} manque', en: 'the finding {code} is missing' },
  rowsDiffer: {
    fr: '{code} concerne les lignes {actual}, attendu : {expected}',
    en: '{code} concerns rows {actual}, expected: {expected}',
  },
  findingUnwanted: { fr: 'le constat {code} est de trop', en: 'the finding {code} is not expected' },
  unknownPack: {
    fr: 'Aucun paquet ne s’appelle « {pack} ». Paquets : {packs}.',
    en: 'No pack is called “{pack}”. Packs: {packs}.',
  },
  lintVocabulary: { fr: 'Vocabulaire', en: 'Vocabulary' },
  lintPack: { fr: 'Paquet {pack}', en: 'Pack {pack}' },
  lintProblem: {
    fr: '{severity, select, error {ERREUR} warning {avertissement} other {information}} · {path} · {message}',
    en: '{severity, select, error {ERROR} warning {warning} other {information}} · {path} · {message}',
  },
  lintSummary: {
    fr: 'Bilan : {errors, plural, =0 {aucune erreur} one {# erreur} other {# erreurs}}, {warnings, plural, =0 {aucun avertissement} one {# avertissement} other {# avertissements}}, {infos, plural, =0 {aucune information} one {# information} other {# informations}}',
    en: 'Summary: {errors, plural, =0 {no errors} one {# error} other {# errors}}, {warnings, plural, =0 {no warnings} one {# warning} other {# warnings}}, {infos, plural, =0 {no information} one {# piece of information} other {# pieces of information}}',
  },
  noRulesFolder: {
    fr: 'Le dossier de règles {folder} ne peut pas être lu. Vérifiez --rules.',
    en: 'The folder of rules {folder} cannot be read. Check --rules.',
  },
  internal: {
    fr: 'Erreur inattendue de paf : {reason}. Aucun fichier n’a été modifié. Relancez avec PAF_DEBUG=1 pour le détail et signalez-la.',
    en: 'Unexpected error of paf: {reason}. No file was changed. Run again with PAF_DEBUG=1 for details, and report it.',
  },
} as const satisfies Record<string, LocalizedText>;

export type CliWord = keyof typeof cliWords;
