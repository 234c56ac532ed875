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
  missingParameterColumns: {
    fr: 'Feuille « {sheet} » : il manque {count, plural, one {la colonne} other {les colonnes}} {columns}. La feuille est laissée de côté, les règles gardent leurs paramètres. Ajoutez {count, plural, one {la colonne} other {les colonnes}}, ou renommez la feuille si elle sert à autre chose.',
    en: 'Sheet “{sheet}”: {count, plural, one {the column} other {the columns}} {columns} {count, plural, one {is} other {are}} missing. The sheet is left aside, the rules keep their parameters. Add {count, plural, one {the column} other {the columns}}, or rename the sheet if it is for something else.',
  },
  secondSheet: {
    fr: 'Feuille « {sheet} » : la feuille « {first} » dit déjà la même chose. Celle-ci est laissée de côté ; gardez-en une seule.',
    en: 'Sheet “{sheet}”: the sheet “{first}” already says the same. This one is left aside; keep one of them.',
  },
  tooManyRows: {
    fr: 'Feuille « {sheet} » : ses {count, plural, one {# dernière ligne n’est pas lue} other {# dernières lignes ne sont pas lues}}, après la ligne {row}. Supprimez les lignes inutiles.',
    en: 'Sheet “{sheet}”: its last {count, plural, one {row is} other {# rows are}} not read, after row {row}. Delete the rows that are not needed.',
  },
  moreProblems: {
    fr: 'Feuille « {sheet} » : {count, plural, one {# autre ligne est laissée} other {# autres lignes sont laissées}} de côté.',
    en: 'Sheet “{sheet}”: {count, plural, one {# more row is} other {# more rows are}} left aside.',
  },
  refused: {
    fr: 'Feuille « {sheet} » : elle ne peut pas remplacer les règles, qui restent comme elles sont : {reason}',
    en: 'Sheet “{sheet}”: it cannot replace the rules, which stay as they are: {reason}',
  },
} as const satisfies Record<string, LocalizedText>;

export type WorkbookRuleWord = keyof typeof workbookRuleWords;
