/** Words of `paf lint`: what a proof found in a rule pack, why it matters, what to do. */
import type { LocalizedText } from './language';

export const lintProblems = {
  gap: {
    fr: 'Aucune ligne ne répond à : {combination}. Ajoutez une ligne, ou déclarez dans « onMiss » ce que cela veut dire.{more, select, yes { D’autres combinaisons manquent aussi.} other {}}',
    en: 'No row answers: {combination}. Add a row, or declare in “onMiss” what that means.{more, select, yes { Other combinations are missing too.} other {}}',
  },
  'stale-miss': {
    fr: 'Des lignes couvrent maintenant toutes ces combinaisons : cette déclaration ne sert plus. Retirez-la.',
    en: 'Rows cover all these combinations now: this declaration no longer serves. Remove it.',
  },
  'row-in-miss': {
    fr: 'La ligne {row} répond à : {combination}, alors que « onMiss » déclare que rien n’y répond. Restreignez la ligne ou la déclaration.',
    en: 'Row {row} answers: {combination}, while “onMiss” declares that nothing does. Narrow the row or the declaration.',
  },
  'miss-not-told': {
    fr: 'Aucune règle qui lit la table « {table} » ne produit le constat « {code} » : personne n’apprendrait que rien ne répond. Ajoutez cette règle, ou retirez « finding ».',
    en: 'No rule that reads the table “{table}” makes the finding “{code}”: nobody would learn that nothing answers. Add such a rule, or remove “finding”.',
  },
  'too-complex': {
    fr: 'La table est trop entremêlée pour prouver qu’elle est complète. Partagez-la en plusieurs tables.',
    en: 'The table is too entangled to prove that it is complete. Split it into several tables.',
  },
  'row-never-applies': {
    fr: 'Cette ligne ne s’applique jamais : ce qu’elle demande de « {input} » n’existe pas. Corrigez la cellule (le minimum avant le maximum, une valeur possible) ou retirez la ligne.',
    en: 'This row never applies: what it asks of “{input}” does not exist. Correct the cell (the minimum before the maximum, a possible value), or remove the row.',
  },
  'covering-value': {
    fr: '« {value} » veut dire : l’une de ces valeurs, on ne sait laquelle ({covered}). La ligne ne s’applique donc à aucune d’elles. Écrivez-les plutôt une à une.',
    en: '“{value}” means one of these values, without saying which ({covered}). So the row applies to none of them. Write them one by one instead.',
  },
  conflict: {
    fr: 'Les lignes {first} et {second} se contredisent pour : {combination}. Une table « any » veut une seule réponse. Accordez leurs sorties, ou distinguez leurs conditions.',
    en: 'Rows {first} and {second} contradict each other for: {combination}. An “any” table wants one answer. Make their outputs agree, or tell their conditions apart.',
  },
  'masked-row': {
    fr: 'La ligne {row} ne répond jamais : des lignes qui passent avant elle ({masking}) répondent dans tous ses cas. Placez-la plus haut, donnez-lui une priorité plus forte, ou retirez-la.',
    en: 'Row {row} never answers: rows that come before it ({masking}) answer in all of its cases. Move it up, give it a higher priority, or remove it.',
  },
  'never-fires': {
    fr: 'La règle « {rule} » ne peut jamais se déclencher : ses conditions se contredisent, ou attendent une valeur que les tables et les déductions ne donnent jamais. Corrigez ses conditions.',
    en: 'The rule “{rule}” can never fire: its conditions contradict each other, or wait for a value that tables and derivations never give. Correct its conditions.',
  },
  'always-fires': {
    fr: 'La règle « {rule} » se déclenche sur toutes les lignes, quoi qu’elles disent. Vérifiez ses conditions.',
    en: 'The rule “{rule}” fires on every row, whatever it says. Check its conditions.',
  },
  'dead-alternative': {
    fr: 'L’alternative n° {number} de « {name} » n’est jamais choisie : ses conditions se contredisent, ou une alternative qui la précède s’applique toujours avant. Corrigez ses conditions, changez l’ordre, ou retirez-la.',
    en: 'Alternative no. {number} of “{name}” is never chosen: its conditions contradict each other, or an earlier alternative always applies first. Correct its conditions, change the order, or remove it.',
  },
  'unread-name': {
    fr: 'Rien ne lit « {name} ». Utilisez-le dans une règle ou une déduction, retirez-le, ou dites dans « unread » pourquoi il est là.',
    en: 'Nothing reads “{name}”. Use it in a rule or a derivation, remove it, or say in “unread” why it is there.',
  },
  'unread-fact': {
    fr: 'Aucun paquet chargé ne lit le fait « {name} ». Utilisez-le, ou dites dans « unread » pourquoi il est là.',
    en: 'No pack that is loaded reads the fact “{name}”. Use it, or say in “unread” why it is there.',
  },
  'stale-unread': {
    fr: 'Il est écrit que rien ne lit « {name} », mais un paquet le lit. Retirez « unread ».',
    en: 'It is said that nothing reads “{name}”, but a pack does. Remove “unread”.',
  },
  'underived-decision': {
    fr: 'Aucun paquet chargé ne donne la décision « {name} » : elle reste toujours vide. Ajoutez une déduction, ou retirez-la du vocabulaire.',
    en: 'No pack that is loaded gives the decision “{name}”: it always stays empty. Add a derivation, or remove it from the vocabulary.',
  },
  'unmade-finding': {
    fr: 'Aucune règle chargée ne produit le constat « {code} ». Ajoutez une règle, ou dites dans « outsideRules » d’où il vient.',
    en: 'No rule that is loaded makes the finding “{code}”. Add a rule, or say in “outsideRules” where it comes from.',
  },
  'stale-outside-rules': {
    fr: 'Le vocabulaire dit que le constat « {code} » ne vient pas des règles, mais une règle le produit. Retirez « outsideRules ».',
    en: 'The vocabulary says that the finding “{code}” does not come from rules, but a rule makes it. Remove “outsideRules”.',
  },
  'unusual-severity': {
    fr: 'Le constat « {code} » est ici de gravité {actual} ; le vocabulaire annonce {usual}. Vérifiez que c’est voulu.',
    en: 'The finding “{code}” has the severity {actual} here; the vocabulary announces {usual}. Check that this is meant.',
  },
  'same-text': {
    fr: 'Le texte est le même en français et en anglais : « {text} ». Traduisez-le.',
    en: 'The text is the same in French and in English: “{text}”. Translate it.',
  },
  'straight-apostrophe': {
    fr: 'Le texte français contient une apostrophe droite. Écrivez l’apostrophe ’.',
    en: 'The French text has a straight apostrophe. Write the apostrophe ’.',
  },
  'placeholders-differ': {
    fr: 'Le français et l’anglais ne montrent pas les mêmes valeurs : {names}. Ajoutez ce qui manque dans l’une des deux langues.',
    en: 'French and English do not show the same values: {names}. Add what one of the two languages lacks.',
  },
  'values-without-labels': {
    fr: 'Le message montre « {name} », dont les valeurs n’ont pas de libellé : on lirait leur identifiant. Prenez plutôt un fait ou une décision du vocabulaire, ou « valuesOf ».',
    en: 'The message shows “{name}”, whose values have no labels: readers would see their ids. Take a fact or a decision of the vocabulary instead, or “valuesOf”.',
  },
  'uncited-document': {
    fr: 'Rien ne cite le document « {document} ». Citez-le, ou retirez-le des sources.',
    en: 'Nothing cites the document “{document}”. Cite it, or remove it from the sources.',
  },
  'rule-without-case': {
    fr: 'La règle « {rule} » ne se déclenche dans aucun cas d’exemple qui attend « {code} ». Ajoutez un cas à cases.json.',
    en: 'The rule “{rule}” fires in no worked case that expects “{code}”. Add a case to cases.json.',
  },
  'unexpected-finding': {
    fr: 'Dans le cas {id}, des règles du paquet produisent aussi : {codes}. Ajoutez ces constats à ceux que le cas attend, ou corrigez les règles.',
    en: 'In case {id}, rules of the pack also make: {codes}. Add these findings to those that the case expects, or correct the rules.',
  },
  'finding-never-ruled-out': {
    fr: 'Aucun cas d’exemple ne dit quand le constat « {code} » ne doit pas venir. Ajoutez-le à « findingsAbsent » d’un cas.',
    en: 'No worked case says when the finding “{code}” must not come. Add it to the “findingsAbsent” of a case.',
  },
  'row-without-case': {
    fr: 'Aucun cas d’exemple n’atteint la ligne {row} : une erreur y passerait inaperçue. Ajoutez un cas à cases.json.',
    en: 'No worked case reaches row {row}: an error there would go unnoticed. Add a case to cases.json.',
  },
  'boundary-without-case': {
    fr: 'Aucun cas d’exemple n’a {value} pour « {input} », à la limite {end}. Ajoutez un cas : c’est là que se glissent les erreurs d’une unité.',
    en: 'No worked case has {value} for “{input}”, at the boundary {end}. Add a case: that is where errors of one unit hide.',
  },
  'value-without-case': {
    fr: 'Aucun cas d’exemple n’est jugé avec la valeur de « {name} » qui vaut depuis le {from}. Ajoutez un cas à ces dates.',
    en: 'No worked case is judged by the value of “{name}” that holds from {from}. Add a case at those dates.',
  },
} as const satisfies Record<string, LocalizedText>;

