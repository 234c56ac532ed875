/** One operator of derivations, asked with the facts that it reads. */
import type { Facts, Value } from '../../src/vocabulary/value';
import { derive, smallProgram, type SmallPack } from './small-pack';

/** What an operator makes of some facts; `declares` says the type of its result. */
export function operator(
  declares: Readonly<Record<string, unknown>>,
  operation: Readonly<Record<string, unknown>>,
  pack: SmallPack = {},
): (facts: Facts) => Value {
  const program = smallProgram({
    ...pack,
    facts: [
      { id: 'a', type: 'integer' },
      { id: 'b', type: 'integer' },
      { id: 'c', type: 'integer' },
      { id: 'from', type: 'date' },
      { id: 'to', type: 'date' },
      { id: 'dates', type: 'dateList' },
      { id: 'price', type: 'money' },
      { id: 'title', type: 'text' },
      {
        id: 'attendance',
        type: 'enumMap',
        values: [
          { id: 'here', labels: label },
          { id: 'there', labels: label2 },
        ],
      },
      ...(pack.facts ?? []),
    ],
    derivations: [derive('result', operation, declares), ...(pack.derivations ?? [])],
  });
  return (facts) => program.values(facts).get('result');
}

const label = { fr: 'Ici', en: 'Here' };
const label2 = { fr: 'Là', en: 'There' };
