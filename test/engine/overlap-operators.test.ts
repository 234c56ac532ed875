/** Counting classes that meet a slot: half-open, so that what ends when the slot starts leaves it free. */
import { problemsOf } from '../support/bad-files';
import type { Facts, Value } from '../../src/vocabulary/value';
import { operator } from '../support/one-operator';
import { derive, smallFiles } from '../support/small-pack';

const facts = [
  { id: 'classes', type: 'intervalList' },
  ...['start', 'end', 'liveStart', 'liveEnd'].map((id) => ({ id, type: 'dateTime' })),
];
const operation = {
  op: 'overlapCount',
  intervals: 'classes',
  slots: [
    { from: 'start', to: 'end' },
    { from: 'liveStart', to: 'liveEnd' },
  ],
  mode: 'mode',
};
const mode = (value: string | null) => ({ id: 'mode', type: 'text', values: [{ value }] });

const at = (time: string): string => `2027-03-09T${time}`;
const classes = (...times: readonly (readonly [string, string])[]): Value =>
  times.map(([from, to]) => [at(from), at(to)]);
const session = { start: at('14:00'), end: at('16:00') };
const live = { liveStart: at('18:00'), liveEnd: at('19:00') };

describe('overlapCount', () => {
  const any = operator({ type: 'integer' }, operation, { facts, parameters: [mode('any')] });
  const enclosing = operator({ type: 'integer' }, operation, { facts, parameters: [mode('encloses')] });
  const undecided = operator({ type: 'integer' }, operation, { facts, parameters: [mode(null)] });

  it.each<[string, Facts, Value, Value]>([
    ['a class within the slot', { ...session, classes: classes(['14:30', '15:30']) }, 1, 0],
    ['a class that is the slot', { ...session, classes: classes(['14:00', '16:00']) }, 1, 1],
    ['a class around the slot', { ...session, classes: classes(['13:00', '17:00']) }, 1, 1],
    ['a class over its start', { ...session, classes: classes(['13:30', '14:01']) }, 1, 0],
    ['a class over its end', { ...session, classes: classes(['15:59', '17:00']) }, 1, 0],
    ['a class that ends when it starts', { ...session, classes: classes(['13:00', '14:00']) }, 0, 0],
    ['a class that starts when it ends', { ...session, classes: classes(['16:00', '17:00']) }, 0, 0],
    ['a class on another day', { ...session, classes: [['2027-03-10T14:00', '2027-03-10T16:00']] }, 0, 0],
    ['several classes', { ...session, classes: classes(['13:30', '14:30'], ['15:30', '16:30']) }, 2, 0],
    ['no classes', { ...session, classes: [] }, 0, 0],
    [
      'classes of two slots',
      { ...session, ...live, classes: classes(['14:00', '15:00'], ['18:00', '19:00']) },
      2,
      1,
    ],
    [
      'a class that meets both slots, once',
      { ...session, ...live, classes: classes(['13:00', '20:00']) },
      1,
      1,
    ],
    [
      'the one slot that is given',
      { ...live, classes: classes(['14:00', '15:00'], ['18:30', '20:00']) },
      1,
      0,
    ],
    ['blank classes', session, null, null],
    ['unreadable classes', { ...session, classes: undefined }, null, null],
    ['no slot', { classes: classes(['14:00', '15:00']) }, null, null],
    ['half a slot', { start: at('14:00'), classes: classes(['14:00', '15:00']) }, null, null],
    [
      'half a slot beside a whole one',
      { ...session, liveStart: at('18:00'), classes: classes(['14:00', '15:00']) },
      null,
      null,
    ],
    ['an unreadable end', { ...session, end: undefined, classes: classes(['14:00', '15:00']) }, null, null],
    [
      'a slot that ends before it starts',
      { start: at('16:00'), end: at('14:00'), classes: classes(['14:00', '15:00']) },
      null,
      null,
    ],
    [
      'a slot of no length',
      { start: at('14:00'), end: at('14:00'), classes: classes(['13:00', '15:00']) },
      null,
      null,
    ],
  ])('of %s', (_, given, overlapping, covering) => {
    expect([any(given), enclosing(given), undecided(given)]).toEqual([overlapping, covering, null]);
  });

  it('refuses a way of counting that it does not know', () => {
    const files = smallFiles({
      facts,
      parameters: [mode('some')],
      derivations: [derive('result', operation, { type: 'integer' })],
    });
    expect(problemsOf(files)).toEqual([
      expect.objectContaining({
        file: 'small/derivations.json',
        path: '$.derivations[0].alternatives[0].derive.mode',
        message: {
          fr: expect.stringMatching(/« some ».*any, encloses/) as string,
          en: expect.stringMatching(/“some”.*any, encloses/) as string,
        },
      }),
    ]);
  });
});
