/** A pack that uses what the `ib` pack does not: every operator, negation, dates, amounts, and every hit policy. */
import type { Program } from '../../src/engine/program';
import { rule, smallProgram } from './small-pack';

const leaf = (fact: string, operator: string, value: unknown) => ({ fact, operator, value });
const outputs = [
  { id: 'label', type: 'text' },
  { id: 'price', type: 'money' },
];
const row = (label: string, when: object, more: object = {}) => ({
  id: label,
  when,
  then: { label, price: label.length + 0.5 },
  ...more,
});

const conditions: Readonly<Record<string, unknown>> = {
  equal: leaf('participants', 'equal', 7),
  'not-equal': leaf('participants', 'notEqual', 7),
  in: leaf('participants', 'in', [7, 50]),
  'not-in': leaf('participants', 'notIn', [7, 50]),
  less: leaf('participants', 'lessThan', 7),
  'at-most': leaf('participants', 'lessThanInclusive', 7),
  more: leaf('participants', 'greaterThan', 7),
  'at-least': leaf('participants', 'greaterThanInclusive', 7),
  'date-before': leaf('startDate', 'lessThan', '2027-03-29'),
  'date-from': leaf('startDate', 'greaterThanInclusive', '2027-03-29'),
  'amount-in': leaf('price', 'in', [279, 279.5]),
  'amount-from': leaf('price', 'greaterThanInclusive', 279.5),
  contains: leaf('sessionDates', 'contains', '2027-03-29'),
  'does-not-contain': leaf('sessionDates', 'doesNotContain', '2027-03-29'),
  'contains-fact': leaf('sessionDates', 'contains', { fact: 'startDate' }),
  'fact-below-fact': leaf('participants', 'lessThan', { fact: 'needed' }),
  'fact-differs': leaf('region', 'notEqual', { fact: 'otherRegion' }),
  blank: leaf('region', 'equal', null),
  'not-blank': leaf('region', 'notEqual', null),
  'covered-equal': leaf('region', 'equal', 'north'),
  'covered-not-equal': leaf('region', 'notEqual', 'north'),
  'covered-in': leaf('region', 'in', ['north', 'south']),
  'covered-not-in': leaf('region', 'notIn', ['north', 'east']),
  unreadable: leaf('unreadable.region', 'equal', true),
  hit: leaf('first.status', 'in', ['hit', 'open']),
};

/** Each leaf as it is and negated, and compounds of some of them, negated once and twice. */
function rules(): readonly Record<string, unknown>[] {
  const compound = {
    all: [conditions.equal, { any: [conditions['covered-equal'], { not: conditions['date-before'] }] }],
  };
  return [
    ...Object.entries(conditions).flatMap(([name, condition]) => [
      rule(name, { all: [condition] }),
      rule(`no-${name}`, { not: condition }, { priority: 2 }),
    ]),
    rule('compound', compound),
    rule('no-compound', { not: compound }),
    rule('no-no-compound', { not: { not: compound } }),
    rule('blocks', { any: [conditions['covered-in'], conditions['fact-differs']] }, { type: 'block' }),
  ].map((one) => one as Record<string, unknown>);
}

/** The same rows under each policy that allows overlaps. */
function overlapping(hitPolicy: string) {
  return {
    id: hitPolicy,
    hitPolicy,
    inputs: ['participants', 'region', 'otherRegion'],
    outputs,
    rows: [
      row('large', { participants: { min: 51 } }, { priority: 1 }),
      row('north', { region: 'north', participants: { max: 50 } }, { priority: 5 }),
      row('americas', { region: ['north', 'south'] }, { priority: 3 }),
      row('same', { otherRegion: { fact: 'region' } }, { priority: 4 }),
      row('old', { region: 'east' }, { priority: 6, validTo: '2027-03-28' }),
      row('new', { participants: [7, 8, 40] }, { priority: 2, validFrom: '2027-03-29' }),
    ],
  };
}

const tables = [
  ...['first', 'priority', 'collect', 'any'].map(overlapping),
  {
    id: 'unique',
    inputs: ['price', 'region', 'startDate'],
    outputs: [...outputs, { id: 'copied', type: 'integer' }],
    rows: [
      row('low', { price: { max: 279 } }),
      row('high', { price: { min: 279.01 }, region: 'north', startDate: { max: '2027-03-29' } }),
      {
        when: { price: { min: 279.01 }, region: ['south', 'east'] },
        then: { label: 'fact', copied: { fact: 'participants' } },
      },
    ],
  },
  {
    id: 'members',
    inputs: ['region'],
    outputs,
    rows: [row('member', { region: { fact: 'regions' } })],
  },
];

export function everyMechanism(): Program {
  return smallProgram({
    facts: [
      { id: 'needed', type: 'integer' },
      { id: 'price', type: 'money' },
      { id: 'otherRegion', type: 'enum', valuesOf: 'region' },
      { id: 'sessionDates', type: 'dateList' },
    ],
    parameters: [
      {
        id: 'regions',
        type: 'enumList',
        valuesOf: 'region',
        values: [{ value: ['north'] }, { from: '2026-09-01', value: ['north', 'east'] }],
      },
    ],
    tables,
    rules: rules(),
  });
}
