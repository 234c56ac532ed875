import fc from 'fast-check';
import type { CellValue } from '../../src/vocabulary/cell';
import { read, valueOf } from './support';

test.each<[CellValue, number]>([
  [250, 25_000],
  [279.1, 27_910],
  [0.1 + 0.2, 30],
  [1.005 * 1000, 100_500],
  [0, 0],
  ['250', 25_000],
  ['250 €', 25_000],
  ['250€', 25_000],
  ['€250', 25_000],
  ['€ 250.50', 25_050],
  ['250 EUR', 25_000],
  ['EUR 250', 25_000],
  ['250 euros', 25_000],
  ['1 953,00 €', 195_300],
  ['1\u202f953,00\u00a0€', 195_300],
  ['1,953.00', 195_300],
  ['1.953,5', 195_350],
  ["1'953.05", 195_305],
  ['70368744177663.99', 7_036_874_417_766_399],
])('%j is %i minor units', (cell, expected) => {
  expect(valueOf('costTeaching', cell)).toBe(expected);
});

test.each<[string, CellValue]>([
  ['more than two decimals', 12.345],
  ['more than two decimals', 100 / 3],
  ['more than two decimals', '33,333333'],
  ['what may be 1234 or 1.234', '1.234'],
  ['what may be 1234 or 1.234', '1,234 €'],
  ['another currency', '250 USD'],
  ['another currency', '£250'],
  ['a dollar of no country', '$250'],
  ['two currencies', '€250 USD'],
  ['a price by something', '250 € / jour'],
  ['a negative amount', -1],
  ['a negative amount', '(250)'],
  ['a percentage', '12 %'],
  ['two numbers', '250 + 30'],
  ['too much', 1e20],
  ['a date', { serial: 46_454 }],
  ['infinity', Infinity],
  ['a long text', `${'1 '.repeat(100)}€`],
])('an amount refuses %s: %j', (_what, cell) => {
  expect(valueOf('costTeaching', cell)).toBe('unreadable');
});

test('an amount whose currency has its own column refuses to hold one', () => {
  expect(valueOf('providerPrice', '250,5')).toBe(25_050);
  expect(read('providerPrice', '250 €')).toMatchObject({
    kind: 'unreadable',
    why: { expected: { fr: expect.stringContaining('sans devise') as unknown } },
  });
});

const cents = fc.integer({ min: 0, max: 999_999_999_99 });

test.each([
  ['fr-FR', {}],
  ['en-GB', {}],
  ['de-DE', {}],
  ['fr-CH', {}],
  ['de-CH', {}],
  ['fr-FR', { style: 'currency', currency: 'EUR' }],
  ['en-GB', { style: 'currency', currency: 'EUR' }],
] as const)('an amount written for %s %j reads back to the cent', (locale, style) => {
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    ...style,
  });
  fc.assert(
    fc.property(cents, (minor) => {
      expect(valueOf('costTeaching', format.format(minor / 100))).toBe(minor);
    }),
  );
});

test('an amount in a number cell reads to the cent', () => {
  fc.assert(
    fc.property(cents, (minor) => {
      expect(valueOf('costTeaching', minor / 100)).toBe(minor);
    }),
  );
});
