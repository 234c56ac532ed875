import fc from 'fast-check';
import type { CellValue } from '../../src/vocabulary/cell';
import { labelsOf } from '../../src/vocabulary/label-index';
import { read, valueOf, vocabulary } from './support';

test.each<CellValue>([
  true,
  'oui',
  'OUI',
  ' Oui ',
  'o',
  'yes',
  'y',
  'x',
  'X',
  'vrai',
  'TRUE',
  '1',
  1,
  '✓',
  '✔',
  '✔\ufe0f',
])('%j is yes', (cell) => {
  expect(valueOf('venueExternal', cell)).toBe(true);
});

test.each<CellValue>([false, 'non', 'NON', 'n', 'no', 'faux', 'FALSE', '0', 0])('%j is no', (cell) => {
  expect(valueOf('venueExternal', cell)).toBe(false);
});

test.each<CellValue>([2, 'peut-être', 'oui ?', 'oui/non', '✗', '☐', { serial: 1 }, []])(
  '%j is neither yes nor no',
  (cell) => {
    expect(valueOf('venueExternal', cell)).toBe('unreadable');
  },
);

test.each<CellValue>([null, '', ' ', '\u00a0', '?', '-', 'à définir', 'TBD'])(
  '%j leaves yes or no open',
  (cell) => {
    expect(valueOf('venueExternal', cell)).toBe('blank');
  },
);

test.each<[CellValue, string]>([
  ['  Salle 12\u00a0', 'Salle 12'],
  ['=SOMME(A1)', '=SOMME(A1)'],
  [10.1, '10.1'],
  [12, '12'],
  [123_456_789_012_345, '123456789012345'],
  ['ND', 'ND'],
  ['néant', 'néant'],
])('the text %j is kept as %j', (cell, expected) => {
  expect(valueOf('room', cell)).toBe(expected);
});

test.each<[string, CellValue]>([
  ['a date', { serial: 45_301 }],
  ['an integer that has lost digits', 1e15],
  ['a number with an exponent', 1e-9],
  ['a number with an exponent', 1e21],
  ['a boolean', true],
  ['a list', ['a']],
  ['a text longer than a cell', 'x'.repeat(32_768)],
])('a text refuses %s', (_what, cell) => {
  expect(valueOf('code', cell)).toBe('unreadable');
});

test('explains that Excel has turned a code into a date', () => {
  expect(read('objective', { serial: 46_396 })).toMatchObject({
    why: {
      text: '2027-01-09',
      expected: { fr: expect.stringContaining('Excel en a fait une date') as unknown },
    },
  });
});

test('a text that says 0 was written by someone', () => {
  expect([valueOf('code', 0), valueOf('code', '0')]).toEqual(['0', '0']);
});

test.each([
  ['offer', 'Atelier en ligne', 'online'],
  ['offer', 'ATELIER EN LIGNE PROGRAMME', 'onlineScheduled'],
  ['offer', 'Atelier virtuel à la demande', 'virtualOnDemand'],
  ['offer', 'Atelier mixte', 'blendedOnDemand'],
  ['offer', 'selfpaced', 'selfPaced'],
  ['offerWanted', 'Atelier virtuel', 'virtualScheduled'],
  ['modality', 'L', 'inPerson'],
  ['modality', 's', 'hybrid'],
  ['modality', 'N', 'remote'],
  ['modality', 'A DISTANCE', 'remote'],
  ['modality', 'Webinaire', 'synchronous'],
  ['modality', 'En ligne', 'asynchronous'],
  ['region', 'Région Amériques', 'americas'],
  ['region', 'Amérique du Nord et Amérique latine', 'americas'],
  ['region', 'AEM', 'africaEuropeMiddleEast'],
  ['region', 'EMEA', 'africaEuropeMiddleEast'],
  ['region', 'Région Afrique, Europe et Moyen-Orient', 'africaEuropeMiddleEast'],
  ['region', 'APAC', 'asiaPacific'],
  ['tariff', 'Tarif pour 1 jour *', 'oneDay'],
  ['registration', 'tarif de préinscription', 'early'],
  ['registration', 'inscription tardive', 'late'],
  ['registration', 'tarif normal', 'normal'],
  ['requestedCurrency', '€', 'EUR'],
  ['requestedCurrency', 'US$', 'USD'],
  ['degree', '1er degré', 'first'],
  ['degree', '1ᵉʳ degré', 'first'],
  ['degree', '2nd degré', 'second'],
  ['degree', '2D', 'second'],
  ['zone', 'zone b', 'B'],
  ['zone', 'B', 'B'],
  ['zone', 'corse', 'corsica'],
  ['zone', 'outre-mer', 'overseas'],
])('%s « %s » is %s', (id, text, expected) => {
  expect(valueOf(id, text)).toBe(expected);
});