export type LintProblemCode = keyof typeof lintProblems;

/** Pieces of which the combinations in these messages are made. */
export const lintWords = {
  is: { fr: '{label} : {values}', en: '{label}: {values}' },
  sameAs: { fr: '{input} : la valeur de {fact}', en: '{input}: the value of {fact}' },
  differentFrom: { fr: '{input} : autre chose que {fact}', en: '{input}: anything but {fact}' },
  or: { fr: ' ou ', en: ' or ' },
  date: { fr: 'Date', en: 'Date' },
  anyCombination: { fr: 'toutes les combinaisons', en: 'every combination' },
  anything: { fr: 'toute valeur', en: 'any value' },
  anythingElse: { fr: 'toute autre valeur', en: 'any other value' },
  upTo: { fr: 'jusqu’à {high}', en: 'up to {high}' },
  from: { fr: 'à partir de {low}', en: 'from {low}' },
  fromTo: { fr: 'de {low} à {high}', en: 'from {low} to {high}' },
  below: { fr: 'moins de {high}', en: 'below {high}' },
  above: { fr: 'plus de {low}', en: 'above {low}' },
  between: { fr: 'entre {low} et {high}', en: 'between {low} and {high}' },
  others: {
    fr: '{count, plural, one {# autre} other {# autres}}',
    en: '{count, plural, one {# other} other {# others}}',
  },
} as const satisfies Record<string, LocalizedText>;
