/** What lint proves of decision tables: nothing forgotten, nothing contradictory, nothing in vain. */
import { lintSmall } from '../support/lint-small';
import type { SmallPack } from '../support/small-pack';

type Row = Readonly<Record<string, unknown>>;

/** A pack with one table, one output, and the facts that its inputs need. */
function table(inputs: readonly string[], rows: readonly Row[], more: Row = {}): SmallPack {
  return {
    facts: [
      { id: 'price', type: 'money', min: 0 },
      { id: 'hours', type: 'number', min: 0 },
      { id: 'online', type: 'boolean' },
      { id: 'title', type: 'text' },
      { id: 'start', type: 'dateTime' },
      { id: 'otherRegion', type: 'enum', valuesOf: 'region' },
    ],
    tables: [
      {
        id: 'answers',
        inputs,
        outputs: [{ id: 'answer', type: 'integer' }],
        rows: rows.map((row, index) => ({ id: `r${index + 1}`, then: { answer: index }, ...row })),
        ...more,
      },
    ],
  };
}

const gaps = (pack: SmallPack): readonly string[] =>
  lintSmall(pack, 'gap').map(({ message }) => /^No row answers: (.*?)\. Add/.exec(message.en)?.[1] ?? '');

describe('gaps of a table', () => {
  it.each<[what: string, inputs: readonly string[], rows: readonly Row[], gaps: readonly string[]]>([
    [
      'none when every value has a row',
      ['region'],
      [{ when: { region: ['north', 'south'] } }, { when: { region: 'east' } }],
      [],
    ],
    ['a value of an enum', ['region'], [{ when: { region: ['north', 'south'] } }], ['region: east']],
    [
      'a value even when one that stands for it has a row',
      ['region'],
      [{ when: { region: ['americas', 'east', 'north'] } }],
      ['region: south'],
    ],
    ['one side of a yes or no', ['online'], [{ when: { online: true } }], ['online: no']],
    [
      'none between whole numbers that touch',
      ['participants'],
      [{ when: { participants: { max: 50 } } }, { when: { participants: { min: 51 } } }],
      [],
    ],
    [
      'the whole numbers between two ranges',
      ['participants'],
      [{ when: { participants: { max: 49 } } }, { when: { participants: { min: 52 } } }],
      ['participants: from 50 to 51'],
    ],
    [
      'whole numbers under a range and one value in the middle',
      ['participants'],
      [{ when: { participants: { min: 7, max: 19 } } }, { when: { participants: { min: 21 } } }],
      ['participants: up to 6 or 20'],
    ],
    [
      'what lies between two numbers, which are dense',
      ['hours'],
      [{ when: { hours: { max: 6 } } }, { when: { hours: { min: 7 } } }],
      ['hours: between 6 and 7'],
    ],
    [
      'a single number that two ranges leave out',
      ['hours'],
      [{ when: { hours: { max: 6 } } }, { when: { hours: { min: 6.5 } } }, { when: { hours: 6.25 } }],
      ['hours: between 6 and 6.25 or between 6.25 and 6.5'],
    ],
    [
      'one cent',
      ['price'],
      [{ when: { price: { max: 279 } } }, { when: { price: { min: 279.02 } } }],
      ['price: 279.01'],
    ],
    [
      'one day',
      ['startDate'],
      [{ when: { startDate: { max: '2027-02-27' } } }, { when: { startDate: { min: '2027-03-01' } } }],
      ['startDate: 28 February 2027'],
    ],
    ['any other text', ['title'], [{ when: { title: ['A', 'B'] } }], ['title: any other value']],
    [
      'a combination, not what its parts have elsewhere',
      ['region', 'online'],
      [{ when: { region: ['north', 'south'] } }, { when: { region: 'east', online: true } }],
      ['region: east; online: no'],
    ],
    [
      'combinations that miss alike, told together',
      ['region', 'participants', 'online'],
      [{ when: { online: true } }, { when: { participants: { min: 8 } } }, { when: { region: 'north' } }],
      ['region: south or east; participants: up to 7; online: no'],
    ],
    ['no limit of the fact: none below zero', ['price'], [{ when: { price: { min: 0 } } }], []],
    [
      'what a row asks of another fact, whatever its value is',
      ['region'],
      [{ when: { region: { fact: 'otherRegion' } } }, { when: { region: ['north', 'south'] } }],
      ['region: east; region: anything but otherRegion'],
    ],
  ])('are %s', (_what, inputs, rows, expected) => {
    expect(gaps(table(inputs, rows, { hitPolicy: 'first' }))).toEqual(expected);
  });

  it('are found among the days on which rows apply', () => {
    const pack = table(
      ['region'],
      [
        { when: { region: ['north', 'south'] } },
        { when: { region: 'east' }, validTo: '2026-12-31' },
        { when: { region: 'east' }, validFrom: '2027-02-01' },
      ],
    );
    expect(gaps(pack)).toEqual(['region: east; Date: from 1 January 2027 to 31 January 2027']);
  });

  it('are said in French with the labels of the planner', () => {
    const pack = table(['participants', 'online'], [{ when: { participants: { min: 7 } } }]);
    expect(lintSmall(pack, 'gap')).toEqual([
      {
        pack: 'small',
        file: 'small/tables/answers.json',
        path: '$.rows',
        severity: 'error',
        code: 'gap',
        message: {
          fr: 'Aucune ligne ne répond à : participants : jusqu’à 6. Ajoutez une ligne, ou déclarez dans « onMiss » ce que cela veut dire.',
          en: 'No row answers: participants: up to 6. Add a row, or declare in “onMiss” what that means.',
        },
      },
    ]);
  });

  it('are three at most, and the last one says that there are more', () => {
    const rows = ['A', 'B', 'C', 'D'].map((title, index) => ({
      when: { title, participants: { max: index } },
    }));
    const found = lintSmall(table(['title', 'participants'], rows), 'gap').map(({ message }) => message.en);
    expect(found).toEqual([
      expect.stringContaining('title: A; participants: from 1. '),
      expect.stringContaining('title: B; participants: from 2. '),
      expect.stringMatching(/title: C; participants: from 3\..* Other combinations are missing too\.$/),
    ]);
  });

  it('are proven on a table too large to go through', () => {
    const facts = Array.from({ length: 18 }, (_, index) => ({
      id: `b${String.fromCharCode(97 + index)}`,
      type: 'boolean',
    }));
    const inputs = facts.map(({ id }) => id);
    const rows = inputs.map((id, index) => ({
      id,
      when: Object.fromEntries([...inputs.slice(0, index).map((one) => [one, true]), [id, false]]),
      then: { answer: 1 },
    }));
    const pack = {
      facts,
      tables: [{ id: 'answers', inputs, outputs: [{ id: 'answer', type: 'integer' }], rows }],
    };
    expect(gaps(pack)).toEqual([inputs.map((id) => `${id}: yes`).join('; ')]);
  });
});

