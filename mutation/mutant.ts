/** A mutant: a pack with one small slip in it, which something should notice. */
import type { Pack } from '../src/rules/pack';

/** One slip: where it is, what was there, what is there now. */
export interface Mutant {
  readonly file: string;
  /** JSON path, with the ids of rows, rules and so on where they have one: it stays the same when others come. */
  readonly path: string;
  readonly before: unknown;
  /** Undefined when something was taken out. */
  readonly after: unknown;
  readonly pack: Pack;
}

/** A step into JSON: a property, or a place in a list. */
export type Step = string | number;

/** The value at a place of a JSON value. */
export function valueAt(json: unknown, steps: readonly Step[]): unknown {
  return steps.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? value[step as never] : undefined),
    json,
  );
}

/** A copy with one place changed, or taken out when the new value is undefined; everything else is shared. */
export function withValueAt<T>(json: T, steps: readonly Step[], after: unknown): T {
  const [step, ...rest] = steps;
  if (step === undefined) return after as T;
  const inner = rest.length > 0 ? withValueAt(valueAt(json, [step]), rest, after) : after;
  if (Array.isArray(json)) {
    const list: readonly unknown[] = json;
    return (
      inner === undefined ? list.filter((_, index) => index !== step) : list.with(Number(step), inner)
    ) as T;
  }
  const entries = Object.entries(json as object).filter(([key]) => key !== step || inner !== undefined);
  return Object.fromEntries(entries.map(([key, value]) => [key, key === step ? inner : value])) as T;
}

/** A path in words: `$.rows[in-person-standard-eur].when.region`. */
export function pathOf(json: unknown, steps: readonly Step[]): string {
  let value = json;
  let path = '$';
  for (const step of steps) {
    const inner = valueAt(value, [step]);
    const { id, name } = (typeof inner === 'object' && inner !== null ? inner : {}) as {
      id?: unknown;
      name?: unknown;
    };
    const called = typeof id === 'string' ? id : typeof name === 'string' ? name : step;
    path += typeof step === 'number' ? `[${String(called)}]` : `.${step}`;
    value = inner;
  }
  return path;
}
