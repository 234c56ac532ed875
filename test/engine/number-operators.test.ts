/** Operators on numbers and amounts: exact to the cent, and unknown as soon as a part of them is. */
import fc from 'fast-check';
import type { Facts, Value } from '../../src/vocabulary/value';
import { derive, smallProgram } from '../support/small-pack';
import { operator } from '../support/one-operator';

const integer = { type: 'integer' };
const boolean = { type: 'boolean' };
const money = { type: 'money' };

it.each<[string, object, object, Facts, Value]>([
  ['shortfall', integer, { required: 'a', actual: 'b' }, { a: 7, b: 5 }, 2],
  ['shortfall', integer, { required: 'a', actual: 'b' }, { a: 7, b: 7 }, 0],
  ['shortfall', integer, { required: 'a', actual: 'b' }, { a: 7, b: 8 }, 0],
  ['shortfall', integer, { required: 'a', actual: 'b' }, { a: 7, b: 0 }, 7],
  ['shortfall', { type: 'number' }, { required: 'a', actual: 'b' }, { a: 9, b: 8.7 }, 0.3],
  ['shortfall', integer, { required: 'a', actual: 'b' }, { a: 7 }, null],
  ['excess', integer, { actual: 'a', limit: 'b' }, { a: 20, b: 18 }, 2],
  ['excess', integer, { actual: 'a', limit: 'b' }, { a: 18, b: 18 }, 0],
  ['excess', integer, { actual: 'a', limit: 'b' }, { a: 17, b: 18 }, 0],
  ['excess', { type: 'number' }, { actual: 'a', limit: 'b' }, { a: 18.3, b: 18 }, 0.3],
  ['excess', integer, { actual: 'a', limit: 'b' }, { a: 20 }, null],
  ['atLeast', boolean, { value: 'a', minimum: 'b' }, { a: 7, b: 7 }, true],
  ['atLeast', boolean, { value: 'a', minimum: 'b' }, { a: 6, b: 7 }, false],
  ['atLeast', boolean, { value: 'a', minimum: 'b' }, { a: 0, b: 0 }, true],
  ['atLeast', boolean, { value: 'a', minimum: 'b' }, { a: 7, b: undefined }, null],
  ['positivePart', integer, { of: 'a' }, { a: 3 }, 3],
  ['positivePart', integer, { of: 'a' }, { a: 0 }, 0],
  ['positivePart', integer, { of: 'a' }, { a: -3 }, 0],
  ['positivePart', integer, { of: 'a' }, {}, null],
  ['maximum', integer, { of: ['a', 'b', 'c'] }, { a: 1, b: 3, c: 2 }, 3],
  ['maximum', integer, { of: ['a', 'b', 'c'] }, { a: -1, b: -3, c: -2 }, -1],
  ['maximum', integer, { of: ['a', 'b', 'c'] }, { a: 1, b: 3 }, null],
  ['multiply', money, { value: 'price', by: 'a' }, { price: 27900, a: 7 }, 195300],
  ['multiply', money, { value: 'price', by: 'a' }, { price: 1999, a: 3 }, 5997],
  ['multiply', money, { value: 'price', by: 'a' }, { price: 10, a: 3 }, 30],
  ['multiply', money, { value: 'price', by: 'a' }, { price: 27900, a: 0 }, 0],
  ['multiply', money, { value: 'price', by: 'a' }, { price: 27900 }, null],
  ['multiply', money, { value: 'price', by: 'a' }, { price: undefined, a: 7 }, null],
  [
    'multiply',
    money,
    { value: 'price', by: 'a' },
    { price: Number.MAX_SAFE_INTEGER, a: 1 },
    Number.MAX_SAFE_INTEGER,
  ],
  ['multiply', money, { value: 'price', by: 'a' }, { price: Number.MAX_SAFE_INTEGER, a: 2 }, null],
  ['multiply', money, { value: 'price', by: 'a' }, { price: 2500, a: 6.5 }, 16250],
  ['multiply', money, { value: 'price', by: 'a' }, { price: 101, a: 1.5 }, 152],
  ['multiply', money, { value: 'price', by: 'a' }, { price: 115, a: 1.1 }, 127],
  ['multiply', { type: 'number' }, { value: 'a', by: 'b' }, { a: 0.1, b: 3 }, 0.3],
  ['add', integer, { of: ['a', 'b', 'c'], blanks: 'skip' }, { a: 1, c: 3 }, 4],
  ['add', integer, { of: ['a', 'b', 'c'], blanks: 'skip' }, { a: 0 }, 0],
  ['add', integer, { of: ['a', 'b', 'c'], blanks: 'skip' }, {}, null],
  ['add', integer, { of: ['a', 'b', 'c'], blanks: 'skip' }, { a: 1, b: undefined }, null],
  ['add', integer, { of: ['a', 'b', 'c'], blanks: 'unknown' }, { a: 1, b: 2, c: 3 }, 6],
  ['add', integer, { of: ['a', 'b', 'c'], blanks: 'unknown' }, { a: 1, b: 2 }, null],
  ['add', { type: 'number' }, { of: ['a', 'b'], blanks: 'skip' }, { a: 0.1, b: 0.2 }, 0.3],
  ['add', integer, { of: ['a', 'b'], blanks: 'skip' }, { a: Number.MAX_SAFE_INTEGER, b: 1 }, null],
])('%s, a %j of %j, makes of %j %j', (op, declares, operands, facts, expected) => {
  expect(operator({ ...declares }, { op, ...operands })(facts)).toBe(expected);
});

