/** Random rows for a program: every fact that its rules read, blank or unreadable often, else near what matters. */
import fc from 'fast-check';
import type { Program } from '../../src/engine/program';
import type { Facts, Value } from '../../src/vocabulary/value';
import type { Fact } from '../../src/vocabulary/vocabulary';

/** Ends of tiers and minimums, and the head-counts from which the next tier costs less. */
const counts = [0, 1, 2, 3, 4, 6, 7, 8, 39, 40, 41, 42, 50, 51, 52, 1000];
/** Eight weeks before 2027-03-29 and a day around it, across a clock change and a leap day; and a plan's other dates. */
const dates = [
  ...['2027-01-31', '2027-02-01', '2027-02-02', '2027-03-28', '2027-03-29', '2027-03-30'],
  ...['2026-10-19', '2026-11-11', '2026-11-21', '2027-05-07', '2027-10-19', '2029-01-16'],
  ...['2028-01-03', '2028-01-04', '2028-02-28', '2028-02-29', '2028-03-01', '2026-08-31', '2026-12-31'],
];
/** Hours of a day, around a session and the classes that meet it, touch it or miss it. */
const times = [
  '2026-11-11T13:00',
  '2026-11-11T14:00',
  '2026-11-11T14:30',
  '2026-11-11T16:00',
  '2027-03-29T09:00',
];
const titles = [
  ...['Développer le PEI', 'Développer le POP', 'Gros plan sur le mémoire', 'Sciences du PEI (catégorie 1)'],
  ...['developper le pei', 'Gros plan sur le mémoire (catégorie 3)', 'Développer'],
  ...['10.1', '10.4', '10.1 ; 10.3'],
];

/** A row with a value, a blank or something unreadable for each fact that the program reads. */
export function arbitraryFacts(program: Program): fc.Arbitrary<Facts> {
  const read = new Set(program.parts.steps.flatMap(({ reads }) => reads));
  const facts = [...program.parts.vocabulary.facts.values()].filter(
    ({ id, derivedOnly }) => !derivedOnly && (read.has(id) || read.has(`given.${id}`)),
  );
  return fc.record(
    Object.fromEntries(facts.map((fact) => [fact.id, mayBeUnknown(arbitraryValue(fact, program))])),
    { requiredKeys: [] },
  );
}

/** Another row with some of its facts changed. */
export function changed(rows: readonly Facts[], program: Program): fc.Arbitrary<Facts> {
  return fc
    .tuple(fc.constantFrom(...rows), arbitraryFacts(program), fc.integer({ min: 0, max: 3 }))
    .map(([row, other, count]) => ({ ...row, ...Object.fromEntries(Object.entries(other).slice(0, count)) }));
}

function mayBeUnknown(value: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return fc.oneof(
    { weight: 10, arbitrary: value },
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
}

function arbitraryValue(fact: Fact, { parts }: Program): fc.Arbitrary<Value> {
  const ids = parts.vocabulary.valuesOf(fact.id).map(({ id }) => id);
  switch (fact.type) {
    case 'enum':
      return fc.constantFrom(...ids);
    case 'integer':
      return fc.constantFrom(...counts);
    case 'number':
      return fc.constantFrom(0, 1, 2.5, 8.5, 9, 15, 17.5, 18, 18.5, 22.5);
    case 'money':
      return fc.constantFrom(0, 27900, 27950);
    case 'boolean':
      return fc.boolean();
    case 'date':
      return fc.constantFrom(...dates);
    case 'dateList':
      return fc.uniqueArray(fc.constantFrom(...dates), { minLength: 1, maxLength: 3 });
    case 'dateTime':
      return fc.constantFrom(...times);
    case 'intervalList':
      return fc.array(fc.tuple(fc.constantFrom(...times), fc.constantFrom(...times)), { maxLength: 3 });
    case 'enumMap':
      return fc.dictionary(fc.constantFrom('A', 'B', 'C'), fc.constantFrom(...ids), { minKeys: 1 });
    default:
      return fc.constantFrom(...titles);
  }
}
