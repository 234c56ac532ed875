/** Operators that choose, copy or look up a value. */
import type { Facts, Value } from '../../src/vocabulary/value';
import { operator } from '../support/one-operator';
import { enumValues } from '../support/small-pack';

const region = { type: 'enum', valuesOf: 'region' };
const regions = { type: 'enumList', valuesOf: 'region' };
const integer = { type: 'integer' };

const fees = {
  id: 'fees',
  inputs: ['region', 'participants'],
  outputs: [
    { id: 'fee', type: 'money' },
    { id: 'next', type: 'enum', valuesOf: 'region' },
  ],
  rows: [
    { when: { region: 'north' }, then: { fee: 5, next: 'south' } },
    { when: { region: 'south' }, then: { fee: 8.5, next: 'east' } },
    { when: { region: 'east', participants: { min: 8 } }, then: { fee: 5, next: 'north' } },
    { when: { region: 'east', participants: { max: 7 } }, then: { next: 'north' } },
  ],
};

describe('operators on single values', () => {
  it.each<[string, object, object, Facts, Value]>([
    ['a constant is itself', integer, { op: 'constant', value: 3 }, {}, 3],
    ['an amount is kept in cents', { type: 'money' }, { op: 'constant', value: 2.5 }, {}, 250],
    ['a constant may be nothing', integer, { op: 'constant', value: null }, {}, null],
    ['a copy is the value', integer, { op: 'copy', of: 'a' }, { a: 0 }, 0],
    ['a copy of a blank is a blank', integer, { op: 'copy', of: 'a' }, {}, null],
    ['a copy of something unreadable is a blank', integer, { op: 'copy', of: 'a' }, { a: undefined }, null],
    ['a list of one', regions, { op: 'asList', of: 'region' }, { region: 'north' }, ['north']],
    ['a list of a blank is a blank', regions, { op: 'asList', of: 'region' }, {}, null],
    ['the first known value', integer, { op: 'firstKnown', of: ['a', 'b'] }, { a: 0, b: 2 }, 0],
    ['the next one after a blank', integer, { op: 'firstKnown', of: ['a', 'b'] }, { b: 2 }, 2],
    ['none of two blanks', integer, { op: 'firstKnown', of: ['a', 'b'] }, {}, null],
  ])('%s', (_, declares, operation, facts, expected) => {
    expect(operator({ ...declares }, { ...operation })(facts)).toEqual(expected);
  });
});

describe('size', () => {
  it.each<[Value, Value]>([
    [['2026-11-11', '2026-11-12'], 2],
    [[], 0],
    [null, null],
    [undefined, null],
  ])('of %j is %j', (dates, expected) => {
    expect(operator(integer, { op: 'size', of: 'dates' })({ dates })).toBe(expected);
  });
});

describe('singleCode', () => {
  it.each<[Value, Value]>([
    ['10.1', '10.1'],
    [' 10.1 ', '10.1'],
    ['Axe 2', 'Axe 2'],
    ['Numérique', 'Numérique'],
    ['10.1 ; 10.3', null],
    ['10.1, 10.3', null],
    ['10.1 et 10.3', null],
    ['10.1 10.3', null],
    ['10.1\n10.3', null],
    [null, null],
    [undefined, null],
  ])('of %j is %j', (title, expected) => {
    expect(operator({ type: 'text' }, { op: 'singleCode', of: 'title' })({ title })).toBe(expected);
  });
});

describe('mixed', () => {
  const mixed = operator({ type: 'boolean' }, { op: 'mixed', of: 'attendance' });

  it.each<[Value, Value]>([
    [{ A: 'here', B: 'there' }, true],
    [{ A: 'here', B: 'here' }, false],
    [{ A: 'here' }, false],
    [null, null],
    [undefined, null],
  ])('of %j is %j', (attendance, expected) => {
    expect(mixed({ attendance })).toBe(expected);
  });
});

