/** A verdict as every surface publishes it in JSON. */
import type { LocalizedText } from '../i18n/language';
import type { Source } from '../rules/common-schema';
import { toPublicValue, type PublicValue } from '../vocabulary/public-value';
import type { Value } from '../vocabulary/value';
import type { Severity } from '../vocabulary/vocabulary';
import type { Program } from './program';
import type { Finding, Verdict } from './verdict';

/** A finding with its message in both languages and its values in JSON terms. */
export interface PublicFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: LocalizedText;
  readonly facts: Readonly<Record<string, PublicValue>>;
  readonly source: readonly Source[];
  readonly responsible: string | null;
  /** All rows that it concerns, by number; null for a finding of one row. */
  readonly rows: readonly number[] | null;
  readonly repair: {
    readonly set: Readonly<Record<string, PublicValue>>;
    readonly message: LocalizedText;
  } | null;
}

/** The published form of a verdict, the same from the command line, the add-in and the engine. */
export interface PublicVerdict {
  readonly decisions: Readonly<Record<string, PublicValue>>;
  readonly findings: readonly PublicFinding[];
  /** Findings about a group of rows that another row reports: the code, and the number of that row. */
  readonly shared: readonly { readonly code: string; readonly row: number }[];
  readonly missingFacts: readonly string[];
}

/**
 * Money in major units, unknown as null, messages made.
 *
 * @param numberOf how a row of the plan is called, by its place; from 1 where nothing is said.
 */
export function publicVerdict(
  verdict: Verdict,
  program: Program,
  numberOf = (row: number): number => row + 1,
): PublicVerdict {
  return {
    decisions: publicValues(verdict.decisions, program),
    findings: verdict.findings.map((finding) => publicFinding(finding, program, numberOf)),
    shared: verdict.shared.map(({ code, rows = [] }) => ({ code, row: numberOf(rows[0] ?? 0) })),
    missingFacts: verdict.missingFacts,
  };
}

/** A finding in JSON terms, its messages made. */
export function publicFinding(
  finding: Finding,
  program: Program,
  numberOf = (row: number): number => row + 1,
): PublicFinding {
  const { code, severity, message, facts, source, responsible, repair, rows } = finding;
  const both = ({ fr, en }: LocalizedText): LocalizedText => ({ fr, en });
  return {
    code,
    severity,
    message: both(message),
    facts: publicValues(facts, program),
    source,
    responsible: responsible ?? null,
    rows: rows && rows.length > 1 ? rows.map(numberOf) : null,
    repair: repair ? { set: publicValues(repair.set, program), message: both(repair.message) } : null,
  };
}

/** Values by name in JSON terms; a name that no rule knows is taken for a text. */
export function publicValues(
  values: Readonly<Record<string, Value>>,
  program: Program,
): Readonly<Record<string, PublicValue>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      toPublicValue(value, program.parts.names.get(name)?.type ?? 'text'),
    ]),
  );
}
