import { isBlankText } from '../../src/vocabulary/blank';
import { normaliseHeader, normaliseLabel, normaliseText } from '../../src/vocabulary/normalise';

test.each([
  ['case', 'PRÉSENTIEL', 'présentiel'],
  ['accents', 'Presentiel', 'Présentiel'],
  ['decomposed accents', 'Pre\u0301sentiel', 'Présentiel'],
  ['ligatures', 'Œuvre', 'oeuvre'],
  ['typographic apostrophes', 'Type d’atelier', "Type d'atelier"],
  ['typographic dashes', 'Asie\u2011Pacifique', 'Asie-Pacifique'],
  ['repeated spaces', ' En   ligne ', 'En ligne'],
  ['non-breaking spaces', 'En\u00a0ligne', 'En ligne'],
  ['narrow non-breaking spaces', 'mémoire\u202f: tarif', 'mémoire : tarif'],
  ['line breaks in a cell', 'En\r\nligne', 'En ligne'],
  ['zero-width spaces', 'En\u200b ligne', 'En ligne'],
  ['soft hyphens', 'Pré\u00adsentiel', 'Présentiel'],
  ['quotation marks', '« Développer le PEI »', 'Développer le PEI'],
  ['superscripts', '1ᵉʳ degré', '1er degré'],
  ['a final parenthesis', 'Sciences du PEI (catégorie 1)', 'Sciences du PEI'],
  ['a nested final parenthesis', 'Sciences (catégorie 1 (2027))', 'Sciences'],
  ['the space before an asterisk', 'Tarif pour 1 jour *', 'Tarif pour 1 jour*'],
])('labels are compared without regard to %s', (_what, one, other) => {
  expect(normaliseLabel(one)).toBe(normaliseLabel(other));
});

test.each([
  ['an asterisk', 'Tarif pour 1 jour*', 'Tarif pour 1 jour'],
  ['a parenthesis in the middle', 'Tarif (normal) pour 2 jours', 'Tarif pour 2 jours'],
  ['a parenthesis in front', '(normal) Tarif', 'Tarif'],
  ['a number', 'Tarif pour 1 jour*', 'Tarif pour 2 jours*'],
])('labels differ by %s', (_what, one, other) => {
  expect(normaliseLabel(one)).not.toBe(normaliseLabel(other));
});

test.each([
  ['(à définir)', '(a definir)'],
  ['a ) b)', 'a ) b)'],
  ['', ''],
])('a parenthesis is only dropped after something: « %s »', (text, expected) => {
  expect(normaliseLabel(text)).toBe(expected);
});

test.each(['Durée (h)', '  ŒUVRE d’art – (x) ', 'İstanbul', '1ᵉʳ', 'ﬁn ½ №'])(
  'normalising « %s » twice changes nothing more',
  (text) => {
    expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
  },
);

test.each([
  ['cout_p_prest', 'cout p prest'],
  ['Dispositif : code', 'dispositif code'],
  ['Durée prév. (h)', 'duree prev h'],
  ['  N° dispositif *', 'n dispositif'],
])('the header « %s » is compared as « %s »', (header, expected) => {
  expect(normaliseHeader(header)).toBe(expected);
});

test.each([
  '',
  ' ',
  '\u00a0\u202f\t',
  '\u200b',
  '-',
  '—',
  '- -',
  '?',
  '???',
  '…',
  '...',
  '/',
  'n/a',
  'N/A',
  'TBD',
  'à définir',
  'A DEFINIR',
  '(à définir)',
  'à\u00a0préciser',
  'À confirmer',
  'to be confirmed',
  'inconnu',
  'non renseigné',
])('« %s » says nothing', (text) => {
  expect(isBlankText(text)).toBe(true);
});

test.each([
  '0',
  'non',
  'néant',
  'aucun',
  'sans objet',
  'S.O.',
  'ND',
  'NA',
  'x',
  'à définir avec Anne',
  'A',
  '1-2',
])('« %s » says something', (text) => {
  expect(isBlankText(text)).toBe(false);
});
