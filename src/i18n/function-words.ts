/** Words of the functions in the sheet, and of an add-in whose rules do not load. */
import type { LocalizedText } from './language';

export const functionWords = {
  // #VALUE!: the arguments
  headersShape: {
    fr: 'Les en-têtes doivent tenir sur une seule ligne. Choisissez la ligne d’en-têtes du tableau.',
    en: 'The headers must be a single row. Choose the header row of the table.',
  },
  rowShape: {
    fr: 'La ligne doit être une seule ligne du tableau. Pour plusieurs lignes, prenez PAF.CONTROLER.',
    en: 'The row must be a single row of the table. For several rows use PAF.CONTROLER.',
  },
  widths: {
    fr: 'Les en-têtes ont {headers, plural, one {# colonne} other {# colonnes}}, les lignes {cells}. Choisissez les mêmes colonnes.',
    en: 'The headers have {headers, plural, one {# column} other {# columns}}, the rows {cells}. Choose the same columns.',
  },
  noKnownHeader: {
    fr: 'Aucun en-tête n’est reconnu. Il en faut par exemple un de ceux-ci : {examples}.',
    en: 'No header is recognised. It takes for example one of these: {examples}.',
  },

  // #N/A: the answer is open
  toBeGiven: { fr: 'À renseigner : {facts}.', en: 'To be given: {facts}.' },
  noAnswer: {
    fr: 'Rien n’est publié pour cette combinaison. Vérifiez l’offre, la région et le tarif.',
    en: 'Nothing is published for this combination. Check the offer, the region and the tariff.',
  },
  rulesUnreachable: {
    fr: 'Les règles n’ont pas pu être chargées ({file} : {reason}). Vérifiez la connexion, puis recalculez avec Ctrl+Alt+F9.',
    en: 'The rules could not be loaded ({file}: {reason}). Check the connection, then recalculate with Ctrl+Alt+F9.',
  },
  rulesUnsound: {
    fr: 'Les règles publiées sont incorrectes : {file}, {problem} Prévenez la personne qui les administre.',
    en: 'The published rules are incorrect: {file}, {problem} Tell the person who administers them.',
  },

  nothingToReport: { fr: 'Rien à signaler sur cette ligne.', en: 'Nothing to report on this row.' },
  findingAndSource: { fr: '{finding} ({source})', en: '{finding} ({source})' },
} as const satisfies Record<string, LocalizedText>;

export type FunctionWord = keyof typeof functionWords;
