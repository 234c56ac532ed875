/** Measures over groups of rows: what they come to, whom a group's finding concerns, and a row run again in its plan. */
import fc from 'fast-check';
import { explain, explainInWords } from '../../src/engine/explain';
import { amongUnknownRows } from '../../src/engine/measures/plan-groups';
import type { Facts, Value } from '../../src/vocabulary/value';
import { smallProgram, rule, type SmallPack } from '../support/small-pack';

type Data = Readonly<Record<string, unknown>>;

const words = (text: string): Data => ({ fr: text, en: text });

/** A measure that declares its own name. */
function measure(name: string, over: string, how: Data, type = 'integer', more: Data = {}): Data {
  return { name, declares: { type, labels: words(name) }, over, measure: how, ...more };
}

const facts = [
  { id: 'teacher', type: 'text' },
  { id: 'room', type: 'text' },
  { id: 'hours', type: 'number' },
  { id: 'cost', type: 'money' },
  { id: 'digital', type: 'boolean' },
  { id: 'days', type: 'dateList' },
  { id: 'from', type: 'dateTime' },
  { id: 'to', type: 'dateTime' },
];
const groups = [
  { id: 'byTeacher', by: ['teacher'] },
  { id: 'byTeacherAndDay', by: ['teacher', 'days'] },
  { id: 'byTeacherAndRoom', by: ['teacher', { fact: 'room', optional: true }] },
];

function programWith(measures: readonly Data[], more: SmallPack = {}) {
  return smallProgram({ facts, groups, measures, ...more });
}

/** What a measure comes to on each row. */
function onRows(how: Data, rows: readonly Facts[], over = 'byTeacher', type = 'integer', more: Data = {}) {
  const program = smallProgram({
    facts,
    groups,
    decisions: [{ id: 'result', type }],
    measures: [{ name: 'result', over, measure: how, ...more }],
  });
  return program
    .judgePlan(rows.map((row) => ({ facts: row })))
    .verdicts.map(({ decisions }) => decisions.result);
}

const a = (more: Facts = {}): Facts => ({ teacher: 'A', ...more });
const b = (more: Facts = {}): Facts => ({ teacher: 'B', ...more });

