/** A condition with the truth of each of its parts on a row, as the compiled conditions give it. */
import type { Condition, Leaf } from '../rules/rule-schema';
import type { Value } from '../vocabulary/value';
import { compileCondition, type NameScope } from './condition';
import { FALSE, TRUE, UNKNOWN, type Ternary } from './ternary';

/** An `all`, `any` or `not` with its truth on the row. */
export interface GroupTrace {
  readonly kind: 'all' | 'any' | 'not';
  readonly truth: Ternary;
  readonly parts: readonly ConditionTrace[];
}

/** A comparison with its truth on the row, and the values that were compared. */
export interface LeafTrace {
  readonly kind: 'leaf';
  readonly truth: Ternary;
  readonly leaf: Leaf;
  /** The value of the leaf's fact. */
  readonly value: Value;
  /** The value it is compared with, when that is another fact's. */
  readonly other?: Value;
}

/** Any node of a traced condition, in the shape of the condition itself. */
export type ConditionTrace = GroupTrace | LeafTrace;

/**
 * Tests each part apart, also those that evaluation need not look at.
 *
 * @param slots the values of the row after its run.
 */
export function traceCondition(
  condition: Condition,
  slots: readonly Value[],
  scope: NameScope,
): ConditionTrace {
  const truth = compileCondition(condition, scope)(slots);
  const traced = (part: Condition): ConditionTrace => traceCondition(part, slots, scope);
  if ('all' in condition) return { kind: 'all', truth, parts: condition.all.map(traced) };
  if ('any' in condition) return { kind: 'any', truth, parts: condition.any.map(traced) };
  if ('not' in condition) return { kind: 'not', truth, parts: [traced(condition.not)] };
  const value = slots[scope.slotOf(condition.fact)];
  const other = comparedFact(condition);
  return {
    kind: 'leaf',
    truth,
    leaf: condition,
    value,
    ...(other === undefined ? {} : { other: slots[scope.slotOf(other)] }),
  };
}

/**
 * The leaves that make a condition what it is: of a false `all` the first false part, of a true `any` the true
 * ones, of an unknown one those that are unknown.
 */
export function decidingLeaves(trace: ConditionTrace): readonly LeafTrace[] {
  if (trace.kind === 'leaf') return [trace];
  const { kind, truth, parts } = trace;
  const having = (wanted: Ternary): readonly ConditionTrace[] =>
    parts.filter((part) => part.truth === wanted);
  const deciding =
    kind === 'not' || (kind === 'all' && truth === TRUE) || (kind === 'any' && truth === FALSE)
      ? parts
      : kind === 'all'
        ? having(truth).slice(0, 1)
        : truth === UNKNOWN
          ? having(UNKNOWN)
          : having(TRUE);
  return deciding.flatMap(decidingLeaves);
}

/** The other fact that a leaf compares with. */
export function comparedFact({ value }: Leaf): string | undefined {
  return typeof value === 'object' && value !== null && 'fact' in value ? value.fact : undefined;
}

/** The names that a leaf reads. */
export function leafNames(leaf: Leaf): readonly string[] {
  const other = comparedFact(leaf);
  return other === undefined ? [leaf.fact] : [leaf.fact, other];
}
