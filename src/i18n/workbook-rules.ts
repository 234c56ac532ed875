/** Words about the sheets of a workbook that stand in for values of the rules. */
import type { LocalizedText } from './language';

export const workbookRuleWords = {
  parametersTitle: { fr: 'Réglages', en: 'Settings' },
  parameterHeader: { fr: 'Paramètre', en: 'Parameter' },
  valueHeader: { fr: 'Valeur', en: 'Value' },
  fromHeader: { fr: 'À partir du', en: 'From' },
  document: { fr: 'feuille « {sheet} » du classeur', en: 'sheet “{sheet}” of the workbook' },

  usedParameters: {
    fr: 'Feuille « {sheet} » : {count, plural, one {# paramètre remplace celui} other {# paramètres remplacent ceux}} des règles ({names}).',
    en: 'Sheet “{sheet}”: {count, plural, one {# parameter replaces the one} other {# parameters replace those}} of the rules ({names}).',
  },
  usedTable: {
    fr: 'Feuille « {sheet} » : {count, plural, one {sa ligne remplace} other {ses # lignes remplacent}} la table « {table} » des règles.',
    en: 'Sheet “{sheet}”: {count, plural, one {its row replaces} other {its # rows replace}} the table “{table}” of the rules.',
  },

  unknownParameter: {
    fr: 'Feuille « {sheet} », {cell} : aucun paramètre ne s’appelle « {name} ». Cette ligne est laissée de côté ; corrigez le nom. Paramètres : {names}.',
    en: 'Sheet “{sheet}”, {cell}: no parameter is called “{name}”. This row is left aside; correct the name. Parameters: {names}.',
  },
  repeatedParameter: {
    fr: 'Feuille « {sheet} », {cell} : « {name} » a déjà une valeur à cette date. Cette ligne est laissée de côté ; gardez-en une seule.',
    en: 'Sheet “{sheet}”, {cell}: “{name}” already has a value at that date. This row is left aside; keep one of them.',
  },
  unreadableValue: {
    fr: 'Feuille « {sheet} », {cell} : « {text} » ne convient pas à « {name} ». Attendu : {expected}. Cette ligne est laissée de côté.',
    en: 'Sheet “{sheet}”, {cell}: “{text}” does not fit “{name}”. Expected: {expected}. This row is left aside.',
  },
  missingValue: {
    fr: 'Feuille « {sheet} », {cell} : « {name} » est vide. Cette ligne est laissée de côté ; complétez-la.',
    en: 'Sheet “{sheet}”, {cell}: “{name}” is empty. This row is left aside; complete it.',
  },
  reversedRange: {
    fr: 'Feuille « {sheet} », {cell} : la fin vient avant le début. Cette ligne est laissée de côté ; corrigez les dates.',
    en: 'Sheet “{sheet}”, {cell}: the end comes before the start. This row is left aside; correct the dates.',
  },
  missingColumns: {
    fr: 'Feuille « {sheet} » : il manque {count, plural, one {la colonne} other {les colonnes}} {columns}. La feuille est laissée de côté, les règles gardent leur table « {table} ».',
    en: 'Sheet “{sheet}”: {count, plural, one {the column} other {the columns}} {columns} {count, plural, one {is} other {are}} missing. The sheet is left aside, the rules keep their table “{table}”.',
  },
  missingParameterColumn: {
    fr: 'Feuille « {sheet} » : il manque {count, plural, one {la colonne} other {les colonnes}} {columns}. La feuille est laissée de côté ; ajoutez ce qui manque, ou donnez un autre nom à la feuille si elle ne contient pas de réglages.',
    en: 'Sheet “{sheet}”: {count, plural, one {the column} other {the columns}} {columns} {count, plural, one {is} other {are}} missing. The sheet is left aside; add what is missing, or give the sheet another name if it holds no settings.',
  },
  repeatedRow: {
    fr: 'Feuille « {sheet} » : les lignes {first} et {second} disent deux fois la même chose, et rien ne dit laquelle compte. La feuille est laissée de côté, les règles gardent leur table « {table} » ; supprimez l’une des deux lignes.',
    en: 'Sheet “{sheet}”: rows {first} and {second} speak of the same thing, and nothing says which counts. The sheet is left aside, the rules keep their table “{table}”; delete one of the two rows.',
  },
  tooManyRows: {
    fr: 'Feuille « {sheet} » : seules les {limit, number} premières lignes sont lues, {count, plural, one {# autre est laissée} other {# autres sont laissées}} de côté. Supprimez les lignes en trop.',
    en: 'Sheet “{sheet}”: only the first {limit, number} rows are read, {count, plural, one {# other is} other {# others are}} left aside. Delete the rows that are too many.',
  },
  moreProblems: {
    fr: 'Feuille « {sheet} » : {count, number} autres remarques du même genre.',
    en: 'Sheet “{sheet}”: {count, number} more remarks of this kind.',
  },
  sheetTwice: {
    fr: 'Feuille « {sheet} » : la feuille « {earlier} » donne déjà ces réglages. Celle-ci est laissée de côté ; gardez-en une seule.',
    en: 'Sheet “{sheet}”: the sheet “{earlier}” already gives these settings. This one is left aside; keep one of them.',
  },
  hiddenSheet: {
    fr: 'Feuille « {sheet} » : elle est masquée, ses réglages ne sont donc pas lus. Affichez-la pour qu’ils comptent.',
    en: 'Sheet “{sheet}”: it is hidden, so its settings are not read. Show it to make them count.',
  },
  refused: {
    fr: 'Feuille « {sheet} » : elle ne peut pas remplacer les règles, qui restent comme elles sont : {reason}',
    en: 'Sheet “{sheet}”: it cannot replace the rules, which stay as they are: {reason}',
  },
} as const satisfies Record<string, LocalizedText>;

export type WorkbookRuleWord = keyof typeof workbookRuleWords;
