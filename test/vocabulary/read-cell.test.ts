import fc from 'fast-check';
import type { CellValue } from '../../src/vocabulary/cell';
import { readCell } from '../../src/vocabulary/read-cell';
import { excel1900, factOf, read, vocabulary } from './support';

const readableFacts = [...vocabulary.facts.values()].filter((fact) => !fact.derivedOnly);
const oneOfEachType = [...new Map(readableFacts.map((fact) => [fact.type, fact.id])).values()];

test.each(oneOfEachType)('%s is blank when its cell is empty or says nothing', (id) => {
  for (const cell of [null, '', '   ', '\u00a0', '-', '—', '?', 'n/a', 'à définir', 'TBD']) {
    expect([cell, read(id, cell)]).toEqual([cell, { kind: 'blank' }]);
  }
});

test.each(oneOfEachType)('%s shows the error of its cell', (id) => {
  for (const cell of [{ error: '#REF!' }, '#REF!', '#VALEUR!', '#N/A', '#DIV/0!', '########']) {
    const text = typeof cell === 'string' ? cell : cell.error;
    expect(read(id, cell)).toMatchObject({
      kind: 'unreadable',
      why: { fact: id, text, expected: { en: 'a value; the cell is in error: correct its formula' } },
    });
  }
});

describe('in a formula, to which an empty cell may arrive as 0', () => {
  const formula = { date1904: false, zeroIsBlank: true } as const;

  test.each(readableFacts.map(({ id }) => id))('a 0 says nothing of %s', (id) => {
    expect(read(id, 0, formula)).toEqual({ kind: 'blank' });
  });

  test('a 0 in a text or with a unit is an answer, since no empty cell arrives so', () => {
    expect(read('participants', '0', formula)).toEqual({ kind: 'value', value: 0 });
    expect(read('partlyInPerson', '0', formula)).toEqual({ kind: 'value', value: false });
    expect(read('hours', '0 h', formula)).toEqual({ kind: 'value', value: 0 });
    expect(read('partlyInPerson', false, formula)).toEqual({ kind: 'value', value: false });
  });

  test('a 0 is an answer where the vocabulary says that it is one', () => {
    const fact = { ...factOf('participants'), zeroIsBlank: false };
    expect(readCell(fact, 0, vocabulary, formula)).toEqual({ kind: 'value', value: 0 });
  });

  test('anything else is read as in a file', () => {
    expect(read('participants', 12, formula)).toEqual({ kind: 'value', value: 12 });
    expect(read('startDate', 46_454, formula)).toEqual({ kind: 'value', value: '2027-03-08' });
  });
});

test('in a file a 0 is what someone wrote', () => {
  expect(read('participants', 0)).toEqual({ kind: 'value', value: 0 });
  expect(read('partlyInPerson', 0)).toEqual({ kind: 'value', value: false });
  expect(read('region', 0).kind).toBe('unreadable');
});

test('what a cell shows is shortened for the message', () => {
  const long = 'très '.repeat(1000);
  const reading = read('participants', long);
  expect(reading.kind === 'unreadable' ? reading.why.text.length : 0).toBe(80);
  const flags = read('participants', '🇫🇷'.repeat(100));
  expect(() => encodeURIComponent(flags.kind === 'unreadable' ? flags.why.text : '\ud800')).not.toThrow();
});

test('an object that cannot be shown is still only unreadable', () => {
  const loop: Record<string, unknown> = {};
  loop['self'] = loop;
  expect(read('participants', loop)).toMatchObject({ kind: 'unreadable', why: { text: '…' } });
});

const anyCell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'0123456789 .,;:/-hàet€\u00a0mars[]{}"'.split('')) }),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.record({ serial: fc.double() }),
  fc.record({ error: fc.string() }),
  fc.jsonValue() as fc.Arbitrary<CellValue>,
);

test('whatever a cell holds, reading never throws, and a reason comes in both languages', () => {
  fc.assert(
    fc.property(fc.constantFrom(...readableFacts), anyCell, (fact, cell) => {
      const reading = readCell(fact, cell as CellValue, vocabulary, excel1900);
      if (reading.kind !== 'unreadable') return;
      expect(reading.why.expected.fr).not.toBe('');
      expect(reading.why.expected.en).not.toBe('');
      expect(Array.from(reading.why.text).length).toBeLessThanOrEqual(80);
    }),
    { numRuns: 3000 },
  );
});

test('what was read once reads the same again', () => {
  fc.assert(
    fc.property(fc.constantFrom(...readableFacts), anyCell, (fact, cell) => {
      const reading = readCell(fact, cell as CellValue, vocabulary, excel1900);
      if (reading.kind !== 'value' || fact.type === 'money') return;
      expect(readCell(fact, reading.value as CellValue, vocabulary, excel1900)).toEqual(reading);
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['digits', '1'.repeat(32_000)],
  ['spaces', `a${' '.repeat(32_000)}b`],
  ['parentheses', `${'('.repeat(32_000)})`],
  ['dates', '8 et '.repeat(6000)],
  ['brackets', '['.repeat(32_000)],
  ['segments', '1;'.repeat(16_000)],
  ['commas', '1 , '.repeat(8000)],
  ['times', '1h'.repeat(16_000)],
  ['accents', `e${'\u0301'.repeat(32_000)}`],
])('a cell full of %s takes no time', (_what, cell) => {
  const start = performance.now();
  for (const fact of readableFacts) readCell(fact, cell, vocabulary, excel1900);
  expect(performance.now() - start).toBeLessThan(3000);
});
