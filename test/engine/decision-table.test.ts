/** What a table answers under each hit policy, for inputs that are known, unknown, or stand for several values. */
import type { Facts, Value } from '../../src/vocabulary/value';
import { smallProgram } from '../support/small-pack';

const outputs = [
  { id: 'label', type: 'text' },
  { id: 'level', type: 'integer' },
];

/** A row that concludes its own name, and a level that several rows may share. */
const row = (label: string, level: number, when: object, more: object = {}): object => ({
  when,
  then: { label, level },
  ...more,
});

interface TableAnswer {
  readonly status: Value;
  readonly label: Value;
  readonly level: Value;
}

/** A table of region and participants, asked with some facts. */
function asking(hitPolicy: string, rows: readonly object[], inputs = ['region', 'participants']) {
  const program = smallProgram({
    facts: [{ id: 'other', type: 'enum', valuesOf: 'region' }],
    tables: [{ id: 'table', hitPolicy, inputs, outputs, rows }],
  });
  return (facts: Facts): TableAnswer => {
    const values = program.values(facts);
    const read = (name: string): Value => values.get(`table.${name}`);
    return { status: read('status'), label: read('label'), level: read('level') };
  };
}

const miss = { status: 'miss', label: null, level: null };
const hit = (label: Value, level: Value): TableAnswer => ({ status: 'hit', label, level });
const open = (level: Value = null): TableAnswer => ({ status: 'open', label: null, level });

describe('a unique table', () => {
  const ask = asking('unique', [
    row('small north', 1, { region: 'north', participants: { max: 7 } }),
    row('large north', 2, { region: 'north', participants: { min: 8 } }),
    row('south', 1, { region: 'south' }),
  ]);

  it.each<[string, Facts, TableAnswer]>([
    ['answers with the row that applies', { region: 'north', participants: 7 }, hit('small north', 1)],
    ['answers at the other side of a boundary', { region: 'north', participants: 8 }, hit('large north', 2)],
    ['ignores an input that no possible row restricts', { region: 'south' }, hit('south', 1)],
    ['misses where no row applies', { region: 'east', participants: 7 }, miss],
    ['stays open while an unknown input leaves rows that differ', { region: 'north' }, open()],
    ['gives an output on which the rows that are left agree', { participants: 3 }, open(1)],
    ['treats an unreadable input as unknown', { region: 'north', participants: undefined }, open()],
    ['takes a value that covers others for any of them', { region: 'americas', participants: 7 }, open(1)],
    ['stays open on an empty row', {}, open()],
  ])('%s', (_, facts, expected) => {
    expect(ask(facts)).toEqual(expected);
  });

  it('misses for a value that covers others when no row accepts one of them', () => {
    const east = asking('unique', [row('east', 1, { region: 'east' })]);
    expect(east({ region: 'americas' })).toEqual(miss);
  });

  it('hits for a value that covers others when one row accepts them all', () => {
    const all = asking('unique', [
      row('both', 1, { region: ['north', 'south'] }),
      row('east', 2, { region: 'east' }),
    ]);
    expect(all({ region: 'americas' })).toEqual(hit('both', 1));
  });
});

describe('a table of the policy “any”', () => {
  const ask = asking('any', [
    row('same', 1, { region: 'north' }),
    row('same', 1, { participants: { min: 8 } }),
    row('small', 2, { participants: { max: 7 } }),
  ]);

  it('answers what all rows that apply agree on', () => {
    expect(ask({ region: 'north', participants: 8 })).toEqual(hit('same', 1));
  });

  it('stays open where the rows that apply do not agree', () => {
    expect(ask({ region: 'north', participants: 7 })).toEqual(open());
  });
});

describe.each([
  ['first', {}, {}, {}],
  ['priority', { priority: 3 }, { priority: 2 }, { priority: 1 }],
])('a table of the policy “%s”', (policy, high, middle, low) => {
  const rows = [
    row('north', 1, { region: 'north' }, high),
    row('large', 2, { participants: { min: 8 } }, middle),
    row('else', 2, {}, low),
  ];
  const ask = asking(policy, policy === 'first' ? rows : [...rows].reverse());

  it.each<[string, Facts, TableAnswer]>([
    ['answers with the first row that applies', { region: 'north', participants: 8 }, hit('north', 1)],
    ['goes on to the next row', { region: 'south', participants: 8 }, hit('large', 2)],
    ['ends with the row that asks nothing', { region: 'south', participants: 7 }, hit('else', 2)],
    ['does not ask what rows after a certain one say', { region: 'north' }, hit('north', 1)],
    ['stays open while an earlier row may apply', { participants: 8 }, open()],
    ['counts no row after the first certain one', { region: 'south' }, open(2)],
    [
      'is not certain of a row for one of the values that are covered',
      { region: 'americas', participants: 8 },
      open(),
    ],
  ])('%s', (_, facts, expected) => {
    expect(ask(facts)).toEqual(expected);
  });
});

