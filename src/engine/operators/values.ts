/** Operators that take a value as it is, choose among values, or read one from a text. */
import { isKnown } from '../../vocabulary/value';
import { toSlotLiteral } from '../literal';
import type { CompileOperator } from './operator';

/** A literal of the rules, in the form of the target's type; null stays unknown. */
export const constant: CompileOperator<'constant'> = ({ value }, { target }) => {
  const literal = value === null ? null : toSlotLiteral(value, target.type);
  return () => literal;
};

/** The value of another name as it stands, unknown included. */
export const copy: CompileOperator<'copy'> = ({ of }, scope) => {
  const slot = scope.slotOf(of);
  return ({ slots }) => slots[slot] ?? null;
};

/** A list of one. */
export const asList: CompileOperator<'asList'> = ({ of }, scope) => {
  const slot = scope.slotOf(of);
  return ({ slots }) => {
    const value = slots[slot];
    return isKnown(value) ? [value] : null;
  };
};

/** The first of several names that has a value, in the order in which the rules list them. */
export const firstKnown: CompileOperator<'firstKnown'> = ({ of }, scope) => {
  const operands = of.map((name) => scope.slotOf(name));
  return ({ slots }) => {
    for (const slot of operands) {
      const value = slots[slot];
      if (isKnown(value)) return value;
    }
    return null;
  };
};

/** How many entries a list has; an empty list is an answer, and has none. */
export const size: CompileOperator<'size'> = ({ of }, scope) => {
  const slot = scope.slotOf(of);
  return ({ slots }) => {
    const list = slots[slot];
    return Array.isArray(list) ? list.length : null;
  };
};

/** What stands between two codes in one cell. */
const betweenCodes = /[;,/|+&\n]| (?:et|and) /;
const numberedCode = /\d+(?:\.\d+)*/g;

/** A text that holds one code, such as 10.1; null when it lists several. */
export const singleCode: CompileOperator<'singleCode'> = ({ of }, scope) => {
  const slot = scope.slotOf(of);
  return ({ slots }) => {
    const text = slots[slot];
    if (typeof text !== 'string' || betweenCodes.test(text)) return null;
    return (text.match(numberedCode) ?? []).length > 1 ? null : text.trim();
  };
};

/** Whether the entries of a map have more than one value. */
export const mixed: CompileOperator<'mixed'> = ({ of }, scope) => {
  const slot = scope.slotOf(of);
  return ({ slots }) => {
    const map = slots[slot];
    if (!isKnown(map) || typeof map !== 'object' || Array.isArray(map)) return null;
    return new Set(Object.values(map)).size > 1;
  };
};

/** The value of an enum that a text names as a whole, else the one given for every other text. */
export const matchLabel: CompileOperator<'matchLabel'> = (
  { text, otherwise },
  { target, vocabulary, slotOf },
) => {
  const slot = slotOf(text);
  return ({ slots }) => {
    const value = slots[slot];
    return typeof value === 'string' ? (vocabulary.enumIdOf(target.name, value) ?? otherwise) : null;
  };
};

/** An enum's value as its source publishes it. */
export const publishedLabel: CompileOperator<'publishedLabel'> = ({ of }, scope) => {
  const slot = scope.slotOf(of);
  const labels = new Map(
    (scope.infoOf(of).values ?? []).map(({ id, published, labels: { fr } }) => [id, published[0] ?? fr]),
  );
  return ({ slots }) => {
    const value = slots[slot];
    return typeof value === 'string' ? (labels.get(value) ?? null) : null;
  };
};
