/** Which facts to ask for, the most useful first. */
import { measured } from '../rules/measure-schema';
import { isKnown } from '../vocabulary/value';
import type { NameScope } from './condition';
import { conditionReads } from '../rules/condition-reads';
import { operatorReads } from './operators';
import type { ProgramParts } from './program';
import type { RowState } from './row-state';
import { compileUnknownFacts } from './unknown-facts';

/** Facts to ask for once a row has run, the most useful first. */
export type MissingFacts = (row: RowState) => readonly string[];

/**
 * First what eligibility needs, then what answers the questions that keep a row from being eligible, then the
 * other questions, then what undecided rules ask for. A fact that rules would derive is followed by the facts
 * that it would be derived from, since one of those may be easier to give.
 */
export function missingFactsOf(parts: ProgramParts): MissingFacts {
  const slotOf = (name: string): number => parts.slots.get(name) ?? -1;
  const scope: NameScope = {
    slotOf,
    infoOf: (name) => {
      const info = parts.names.get(name);
      if (!info) throw new Error(`nothing is called “${name}”`);
      return info;
    },
  };
  const derivations = parts.packs.flatMap((pack) => pack.derivations);
  const origins = new Map<string, readonly string[]>([
    ...derivations.map(
      ({ name, alternatives }) =>
        [
          name,
          alternatives.flatMap(({ when, derive }) => [
            ...(when ? conditionReads(when) : []),
            ...operatorReads(derive, (id) => parts.tables.get(id)?.data.inputs ?? []),
          ]),
        ] as const,
    ),
    ...[...parts.measures.values()].map(({ data }) => [data.name, measured(data.measure)] as const),
    ...[...parts.tables.values()].flatMap(({ data }) =>
      data.outputs.map(({ id }) => [`${data.id}.${id}`, data.inputs] as const),
    ),
  ]);
  /** Each verdict with the facts that it needs. */
  const verdicts = derivations.flatMap(({ name, alternatives }) =>
    alternatives.flatMap(({ derive }) =>
      derive.op === 'verdict'
        ? [{ slot: slotOf(name), needs: derive.needs.map((need) => ({ need, slot: slotOf(need) })) }]
        : [],
    ),
  );
  const unknownFactsOf = new Map(
    parts.rules
      .filter(({ asksWhenUnknown }) => asksWhenUnknown)
      .map((rule) => [rule, compileUnknownFacts(rule.conditions, scope)]),
  );
  const canBeGiven = (name: string): boolean =>
    parts.names.get(name)?.kind === 'fact' && parts.vocabulary.facts.get(name)?.derivedOnly !== true;

  /** Adds an unknown name, then the unknown names that it would be derived from; a chain of them may be very long. */
  const addWithOrigins = (first: string, missing: Set<string>, row: RowState): void => {
    const pending = [first];
    for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
      if (missing.has(name) || isKnown(row.slots[slotOf(name)])) continue;
      missing.add(name);
      pending.push(...[...(origins.get(name) ?? [])].reverse());
    }
  };

  return (row) => {
    const missing = new Set<string>();
    for (const { slot, needs } of verdicts) {
      if (row.slots[slot] !== 'needsAnswer') continue;
      for (const { need, slot: needed } of needs)
        if (!isKnown(row.slots[needed])) addWithOrigins(need, missing, row);
    }
    for (const affects of [true, false]) {
      for (const { severity, params } of row.fired) {
        if (severity !== 'question' || (params.affectsEligibility === true) !== affects) continue;
        for (const name of params.asks ?? []) {
          addWithOrigins(name, missing, row);
          missing.add(name); // A question may be about a fact that is known, but wrong.
        }
      }
    }
    for (const rule of row.asking) {
      for (const name of unknownFactsOf.get(rule)?.(row.slots) ?? []) addWithOrigins(name, missing, row);
    }
    return missing.size === 0 ? nothing : [...missing].filter(canBeGiven);
  };
}

const nothing: readonly string[] = [];
