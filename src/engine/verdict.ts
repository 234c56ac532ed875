/** What the rules conclude about one row. */
import type { Source } from '../rules/common-schema';
import type { LocalizedText } from '../i18n/language';
import type { Value } from '../vocabulary/value';
import type { Severity } from '../vocabulary/vocabulary';

/** A change to the row that would make a finding go away. */
export interface Repair {
  /** New values by fact. */
  readonly set: Readonly<Record<string, Value>>;
  readonly message: LocalizedText;
}

/** One thing that the rules have to say about a row, or about a group of rows. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** Words for the planner, made when first asked for. */
  readonly message: LocalizedText;
  /** The facts it rests on with their values, the most telling first. */
  readonly facts: Readonly<Record<string, Value>>;
  readonly source: readonly Source[];
  readonly responsible?: string;
  readonly repair?: Repair;
  /** The rule that fired, and the pack with its version; none for a cell that could not be read. */
  readonly rule?: { readonly pack: string; readonly version: string; readonly name: string };
  /**
   * For a finding about a group: all rows that it concerns, by their place in the plan. It is reported on the first
   * of them, and shared by the others.
   */
  readonly rows?: readonly number[];
}

/** The answer to one row, in slot values; `publicVerdict` turns it into what surfaces publish. */
export interface Verdict {
  /** Every public decision; null where it does not apply or cannot be known. Money is in minor units. */
  readonly decisions: Readonly<Record<string, Value>>;
  readonly findings: readonly Finding[];
  /** Findings of a group of which the row is one, reported on an earlier row. */
  readonly shared: readonly Finding[];
  /** Facts to ask for, the most useful first. */
  readonly missingFacts: readonly string[];
}
