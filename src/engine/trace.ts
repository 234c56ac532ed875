/** What an explanation is made of: a value, how it came about, and what it rests on. */
import type { Source } from '../rules/common-schema';
import type { OperatorData } from '../rules/derivation-schema';
import type { GroupData, MeasureData } from '../rules/measure-schema';
import type { Value } from '../vocabulary/value';
import type { ConditionTrace } from './explain-condition';
import type { TableStatus } from './decision-table';
import type { Ternary } from './ternary';
import type { Finding } from './verdict';

/** The pack that something is written in, with its version, and the rule where there is one. */
export interface Origin {
  readonly pack: string;
  readonly version: string;
  readonly rule?: string;
}

/** A fact that would settle what is not known. */
export interface MissingFact {
  /** A fact of the row, or a parameter of the rules that has no value yet. */
  readonly name: string;
  readonly kind: 'fact' | 'parameter';
  /** `imprecise`: given, but with a value that stands for several others. */
  readonly state: 'blank' | 'unreadable' | 'imprecise';
  /** What was given; null or undefined when nothing was, or nothing readable. */
  readonly value: Value;
  /** Facts from which the rules would derive it. */
  readonly orElse: readonly string[];
}

interface TraceNode {
  /** The fact, decision, intermediate value, parameter or `table.output` explained; for a finding its code. */
  readonly name: string;
  readonly value: Value;
  /** For amounts: the currency of the row, where it is known. */
  readonly currency?: string;
  readonly sources: readonly Source[];
  readonly origin?: Origin;
  /** What it rests on. Each name appears once in a trace, at its shallowest place. */
  readonly parts: readonly Trace[];
  /** The names of all that it rests on, those included that stand elsewhere in the trace. */
  readonly restsOn: readonly string[];
}

/** A fact as the planner gave it, or did not. */
export interface FactTrace extends TraceNode {
  readonly kind: 'fact';
  readonly state: 'given' | 'blank' | 'unreadable' | 'incomplete';
}

/** A blank fact that the rules fill in whatever the row says. */
export interface DefaultTrace extends TraceNode {
  readonly kind: 'default';
}

/** A value that follows from others by one operator. */
export interface DerivationTrace extends TraceNode {
  readonly kind: 'derivation';
  /** The alternative that applies; undefined when none does. */
  readonly operator?: OperatorData;
  /** The names that the operator works on, with their values. */
  readonly operands: ReadonlyMap<string, Value>;
  /**
   * Why the alternative applies (its conditions, or those that earlier ones fail), or why none does.
   */
  readonly conditions: readonly ConditionTrace[];
  /** Whether an alternative applies; unknown when a missing fact leaves it open. */
  readonly applies: Ternary;
  /** For operators on a table: what was looked up. */
  readonly consulted?: Consulted;
  /** For a quantity that would cost less in total: that quantity, its total, and the total as it is. */
  readonly cheaper?: Cheaper;
  readonly missing: readonly MissingFact[];
}

/** The quantity that would cost less in total; `total` and `current` are amounts in minor units. */
export interface Cheaper {
  readonly quantity: Value;
  readonly total: Value;
  readonly current: Value;
}

/** What the rows of a group come to. */
export interface MeasureTrace extends TraceNode {
  readonly kind: 'measure';
  readonly measure: MeasureData;
  readonly group: GroupData;
  /** The rows of the group by their number in the plan, this row included; empty for a row that stands alone. */
  readonly rows: readonly number[];
  readonly missing: readonly MissingFact[];
}

/** An output of a decision table, or which way it answered. */
export interface TableTrace extends TraceNode {
  readonly kind: 'table';
  readonly consulted: Consulted;
  readonly missing: readonly MissingFact[];
}

/** A parameter of a pack, with the value in force as of the row's date. */
export interface ParameterTrace extends TraceNode {
  readonly kind: 'parameter';
  /** First day of validity of the value; none when it was always so. */
  readonly from?: string;
}

/** Why a finding was reported, was not, or is still open, and what would lift it. */
export interface FindingTrace extends TraceNode {
  readonly kind: 'finding';
  /** True when it was reported, false when not, null when a missing fact leaves it open. */
  readonly value: boolean | null;
  /** The finding as the verdict has it; none when it was not reported. */
  readonly finding?: Finding;
  readonly conditions: readonly ConditionTrace[];
  readonly missing: readonly MissingFact[];
  /** What would make it go away: the rule’s own repair, else changes tried by running the row again. */
  readonly changes: readonly Change[];
}

/** One node of an explanation; its `parts` say what it rests on in turn. */
export type Trace =
  FactTrace | DefaultTrace | DerivationTrace | MeasureTrace | TableTrace | ParameterTrace | FindingTrace;

/** What a decision table was asked and what it answered. */
export interface Consulted {
  readonly table: string;
  readonly output: string;
  readonly status: TableStatus;
  /** Columns that the possible rows test, with the name that stands for each and its value. */
  readonly inputs: readonly ConsultedInput[];
  /** The rows that answered, or that remain possible; none for a miss. */
  readonly rows: readonly ConsultedRow[];
  /** For a miss: each input that alone keeps every row away, with the rows that would answer without it. */
  readonly nearMisses: readonly { readonly column: string; readonly rows: readonly number[] }[];
  /** Values of the facts that the cells of the table refer to. */
  readonly references: ReadonlyMap<string, Value>;
}

/** A column that the table tests, and what the row gave it. */
export interface ConsultedInput {
  readonly column: string;
  /** The name read for the column; undefined when the column was left open on purpose. */
  readonly name: string | undefined;
  readonly value: Value;
}

/** A row of the table that answers or may answer, with where it is published. */
export interface ConsultedRow {
  /** Its place in the table, in the order of the hit policy. */
  readonly index: number;
  readonly value: Value;
  readonly sources: readonly Source[];
}

/** One change to the row, or to the rules, after which a finding would no longer be reported. */
export type Change =
  | {
      readonly kind: 'repair';
      readonly fr: string;
      readonly en: string;
      readonly set: Readonly<Record<string, Value>>;
    }
  | { readonly kind: 'bound'; readonly fact: string; readonly value: number; readonly from: boolean }
  | { readonly kind: 'values'; readonly fact: string; readonly values: readonly NonNullable<Value>[] }
  | { readonly kind: 'give'; readonly facts: readonly string[] }
  | { readonly kind: 'parameter'; readonly name: string };