describe('a measure over a group of rows', () => {
  it.each<[string, Data, readonly Facts[], readonly Value[], string]>([
    [
      'adds up',
      { op: 'sum', of: 'hours' },
      [a({ hours: 10 }), b({ hours: 3 }), a({ hours: 8 })],
      [18, 3, 18],
      'number',
    ],
    [
      'adds decimals as they are written',
      { op: 'sum', of: 'hours' },
      [a({ hours: 0.1 }), a({ hours: 0.2 })],
      [0.3, 0.3],
      'number',
    ],
    ['adds cents', { op: 'sum', of: 'cost' }, [a({ cost: 1050 }), a({ cost: 25 })], [1075, 1075], 'money'],
    [
      'is unknown where a value is',
      { op: 'sum', of: 'hours' },
      [a({ hours: 10 }), a()],
      [null, null],
      'number',
    ],
    [
      'is unknown where a value cannot be read',
      { op: 'sum', of: 'hours' },
      [a({ hours: 10 }), a({ hours: undefined })],
      [null, null],
      'number',
    ],
    [
      'leaves blanks out when told to',
      { op: 'sum', of: 'hours', blanks: 'skip' },
      [a({ hours: 10 }), a()],
      [10, 10],
      'number',
    ],
    [
      'is unknown where all values are blank',
      { op: 'sum', of: 'hours', blanks: 'skip' },
      [a(), a()],
      [null, null],
      'number',
    ],
    ['counts rows', { op: 'count' }, [a(), b(), a(), {}], [2, 1, 2, 1], 'integer'],
    [
      'finds the least',
      { op: 'min', of: 'hours' },
      [a({ hours: 3 }), a({ hours: 2.5 })],
      [2.5, 2.5],
      'number',
    ],
    [
      'finds the greatest',
      { op: 'max', of: 'hours' },
      [a({ hours: 3 }), a({ hours: 2.5 })],
      [3, 3],
      'number',
    ],
    [
      'counts different texts as a reader would',
      { op: 'distinct', of: 'room' },
      [a({ room: 'Salle Éluard' }), a({ room: 'salle eluard ' }), a({ room: 'B' })],
      [2, 2, 2],
      'integer',
    ],
  ])('%s', (_, how, rows, expected, type) => {
    expect(onRows(how, rows, 'byTeacher', type)).toEqual(expected);
  });

  it('takes names that differ in case and accents for the same', () => {
    const rows = [{ teacher: 'Élodie D.' }, { teacher: 'elodie d.' }];
    expect(onRows({ op: 'count' }, rows)).toEqual([2, 2]);
  });

  it('leaves a row without a key alone, as a group of its own', () => {
    expect(onRows({ op: 'sum', of: 'hours' }, [{ hours: 4 }, { hours: 5 }], 'byTeacher', 'number')).toEqual([
      4, 5,
    ]);
  });

  it('takes a blank key for a value of its own where it is optional', () => {
    const rows = [a({ room: 'R' }), a(), a()];
    expect(onRows({ op: 'count' }, rows, 'byTeacherAndRoom')).toEqual([1, 2, 2]);
  });

  it('counts only the rows that its condition chooses, and tells all of them', () => {
    const where = { fact: 'digital', operator: 'equal', value: true };
    const rows = [a({ digital: true }), a({ digital: false }), a({ digital: true })];
    expect(onRows({ op: 'count' }, rows, 'byTeacher', 'integer', { where })).toEqual([2, 2, 2]);
  });

  it('is unknown where it is not known whether a row counts', () => {
    const where = { fact: 'digital', operator: 'equal', value: true };
    const rows = [a({ digital: true, hours: 1 }), a({ hours: 2 })];
    const sum = { op: 'sum', of: 'hours' };
    expect(onRows(sum, rows, 'byTeacher', 'number', { where })).toEqual([null, null]);
  });

  it('of a row in several groups gives the greatest', () => {
    const rows = [
      a({ days: ['2027-01-20', '2027-01-21'] }),
      a({ days: ['2027-01-21'] }),
      a({ days: ['2027-01-22'] }),
    ];
    expect(onRows({ op: 'count' }, rows, 'byTeacherAndDay')).toEqual([2, 2, 1]);
  });
});

describe('overlaps', () => {
  const at = (from: string, to: string, teacher: string | null = 'A'): Facts => ({
    teacher,
    from: `2027-01-20T${from}`,
    to: `2027-01-20T${to}`,
  });
  const how = { op: 'overlaps', from: 'from', to: 'to' };

  it.each<[string, readonly Facts[], readonly Value[]]>([
    [
      'count the others at the same time',
      [at('09:00', '11:00'), at('10:00', '12:00'), at('14:00', '15:00')],
      [1, 1, 0],
    ],
    ['do not count an end that meets a start', [at('09:00', '10:00'), at('10:00', '11:00')], [0, 0]],
    ['do not count other groups', [at('09:00', '11:00'), at('10:00', '12:00', 'B')], [0, 0]],
    [
      'count one inside another',
      [at('09:00', '17:00'), at('10:00', '11:00'), at('12:00', '13:00')],
      [2, 1, 1],
    ],
    ['are unknown without a time', [at('09:00', '11:00'), a()], [null, null]],
    [
      'are known where one is sure, whatever the others',
      [at('09:00', '11:00'), at('10:00', '12:00'), a()],
      [1, 1, null],
    ],
    ['are unknown for an end before the start', [at('11:00', '09:00')], [null]],
  ])('%s', (_, rows, expected) => {
    expect(onRows(how, rows)).toEqual(expected);
  });

  it('are those that comparing every pair finds', () => {
    const hour = fc.integer({ min: 0, max: 23 });
    const interval = fc.tuple(hour, hour).filter(([one, other]) => one !== other);
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 30 }), (hours) => {
        const text = (one: number): string => `${String(one).padStart(2, '0')}:00`;
        const spans = hours.map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
        const expected = spans.map(
          ([from, to], index) =>
            spans.filter((other, at) => at !== index && other[0] < to && from < other[1]).length,
        );
        expect(
          onRows(
            how,
            spans.map(([from, to]) => at(text(from), text(to))),
          ),
        ).toEqual(expected);
      }),
    );
  });
});

