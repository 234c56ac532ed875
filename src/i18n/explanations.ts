/** Words of explanations: how a value came about, what it rests on, what would change it. */
import type { LocalizedText } from './language';

export const explanations = {
  // The first line
  valued: { fr: '{label} : {value}{how}', en: '{label}: {value}{how}' },
  finding: {
    fr: '{severity, select, block {Bloquant} question {Question} warning {Avertissement} other {Information}} : {message}',
    en: '{severity, select, block {Blocking} question {Question} warning {Warning} other {Information}}: {message}',
  },
  findingAbsent: { fr: '« {title} » : rien à signaler', en: '“{title}”: nothing to report' },
  findingOpen: {
    fr: '« {title} » : on ne peut pas encore le dire',
    en: '“{title}”: this cannot be said yet',
  },
  notApplicable: {
    fr: '{label} : ne s’applique pas à cette ligne',
    en: '{label}: does not apply to this row',
  },
  unknown: { fr: '{label} : pas encore connu', en: '{label}: not known yet' },
  noValue: { fr: '{label} : sans objet{how}', en: '{label}: none{how}' },
  nothing: { fr: '{label} : rien à indiquer', en: '{label}: nothing to say' },
  noRule: {
    fr: '{label} : les règles chargées n’en disent rien',
    en: '{label}: the rules that are loaded say nothing of it',
  },
  unlisted: {
    fr: '{label} : rien de publié dans la table « {table} » pour ce cas',
    en: '{label}: nothing is published in the table “{table}” for this case',
  },
  unlistedValue: {
    fr: '{label} : la table « {table} » n’en indique pas pour ce cas',
    en: '{label}: the table “{table}” gives none for this case',
  },

  // Where a value comes from
  given: { fr: ' (indiqué dans la ligne)', en: ' (given in the row)' },
  blank: { fr: '{label} : non renseigné dans la ligne', en: '{label}: not given in the row' },
  unreadable: {
    fr: '{label} : la cellule ne peut pas être lue',
    en: '{label}: the cell cannot be read',
  },
  incomplete: {
    fr: '{label} : « {value} », qui peut vouloir dire {covered}',
    en: '{label}: “{value}”, which may mean {covered}',
  },
  byDefault: {
    fr: ' (par défaut : la ligne ne l’indique pas)',
    en: ' (by default: the row does not say)',
  },
  parameter: { fr: ' (paramètre des règles)', en: ' (a parameter of the rules)' },
  parameterSince: {
    fr: ' (paramètre des règles depuis le {date})',
    en: ' (a parameter of the rules since {date})',
  },
  parameterBlank: {
    fr: '{label} : pas encore fixé dans les règles',
    en: '{label}: not yet settled in the rules',
  },
  fromTable: { fr: ', d’après la table « {table} »', en: ', from the table “{table}”' },
  fromTableRow: {
    fr: ', d’après la table « {table} », ligne « {row} »',
    en: ', from the table “{table}”, row “{row}”',
  },
  sameTableRow: {
    fr: ', à la même ligne de la table « {table} »',
    en: ', from the same row of the table “{table}”',
  },

  // Operators
  because: { fr: ', d’après {reasons}', en: ', because of {reasons}' },
  copied: { fr: ', repris de « {from} »', en: ', taken from “{from}”' },
  gathered: { fr: ', d’après {names}', en: ', from {names}' },
  firstOf: { fr: ', premier jour parmi {values}', en: ', the first of {values}' },
  among: { fr: ', parmi {values}', en: ', among {values}' },
  onWeekdays: { fr: ' ({days})', en: ' ({days})' },
  schoolYearOf: { fr: ', d’après la date du {date}', en: ', from the date {date}' },
  overlaps: {
    fr: ', compté dans « {from} » pour le créneau {slots}',
    en: ', counted in “{from}” for the slot {slots}',
  },
  slot: { fr: 'du {from} au {to}', en: 'from {from} to {to}' },
  counted: { fr: ', compté dans « {from} »', en: ', counted in “{from}”' },
  firstFinding: { fr: ', d’après le premier point signalé', en: ', by the first finding' },
  daysBetween: { fr: ', du {from} au {to}', en: ', from {from} to {to}' },
  shift: {
    fr: ', soit {amount} {direction, select, after {après} other {avant}} le {date}',
    en: ', that is {amount} {direction, select, after {after} other {before}} {date}',
  },
  shortfall: {
    fr: ', puisqu’il en faut {required} et que l’on en compte {actual}',
    en: ', since {required} are needed and there are {actual}',
  },
  excess: {
    fr: ', puisque l’on en compte {actual} pour une limite de {limit}',
    en: ', since there are {actual} for a limit of {limit}',
  },
  atLeast: {
    fr: ' ({actual} pour un minimum de {minimum})',
    en: ' ({actual} for a minimum of {minimum})',
  },
  maximum: { fr: ', le plus grand de {values}', en: ', the greatest of {values}' },
  sum: {
    fr: ', soit {terms}{left, select, null {} other { (non renseigné : {left})}}',
    en: ', that is {terms}{left, select, null {} other { (not given: {left})}}',
  },
  product: { fr: ', soit {value} × {by}', en: ', that is {value} × {by}' },
  products: {
    fr: ', soit chaque prix multiplié par {by}',
    en: ', that is each price multiplied by {by}',
  },
  quotedName: { fr: '« {label} »', en: '“{label}”' },
  measured: {
    fr: ', {op, select, sum {somme de {of} sur} min {le plus petit {of} parmi} max {le plus grand {of} parmi} distinct {en comptant chaque {of} une seule fois sur} overlaps {d’après les horaires de} other {d’après}} {count, plural, one {# ligne} other {# lignes}} ({group} : {count, plural, one {ligne} other {lignes}} {rows})',
    en: ', {op, select, sum {sum of {of} over} min {the least {of} among} max {the greatest {of} among} distinct {counting each {of} once over} overlaps {from the times of} other {from}} {count, plural, one {# row} other {# rows}} ({group}: {count, plural, one {row} other {rows}} {rows})',
  },
  recognised: {
    fr: ', reconnu d’après le titre « {text} »',
    en: ', recognised by the title “{text}”',
  },
  notRecognised: {
    fr: ', car le titre « {text} » n’est aucun de ceux que les règles distinguent',
    en: ', since the title “{text}” is none of those that the rules tell apart',
  },
  possible: {
    fr: ', valeurs encore possibles dans la table « {table} »',
    en: ', still possible in the table “{table}”',
  },
  possibleBy: {
    fr: ', selon « {by} », d’après la table « {table} »',
    en: ', depending on “{by}”, from the table “{table}”',
  },
  cheapest: {
    fr: ', soit {total} pour {quantity} au lieu de {current} pour {now}',
    en: ', that is {total} for {quantity} instead of {current} for {now}',
  },

  // Conditions: what was expected, after what is so
  plain: { fr: '{label} : {value}', en: '{label}: {value}' },
  onlyIfNow: {
    fr: 'Seulement si « {label} » est : {expected} ; ici : {value}',
    en: 'Only if “{label}” is: {expected}; here: {value}',
  },
  otherThan: { fr: 'autre que {value}', en: 'other than {value}' },
  lessThan: { fr: 'moins de {value}', en: 'less than {value}' },
  lessThanInclusive: { fr: '{value} au plus', en: '{value} at most' },
  greaterThan: { fr: 'plus de {value}', en: 'more than {value}' },
  greaterThanInclusive: { fr: 'au moins {value}', en: 'at least {value}' },
  before: { fr: 'avant le {value}', en: 'before {value}' },
  beforeInclusive: { fr: 'le {value} au plus tard', en: '{value} at the latest' },
  after: { fr: 'après le {value}', en: 'after {value}' },
  afterInclusive: { fr: 'à partir du {value}', en: 'from {value}' },
  containing: { fr: 'contient {value}', en: 'contains {value}' },
  without: { fr: 'ne contient pas {value}', en: 'does not contain {value}' },
  reason: { fr: '« {label} » : {value}', en: '“{label}”: {value}' },
  named: { fr: '« {label} » ({value})', en: '“{label}” ({value})' },
  anything: { fr: 'renseigné', en: 'given' },
  notGiven: { fr: 'non renseigné', en: 'not given' },
  known: { fr: 'connu', en: 'known' },
  none: { fr: 'sans objet', en: 'none' },
  notKnown: { fr: 'pas encore connu', en: 'not known yet' },
  between: { fr: '{min} à {max}', en: '{min} to {max}' },
  upwards: { fr: '{min} et plus', en: '{min} and more' },
  downwards: { fr: '{max} et moins', en: '{max} and less' },
  from: { fr: 'à partir du {min}', en: 'from {min}' },
  until: { fr: 'jusqu’au {max}', en: 'until {max}' },

  // Tables that do not decide
  tableHit: { fr: 'une ligne répond', en: 'one row answers' },
  tableMiss: { fr: 'aucune ligne ne répond', en: 'no row answers' },
  tableOpen: { fr: 'plusieurs lignes restent possibles', en: 'several rows remain possible' },
  consulted: {
    fr: 'D’après la table « {table} »',
    en: 'From the table “{table}”',
  },
  miss: {
    fr: 'Table « {table} » : aucune ligne ne répond à ce cas',
    en: 'Table “{table}”: no row answers this case',
  },
  nearMiss: {
    fr: '« {label} » : {value} n’y est pas prévu ; prévu : {accepted}',
    en: '“{label}”: {value} is not provided for there; provided: {accepted}',
  },
  open: {
    fr: 'Table « {table} » : plusieurs lignes restent possibles',
    en: 'Table “{table}”: several rows remain possible',
  },
  candidates: { fr: 'Valeurs encore possibles : {values}', en: 'Values still possible: {values}' },
  candidate: { fr: '{value} ({inputs})', en: '{value} ({inputs})' },
  more: {
    fr: '{count, plural, one {# autre} other {# autres}}',
    en: '{count, plural, one {# other} other {# others}}',
  },

  // What is missing
  missing: { fr: 'Il manque : {names}', en: 'Missing: {names}' },
  missingOr: {
    fr: '« {name} » (ou, pour le déduire : {others})',
    en: '“{name}” (or, to derive it: {others})',
  },
  missingOne: { fr: '« {name} »', en: '“{name}”' },
  missingUnreadable: {
    fr: '« {name} », dont la cellule est illisible',
    en: '“{name}”, whose cell cannot be read',
  },
  imprecise: {
    fr: '« {name} » est à préciser : {value} peut vouloir dire {covered}',
    en: '“{name}” is to be specified: {value} may mean {covered}',
  },
  missingParameter: {
    fr: 'Les règles ne fixent pas encore « {name} »',
    en: 'The rules do not settle “{name}” yet',
  },

  // Eligibility
  eligible: {
    fr: '{label} : {value}, car rien ne bloque et l’essentiel est renseigné',
    en: '{label}: {value}, since nothing blocks and the essentials are given',
  },
  needsAnswer: {
    fr: '{label} : {value}, car rien ne bloque mais {count, plural, one {un point reste} other {# points restent}} à préciser',
    en: '{label}: {value}, since nothing blocks but {count, plural, one {one point remains} other {# points remain}} to be settled',
  },
  ineligible: {
    fr: '{label} : {value}, à cause de {count, plural, one {ce point} other {ces # points}}',
    en: '{label}: {value}, because of {count, plural, one {this point} other {these # points}}',
  },

  // What would change it
  change: { fr: 'Ce qui changerait la conclusion : {change}', en: 'What would change this: {change}' },
  changeFrom: { fr: '« {label} » à {value} ou plus', en: '“{label}” of {value} or more' },
  changeTo: { fr: '« {label} » à {value} ou moins', en: '“{label}” of {value} or less' },
  changeValues: { fr: '« {label} » : {values}', en: '“{label}”: {values}' },
  changeGive: { fr: 'indiquer {labels}', en: 'give {labels}' },
  changeParameter: {
    fr: 'une réponse à « {label} », à noter dans les paramètres des règles',
    en: 'an answer to “{label}”, to be written in the parameters of the rules',
  },
  either: { fr: '{first} ; ou bien {second}', en: '{first}; or {second}' },

  // Sources
  then: { fr: '{first} ; {second}', en: '{first}; {second}' },
  citation: { fr: '{document}, l. {lines}', en: '{document}, l. {lines}' },
  document: { fr: '{document} « {title} »', en: '{document} “{title}”' },
  documentLines: { fr: '{document} « {title} », l. {lines}', en: '{document} “{title}”, l. {lines}' },
  sources: {
    fr: 'Source : {documents}. Règles : « {pack} », version {version}',
    en: 'Source: {documents}. Rules: “{pack}”, version {version}',
  },
  rules: { fr: 'Règles : « {pack} », version {version}', en: 'Rules: “{pack}”, version {version}' },

  // Units, after a number
  day: {
    fr: '{count, plural, one {# jour} other {# jours}}',
    en: '{count, plural, one {# day} other {# days}}',
  },
  week: {
    fr: '{count, plural, one {# semaine} other {# semaines}}',
    en: '{count, plural, one {# week} other {# weeks}}',
  },
  month: { fr: '{count, plural, other {# mois}}', en: '{count, plural, one {# month} other {# months}}' },
  hour: {
    fr: '{count, plural, one {# heure} other {# heures}}',
    en: '{count, plural, one {# hour} other {# hours}}',
  },
} as const satisfies Record<string, LocalizedText>;

export type ExplanationKey = keyof typeof explanations;
