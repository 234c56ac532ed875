/** Conditions in three values: true, false, and unknown, which a blank fact makes and nothing but a fact ends. */
import { compileCondition } from '../../src/engine/condition';
import { FALSE, not, TRUE, UNKNOWN, type Ternary } from '../../src/engine/ternary';
import type { Condition } from '../../src/rules/rule-schema';
import type { Facts, Value } from '../../src/vocabulary/value';
import { smallProgram } from '../support/small-pack';

const program = smallProgram({
  facts: [
    { id: 'minimum', type: 'integer' },
    { id: 'price', type: 'money' },
    { id: 'ready', type: 'boolean' },
    { id: 'endDate', type: 'date' },
    { id: 'sessionDates', type: 'dateList' },
    { id: 'title', type: 'text' },
  ],
});
const { names, slots: slotOf } = program.parts;

/** The truth of a condition on some facts. */
function truth(condition: unknown, facts: Facts): string {
  const compiled = compileCondition(condition as Condition, {
    slotOf: (name) => slotOf.get(name) ?? -1,
    infoOf: (name) => names.get(name) ?? fail(name),
  });
  return words[compiled([...program.values(facts).values()])] ?? '';
}

function fail(name: string): never {
  throw new Error(`nothing is called ${name}`);
}

const words: Readonly<Record<Ternary, string>> = { [TRUE]: 'true', [FALSE]: 'false', [UNKNOWN]: 'unknown' };
const leaf = (fact: string, operator: string, value: unknown) => ({ fact, operator, value });

/** Leaves that are true, false and unknown of the row below. */
const row = { participants: 7 };
const T = leaf('participants', 'equal', 7);
const F = leaf('participants', 'equal', 8);
const U = leaf('minimum', 'equal', 7);

describe('groups of conditions follow Kleene’s tables', () => {
  it.each([
    ['all', T, T, 'true'],
    ['all', T, F, 'false'],
    ['all', T, U, 'unknown'],
    ['all', F, U, 'false'],
    ['all', U, F, 'false'],
    ['all', U, U, 'unknown'],
    ['all', F, F, 'false'],
    ['any', T, T, 'true'],
    ['any', T, F, 'true'],
    ['any', T, U, 'true'],
    ['any', U, T, 'true'],
    ['any', F, U, 'unknown'],
    ['any', U, U, 'unknown'],
    ['any', F, F, 'false'],
  ])('%s of %j and %j is %s', (group, left, right, expected) => {
    expect(truth({ [group]: [left, right] }, row)).toBe(expected);
  });

  it.each([
    ['true', T, 'false'],
    ['false', F, 'true'],
    ['unknown', U, 'unknown'],
  ])('not of what is %s', (_, condition, expected) => {
    expect(truth({ not: condition }, row)).toBe(expected);
  });

  it('negate twice to the same', () => {
    expect(([TRUE, FALSE, UNKNOWN] as const).map((value) => not(not(value)))).toEqual([TRUE, FALSE, UNKNOWN]);
  });
});

describe('comparisons', () => {
  it.each<[string, unknown, unknown, Value, string]>([
    ['participants', 'lessThan', 7, 6, 'true'],
    ['participants', 'lessThan', 7, 7, 'false'],
    ['participants', 'lessThanInclusive', 7, 7, 'true'],
    ['participants', 'lessThanInclusive', 7, 8, 'false'],
    ['participants', 'greaterThan', 7, 7, 'false'],
    ['participants', 'greaterThan', 7, 8, 'true'],
    ['participants', 'greaterThanInclusive', 7, 7, 'true'],
    ['participants', 'greaterThanInclusive', 7, 6, 'false'],
    ['participants', 'greaterThanInclusive', 0, 0, 'true'],
    ['participants', 'in', [6, 7], 7, 'true'],
    ['participants', 'notIn', [6, 7], 7, 'false'],
    ['participants', 'notIn', [6, 7], 8, 'true'],
    ['ready', 'equal', false, false, 'true'],
    ['ready', 'notEqual', false, true, 'true'],
    ['title', 'equal', 'A', 'a', 'false'],
    ['endDate', 'lessThan', '2027-01-01', '2026-12-31', 'true'],
    ['endDate', 'greaterThanInclusive', '2027-01-01', '2027-01-01', 'true'],
    ['price', 'equal', 279.5, 27950, 'true'],
    ['price', 'in', [279, 279.5], 27950, 'true'],
    ['price', 'notIn', [279, 279.5], 27950, 'false'],
    ['price', 'lessThan', 279.5, 27949, 'true'],
    ['sessionDates', 'contains', '2027-01-01', ['2026-12-31', '2027-01-01'], 'true'],
    ['sessionDates', 'doesNotContain', '2027-01-01', ['2026-12-31'], 'true'],
    ['sessionDates', 'doesNotContain', '2027-01-01', ['2027-01-01'], 'false'],
  ])('%s %s %j is of %j %s', (fact, operator, value, actual, expected) => {
    expect(truth(leaf(fact, String(operator), value), { [fact]: actual })).toBe(expected);
  });

  it.each(['equal', 'notEqual', 'lessThan', 'greaterThanInclusive'])(
    '%s of a blank or unreadable fact is unknown',
    (operator) => {
      expect(truth(leaf('participants', operator, 7), {})).toBe('unknown');
      expect(truth(leaf('participants', operator, 7), { participants: null })).toBe('unknown');
      expect(truth(leaf('participants', operator, 7), { participants: undefined })).toBe('unknown');
    },
  );

  it.each<[Value, Value, string]>([
    [6, 7, 'true'],
    [7, 7, 'false'],
    [null, 7, 'unknown'],
    [7, null, 'unknown'],
    [undefined, undefined, 'unknown'],
  ])('of %j with the fact %j are %s', (participants, minimum, expected) => {
    expect(truth(leaf('participants', 'lessThan', { fact: 'minimum' }), { participants, minimum })).toBe(
      expected,
    );
  });

  it.each<[string, Value, string]>([
    ['equal', null, 'true'],
    ['equal', undefined, 'true'],
    ['equal', 0, 'false'],
    ['notEqual', null, 'false'],
    ['notEqual', 0, 'true'],
  ])(
    '%s null of %j is %s: a blank is the one thing that is known of it',
    (operator, participants, expected) => {
      expect(truth(leaf('participants', operator, null), { participants })).toBe(expected);
    },
  );
});

describe('a value that stands for several others', () => {
  it.each([
    ['equal', 'north', 'unknown'],
    ['equal', 'east', 'false'],
    ['equal', 'americas', 'true'],
    ['notEqual', 'north', 'unknown'],
    ['notEqual', 'east', 'true'],
    ['in', ['north', 'south'], 'true'],
    ['in', ['north', 'east'], 'unknown'],
    ['in', ['east'], 'false'],
    ['notIn', ['north', 'south'], 'false'],
    ['notIn', ['north'], 'unknown'],
    ['notIn', ['east'], 'true'],
  ])('%s %j is %s', (operator, value, expected) => {
    expect(truth(leaf('region', operator, value), { region: 'americas' })).toBe(expected);
  });

  it('is not what one of its values is compared with', () => {
    expect(truth(leaf('region', 'equal', 'americas'), { region: 'north' })).toBe('false');
  });
});