describe('a rule about a group', () => {
  const busy = { all: [{ fact: 'rows', operator: 'greaterThan', value: 1 }] };
  const message = words('{rows} rows on {days}');

  it('is reported once, on the first row, with all rows concerned', () => {
    const program = programWith([measure('rows', 'byTeacher', { op: 'count' })], {
      rules: [rule('busy', busy, { per: 'byTeacher' })],
    });
    const { verdicts } = program.judgePlan([a(), b(), a(), a()].map((facts) => ({ facts })));
    expect(verdicts.map(({ findings }) => findings.map(({ rows }) => rows))).toEqual([
      [[0, 2, 3]],
      [],
      [],
      [],
    ]);
    expect(verdicts.map(({ shared }) => shared.map(({ code }) => code))).toEqual([
      [],
      [],
      ['note'],
      ['note'],
    ]);
  });

  it('is reported for each group of a row that is in several, and only where it holds', () => {
    const program = programWith([measure('rows', 'byTeacherAndDay', { op: 'count' })], {
      rules: [rule('busy', busy, { per: 'byTeacherAndDay', params: { message } })],
    });
    const { verdicts } = program.judgePlan(
      [
        a({ days: ['2027-01-20', '2027-01-21', '2027-01-22'] }),
        a({ days: ['2027-01-21'] }),
        a({ days: ['2027-01-22', '2027-01-23'] }),
      ].map((facts) => ({ facts })),
    );
    const [first, second, third] = verdicts;
    expect(first?.findings.map(({ rows, message: { en } }) => [rows, en])).toEqual([
      [[0, 1], '2 rows on 21 January 2027'],
      [[0, 2], '2 rows on 22 January 2027'],
    ]);
    expect(second?.findings).toEqual([]);
    expect(third?.shared.map(({ message: { en } }) => en)).toEqual(['2 rows on 22 January 2027']);
  });

  it('weighs on the eligibility of each row of the group', () => {
    const program = programWith([measure('rows', 'byTeacher', { op: 'count' })], {
      decisions: [
        {
          id: 'eligibility',
          type: 'enum',
          values: ['eligible', 'needsAnswer', 'ineligible'].map((id) => ({ id, labels: words(id) })),
        },
      ],
      derivations: [
        { name: 'eligibility', alternatives: [{ derive: { op: 'verdict', needs: ['teacher'] } }] },
      ],
      rules: [rule('busy', busy, { per: 'byTeacher', type: 'block' })],
    });
    const { verdicts } = program.judgePlan([a(), b(), a()].map((facts) => ({ facts })));
    expect(verdicts.map(({ decisions }) => decisions.eligibility)).toEqual([
      'ineligible',
      'eligible',
      'ineligible',
    ]);
  });
});

