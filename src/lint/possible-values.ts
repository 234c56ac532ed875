/** The values that a name can have because of how the packs make it: an output has only what some row says. */
import { toSlotLiteral } from '../engine/literal';
import type { Scalar } from '../rules/cell-set';
import type { DerivationData, OperatorData } from '../rules/derivation-schema';
import type { Names } from '../rules/names';
import type { Pack } from '../rules/pack';
import type { TableData } from '../rules/table-schema';
import type { Vocabulary } from '../vocabulary/load-vocabulary';

/** Values as slots hold them, and whether the name can be unknown. */
export interface PossibleValues {
  readonly values: readonly Scalar[];
  readonly blank: boolean;
}

/** Tells what a name can be; undefined when it can be anything of its type. */
export type PossibleValuesOf = (name: string) => PossibleValues | undefined;

/** Steps from a name to what it is copied from; what lies further away is taken to be anything. */
const maxDepth = 200;

/** Prepares the question for some packs; each name is answered once. */
export function possibleValuesOf(
  packs: readonly Pack[],
  names: Names,
  vocabulary: Vocabulary,
): PossibleValuesOf {
  const tables = new Map(packs.flatMap((pack) => pack.tables).map(({ data }) => [data.id, data]));
  const derivations = new Map(packs.flatMap((pack) => pack.derivations).map((one) => [one.name, one]));
  const known = new Map<string, PossibleValues | undefined>();
  let depth = 0;

  const valuesOf = (name: string): PossibleValues | undefined => {
    if (known.has(name)) return known.get(name);
    if (depth >= maxDepth) return undefined;
    known.set(name, undefined); // While it is being found out, it can be anything.
    depth++;
    const values = find(name);
    depth--;
    known.set(name, values);
    return values;
  };

  const find = (name: string): PossibleValues | undefined => {
    const info = names.get(name);
    if (!info) return undefined;
    switch (info.kind) {
      case 'unreadable':
        return { values: [true, false], blank: false };
      case 'status':
        return { values: (info.values ?? []).map(({ id }) => id), blank: false };
      case 'output': {
        const [table = '', output = ''] = name.split('.');
        return outputValues(tables.get(table), output);
      }
      case 'decision':
      case 'intermediate':
        return derivedValues(derivations.get(name));
      case 'fact':
        return vocabulary.facts.get(name)?.derivedOnly === true
          ? derivedValues(derivations.get(name))
          : undefined;
      default:
        return undefined;
    }
  };

  const derivedValues = (derivation: DerivationData | undefined): PossibleValues | undefined => {
    if (!derivation) return undefined;
    const parts = derivation.alternatives.map(({ derive }) => operatorValues(derive));
    const whole = parts.flatMap((part) => part ?? []);
    if (whole.length < parts.length) return undefined;
    const always = derivation.alternatives.some(({ when }) => when === undefined);
    return {
      values: [...new Set(whole.flatMap(({ values }) => values))],
      blank: !always || whole.some(({ blank }) => blank),
    };
  };

  const operatorValues = (operator: OperatorData): PossibleValues | undefined => {
    switch (operator.op) {
      case 'constant':
        return operator.value === null
          ? { values: [], blank: true }
          : typeof operator.value === 'number'
            ? undefined
            : { values: [operator.value], blank: false };
      case 'copy':
        return valuesOf(operator.of);
      case 'lookup':
        return outputValues(tables.get(operator.table), operator.output);
      default:
        return undefined;
    }
  };

  return valuesOf;
}

/** What the rows of a table say; a table may always be undecided, so an output may always be unknown. */
function outputValues(table: TableData | undefined, id: string): PossibleValues | undefined {
  const output = table?.outputs.find((one) => one.id === id);
  if (!table || !output || table.hitPolicy === 'collect') return undefined;
  const values = new Set<Scalar>();
  for (const { then } of table.rows) {
    const cell = then[id];
    if (cell === undefined || cell === null) continue;
    if (typeof cell === 'object') return undefined;
    values.add(toSlotLiteral(cell, output.type) as Scalar);
  }
  return { values: [...values], blank: true };
}
