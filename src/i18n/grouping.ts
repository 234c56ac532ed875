/** Words of the grouping of requests under their minimum: its sheet and its text on a terminal. */
import type { LocalizedText } from './language';

export const groupingWords = {
  groupingSheet: { fr: 'Regroupements PAF', en: 'PAF groups' },
  groupingTitle: {
    fr: 'Regroupements possibles dans le plan « {plan} »',
    en: 'Possible groups in the plan “{plan}”',
  },
  groupingHow: {
    fr: 'Demandes sous leur minimum : même atelier, même modalité, même région, même tarif, même devise, débuts à {days, plural, =0 {la même date} one {# jour au plus} other {# jours au plus}}.',
    en: 'Requests under their minimum: same workshop, same mode, same region, same tariff, same currency, starts {days, plural, =0 {on the same day} one {# day apart at most} other {# days apart at most}}.',
  },
  groupingSaving: {
    fr: 'L’économie se mesure aux mêmes demandes faites à part, chacune portée à son minimum : des places payées et vides.',
    en: 'The saving is measured against the same requests made apart, each brought up to its minimum: places that are paid and stay empty.',
  },
  nothingToGroup: {
    fr: 'Aucune demande sous son minimum ne peut être regroupée.',
    en: 'No request under its minimum can be grouped.',
  },
  noPartner: {
    fr: '{count, plural, one {Ligne sous son minimum} other {Lignes sous leur minimum}} sans demande proche pour le même atelier : {rows}.',
    en: '{count, plural, one {Row under its minimum} other {Rows under their minimum}} without a near request for the same workshop: {rows}.',
  },
  noDate: {
    fr: '{count, plural, one {Ligne sous son minimum et sans date} other {Lignes sous leur minimum et sans date}} : {rows}. Indiquez la date de début pour trouver avec qui {count, plural, one {la} other {les}} regrouper.',
    en: '{count, plural, one {Row under its minimum and without a date} other {Rows under their minimum and without a date}}: {rows}. Give the start date to find what {count, plural, one {it} other {they}} can be grouped with.',
  },
  refused: {
    fr: '{count, plural, one {Ligne sous son minimum} other {Lignes sous leur minimum}} que les règles refuseraient avec les demandes proches pour le même atelier : {rows}.',
    en: '{count, plural, one {Row under its minimum} other {Rows under their minimum}} that the rules would refuse together with the near requests for the same workshop: {rows}.',
  },
  noTitle: {
    fr: '{count, plural, one {Ligne sous son minimum et sans titre d’atelier} other {Lignes sous leur minimum et sans titre d’atelier}} : {rows}. Indiquez le titre de l’atelier.',
    en: '{count, plural, one {Row under its minimum and without a workshop title} other {Rows under their minimum and without a workshop title}}: {rows}. Give the workshop’s title.',
  },

  // Columns
  numberColumn: { fr: 'N°', en: 'No.' },
  rowsColumn: { fr: 'Lignes', en: 'Rows' },
  workshopColumn: { fr: 'Atelier', en: 'Workshop' },
  regionColumn: { fr: 'Région', en: 'Region' },
  datesColumn: { fr: 'Débuts', en: 'Starts' },
  participantsColumn: { fr: 'Participants', en: 'Participants' },
  schoolsColumn: { fr: 'Établissements', en: 'Schools' },
  offerColumn: { fr: 'Demande commune', en: 'Common request' },
  statusColumn: { fr: 'Statut', en: 'Status' },
  minimumColumn: { fr: 'Minimum', en: 'Minimum' },
  missingColumn: { fr: 'Il manque', en: 'Missing' },
  unitPriceColumn: { fr: 'Prix unitaire', en: 'Unit price' },
  currencyColumn: { fr: 'Devise', en: 'Currency' },
  totalColumn: { fr: 'Total', en: 'Total' },
  separateColumn: { fr: 'À part, aux minimums', en: 'Apart, at the minimums' },
  savingColumn: { fr: 'Économie', en: 'Saving' },
  checkColumn: { fr: 'À vérifier', en: 'To be checked' },

  // A group in words
  headline: { fr: '{number}. Lignes {rows} · {workshop}', en: '{number}. Rows {rows} · {workshop}' },
  common: {
    fr: '{participants, plural, one {# participant} other {# participants}}, {schools, plural, one {# établissement} other {# établissements}}, {dates} → {offer} : {status}',
    en: '{participants, plural, one {# participant} other {# participants}}, {schools, plural, one {# school} other {# schools}}, {dates} → {offer}: {status}',
  },
  reached: {
    fr: 'minimum de {minimum} atteint',
    en: 'minimum of {minimum} reached',
  },
  short: {
    fr: 'il manque {missing, plural, one {# participant} other {# participants}} pour le minimum de {minimum}',
    en: '{missing, plural, one {# participant is missing} other {# participants are missing}} for the minimum of {minimum}',
  },
  price: { fr: '{unitPrice} par participant', en: '{unitPrice} per participant' },
  priceAndTotal: {
    fr: '{unitPrice} par participant, total {total}',
    en: '{unitPrice} per participant, total {total}',
  },
  saving: {
    fr: 'économie de {amount} : à part, chacune portée à son minimum, les mêmes demandes coûteraient {separate}',
    en: 'saving of {amount}: apart, each brought up to its minimum, the same requests would cost {separate}',
  },
  inCurrency: { fr: '{amount} ({currency})', en: '{amount} ({currency})' },
  toBeConfirmed: { fr: '{currencies} à confirmer', en: '{currencies} to be confirmed' },
  toBeChosen: { fr: '{currencies} à choisir', en: '{currencies} to be chosen' },
  oneDate: { fr: 'début le {date}', en: 'start on {date}' },
  twoDates: { fr: 'débuts du {first} au {last}', en: 'starts from {first} to {last}' },
  noDates: { fr: 'sans date', en: 'without dates' },
  unknownOffer: { fr: 'type d’atelier à préciser', en: 'workshop type to be given' },

  // What is to be checked
  near: {
    fr: 'Les établissements sont-ils bien différents, et proches les uns des autres ? (S0, l. 25)',
    en: 'Are the schools really different ones, and near each other? (S0, l. 25)',
  },
  oneStart: {
    fr: 'Une date de début commune convient-elle à tous ?',
    en: 'Does one common start date suit everybody?',
  },
  whichDates: {
    fr: 'Ces lignes n’ont pas de date : quand ont-elles lieu ?',
    en: 'These rows have no date: when do they take place?',
  },
  hosts: {
    fr: '{count, plural, one {La ligne {rows} atteint déjà son minimum} other {Les lignes {rows} atteignent déjà leur minimum}} : {count, plural, one {peut-elle} other {peuvent-elles}} accueillir les autres ?',
    en: '{count, plural, one {Row {rows} already reaches its minimum: can it} other {Rows {rows} already reach their minimum: can they}} take the others in?',
  },
  missingFacts: { fr: 'À renseigner : {facts}.', en: 'To be given: {facts}.' },
} as const satisfies Record<string, LocalizedText>;

export type GroupingWord = keyof typeof groupingWords;