describe('multiply', () => {
  const total = operator(money, { op: 'multiply', value: 'price', by: 'a' });

  it('is exact: a hundred times 0.07 is 7.00, and adding one at a time comes to the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 200 }), (price, a) => {
        let sum = 0n;
        for (let count = 0; count < a; count++) sum += BigInt(price);
        expect(total({ price, a })).toBe(Number(sum));
      }),
    );
  });
});

describe('cheapest', () => {
  const tiers = {
    id: 'tiers',
    inputs: ['participants', 'region'],
    outputs: [{ id: 'price', type: 'money' }],
    rows: [
      { when: { participants: { min: 7, max: 50 }, region: 'north' }, then: { price: 89 } },
      { when: { participants: { min: 51 }, region: 'north' }, then: { price: 69 } },
      { when: { region: 'south' }, then: { price: 279 } },
      { when: { participants: { min: 1, max: 9 }, region: 'east' }, then: { price: 10 } },
      { when: { participants: { min: 10, max: 19 }, region: 'east' }, then: { price: 8 } },
      { when: { participants: { min: 20 }, region: 'east' }, then: { price: 3 } },
    ],
  };
  const ask = (result: string): ((facts: Facts) => Value) =>
    operator(
      result === 'quantity' ? integer : money,
      { op: 'cheapest', table: 'tiers', output: 'price', over: 'participants', result },
      { tables: [tiers] },
    );
  const quantity = ask('quantity');
  const total = ask('total');
  const saving = ask('saving');

  it.each([
    // 51 × 69 = 3519; 39 × 89 = 3471, 40 × 89 = 3560.
    [39, null, null, null],
    [40, 51, 351900, 4100],
    [50, 51, 351900, 93100],
    [51, null, null, null],
    [52, null, null, null],
    [6, null, null, null],
    [0, null, null, null],
  ])('for %i in the north', (participants, expectedQuantity, expectedTotal, expectedSaving) => {
    const facts = { region: 'north', participants };
    expect([quantity(facts), total(facts), saving(facts)]).toEqual([
      expectedQuantity,
      expectedTotal,
      expectedSaving,
    ]);
  });

  it('takes the cheapest of several thresholds', () => {
    // 9 × 10 = 90, 10 × 8 = 80, 20 × 3 = 60.
    expect(quantity({ region: 'east', participants: 9 })).toBe(20);
    expect(saving({ region: 'east', participants: 9 })).toBe(3000);
  });

  it('needs a smaller total, not an equal one', () => {
    // 6 × 10 = 60 = 20 × 3.
    expect(quantity({ region: 'east', participants: 6 })).toBeNull();
    expect(quantity({ region: 'east', participants: 7 })).toBe(20);
  });

  it.each<[string, Facts]>([
    ['a flat price', { region: 'south', participants: 40 }],
    ['an unknown quantity', { region: 'north' }],
    ['an unknown price', { participants: 40 }],
  ])('is unknown for %s', (_, facts) => {
    expect(quantity(facts)).toBeNull();
  });
});

describe('a total', () => {
  it('is unknown below the minimum, where the price is shown all the same', () => {
    const program = smallProgram({
      facts: [{ id: 'price', type: 'money' }],
      decisions: [
        { id: 'met', type: 'boolean' },
        { id: 'total', type: 'money' },
      ],
      parameters: [{ id: 'minimum', type: 'integer', values: [{ value: 7 }] }],
      derivations: [
        derive('met', { op: 'atLeast', value: 'participants', minimum: 'minimum' }),
        {
          name: 'total',
          alternatives: [
            {
              when: { fact: 'met', operator: 'equal', value: true },
              derive: { op: 'multiply', value: 'price', by: 'participants' },
            },
          ],
        },
      ],
    });
    const totals = [6, 7, 8].map(
      (participants) => program.evaluate({ participants, price: 27900 }).decisions.total,
    );
    expect(totals).toEqual([null, 195300, 223200]);
  });
});
