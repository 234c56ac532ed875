/** Words of the budget: its sheet, its tables on a terminal, and its findings. */
import type { LocalizedText } from './language';

export const budgetWords = {
  budgetSheet: { fr: 'Budget PAF', en: 'PAF budget' },
  budgetTitle: { fr: 'Budget du plan « {plan} »', en: 'Budget of the plan “{plan}”' },
  budgetDate: {
    fr: 'Établi au {date} sur {rows, plural, one {# ligne} other {# lignes}}. Les devises ne sont jamais additionnées entre elles.',
    en: 'Made as of {date} from {rows, plural, one {# row} other {# rows}}. Currencies are never added to each other.',
  },
  budgetRates: {
    fr: 'Converti en {currency} aux taux que vous avez donnés : {rates}.',
    en: 'Converted to {currency} at the rates that you gave: {rates}.',
  },
  budgetWithoutRates: {
    fr: 'Conversion en {currency} demandée, sans aucun taux.',
    en: 'Conversion to {currency} asked for, without any rate.',
  },
  budgetRate: { fr: '1 {from} = {rate} {to} ({date})', en: '1 {from} = {rate} {to} ({date})' },
  budgetLeftOut: {
    fr: 'Hors totaux : {parts}.',
    en: 'Not in the totals: {parts}.',
  },
  leftIneligible: {
    fr: '{count, plural, one {# ligne non éligible} other {# lignes non éligibles}}',
    en: '{count, plural, one {# ineligible row} other {# ineligible rows}}',
  },
  leftUnpriced: {
    fr: '{count, plural, one {# ligne IB sans prix} other {# lignes IB sans prix}}',
    en: '{count, plural, one {# IB row without a price} other {# IB rows without a price}}',
  },
  leftUncosted: {
    fr: '{count, plural, one {# action académique sans coût} other {# actions académiques sans coût}}',
    en: '{count, plural, one {# academy action without a cost} other {# academy actions without a cost}}',
  },
  leftRepeated: {
    fr: '{count, plural, one {# session qui répète} other {# sessions qui répètent}} le coût de leur groupe',
    en: '{count, plural, one {# session that repeats} other {# sessions that repeat}} the cost of their group',
  },
  leftToBeConfirmed: {
    fr: '{count, plural, one {# ligne dont la devise est à confirmer} other {# lignes dont la devise est à confirmer}}',
    en: '{count, plural, one {# row whose currency is to be confirmed} other {# rows whose currency is to be confirmed}}',
  },
  leftToBeChosen: {
    fr: '{count, plural, one {# ligne dont la devise est à choisir} other {# lignes dont la devise est à choisir}}',
    en: '{count, plural, one {# row whose currency is to be chosen} other {# rows whose currency is to be chosen}}',
  },
  partlyCosted: {
    fr: '{count, plural, one {# action académique ne donne pas ses trois coûts : seuls ceux qu’elle donne sont comptés} other {# actions académiques ne donnent pas leurs trois coûts : seuls ceux qu’elles donnent sont comptés}}.',
    en: '{count, plural, one {# academy action does not give its three costs: only those it gives are counted} other {# academy actions do not give their three costs: only those they give are counted}}.',
  },
  trainersAreEstimates: {
    fr: 'La rémunération des formateurs est une estimation, aux taux horaires publiés. Elle n’est pas ajoutée aux coûts, qui peuvent déjà la contenir.',
    en: 'The pay of trainers is an estimate, at the published hourly rates. It is not added to the costs, which may already contain it.',
  },

  // Columns
  labelColumn: { fr: 'Poste', en: 'Item' },
  rowsColumn: { fr: 'Lignes', en: 'Rows' },
  participantsColumn: { fr: 'Participants', en: 'Participants' },
  hoursColumn: { fr: 'Heures', en: 'Hours' },
  currencyColumn: { fr: 'Devise', en: 'Currency' },
  costColumn: { fr: 'Coût', en: 'Cost' },
  perParticipantColumn: { fr: 'Par participant', en: 'Per participant' },
  perHourColumn: { fr: 'Par heure', en: 'Per hour' },
  convertedColumn: { fr: 'Converti ({currency})', en: 'Converted ({currency})' },
  unsettledColumn: { fr: 'Hors totaux', en: 'Not in totals' },
  notesColumn: { fr: 'Précisions', en: 'Notes' },

  // Blocks
  total: { fr: 'Total', en: 'Total' },
  wholePlan: { fr: 'Ensemble du plan', en: 'Whole plan' },
  currency: { fr: 'Par devise', en: 'By currency' },
  objective: { fr: 'Par objectif', en: 'By objective' },
  axis: { fr: 'Par axe', en: 'By axis' },
  organisation: { fr: 'Par type de perfectionnement', en: 'By type of professional development' },
  modality: { fr: 'Par modalité', en: 'By delivery mode' },
  region: { fr: 'Par région', en: 'By region' },
  month: { fr: 'Par mois de début', en: 'By starting month' },
  eligibility: { fr: 'Par statut', en: 'By status' },
  untold: {
    fr: 'Aucune ligne ne permet de ventiler : {dimensions}.',
    en: 'No row says what it takes to break down: {dimensions}.',
  },

  // Groups
  noCurrency: { fr: 'Sans coût connu', en: 'No known cost' },
  noObjective: { fr: 'Sans objectif', en: 'No objective' },
  noAxis: { fr: 'Sans axe', en: 'No axis' },
  noOrganisation: { fr: 'Type non renseigné', en: 'Type not given' },
  noModality: { fr: 'Modalité non renseignée', en: 'Mode not given' },
  noRegion: { fr: 'Région non renseignée', en: 'Region not given' },
  noEligibility: { fr: 'Hors offre IB', en: 'Not an IB offer' },
  noMonth: { fr: 'Sans date', en: 'No date' },
  groupToBeConfirmed: { fr: '{currencies} à confirmer', en: '{currencies} to be confirmed' },
  groupToBeChosen: { fr: '{currencies} à choisir', en: '{currencies} to be chosen' },
  someCurrency: { fr: 'une devise inconnue', en: 'an unknown currency' },

  // Notes
  toBeConfirmed: { fr: 'devise à confirmer', en: 'currency to be confirmed' },
  toBeChosen: {
    fr: 'devise à choisir, une seule pour {count, plural, one {cette ligne} other {chacune de ces # lignes}}',
    en: 'currency to be chosen, one only for {count, plural, one {this row} other {each of these # rows}}',
  },
  averages: {
    fr: 'moyennes sur {count, plural, one {# ligne} other {# lignes}}',
    en: 'averages over {count, plural, one {# row} other {# rows}}',
  },
  averagesApart: {
    fr: 'par participant sur {participants, plural, =0 {aucune ligne} one {# ligne} other {# lignes}}, par heure sur {hours, plural, =0 {aucune ligne} one {# ligne} other {# lignes}}',
    en: 'per participant over {participants, plural, =0 {no row} one {# row} other {# rows}}, per hour over {hours, plural, =0 {no row} one {# row} other {# rows}}',
  },
  trainers: {
    fr: 'formateurs, estimation : {low} à {high} ({count, plural, one {# ligne} other {# lignes}})',
    en: 'trainers, estimate: {low} to {high} ({count, plural, one {# row} other {# rows}})',
  },
  unknownParticipants: {
    fr: 'participants inconnus : {count, plural, one {# ligne} other {# lignes}}',
    en: 'participants unknown: {count, plural, one {# row} other {# rows}}',
  },
  unknownHours: {
    fr: 'heures inconnues : {count, plural, one {# ligne} other {# lignes}}',
    en: 'hours unknown: {count, plural, one {# row} other {# rows}}',
  },
  notConverted: { fr: 'sans taux : {currencies}', en: 'no rate for: {currencies}' },

  // Rates of the rules or of the workbook that cannot be used
  ratesWithoutCurrency: {
    fr: 'Des taux de change sont donnés, mais pas la devise du budget : rien n’est converti. Ajoutez « Devise du budget » à la feuille « Réglages ».',
    en: 'Exchange rates are given, but not the currency of the budget: nothing is converted. Add “Currency of the budget” to the sheet “Settings”.',
  },
  rateNotPositive: {
    fr: '{document}, ligne {lines} : le taux pour {code} n’est pas supérieur à 0. Il est laissé de côté ; corrigez-le, par exemple 0,92.',
    en: '{document}, row {lines}: the rate for {code} is not above 0. It is left aside; correct it, for example 0.92.',
  },
  rateWithoutDate: {
    fr: '{document}, ligne {lines} : le taux pour {code} n’a pas de date. Il est laissé de côté ; indiquez le jour du taux.',
    en: '{document}, row {lines}: the rate for {code} has no date. It is left aside; give the day of the rate.',
  },
  rateOfTarget: {
    fr: '{document}, ligne {lines} : {code} est déjà la devise du budget, dont le taux est 1. Ce taux est laissé de côté ; retirez la ligne.',
    en: '{document}, row {lines}: {code} is the currency of the budget already, whose rate is 1. This rate is left aside; remove the row.',
  },

  // Findings on the whole plan
  amountIn: { fr: '{amount} en {currencies}', en: '{amount} in {currencies}' },
  currencyUnconfirmed: {
    fr: '{count, plural, one {Une ligne a un montant dont la devise n’est pas confirmée} other {# lignes ont un montant dont la devise n’est pas confirmée}} ({amounts}) : {count, plural, one {il reste} other {ils restent}} hors des totaux. Faites confirmer la devise, puis notez-la dans les règles.',
    en: '{count, plural, one {One row has an amount whose currency is not confirmed} other {# rows have an amount whose currency is not confirmed}} ({amounts}): {count, plural, one {it stays} other {they stay}} out of the totals. Have the currency confirmed, then write it in the rules.',
  },
  noExchangeRate: {
    fr: 'Il n’y a pas de taux pour {missing} : les totaux qui en contiennent ne sont pas convertis en {currency}. Donnez le taux et sa date, dans une feuille « Taux de change » du classeur ou par l’option --rate {example}=…@AAAA-MM-JJ.',
    en: 'There is no rate for {missing}: totals that contain it are not converted to {currency}. Give the rate and its date, in a sheet “Exchange rates” of the workbook or by the option --rate {example}=…@YYYY-MM-DD.',
  },
} as const satisfies Record<string, LocalizedText>;

export type BudgetWord = keyof typeof budgetWords;
