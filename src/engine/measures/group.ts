/** Which groups a row belongs to: one for each combination of the values that its rows share. */
import type { NameInfo } from '../../rules/names';
import { groupKeys, type GroupData } from '../../rules/measure-schema';
import { normaliseText } from '../../vocabulary/normalise';
import { isKnown, type Value } from '../../vocabulary/value';
import type { NameScope } from '../condition';

/** One group that a row belongs to. */
export interface Membership {
  /** The same for all rows of the group, and for no other. */
  readonly key: string;
  /** For keys that are lists: the slot, and the one element that makes this group, as a list. */
  readonly elements: readonly (readonly [slot: number, value: Value])[];
}

/** A group whose names are resolved to slots. */
export interface CompiledGroup {
  readonly data: GroupData;
  /** The groups of a row; none when a value is missing: such a row is a group of its own. */
  membershipsOf(slots: readonly Value[]): readonly Membership[];
}

interface Part {
  readonly text: string;
  readonly element?: readonly [slot: number, value: Value];
}

/** Resolves the names that the rows of a group share. */
export function compileGroup(data: GroupData, scope: NameScope): CompiledGroup {
  const keys = groupKeys(data).map(({ name, optional }) => {
    const info = scope.infoOf(name);
    return { slot: scope.slotOf(name), optional, info, isList: info.type.endsWith('List') };
  });

  const partsOf = (
    slots: readonly Value[],
    { slot, optional, info, isList }: (typeof keys)[number],
  ): Part[] => {
    const value = slots[slot];
    if (!isKnown(value)) return optional ? [{ text: '' }] : [];
    if (!isList || !Array.isArray(value)) return [{ text: keyText(value, info) }];
    const elements = new Map<string, Value>(value.map((one: Value) => [keyText(one, info), one]));
    return [...elements].map(([text, one]) => ({ text, element: [slot, [one]] }));
  };

  return {
    data,
    membershipsOf: (slots) => {
      let memberships: Membership[] = [{ key: '', elements: [] }];
      for (const key of keys) {
        const parts = partsOf(slots, key);
        if (parts.length === 0) return [];
        memberships = memberships.flatMap((one) =>
          parts.map(({ text, element }) => ({
            key: `${one.key}\u0000${text}`,
            elements: element ? [...one.elements, element] : one.elements,
          })),
        );
      }
      return memberships;
    },
  };
}

/** Names of people and places are compared as a reader would, without case or accents. */
function keyText(value: Value, { type }: NameInfo): string {
  return type === 'text' || type === 'textList' ? normaliseText(String(value)) : String(value);
}
