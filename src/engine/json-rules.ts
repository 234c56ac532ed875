/** The rules of a program as plain data for json-rules-engine, whose `Engine` runs them to the same answers. */
import { asRoot, settled, type Infos, type JsonRoot } from './json-conditions';
import { tableRules } from './json-table-rows';
import type { Program } from './program';
import { TRUE } from './ternary';

/** A rule as json-rules-engine's `Engine` takes it. */
export interface JsonRule {
  readonly name: string;
  readonly priority: number;
  readonly conditions: JsonRoot;
  readonly event: { readonly type: string; readonly params: Readonly<Record<string, unknown>> };
}

/** A whole program's rules, ready for `JSON.stringify` or for the constructor of `Engine`. */
export type JsonRules = readonly JsonRule[];

/**
 * The packs' rules, then the rows of their tables.
 *
 * A rule fires its own event, of the type of its severity. A row of a table fires `table-row` when it is possible:
 * the params name the table, the row in the order in which its hit policy considers them, and its outputs by public
 * name. What the possible rows come to is the hit policy's business: under `unique` and `any` it is what they agree
 * on; under `first` and `priority` the rows after the first one that is also `table-row-certain` do not count.
 *
 * Give the engine every name of `Program.values`, null for what is blank or unreadable, and `asOf`: the start date,
 * else the plan's date, else null. Derivations are no part of the array, since json-rules-engine has no operator that
 * computes a value: each derived value is given as a fact. The answers are thus the same step by step, and by
 * induction over the program's order, all along a row.
 */
export function toJsonRules({ parts }: Program): JsonRules {
  const infos: Infos = {
    infoOf: (name) => {
      const info = parts.names.get(name);
      if (!info) throw new Error(`nothing is called “${name}”`);
      return info;
    },
  };
  const packRules = parts.packs
    .flatMap(({ rules }) => rules)
    .map(({ data: { name, priority, conditions, event } }) => ({
      name,
      priority: priority ?? 1,
      conditions: asRoot(settled(conditions, TRUE, infos)),
      event,
    }));
  return [...packRules, ...[...parts.tables.values()].flatMap((table) => tableRules(table, infos))];
}
