/** Words about the shape of rule files. */
import type { LocalizedText } from './language';

/** The forms that the schemas ask for: the English words there, and the same in French. */
export const frenchForms: Readonly<Record<string, string>> = {
  'a name in camelCase': 'un nom en camelCase',
  'a name in camelCase, e.g. participants': 'un nom en camelCase, par exemple participants',
  'a code in kebab-case': 'un code en minuscules, chiffres et traits d’union',
  'a code in kebab-case, e.g. min-participants':
    'un code en minuscules, chiffres et traits d’union, par exemple min-participants',
  'a code of the vocabulary, or invalid-<fact>, e.g. invalid-participants':
    'un code du vocabulaire, ou invalid-<fait>, par exemple invalid-participants',
  'a fact, or table.output, e.g. prices.unitPrice': 'un fait, ou table.sortie, par exemple prices.unitPrice',
  'a date, e.g. 2026-09-01': 'une date, par exemple 2026-09-01',
  'line numbers, e.g. 42 or 42-50, 76': 'des numéros de ligne, par exemple 42 ou 42-50, 76',
  'a version, e.g. 2026.1': 'une version, par exemple 2026.1',
  'a min, a max, or both': 'un « min », un « max », ou les deux',
};

/** Properties that authors know from json-rules-engine or from scripts, and what to write instead. */
export const foreignProperties: Readonly<Record<string, LocalizedText>> = {
  path: {
    fr: 'Un chemin dans un fait (JSONPath) n’est pas permis : un fait est une seule valeur, et un chemin peut contenir du code. Retirez « path » et nommez directement un fait, ou une valeur déduite dans derivations.json.',
    en: 'A path into a fact (JSONPath) is not allowed: a fact is one value, and a path can hold code. Remove “path” and name a fact itself, or a value derived in derivations.json.',
  },
  condition: {
    fr: 'Les conditions partagées par leur nom ne sont pas permises. Écrivez la condition ici, ou nommez une valeur déduite dans derivations.json.',
    en: 'Conditions shared by name are not allowed. Write the condition here, or name a value derived in derivations.json.',
  },
  onSuccess: {
    fr: 'Une règle n’exécute pas de code. Retirez « onSuccess » : le constat est dans « event ».',
    en: 'A rule runs no code. Remove “onSuccess”: the finding is in “event”.',
  },
  onFailure: {
    fr: 'Une règle n’exécute pas de code. Retirez « onFailure » : ce qui est inconnu se règle par « whenUnknown ».',
    en: 'A rule runs no code. Remove “onFailure”: what is unknown is settled by “whenUnknown”.',
  },
};
