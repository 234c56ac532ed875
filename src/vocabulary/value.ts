/**
 * What a fact or a decision can be worth. One representation per type, the same in every layer:
 *
 * | type           | representation                                                     |
 * | -------------- | ------------------------------------------------------------------ |
 * | text, enum     | string (an enum's value is its id)                                 |
 * | integer, number| number                                                             |
 * | money          | integer number of minor units (cents), never a fraction            |
 * | boolean        | boolean                                                            |
 * | date           | `YYYY-MM-DD`, a calendar date without time zone                    |
 * | dateTime       | `YYYY-MM-DDThh:mm`, local time                                     |
 * | dateList       | array of dates                                                     |
 * | intervalList   | array of `[start, end]` date-times, half-open                      |
 * | enumMap        | record from a free name (a school) to an enum id                   |
 * | …List, moneyMap| decisions only: arrays, and records from an id to minor units      |
 *
 * `null` is blank: nobody said anything. `undefined` is unreadable: something was said, and it could not be
 * understood. Both are unknown to every condition; only a blank may be replaced by a default.
 */
export type Value =
  string | number | boolean | null | undefined | readonly Value[] | { readonly [name: string]: Value };

/** Facts of one row by id; a fact that is absent is blank. */
export type Facts = Readonly<Record<string, Value>>;

/** True for a value that says something: neither blank nor unreadable. */
export function isKnown(value: Value): value is Exclude<Value, null | undefined> {
  return value !== null && value !== undefined;
}
