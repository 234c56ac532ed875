/** Words for what a table holds besides rows: totals, headers again, notes, merged and hidden cells. */
import type { LocalizedText } from './language';

export const planReading = {
  totalsRows: {
    fr: '{count, plural, one {La ligne de total {rows} est laissée de côté.} other {Les lignes de total {rows} sont laissées de côté.}}',
    en: '{count, plural, one {The totals row {rows} is left aside.} other {The totals rows {rows} are left aside.}}',
  },
  repeatedHeaders: {
    fr: '{count, plural, one {La ligne {rows} répète les en-têtes : elle est laissée de côté.} other {Les lignes {rows} répètent les en-têtes : elles sont laissées de côté.}}',
    en: '{count, plural, one {Row {rows} repeats the headers: it is left aside.} other {Rows {rows} repeat the headers: they are left aside.}}',
  },
  sections: {
    fr: '{count, plural, one {La ligne {rows} est un intertitre sur plusieurs colonnes : elle est laissée de côté.} other {Les lignes {rows} sont des intertitres sur plusieurs colonnes : elles sont laissées de côté.}}',
    en: '{count, plural, one {Row {rows} is a heading over several columns: it is left aside.} other {Rows {rows} are headings over several columns: they are left aside.}}',
  },
  notes: {
    fr: '{count, plural, one {La ligne {rows} est une note sous le tableau : elle n’est pas lue.} other {Les lignes {rows} sont des notes sous le tableau : elles ne sont pas lues.}}',
    en: '{count, plural, one {Row {rows} is a note under the table: it is not read.} other {Rows {rows} are notes under the table: they are not read.}}',
  },
  otherTable: {
    fr: 'La ligne {row} commence un autre tableau, avec d’autres en-têtes : {count, plural, =0 {aucune ligne ne la suit} one {la ligne qui la suit n’est pas lue} other {les # lignes qui la suivent ne sont pas lues}}. Mettez-le dans une autre feuille, puis contrôlez-le à part.',
    en: 'Row {row} begins another table, with other headers: {count, plural, =0 {no row follows it} one {the row under it is not read} other {the # rows under it are not read}}. Put it on another sheet, then check it apart.',
  },
  mergedOnEveryRow: {
    fr: 'Cellules fusionnées sur plusieurs lignes, {facts} : la valeur est reprise sur chaque ligne.',
    en: 'Cells merged over several rows, {facts}: the value is taken for each row.',
  },
  mergedOnFirstRow: {
    fr: 'Cellules fusionnées sur plusieurs lignes, {facts} : la valeur n’est comptée que sur la première, les autres restent vides. Si elle vaut pour chaque ligne, défusionnez et recopiez-la.',
    en: 'Cells merged over several rows, {facts}: the value counts on the first row alone, the others stay blank. If it holds for each row, unmerge and copy it.',
  },
  mergedAcross: {
    fr: 'Cellules fusionnées sur plusieurs colonnes : {areas}. La valeur n’est lue que dans la première ; défusionnez-les pour remplir les autres.',
    en: 'Cells merged over several columns: {areas}. The value is read in the first one only; unmerge them to fill in the others.',
  },
  hiddenRows: {
    fr: '{count, plural, one {# ligne masquée ({rows}), par un filtre ou à la main, est contrôlée comme les autres.} other {# lignes masquées ({rows}), par un filtre ou à la main, sont contrôlées comme les autres.}}',
    en: '{count, plural, one {# hidden row ({rows}), by a filter or by hand, is checked like the others.} other {# hidden rows ({rows}), by a filter or by hand, are checked like the others.}}',
  },
  hiddenColumns: {
    fr: '{count, plural, one {La colonne masquée {headers} est lue comme les autres.} other {Les colonnes masquées {headers} sont lues comme les autres.}}',
    en: '{count, plural, one {The hidden column {headers} is read like the others.} other {The hidden columns {headers} are read like the others.}}',
  },
} as const satisfies Record<string, LocalizedText>;
