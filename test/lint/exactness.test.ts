/** The proofs against going through all values, on packs small enough for that: they must say the same. */
import fc from 'fast-check';
import { compile } from '../../src/engine/compile';
import { compileCondition } from '../../src/engine/condition';
import { TRUE } from '../../src/engine/ternary';
import type { Block } from '../../src/lint/axis';
import { uncoveredBy } from '../../src/lint/coverage';
import { possibleValuesOf } from '../../src/lint/possible-values';
import { canHold } from '../../src/lint/satisfiable';
import { tableSpace } from '../../src/lint/table-space';
import { loadRules } from '../../src/rules/load-packs';
import type { Condition } from '../../src/rules/rule-schema';
import type { Value } from '../../src/vocabulary/value';
import { smallFiles } from '../support/small-pack';

const facts = [
  { id: 'needed', type: 'integer' },
  { id: 'online', type: 'boolean' },
  { id: 'hours', type: 'number' },
];
const regions = ['north', 'south', 'east'];
type Row = Readonly<Record<string, Value>>;

/** Every combination of some values of each fact. */
function combinations(values: Readonly<Record<string, readonly Value[]>>): readonly Row[] {
  return Object.entries(values).reduce<readonly Row[]>(
    (rows, [name, list]) => rows.flatMap((row) => list.map((value) => ({ ...row, [name]: value }))),
    [{}],
  );
}

describe('the gaps of a table', () => {
  const range = <T>(values: readonly T[]) =>
    fc.record(
      { min: fc.constantFrom(...values), max: fc.constantFrom(...values) },
      { requiredKeys: ['max'] },
    );
  const days = ['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03'];
  const cells = {
    region: fc.oneof(
      fc.constantFrom(...regions),
      fc.uniqueArray(fc.constantFrom(...regions), { minLength: 1 }),
    ),
    participants: fc.oneof(fc.constantFrom(1, 2, 3, 4), range([1, 2, 3, 4])),
    online: fc.boolean(),
    hours: fc.oneof(fc.constantFrom(1, 2), range([1, 2])),
  };
  const row = fc.record(
    {
      when: fc.record(cells, { requiredKeys: [] }),
      validFrom: fc.constantFrom(...days),
      validTo: fc.constantFrom(...days),
    },
    { requiredKeys: ['when'] },
  );
  const everyRow = combinations({
    region: regions,
    participants: [0, 1, 2, 3, 4, 5],
    online: [true, false],
    hours: [0, 1, 1.5, 2, 3],
    day: days,
  });

  it('are where the engine misses, and nowhere else', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const inputs = ['region', 'participants', 'online', 'hours'];
        const table = {
          id: 'answers',
          hitPolicy: 'first',
          inputs,
          outputs: [{ id: 'answer', type: 'integer' }],
          rows: rows.map((one, index) => ({ ...one, then: { answer: index } })),
        };
        const rules = loadRules(smallFiles({ facts, tables: [table] }));
        const program = compile(rules);
        const space = rules.packs
          .flatMap(({ tables }) => tables)
          .map((one) => tableSpace(one, rules.names, rules.vocabulary))[0];
        if (!space) throw new Error('no table');
        const gaps = uncoveredBy(space.table.data.rows.map(space.boxOf), space.all, Infinity);
        const isInGap = (given: Row): boolean =>
          gaps.some((gap) =>
            space.axes.every(({ kind, input, blocks }, axis) =>
              (gap[axis] ?? []).some((number) =>
                holds(blocks[number], given[kind === 'validity' ? 'day' : input]),
              ),
            ),
          );
        const wrong = everyRow.filter(
          (given) =>
            isInGap(given) !==
            (program.values(given, { planDate: String(given.day) }).get('answers.status') === 'miss'),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  function holds(block: Block | undefined, value: Value): boolean {
    if (!block || block.kind === 'other') return false;
    if (block.kind === 'value') return block.value === value;
    const { low, high } = block;
    const known = value as string | number;
    return block.kind === 'span'
      ? (low === undefined || known >= low) && (high === undefined || known <= high)
      : (low === undefined || known > low) && (high === undefined || known < high);
  }
});

describe('a condition', () => {
  const values = {
    region: [...regions, 'americas', null],
    participants: [0, 1, 2, 3, 4, null],
    needed: [0, 1, 2, 3, 4, null],
    online: [true, false, null],
  };
  const ordered = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'];
  const leaf = fc.oneof(
    fc.record({
      fact: fc.constant('region'),
      operator: fc.constantFrom('equal', 'notEqual'),
      value: fc.constantFrom(...values.region),
    }),
    fc.record({
      fact: fc.constant('region'),
      operator: fc.constantFrom('in', 'notIn'),
      value: fc.uniqueArray(fc.constantFrom(...regions), { minLength: 1 }),
    }),
    fc.record({
      fact: fc.constant('participants'),
      operator: fc.constantFrom(...ordered, 'equal', 'notEqual'),
      value: fc.constantFrom(1, 2, 3),
    }),
    fc.record({
      fact: fc.constant('online'),
      operator: fc.constantFrom('equal', 'notEqual'),
      value: fc.constantFrom(...values.online),
    }),
  );
  const between = fc.record({
    fact: fc.constant('participants'),
    operator: fc.constantFrom(...ordered, 'equal', 'notEqual'),
    value: fc.constant({ fact: 'needed' }),
  });
  const treeOf = (leaves: fc.Arbitrary<unknown>) =>
    fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        leaves,
        fc.record({ all: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
        fc.record({ any: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
        fc.record({ not: tie('tree') }),
      ),
    })).tree as fc.Arbitrary<Condition>;

  const rules = loadRules(smallFiles({ facts }));
  const { names, vocabulary, packs } = rules;
  const scope = { names, vocabulary, possibleValues: possibleValuesOf(packs, names, vocabulary) };
  const { slots } = compile(rules).parts;
  const slotOf = (name: string): number => slots.get(name) ?? -1;
  const everyRow = combinations(values).map((row) => {
    const list = new Array<Value>(slots.size).fill(null);
    for (const [name, value] of Object.entries(row)) list[slotOf(name)] = value;
    return list;
  });
  const isTrueSomewhere = (condition: Condition): boolean => {
    const test = compileCondition(condition, {
      slotOf,
      infoOf: (name) => names.get(name) as NonNullable<ReturnType<typeof names.get>>,
    });
    return everyRow.some((row) => test(row) === TRUE);
  };

  it('can hold where some row makes it true, and nowhere else', () => {
    fc.assert(
      fc.property(treeOf(leaf), (condition) => {
        expect(canHold([{ condition, holds: true }], scope)).toBe(isTrueSomewhere(condition));
      }),
      { numRuns: 500 },
    );
  });

  it('is never said not to hold where some row makes it true, facts compared with each other included', () => {
    fc.assert(
      fc.property(treeOf(fc.oneof(leaf, between)), (condition) => {
        if (isTrueSomewhere(condition)) expect(canHold([{ condition, holds: true }], scope)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
