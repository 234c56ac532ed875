/** Rows and parameters with dates: read as of the start of the action, else the plan's date, else open. */
import type { EvaluateOptions } from '../../src/engine/program';
import type { Facts, Value } from '../../src/vocabulary/value';
import { derive, smallProgram } from '../support/small-pack';

const program = smallProgram({
  decisions: [{ id: 'fee', type: 'integer' }],
  parameters: [
    {
      id: 'delay',
      type: 'integer',
      values: [{ value: 8 }, { from: '2027-01-01', value: 10 }, { from: '2028-01-01', value: null }],
    },
    { id: 'later', type: 'integer', values: [{ from: '2027-01-01', value: 3 }] },
    { id: 'fixed', type: 'integer', values: [{ value: 5 }] },
  ],
  derivations: [derive('fee', { op: 'copy', of: 'prices.amount' })],
  tables: [
    {
      id: 'prices',
      inputs: ['region'],
      outputs: [{ id: 'amount', type: 'integer' }],
      rows: [
        { when: { region: 'north' }, validTo: '2026-08-31', then: { amount: 100 } },
        { when: { region: 'north' }, validFrom: '2026-09-01', validTo: '2027-08-31', then: { amount: 110 } },
        { when: { region: 'north' }, validFrom: '2027-09-01', then: { amount: 120 } },
        { when: { region: 'south' }, then: { amount: 90 } },
        { when: { region: 'east' }, validTo: '2026-08-31', then: { amount: 70 } },
      ],
    },
    ...['first', 'collect'].map((hitPolicy) => ({
      id: hitPolicy,
      hitPolicy,
      inputs: ['region'],
      outputs: [{ id: 'amount', type: 'integer' }],
      rows: [
        { when: { region: 'north' }, validTo: '2026-08-31', then: { amount: 100 } },
        { when: {}, then: { amount: 110 } },
      ],
    })),
  ],
});

function read(name: string, facts: Facts, options?: EvaluateOptions): Value {
  return program.values(facts, options).get(name);
}

describe('dated rows of a table', () => {
  it.each([
    ['2026-08-31', 100],
    ['2026-09-01', 110],
    ['2027-08-31', 110],
    ['2027-09-01', 120],
  ])('apply to an action that starts on %s, both ends included', (startDate, amount) => {
    expect(read('prices.amount', { region: 'north', startDate })).toBe(amount);
  });

  it('apply as of the plan’s date to an action without a start', () => {
    expect(read('prices.amount', { region: 'north' }, { planDate: '2026-09-01' })).toBe(110);
    expect(read('prices.amount', { region: 'north', startDate: null }, { planDate: '2026-08-31' })).toBe(100);
  });

  it('apply as of the start where there are both dates', () => {
    const facts = { region: 'north', startDate: '2026-08-31' };
    expect(read('prices.amount', facts, { planDate: '2027-09-01' })).toBe(100);
  });

  it('stay open without a date', () => {
    expect(read('prices.status', { region: 'north' })).toBe('open');
    expect(read('fee', { region: 'north' })).toBeNull();
  });

  it('stay open where the start cannot be read: the plan’s date does not replace it', () => {
    const facts = { region: 'north', startDate: undefined };
    expect(read('prices.status', facts, { planDate: '2026-09-01' })).toBe('open');
  });

  it('leave rows without dates alone', () => {
    expect(read('prices.amount', { region: 'south' })).toBe(90);
  });

  it('miss outside their dates', () => {
    expect(read('prices.status', { region: 'east', startDate: '2026-09-01' })).toBe('miss');
  });

  it('are not certain without a date, so that a policy that takes the first one waits', () => {
    expect(read('first.status', { region: 'north' })).toBe('open');
    expect(read('first.amount', { region: 'north', startDate: '2026-08-31' })).toBe(100);
    expect(read('first.amount', { region: 'north', startDate: '2026-09-01' })).toBe(110);
  });

  it('are not collected without a date', () => {
    expect(read('collect.status', { region: 'north' })).toBe('open');
    expect(read('collect.amount', { region: 'north', startDate: '2026-08-31' })).toEqual([100, 110]);
  });
});

describe('dated parameters', () => {
  it.each([
    ['2026-12-31', 8],
    ['2027-01-01', 10],
    ['2027-12-31', 10],
    ['2028-01-01', null],
  ])('have on %s the value in force on that day', (startDate, value) => {
    expect(read('delay', { startDate })).toBe(value);
  });

  it('have the value in force on the plan’s date for an action without a start', () => {
    expect(read('delay', {}, { planDate: '2027-06-01' })).toBe(10);
  });

  it('are unknown without a date', () => {
    expect(read('delay', {})).toBeNull();
  });

  it('are unknown before their first date', () => {
    expect(read('later', { startDate: '2026-12-31' })).toBeNull();
    expect(read('later', { startDate: '2027-01-01' })).toBe(3);
  });

  it('need no date when they have never changed', () => {
    expect(read('fixed', {})).toBe(5);
  });
});