describe('a measure of what is concluded from other measures', () => {
  it('runs after them', () => {
    const program = programWith(
      [
        measure('total', 'byTeacher', { op: 'sum', of: 'hours' }, 'number'),
        measure('greatest', 'all', { op: 'max', of: 'total' }, 'number'),
      ],
      {
        groups: [...groups, { id: 'all', by: [{ fact: 'region', optional: true }] }],
        decisions: [{ id: 'most', type: 'number' }],
        derivations: [{ name: 'most', alternatives: [{ derive: { op: 'copy', of: 'greatest' } }] }],
      },
    );
    const rows = [a({ hours: 1 }), a({ hours: 2 }), b({ hours: 2 })].map((facts) => ({ facts }));
    expect(program.judgePlan(rows).verdicts.map(({ decisions }) => decisions.most)).toEqual([3, 3, 3]);
  });

  it('is refused when something else derives it too', () => {
    expect(() =>
      programWith([{ name: 'result', over: 'byTeacher', measure: { op: 'count' } }], {
        decisions: [{ id: 'result', type: 'integer' }],
        derivations: [{ name: 'result', alternatives: [{ derive: { op: 'constant', value: 0 } }] }],
      }),
    ).toThrow(expect.objectContaining({ problems: [expect.objectContaining({ code: 'duplicate-name' })] }));
  });

  it('is refused when it depends on itself', () => {
    const circle = (): unknown =>
      programWith([measure('one', 'byTeacher', { op: 'sum', of: 'two' }, 'number')], {
        derivations: [
          {
            name: 'two',
            declares: { type: 'number', labels: words('two') },
            alternatives: [{ derive: { op: 'copy', of: 'one' } }],
          },
        ],
      });
    expect(circle).toThrow(/one → two → one|two → one → two/);
  });
});

describe('a row of a plan, run again', () => {
  const program = programWith([measure('total', 'byTeacher', { op: 'sum', of: 'hours' }, 'number')], {
    decisions: [{ id: 'result', type: 'number' }],
    derivations: [{ name: 'result', alternatives: [{ derive: { op: 'copy', of: 'total' } }] }],
    rules: [rule('few', { all: [{ fact: 'total', operator: 'lessThan', value: 18 }] }, { per: 'byTeacher' })],
  });
  const rows = [a({ hours: 10 }), b({ hours: 1 }), a({ hours: 5 })];
  const plan = program.judgePlan(rows.map((facts) => ({ facts })));
  const again = (facts: Facts, row: number): Value =>
    program.evaluate(facts, { place: plan.placeOf(row) }).decisions.result;

  it('comes to the same as in the plan', () => {
    expect(rows.map((facts, row) => again(facts, row))).toEqual([15, 1, 15]);
  });

  it('is measured with what it says now, in the group that it is in now', () => {
    expect(again(a({ hours: 13 }), 0)).toBe(18);
    expect(again(b({ hours: 10 }), 0)).toBe(11);
    expect(again({ hours: 10 }, 0)).toBe(10);
  });

  it('is explained by the rows of its group, by their numbers', () => {
    const trace = explain(program, rows[0] ?? {}, 'total', {
      place: plan.placeOf(0),
      numberOf: (row) => row + 10,
    });
    const lines = trace ? explainInWords(trace, 'en', program).map(({ text }) => text) : [];
    expect(lines[0]).toBe('total: 15, sum of “hours” over 2 rows (byTeacher: rows 10 and 12).');
  });

  it('knows nothing of its groups where the other rows are not to be seen', () => {
    const alone = (facts: Facts): Value =>
      program.evaluate(facts, { place: amongUnknownRows }).decisions.result;
    expect([alone(a({ hours: 10 })), alone({ hours: 10 })]).toEqual([null, 10]);
  });
});

describe('a plan and its rows', () => {
  it('come to the same for rows that share no group', () => {
    const program = programWith([measure('total', 'byTeacher', { op: 'sum', of: 'hours' }, 'number')], {
      decisions: [{ id: 'result', type: 'number' }],
      derivations: [{ name: 'result', alternatives: [{ derive: { op: 'copy', of: 'total' } }] }],
    });
    const hours = fc.array(fc.option(fc.integer({ min: 0, max: 99 })), { maxLength: 20 });
    fc.assert(
      fc.property(hours, (list) => {
        const rows = list.map((one, index) => ({ teacher: `T${String(index)}`, hours: one }));
        const plan = program.judgePlan(rows.map((facts) => ({ facts }))).verdicts;
        expect(plan.map(({ decisions }) => decisions)).toEqual(
          rows.map((row) => program.evaluate(row).decisions),
        );
      }),
    );
  });
});
