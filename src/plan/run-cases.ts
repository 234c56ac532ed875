/** Runs the worked cases of a pack and says where the rules answer something else. */
import { compile } from '../engine/compile';
import type { EvaluateOptions, PlanRowInput, Program } from '../engine/program';
import { rulesOfCase, settingsKey } from '../rules/case-settings';
import type { WorkedCase } from '../rules/pack-schema';
import type { CellValue } from '../vocabulary/cell';
import { toPublicValue, type PublicValue } from '../vocabulary/public-value';
import { readFacts } from '../vocabulary/read-facts';

/** One way in which the rules do not say what a worked case expects. */
export type CaseDifference =
  | {
      /** A decision, or another name that the case checks. */
      readonly kind: 'value';
      readonly name: string;
      readonly actual: PublicValue;
      readonly expected: unknown;
    }
  /** A finding that the case expects and the rules do not make. */
  | { readonly kind: 'missing'; readonly code: string }
  /** A finding that the case rules out. */
  | { readonly kind: 'unwanted'; readonly code: string }
  /** A finding about a group that concerns other rows than those expected. */
  | {
      readonly kind: 'rows';
      readonly code: string;
      readonly actual: readonly number[];
      readonly expected: readonly number[];
    };

/** The outcome of one worked case; without differences it passed. */
export interface CaseResult {
  readonly id: string;
  readonly differences: readonly CaseDifference[];
}

/**
 * @param planDate Date for cases without one of their own (`YYYY-MM-DD`).
 */
export function runCases(
  cases: readonly WorkedCase[],
  program: Program,
  planDate: string,
): readonly CaseResult[] {
  const programs = programsOfCases(program);
  return cases.map((one) => ({ id: one.id, differences: runCase(one, programs(one), planDate) }));
}

/** The program for a case: that of the packs, or one with the settings of the case, made once for all that share them. */
export function programsOfCases(program: Program): (one: Pick<WorkedCase, 'settings'>) => Program {
  const made = new Map<string, Program>([['', program]]);
  return (one) => {
    const key = settingsKey(one);
    const known = made.get(key) ?? compile(rulesOfCase(program.parts, one));
    made.set(key, known);
    return known;
  };
}

function runCase(
  { facts, others = [], expect, asOf }: WorkedCase,
  program: Program,
  planDate: string,
): readonly CaseDifference[] {
  const { vocabulary } = program.parts;
  const read = (cells: WorkedCase['facts']): PlanRowInput =>
    readFacts(cells as Readonly<Record<string, CellValue>>, vocabulary, { date1904: false });
  const rows = [facts, ...others].map(read);
  const date = asOf ?? planDate;
  const judged = program.judgePlan(rows, { planDate: date });
  const [row] = rows;
  const [verdict] = judged.verdicts;
  if (!row || !verdict) return [];
  const codes = new Set(verdict.findings.map(({ code }) => code));
  return [
    ...Object.entries(expect.decisions).flatMap(([name, expected]): readonly CaseDifference[] => {
      const type = vocabulary.decisions.get(name)?.type ?? 'text';
      const actual = toPublicValue(verdict.decisions[name], type);
      return sameJson(actual, expected) ? [] : [{ kind: 'value', name, actual, expected }];
    }),
    ...otherValues(program, row, { planDate: date, place: judged.placeOf(0) }, expect.values),
    ...expect.findings
      .filter((code) => !codes.has(code))
      .map((code): CaseDifference => ({ kind: 'missing', code })),
    ...expect.findingsAbsent
      .filter((code) => codes.has(code))
      .map((code): CaseDifference => ({ kind: 'unwanted', code })),
    ...Object.entries(expect.rows ?? {}).flatMap(([code, expected]): readonly CaseDifference[] => {
      const found = verdict.findings.find((finding) => finding.code === code);
      const actual = found ? (found.rows ?? [0]).map((row) => row + 1) : [];
      return sameJson(actual, expected) ? [] : [{ kind: 'rows', code, actual, expected }];
    }),
  ];
}

/** What the case expects of names that are no decisions; the row is run again only where there are some. */
function otherValues(
  program: Program,
  row: PlanRowInput,
  options: EvaluateOptions,
  expected: WorkedCase['expect']['values'],
): readonly CaseDifference[] {
  if (!expected) return [];
  const values = program.values(row.facts, options);
  return Object.entries(expected).flatMap(([name, wanted]): readonly CaseDifference[] => {
    const actual = toPublicValue(values.get(name), program.parts.names.get(name)?.type ?? 'text');
    return sameJson(actual, wanted) ? [] : [{ kind: 'value', name, actual, expected: wanted }];
  });
}

/** Equality of JSON values; the order of a map's keys is part of it, as the published columns have an order. */
function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