describe('a table of the policy “collect”', () => {
  const ask = asking('collect', [
    row('north', 1, { region: 'north' }),
    row('large', 2, { participants: { min: 8 } }),
    row('huge', 2, { participants: { min: 51 } }),
    { when: { region: 'north' }, then: { level: 9 } },
  ]);

  it.each<[string, Facts, TableAnswer]>([
    [
      'lists the known outputs of all rows that apply',
      { region: 'north', participants: 51 },
      hit(['north', 'large', 'huge'], [1, 2, 2, 9]),
    ],
    ['lists one row alone', { region: 'south', participants: 8 }, hit(['large'], [2])],
    ['misses where no row applies', { region: 'south', participants: 7 }, miss],
    ['stays open while a row may apply', { region: 'north' }, open()],
    ['stays open for a value that covers others', { region: 'americas', participants: 7 }, open()],
  ])('%s', (_, facts, expected) => {
    expect(ask(facts)).toEqual(expected);
  });
});

describe('cells of a table', () => {
  it('may be lists, single numbers and ranges of one input', () => {
    const ask = asking('unique', [
      row('few', 1, { participants: [1, 2] }),
      row('seven', 2, { participants: 7 }),
      row('tens', 3, { participants: { min: 10, max: 19 } }),
      row('more', 4, { participants: { min: 20 } }),
    ]);
    const labels = [0, 1, 2, 3, 6, 7, 8, 9, 10, 15, 19, 20, 1000].map(
      (participants) => ask({ participants }).label,
    );
    expect(labels).toEqual([
      null,
      'few',
      'few',
      null,
      null,
      'seven',
      null,
      null,
      'tens',
      'tens',
      'tens',
      'more',
      'more',
    ]);
  });

  it('may refer to another fact, which leaves the row possible while either is unknown', () => {
    const ask = asking('unique', [row('same', 1, { region: { fact: 'other' } })]);
    expect(ask({ region: 'north', other: 'north' })).toEqual(hit('same', 1));
    expect(ask({ region: 'north', other: 'south' })).toEqual(miss);
    expect(ask({ region: 'north' })).toEqual(hit('same', 1));
    expect(ask({ other: 'north' })).toEqual(hit('same', 1));
  });

  it('may refer to a list, which stands for any of its members', () => {
    const program = smallProgram({
      parameters: [
        { id: 'places', type: 'enumList', valuesOf: 'region', values: [{ value: ['north', 'east'] }] },
      ],
      tables: [
        {
          id: 'table',
          inputs: ['region'],
          outputs,
          rows: [row('member', 1, { region: { fact: 'places' } })],
        },
      ],
    });
    const status = (region: string): Value => program.values({ region }).get('table.status');
    expect(['north', 'east', 'south'].map(status)).toEqual(['hit', 'hit', 'miss']);
  });

  it('keep outputs apart that a row leaves out or calls null', () => {
    const ask = asking('unique', [{ when: { region: 'north' }, then: { label: null } }]);
    expect(ask({ region: 'north' })).toEqual(hit(null, null));
  });

  it('hold more rows than a machine word has bits', () => {
    const rows = Array.from({ length: 100 }, (_, index) => row(`n${index}`, index, { participants: index }));
    const ask = asking('unique', rows);
    expect([0, 31, 32, 63, 64, 99].map((participants) => ask({ participants }).level)).toEqual([
      0, 31, 32, 63, 64, 99,
    ]);
    expect(ask({ participants: 100 })).toEqual(miss);
  });

  it('convert amounts to cents', () => {
    const program = smallProgram({
      facts: [{ id: 'price', type: 'money' }],
      tables: [
        {
          id: 'table',
          inputs: ['price'],
          outputs: [{ id: 'amount', type: 'money' }],
          rows: [
            { when: { price: { max: 279.5 } }, then: { amount: 19.99 } },
            { when: { price: { min: 279.51 } }, then: { amount: 0.07 } },
          ],
        },
      ],
    });
    const amount = (price: number): Value => program.values({ price }).get('table.amount');
    expect([27950, 27951].map(amount)).toEqual([1999, 7]);
  });
});