describe('a declared miss', () => {
  const rows = [{ when: { region: 'north' } }];
  const onMiss = (...misses: readonly Row[]) => ({
    onMiss: misses.map((miss) => ({ means: 'notApplicable', note: 'Not sold there.', ...miss })),
  });

  it.each<[what: string, misses: readonly Row[], gaps: readonly string[]]>([
    ['everything, when it names nothing', [{}], []],
    ['what it names', [{ when: { region: ['south', 'east'] } }], []],
    ['nothing else', [{ when: { region: 'south' } }], ['region: east']],
  ])('covers %s', (_what, misses, expected) => {
    expect(gaps(table(['region'], rows, onMiss(...misses)))).toEqual(expected);
  });

  it('covers any value but that of a fact', () => {
    const reference = [{ when: { region: { fact: 'otherRegion' } } }];
    expect(
      gaps(table(['region'], reference, onMiss({ when: { region: { otherThan: 'otherRegion' } } }))),
    ).toEqual([]);
  });

  it('covers the days that it names', () => {
    const dated = [{ validFrom: '2027-01-01' }];
    const misses = onMiss({ validTo: '2026-12-31' });
    expect(gaps(table(['region'], dated, misses))).toEqual([]);
    expect(gaps(table(['region'], dated, onMiss({ validTo: '2026-12-30' })))).toEqual([
      'Date: 31 December 2026',
    ]);
  });

  it('is stale once rows cover what it names', () => {
    const pack = table(
      ['region'],
      [{ when: { region: ['north', 'south'] } }],
      onMiss({ when: { region: 'south' } }, { when: { region: 'east' } }),
    );
    expect(lintSmall(pack, 'stale-miss')).toMatchObject([{ path: '$.onMiss[0]', severity: 'warning' }]);
  });

  it.each<[what: string, misses: readonly Row[], places: readonly string[]]>([
    ['what a row answers', [{ when: { region: ['north', 'south'] } }], ['$.rows[0]']],
    ['what no row answers', [{ when: { region: ['east', 'south'] } }], []],
    ['all the rest', [{}], []],
  ])('may not declare %s unless no row does', (_what, misses, places) => {
    expect(
      lintSmall(table(['region'], rows, onMiss(...misses)), 'row-in-miss').map(({ path }) => path),
    ).toEqual(places);
  });

  it('says for which combination a row answers after all', () => {
    const [problem] = lintSmall(
      table(['region'], rows, onMiss({ when: { region: ['north', 'south'] } })),
      'row-in-miss',
    );
    expect(problem).toMatchObject({
      severity: 'error',
      message: { en: expect.stringContaining('Row r1 answers: region: north, while “onMiss”') },
    });
  });

  it('may name a literal beside a row that asks for a fact', () => {
    const reference = [{ when: { region: { fact: 'otherRegion' } } }];
    const pack = table(['region'], reference, onMiss({ when: { region: 'east' } }));
    expect(lintSmall(pack, 'row-in-miss')).toEqual([]);
  });

  it('names a finding that some rule makes from the table', () => {
    const pack = table(['region'], rows, onMiss({ finding: 'note' }));
    expect(lintSmall(pack, 'miss-not-told')).toMatchObject([
      { path: '$.onMiss[0].finding', severity: 'error' },
    ]);
    const told = {
      all: [{ fact: 'answers.status', operator: 'equal', value: 'miss' }],
    };
    const rule = {
      name: 'told',
      conditions: told,
      event: {
        type: 'info',
        params: {
          code: 'note',
          message: { fr: 'Rien.', en: 'Nothing.' },
          facts: ['region'],
          source: [{ document: 'doc', lines: '1' }],
        },
      },
    };
    expect(lintSmall({ ...pack, rules: [rule] }, 'miss-not-told')).toEqual([]);
  });
});