test.each([
  ['tariff', 'Tarif pour 2 jours'],
  ['tariff', 'Tarif'],
  ['requestedCurrency', '$'],
  ['requestedCurrency', 'dollar'],
  ['offer', 'constructor'],
  ['offer', '__proto__'],
  ['region', 'Amérique'],
  ['degree', 'inter-degrés'],
])('%s « %s » is nothing published', (id, text) => {
  expect(valueOf(id, text)).toBe('unreadable');
});

test('names a few of the values that were expected', () => {
  expect(read('degree', 'collège')).toMatchObject({
    why: {
      text: 'collège',
      expected: {
        fr: 'l’une de ces valeurs\u00a0: «\u00a0Premier degré\u00a0», «\u00a0Second degré\u00a0»',
        en: 'one of these values: “Primary education”, “Secondary education”',
      },
    },
  });
  expect(read('offer', '?!')).toMatchObject({
    why: { expected: { fr: expect.stringMatching(/…$/) as unknown } },
  });
});

const everyLabel = [...vocabulary.facts.values()]
  .filter((fact) => fact.type === 'enum' && !fact.derivedOnly)
  .flatMap((fact) =>
    vocabulary
      .valuesOf(fact.id)
      .flatMap((value) => labelsOf(value).map(({ text }) => ({ fact: fact.id, id: value.id, text }))),
  );

/** The ways in which the same label comes out of different hands. */
const disguises: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFD'),
  (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll(' ', '  '),
  (text) => text.replaceAll('\u00a0', ' '),
  (text) => text.replaceAll("'", '’'),
  (text) => text.replaceAll('’', "'"),
  (text) => text.replaceAll('-', '\u2011'),
  (text) => `\t${text} `,
  (text) => (text.trimEnd().endsWith(')') ? text : `${text} (catégorie 1)`),
];

test('every label of every value, however disguised, reads back to its id', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...everyLabel),
      fc.subarray([...disguises.keys()]),
      ({ fact, id, text }, chosen) => {
        const disguised = chosen.reduce((label, index) => disguises[index]?.(label) ?? label, text);
        expect([disguised, valueOf(fact, disguised)]).toEqual([disguised, id]);
      },
    ),
    { numRuns: 2000 },
  );
});

test.each<[string, CellValue, string]>([
  ['code', ' 21A0200001 ', '21A0200001'],
  ['code', "'21A0200001", '21A0200001'],
  ['code', '’21A0200001', '21A0200001'],
  ['code', '21A0200001 ; 21A0200001', '21A0200001'],
  ['code', '0012', '0012'],
  ['code', 10_628, '10628'],
  ['code', 'Parcours 21A0200001', 'Parcours 21A0200001'],
  ['objective', '10.1', '10.1'],
  ['objective', '10.1 Enseigner au XXIe siècle', '10.1 Enseigner au XXIe siècle'],
  ['moduleCode', '10628', '10628'],
  ['sessionId', 'Session 1, matin', 'Session 1, matin'],
])('the %s %j is the code %s', (fact, cell, expected) => {
  expect(valueOf(fact, cell)).toBe(expected);
});

test.each<[string, CellValue, number]>([
  ['code', '21A0200001 ; 21A0200002', 2],
  ['code', '21A0200001 / 21A0200002 / 21A0200003', 3],
  ['code', '21A0200001\n21A0200002', 2],
  ['code', "'21A0200001, '21A0200002", 2],
  ['code', '21A0200002 (ex 20A0200001)', 2],
  ['objective', '10.1, 10.3', 2],
  ['objective', '10.1 et 10.3', 2],
  ['moduleCode', '10628 ; 10629', 2],
  ['uai', '0801234A 0801235B', 2],
])('several codes in one cell are named, none is chosen: %s %j', (fact, cell, count) => {
  expect(read(fact, cell)).toMatchObject({
    kind: 'unreadable',
    why: {
      expected: {
        fr: expect.stringContaining(`un seul code\u00a0; la cellule en contient ${count} (`) as unknown,
        en: expect.stringContaining(`one code; the cell holds ${count} (`) as unknown,
      },
    },
  });
});

test.each<[CellValue, string]>([
  ['2.1E+09', 'a perdu des chiffres'],
  ['2,1E+09', 'a perdu des chiffres'],
  [10.1, 'un zéro final a pu se perdre'],
  [{ serial: 46_396 }, 'Excel en a fait une date'],
])('a code that Excel has altered is named, not guessed back: %j', (cell, words) => {
  expect(read('objective', cell)).toMatchObject({
    kind: 'unreadable',
    why: { expected: { fr: expect.stringContaining(words) as unknown } },
  });
});

test('a code with a letter E is no number', () => {
  expect(valueOf('moduleCode', '21E09')).toBe('21E09');
});