describe('labels', () => {
  const kinds = {
    facts: [
      {
        id: 'kind',
        type: 'enum',
        derivedOnly: true,
        values: [
          { id: 'myp', labels: { fr: 'Le PEI', en: 'The MYP' }, published: ['Développer le PEI'] },
          ...enumValues(['other']),
        ],
      },
      { id: 'given', type: 'enum', valuesOf: 'kind' },
    ],
  };

  it.each<[Value, Value]>([
    ['Développer le PEI', 'myp'],
    ['developper le  pei', 'myp'],
    ['Développer le PEI (catégorie 1)', 'myp'],
    ['Développer le PEI à Paris', 'other'],
    ['', 'other'],
    [null, null],
    [undefined, null],
  ])('matchLabel reads %j as a whole: %j', (title, expected) => {
    const label = operator(
      { type: 'enum', valuesOf: 'kind' },
      { op: 'copy', of: 'kind' },
      {
        ...kinds,
        derivations: [
          {
            name: 'kind',
            alternatives: [{ derive: { op: 'matchLabel', text: 'title', otherwise: 'other' } }],
          },
        ],
      },
    );
    expect(label({ title })).toBe(expected);
  });

  it.each<[Value, Value]>([
    ['myp', 'Développer le PEI'],
    ['other', 'other'],
    [null, null],
  ])('publishedLabel of %j is %j', (given, expected) => {
    expect(operator({ type: 'text' }, { op: 'publishedLabel', of: 'given' }, kinds)({ given })).toBe(
      expected,
    );
  });
});

describe('lookup', () => {
  const ask = (overrides: object | undefined, output = 'fee', declares: object = { type: 'money' }) =>
    operator(
      { ...declares },
      { op: 'lookup', table: 'fees', output, ...(overrides ? { with: overrides } : {}) },
      { tables: [fees], facts: [{ id: 'other', type: 'enum', valuesOf: 'region' }] },
    );

  it('asks the table with its own inputs', () => {
    expect(ask(undefined)({ region: 'south' })).toBe(850);
  });

  it('asks it with other facts instead', () => {
    expect(ask({ region: 'other' })({ region: 'south', other: 'north' })).toBe(500);
  });

  it('asks it with an input left open: what the rows agree on', () => {
    expect(ask({ participants: null }, 'next', region)({ region: 'east', participants: 3 })).toBe('north');
    expect(ask({ participants: null })({ region: 'east', participants: 8 })).toBeNull();
  });

  it('is unknown where no row applies', () => {
    expect(ask({ region: 'other' })({ region: 'south' })).toBeNull();
  });
});

describe('possibleValues', () => {
  const possible = operator(
    { type: 'enumList', valuesOf: 'region' },
    { op: 'possibleValues', table: 'fees', output: 'next', with: { region: null } },
    { tables: [fees] },
  );

  it('are the different values of the rows that are left, in the table’s order', () => {
    expect(possible({ region: 'north' })).toEqual(['south', 'east', 'north']);
    expect(possible({ participants: 7 })).toEqual(['south', 'east', 'north']);
  });
});

describe('candidates', () => {
  const candidates = operator(
    { type: 'moneyMap' },
    { op: 'candidates', table: 'fees', output: 'fee', by: 'region' },
    { tables: [fees] },
  );

  it('are the amounts by the value of the input that is open', () => {
    expect(candidates({ participants: 8 })).toEqual({ north: 500, south: 850, east: 500 });
  });

  it('leave out values without an amount', () => {
    expect(candidates({ participants: 7 })).toEqual({ north: 500, south: 850 });
  });

  it('are those of the values that one stands for', () => {
    expect(candidates({ region: 'americas', participants: 8 })).toEqual({ north: 500, south: 850 });
  });

  it('are none once the input is known, or while another one makes them uncertain', () => {
    expect(candidates({ region: 'north', participants: 8 })).toBeNull();
    expect(candidates({})).toBeNull();
  });
});