describe('rows of a table', () => {
  it.each<[what: string, row: Row, input: string]>([
    ['a range the wrong way round', { when: { participants: { min: 10, max: 5 } } }, 'participants'],
    ['what the fact cannot be', { when: { hours: { max: -1 } } }, 'hours'],
    ['dates the wrong way round', { validFrom: '2027-01-02', validTo: '2027-01-01' }, 'validFrom, validTo'],
  ])('never apply with %s', (_what, row, input) => {
    expect(
      lintSmall(
        table(['participants', 'hours'], [{ when: {} }, row], { hitPolicy: 'first' }),
        'row-never-applies',
      ),
    ).toMatchObject([
      { path: '$.rows[1]', severity: 'error', message: { en: expect.stringContaining(`“${input}”`) } },
    ]);
  });

  it('are masked by the rows before them, together', () => {
    const rows = [
      { when: { participants: { max: 50 } } },
      { when: { participants: { min: 51 } } },
      { when: { participants: { min: 40, max: 60 } } },
    ];
    const [masked, ...others] = lintSmall(
      table(['participants'], rows, { hitPolicy: 'first' }),
      'masked-row',
    );
    expect(masked).toMatchObject({ path: '$.rows[2]', severity: 'error' });
    expect(masked?.message.en).toMatch(/Row r3 never answers: .*\(r1, r2\)/);
    expect(others).toEqual([]);
  });

  it('are masked by rows of a higher priority, wherever those stand', () => {
    const rows = [
      { when: { region: 'north' }, priority: 1 },
      { when: {}, priority: 2 },
    ];
    expect(lintSmall(table(['region'], rows, { hitPolicy: 'priority' }), 'masked-row')).toMatchObject([
      { path: '$.rows[0]' },
    ]);
    const other = [
      { when: { region: 'north' }, priority: 3 },
      { when: {}, priority: 2 },
    ];
    expect(lintSmall(table(['region'], other, { hitPolicy: 'priority' }), 'masked-row')).toEqual([]);
  });

  it('are not masked when they have a day of their own', () => {
    const rows = [{ when: {}, validFrom: '2027-01-01' }, { when: {} }];
    expect(lintSmall(table(['region'], rows, { hitPolicy: 'first' }), 'masked-row')).toEqual([]);
  });

  it('contradict each other where they apply together', () => {
    const rows = [
      { when: { participants: { max: 10 }, region: ['north', 'south'] }, then: { answer: 1 } },
      { when: { participants: { min: 10 }, region: ['south', 'east'] }, then: { answer: 2 } },
      { when: { participants: { min: 10 }, region: 'north' }, then: { answer: 1 } },
    ];
    const conflicts = lintSmall(table(['participants', 'region'], rows, { hitPolicy: 'any' }), 'conflict');
    expect(conflicts).toMatchObject([{ path: '$.rows[1]', severity: 'error' }]);
    expect(conflicts[0]?.message.en).toContain(
      'r1 and r2 contradict each other for: participants: 10; region: south.',
    );
  });

  it('do not contradict each other on different days', () => {
    const rows = [
      { when: {}, then: { answer: 1 }, validTo: '2026-12-31' },
      { when: {}, then: { answer: 2 }, validFrom: '2027-01-01' },
    ];
    expect(lintSmall(table(['region'], rows, { hitPolicy: 'any' }), 'conflict')).toEqual([]);
  });

  it('name the values that are meant, not one that stands for them', () => {
    const pack = table(['region'], [{ when: { region: 'americas' } }, { when: { region: 'east' } }]);
    expect(lintSmall(pack, 'covering-value')).toMatchObject([
      {
        path: '$.rows[0].when.region',
        severity: 'warning',
        message: { en: expect.stringContaining('(north, south)') },
      },
    ]);
  });
});
