/** The forms that the schemas of the rule files ask for: the English words there, and the same in French. */
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
