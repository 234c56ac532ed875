/** Words for a file that cannot be read as a plan, or a plan that cannot be found in it. */
import type { LocalizedText } from './language';

export const workbookProblems = {
  'not-a-workbook': {
    fr: 'ce n’est pas un classeur Excel ni un fichier CSV. Ouvrez-le dans Excel et enregistrez-le au format .xlsx',
    en: 'it is neither an Excel workbook nor a CSV file. Open it in Excel and save it as .xlsx',
  },
  encrypted: {
    fr: 'il est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe (Fichier, Informations, Protéger le classeur)',
    en: 'it is protected by a password. Save a copy without a password (File, Info, Protect Workbook)',
  },
  'legacy-xls': {
    fr: 'c’est un ancien classeur .xls. Enregistrez-le au format .xlsx',
    en: 'it is an old .xls workbook. Save it as .xlsx',
  },
  'binary-workbook': {
    fr: 'c’est un classeur binaire .xlsb. Enregistrez-le au format .xlsx',
    en: 'it is a binary .xlsb workbook. Save it as .xlsx',
  },
  truncated: {
    fr: 'le fichier est incomplet, sans doute une copie ou un téléchargement interrompu. Copiez-le de nouveau',
    en: 'the file is incomplete, probably an interrupted copy or download. Copy it again',
  },
  'too-large': {
    fr: 'il est trop grand une fois ouvert ({what}, au plus {limit}). Gardez la seule feuille du plan dans une copie',
    en: 'it is too large once unpacked ({what}, {limit} at most). Keep only the sheet of the plan in a copy',
  },
  'no-sheet': {
    fr: 'il ne contient pas de feuille de calcul lisible',
    en: 'it holds no readable worksheet',
  },
  'broken-part': {
    fr: 'une partie du classeur est abîmée ({part}). Ouvrez-le dans Excel, acceptez la réparation et enregistrez-le',
    en: 'a part of the workbook is damaged ({part}). Open it in Excel, accept the repair and save it',
  },
  'missing-part': {
    fr: 'une partie du classeur manque ({part}). Ouvrez-le dans Excel, acceptez la réparation et enregistrez-le',
    en: 'a part of the workbook is missing ({part}). Open it in Excel, accept the repair and save it',
  },
  'unsafe-xml': {
    fr: 'une partie du classeur contient ce qu’aucun tableur n’écrit ({part}). Par prudence il n’est pas ouvert',
    en: 'a part of the workbook holds what no spreadsheet writes ({part}). To be safe it is not opened',
  },
  'no-free-columns': {
    fr: 'il n’y a plus de colonne libre à droite du plan pour les résultats',
    en: 'there is no free column to the right of the plan for the results',
  },
  'not-text': {
    fr: 'ce n’est ni un classeur Excel ni un fichier texte (CSV)',
    en: 'it is neither an Excel workbook nor a text file (CSV)',
  },
  'unclosed-quote': {
    fr: 'un guillemet ouvert ligne {row} n’est jamais fermé. Corrigez cette ligne du CSV',
    en: 'a quote opened in row {row} is never closed. Correct that row of the CSV',
  },
  'no-such-sheet': {
    fr: 'aucune feuille ne s’appelle « {sheet} ». Feuilles : {sheets}',
    en: 'no sheet is called “{sheet}”. Sheets: {sheets}',
  },
  'no-table': {
    fr: 'aucun tableau de plan n’y a été trouvé (feuilles : {sheets}). Il faut une ligne d’en-têtes dont au moins trois sont connus, par exemple Intitulé, Type d’atelier, Région, Participants. {seen, select, null {Aucun en-tête n’a été vu} other {En-têtes vus : {seen}}}',
    en: 'no planning table was found in it (sheets: {sheets}). It takes a row of headers of which at least three are known, for example Title, Workshop type, Region, Participants. {seen, select, null {No headers were seen} other {Headers seen: {seen}}}',
  },
  'several-tables': {
    fr: 'plusieurs tableaux peuvent être le plan : {tables}. {sheet, select, null {Choisissez la feuille avec --sheet} other {Ils sont sur la même feuille : gardez le plan seul sur la sienne}}',
    en: 'several tables may be the plan: {tables}. {sheet, select, null {Choose the sheet with --sheet} other {They are on the same sheet: keep the plan alone on its own}}',
  },
  'too-many-rows': {
    fr: 'le tableau de la feuille « {sheet} » a {rows} lignes, au plus {limit} peuvent être contrôlées. Répartissez le plan sur plusieurs classeurs',
    en: 'the table of the sheet “{sheet}” has {rows} rows, {limit} at most can be checked. Split the plan into several workbooks',
  },
  'no-rows': {
    fr: 'le tableau de la feuille « {sheet} » (en-têtes ligne {headerRow}) ne contient aucune ligne',
    en: 'the table of the sheet “{sheet}” (headers in row {headerRow}) holds no rows',
  },
} as const satisfies Record<string, LocalizedText>;

export const limitedQuantities = {
  entries: { fr: 'nombre de parties', en: 'number of parts' },
  'part-bytes': { fr: 'octets d’une partie', en: 'bytes of one part' },
  'total-bytes': { fr: 'octets en tout', en: 'bytes in all' },
  cells: { fr: 'nombre de cellules', en: 'number of cells' },
} as const satisfies Record<string, LocalizedText>;
