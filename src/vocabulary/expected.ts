/** What a cell should have held, in words: after "attendu :" and "expected:". */
import type { LocalizedText } from '../i18n/language';
import type { CellValue } from './cell';
import type { Vocabulary } from './load-vocabulary';
import { codesIn, isScientific } from './read-identifier';
import { isDateSerial } from './reader';
import type { EnumValue, Fact, FactType } from './vocabulary';

const labelsShown = 6;

const byType: Readonly<Record<Exclude<FactType, 'enum' | 'enumMap' | 'money'>, LocalizedText>> = {
  text: { fr: 'un texte', en: 'a text' },
  integer: { fr: 'un nombre entier, par exemple 12', en: 'a whole number, for example 12' },
  number: {
    fr: 'un nombre sans séparateur de milliers, par exemple 12,5',
    en: 'a number without thousands separators, for example 12.5',
  },
  boolean: { fr: 'oui ou non', en: 'yes or no' },
  date: { fr: 'une date, par exemple 31/08/2027', en: 'a date (day first), for example 31/08/2027' },
  dateTime: {
    fr: 'une date et une heure locale, par exemple 31/08/2027 14:00',
    en: 'a date (day first) and a local time, for example 31/08/2027 14:00',
  },
  dateList: {
    fr: 'des dates, par exemple 08/03/2027\u00a0; 09/03/2027',
    en: 'dates (day first), for example 08/03/2027; 09/03/2027',
  },
  intervalList: {
    fr: 'des plages horaires, par exemple 09/03/2027 13:30-14:30\u00a0; 09/03/2027 15:30-16:30',
    en: 'time slots (day first), for example 09/03/2027 13:30-14:30; 09/03/2027 15:30-16:30',
  },
};

const serialAsText: LocalizedText = {
  fr: 'un texte\u00a0; Excel en a fait une date\u00a0: mettez la cellule au format Texte, puis saisissez-le de nouveau',
  en: 'a text; Excel has turned it into a date: format the cell as Text, then type it again',
};

const inexactNumber: LocalizedText = {
  fr: 'un texte\u00a0; Excel en a fait un nombre et a perdu des chiffres\u00a0: mettez la cellule au format Texte, puis saisissez-le de nouveau',
  en: 'a text; Excel has turned it into a number and lost digits: format the cell as Text, then type it again',
};

const exactIdentifier: LocalizedText = {
  fr: 'un texte\u00a0; Excel en a fait un nombre, et un zéro final a pu se perdre\u00a0: mettez la cellule au format Texte, puis saisissez le code de nouveau',
  en: 'a text; Excel has turned it into a number, and a final zero may be lost: format the cell as Text, then type the code again',
};

/** More codes than these are counted, not listed. */
const codesShown = 5;

function oneCode(codes: readonly string[]): LocalizedText {
  const list = [...codes.slice(0, codesShown), ...(codes.length > codesShown ? ['…'] : [])].join(', ');
  return {
    fr: `un seul code\u00a0; la cellule en contient ${codes.length} (${list})\u00a0: gardez-en un, ou faites une ligne par code`,
    en: `one code; the cell holds ${codes.length} (${list}): keep one, or make a row for each code`,
  };
}

/** What is expected of any cell, whatever the fact. */
export const expectedOfCell = {
  noError: {
    fr: 'une valeur\u00a0; la cellule est en erreur\u00a0: corrigez sa formule',
    en: 'a value; the cell is in error: correct its formula',
  },
  shorterText: {
    fr: 'un texte de 32\u00a0767 caractères au plus',
    en: 'a text of at most 32,767 characters',
  },
} as const satisfies Record<string, LocalizedText>;

/** What the fact takes, said with regard to what the cell holds instead. */
export function expectedOf(fact: Fact, cell: CellValue, vocabulary: Vocabulary): LocalizedText {
  switch (fact.type) {
    case 'enum':
      return oneOf(vocabulary.valuesOf(fact.id));
    case 'enumMap':
      return eachOneOf(vocabulary.valuesOf(fact.id));
    case 'text':
      return expectedText(fact, cell);
    case 'money':
      return withBound(amountIn(fact.unit), fact);
    default:
      return withBound(byType[fact.type], fact);
  }
}

function expectedText(fact: Fact, cell: CellValue): LocalizedText {
  if (isDateSerial(cell)) return serialAsText;
  if (typeof cell === 'number') {
    return fact.identifier && !Number.isInteger(cell) ? exactIdentifier : inexactNumber;
  }
  if (typeof cell !== 'string') return byType.text;
  return isScientific(cell) ? inexactNumber : oneCode(codesIn(cell, fact));
}

/** A fact kept in one currency may name it; one whose currency has its own column may not. */
function amountIn(unit: string | undefined): LocalizedText {
  const currency = unit !== undefined && /^[A-Z]{3}$/.test(unit) ? unit : undefined;
  return {
    fr: `un montant ${currency ? `en ${currency}` : 'sans devise'}, avec deux décimales au plus, par exemple 250 ou 1250,50`,
    en: `an amount ${currency ? `in ${currency}` : 'without currency'}, with two decimals at most, for example 250 or 1250.50`,
  };
}

/** Adds the bounds, save the lower bound of 0, which goes without saying. */
function withBound(text: LocalizedText, { min = 0, max }: Fact): LocalizedText {
  const least = min === 0 ? undefined : min;
  const fr = [
    least === undefined ? [] : `au moins ${least}`,
    max === undefined ? [] : `au plus ${max}`,
  ].flat();
  const en = [
    least === undefined ? [] : `at least ${least}`,
    max === undefined ? [] : `at most ${max}`,
  ].flat();
  if (fr.length === 0) return text;
  return { fr: `${text.fr} (${fr.join(', ')})`, en: `${text.en} (${en.join(', ')})` };
}

function oneOf(values: readonly EnumValue[]): LocalizedText {
  const labels = quoted(values);
  return { fr: `l’une de ces valeurs\u00a0: ${labels.fr}`, en: `one of these values: ${labels.en}` };
}

function eachOneOf(values: readonly EnumValue[]): LocalizedText {
  const [value] = values;
  if (value === undefined) return oneOf(values);
  const labels = quoted(values);
  return {
    fr: `un nom et une valeur par entrée, par exemple A\u00a0: ${value.labels.fr}\u00a0; valeurs\u00a0: ${labels.fr}`,
    en: `a name and a value per entry, for example A: ${value.labels.en}; values: ${labels.en}`,
  };
}

/** The first labels, in quotation marks; an ellipsis for the others. */
function quoted(values: readonly EnumValue[]): LocalizedText {
  const shown = values.slice(0, labelsShown);
  const more = values.length > labelsShown ? ['…'] : [];
  return {
    fr: [...shown.map(({ labels }) => `«\u00a0${labels.fr}\u00a0»`), ...more].join(', '),
    en: [...shown.map(({ labels }) => `“${labels.en}”`), ...more].join(', '),
  };
}
