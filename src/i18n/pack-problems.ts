/** Words for what can be wrong with the rule files: what is so, what was expected, what to do. */
import type { LocalizedText } from './language';

/** The units of the rule files, in words. */
const units = {
  person: { fr: 'personnes', en: 'persons' },
  hour: { fr: 'heures', en: 'hours' },
  day: { fr: 'jours', en: 'days' },
  week: { fr: 'semaines', en: 'weeks' },
  month: { fr: 'mois', en: 'months' },
  year: { fr: 'années', en: 'years' },
  school: { fr: 'établissements', en: 'schools' },
  session: { fr: 'sessions', en: 'sessions' },
  group: { fr: 'groupes', en: 'groups' },
  class: { fr: 'cours', en: 'classes' },
  currency: { fr: 'une devise', en: 'a currency' },
} as const satisfies Record<string, LocalizedText>;

/** The part of a message that says a unit in words; an unknown one is shown as it is. */
function unitIn(language: keyof LocalizedText, argument: string): string {
  const words = Object.entries(units).map(([unit, text]) => `${unit} {${text[language]}}`);
  return `{${argument}, select, ${words.join(' ')} other {{${argument}}}}`;
}

export const packProblems = {
  'too-large': {
    fr: 'Le fichier est trop grand ({size} caractères, {limit} au plus). Répartissez son contenu sur plusieurs fichiers.',
    en: 'The file is too large ({size} characters, {limit} at most). Split its content into several files.',
  },
  'not-json': {
    fr: 'Ce n’est pas du JSON valide{line, select, null {} other {, ligne {line}, colonne {column}}} : {reason}. Corrigez la virgule, le guillemet ou l’accolade à cet endroit, ou juste avant.',
    en: 'This is not valid JSON{line, select, null {} other {, line {line}, column {column}}}: {reason}. Correct the comma, quote or brace at that place, or just before it.',
  },
  'empty-file': {
    fr: 'Le fichier est vide. Remplissez-le, ou retirez-le si le paquet s’en passe.',
    en: 'The file is empty. Fill it in, or remove it if the pack does without it.',
  },
  'not-utf8': {
    fr: 'Le fichier n’est pas enregistré en UTF-8, il ne peut pas être lu. Enregistrez-le de nouveau, avec l’encodage UTF-8.',
    en: 'The file is not saved as UTF-8, so it cannot be read. Save it again with the encoding UTF-8.',
  },
  'too-deep': {
    fr: 'Les éléments sont imbriqués sur plus de {limit} niveaux. Simplifiez la condition.',
    en: 'Elements are nested more than {limit} levels deep. Simplify the condition.',
  },
  'forbidden-key': {
    fr: 'Le nom « {key} » est interdit. Choisissez un autre nom.',
    en: 'The name “{key}” is not allowed. Choose another name.',
  },
  'repeated-key': {
    fr: 'La propriété « {key} » est écrite deux fois au même endroit : la première serait ignorée sans un mot. Gardez-en une seule.',
    en: 'The property “{key}” is written twice in the same place: the first would be ignored without a word. Keep one of them.',
  },
  'unseen-character': {
    fr: 'Le texte contient un caractère invisible ou incomplet ({code}). Effacez le texte et retapez-le au clavier.',
    en: 'The text has a character that is invisible or incomplete ({code}). Delete the text and type it again.',
  },
  'number-too-large': {
    fr: 'Ce nombre est trop grand pour être lu. Écrivez un nombre ordinaire.',
    en: 'This number is too large to be read. Write an ordinary number.',
  },
  'unknown-file': {
    fr: 'Ce fichier n’est pas à sa place : un paquet contient pack.json, parameters.json, derivations.json, measures.json, checklists.json, cases.json, tables/ et rules/. Déplacez-le ou retirez-le.',
    en: 'This file has no place here: a pack holds pack.json, parameters.json, derivations.json, measures.json, checklists.json, cases.json, tables/ and rules/. Move or remove it.',
  },
  'missing-file': {
    fr: 'Le fichier manque. Ajoutez-le : sans lui, les règles ne peuvent pas être lues.',
    en: 'The file is missing. Add it: without it the rules cannot be read.',
  },
  'pack-folder': {
    fr: 'L’identifiant du paquet est « {id} », son dossier « {folder} ». Donnez-leur le même nom.',
    en: 'The pack’s id is “{id}”, its folder “{folder}”. Give them the same name.',
  },
  'missing-dependency': {
    fr: 'Ce paquet dépend de « {pack} », qui n’est pas chargé. Ajoutez ce paquet ou retirez la dépendance.',
    en: 'This pack depends on “{pack}”, which is not loaded. Add that pack, or remove the dependency.',
  },
  'duplicate-name': {
    fr: 'Le nom « {name} » est déjà pris ({where}). Choisissez-en un autre.',
    en: 'The name “{name}” is taken already ({where}). Choose another one.',
  },
  'unknown-name': {
    fr: 'Rien ne s’appelle « {name} ». {near, select, none {Vérifiez le nom dans le vocabulaire et les tables.} other {Vouliez-vous dire « {near} » ?}}',
    en: 'Nothing is called “{name}”. {near, select, none {Check the name in the vocabulary and the tables.} other {Did you mean “{near}”?}}',
  },
  'not-an-input': {
    fr: '« {name} » est conclu par les règles : le planificateur ne peut pas le changer. Nommez un fait de la ligne.',
    en: '“{name}” is concluded by the rules: the planner cannot change it. Name a fact of the row.',
  },
  'needs-declaration': {
    fr: '« {name} » n’est ni un fait ni une décision du vocabulaire. Ajoutez « declares » avec son type et ses libellés, ou corrigez le nom.',
    en: '“{name}” is neither a fact nor a decision of the vocabulary. Add “declares” with its type and labels, or correct the name.',
  },
  'unknown-table': {
    fr: 'Aucune table chargée ne s’appelle « {table} ». Corrigez le nom, ou ajoutez la table.',
    en: 'No table that is loaded is called “{table}”. Correct the name, or add the table.',
  },
  'unknown-group': {
    fr: 'Aucun groupe de lignes ne s’appelle « {group} ». Groupes déclarés : {groups}. Corrigez le nom, ou déclarez le groupe dans measures.json.',
    en: 'No group of rows is called “{group}”. Declared groups: {groups}. Correct the name, or declare the group in measures.json.',
  },
  'unknown-output': {
    fr: 'La table « {table} » n’a pas de sortie « {output} ». Elle a : {outputs}.',
    en: 'The table “{table}” has no output “{output}”. It has: {outputs}.',
  },
  'not-table-input': {
    fr: '« {input} » n’est pas une entrée de la table « {table} ». Ses entrées : {inputs}.',
    en: '“{input}” is not an input of the table “{table}”. Its inputs: {inputs}.',
  },
  'wrong-type': {
    fr: '« {name} » est de type {actual}, il faut : {expected}. Nommez une valeur de ce type.',
    en: '“{name}” is of type {actual}; expected: {expected}. Name a value of that type.',
  },
  'wrong-unit': {
    fr: `« {name} » est en ${unitIn('fr', 'actual')}, il faut : ${unitIn('fr', 'expected')}. Prenez une valeur dans cette unité, ou corrigez « unit » là où elle est déclarée.`,
    en: `“{name}” is in ${unitIn('en', 'actual')}; expected: ${unitIn('en', 'expected')}. Take a value in that unit, or correct “unit” where it is declared.`,
  },
  'wrong-literal': {
    fr: 'La valeur {value} ne convient pas à « {name} ». Écrivez {type, select, text {un texte, par exemple "Lyon"} enum {l’une de ses valeurs, entre guillemets} integer {un nombre entier, par exemple 12} number {un nombre, par exemple 2.5} money {un montant de deux décimales au plus, par exemple 120.5} boolean {true ou false} date {une date, par exemple "2026-09-01"} dateTime {une date et une heure, par exemple "2026-09-01T14:00"} dateList {une liste de dates, par exemple ["2026-09-01"]} intervalList {une liste de débuts et de fins, par exemple [["2026-09-01T14:00", "2026-09-01T15:00"]]} enumMap {null, la seule valeur possible ici} moneyMap {null, la seule valeur possible ici} other {une liste entre crochets, par exemple [1, 2]}}.',
    en: 'The value {value} does not fit “{name}”. Write {type, select, text {a text, such as "Lyon"} enum {one of its values, in quotation marks} integer {a whole number, such as 12} number {a number, such as 2.5} money {an amount of at most two decimals, such as 120.5} boolean {true or false} date {a date, such as "2026-09-01"} dateTime {a date and a time, such as "2026-09-01T14:00"} dateList {a list of dates, such as ["2026-09-01"]} intervalList {a list of beginnings and ends, such as [["2026-09-01T14:00", "2026-09-01T15:00"]]} enumMap {null, the only value possible here} moneyMap {null, the only value possible here} other {a list in brackets, such as [1, 2]}}.',
  },
  'unknown-value': {
    fr: '« {value} » n’est pas une valeur de « {name} ». Valeurs possibles : {allowed}.',
    en: '“{value}” is not a value of “{name}”. Possible values: {allowed}.',
  },
  'operator-type': {
    fr: 'L’opérateur « {operator} » ne s’applique pas à « {name} », de type {actual}. Utilisez : {expected}.',
    en: 'The operator “{operator}” does not apply to “{name}”, of type {actual}. Use: {expected}.',
  },
  'unknown-source': {
    fr: 'Le document « {document} » n’est pas dans les sources de pack.json. Ajoutez-l’y, ou corrigez la référence.',
    en: 'The document “{document}” is not among the sources of pack.json. Add it there, or correct the reference.',
  },
  'unknown-finding': {
    fr: 'Le code « {code} » n’est pas dans le vocabulaire (findings). Ajoutez-l’y avec ses libellés, ou corrigez le code.',
    en: 'The code “{code}” is not in the vocabulary (findings). Add it there with its labels, or correct the code.',
  },
  'bad-message': {
    fr: 'Le message ({language}) ne peut pas être lu : {reason}. Utilisez la forme « {example} » et l’apostrophe ’.',
    en: 'The message ({language}) cannot be read: {reason}. Use the form “{example}” and the apostrophe ’.',
  },
  'bad-date': {
    fr: 'La date « {date} » n’existe pas. Écrivez une date du calendrier, par exemple 2026-09-01.',
    en: 'The date “{date}” does not exist. Write a calendar date, for example 2026-09-01.',
  },
  'dates-order': {
    fr: 'Les dates ne se suivent pas ({first} puis {second}). Rangez-les de la plus ancienne à la plus récente.',
    en: 'The dates do not follow each other ({first} then {second}). Put them from the oldest to the latest.',
  },
  overlap: {
    fr: 'Les lignes {first} et {second} peuvent s’appliquer ensemble, alors qu’une seule ligne doit répondre (« {policy} »). Distinguez leurs conditions, ou changez la règle de choix.',
    en: 'Rows {first} and {second} can apply together, while only one row may answer (“{policy}”). Tell their conditions apart, or change the hit policy.',
  },
  'missing-priority': {
    fr: 'La table choisit par priorité : chaque ligne doit en avoir une, et différente. Ajoutez « priority ».',
    en: 'The table chooses by priority: every row must have one, and a different one. Add “priority”.',
  },
  'bad-case': {
    fr: 'Le cas attend « {name} », qui n’est pas dans le vocabulaire. Corrigez le nom.',
    en: 'The case expects “{name}”, which is not in the vocabulary. Correct the name.',
  },
  rejected: {
    fr: 'json-rules-engine refuse cette règle : {reason}. Corrigez ses conditions.',
    en: 'json-rules-engine refuses this rule: {reason}. Correct its conditions.',
  },
  'pack-cycle': {
    fr: 'Ces paquets dépendent les uns des autres en boucle : {chain}. Retirez l’une de ces dépendances.',
    en: 'These packs depend on each other in a circle: {chain}. Remove one of these dependencies.',
  },
  cycle: {
    fr: 'Ces valeurs dépendent les unes des autres en boucle : {chain}. Rompez la boucle.',
    en: 'These values depend on each other in a circle: {chain}. Break the circle.',
  },
} as const satisfies Record<string, LocalizedText>;

export type PackProblemCode = keyof typeof packProblems;
