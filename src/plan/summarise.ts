/** What a checked plan comes to: rows by eligibility, findings by code, totals by currency, the worst rows. */
import type { Program } from '../engine/program';
import type { Finding } from '../engine/verdict';
import type { Value } from '../vocabulary/value';
import { severities, type Severity } from '../vocabulary/vocabulary';
import { budgetFindings } from './budget/budget-findings';
import { convert, type Conversion, type Converted } from './budget/exchange-rates';
import { planConversion } from './budget/plan-conversion';
import { costsOf, totalsOf, type PlanTotals } from './budget/totals';
import type { CheckedPlan, CheckedRow } from './check-plan';
import { countSessions, type SessionCount } from './group-sessions';

/** How often a finding was made at one severity. */
export interface FindingCount {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
}

/** A whole plan in figures, for the control sheet, the command line and the add-in. */
export interface PlanSummary {
  readonly rows: number;
  /** Rows by eligibility; `none` counts academy rows, to which it does not apply. */
  readonly byEligibility: Readonly<Record<'eligible' | 'needsAnswer' | 'ineligible' | 'none', number>>;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** The most severe first, then the most frequent. */
  readonly findings: readonly FindingCount[];
  readonly totals: PlanTotals;
  /** The settled totals in one currency, and at which rates; null where nobody asks for it. */
  readonly converted: (Converted & { readonly conversion: Conversion }) | null;
  readonly sessions: SessionCount;
  /** What is to be said of the whole plan; it belongs to no row and is not among the counts. */
  readonly planFindings: readonly Finding[];
  /** The ten rows that need most attention. */
  readonly worst: readonly CheckedRow[];
}

const worstRows = 10;

/**
 * Counts rows and findings, adds up the totals, and picks the rows to look at first.
 *
 * @param given a conversion that goes before that of the rules and of the workbook; null where there is none.
 */
export function summarise(plan: CheckedPlan, program: Program, given: Conversion | null = null): PlanSummary {
  const conversion = planConversion(program, plan.planDate, given);
  const { rows } = plan;
  const byEligibility = { eligible: 0, needsAnswer: 0, ineligible: 0, none: 0 };
  const bySeverity = { block: 0, question: 0, warning: 0, info: 0 };
  const counts = new Map<string, FindingCount>();
  for (const { verdict } of rows) {
    byEligibility[eligibilityOf(verdict.decisions['eligibility'])]++;
    for (const { code, severity } of verdict.findings) {
      bySeverity[severity]++;
      const key = `${severity} ${code}`;
      counts.set(key, { code, severity, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  const findings = [...counts.values()].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      b.count - a.count ||
      (a.code < b.code ? -1 : 1),
  );
  const worst = [...rows]
    .filter(({ verdict }) => weight(verdict.findings) > 0)
    .sort((a, b) => weight(b.verdict.findings) - weight(a.verdict.findings) || a.row - b.row)
    .slice(0, worstRows);
  const totals = totalsOf(costsOf(rows));
  const planFindings = budgetFindings(plan, totals, program, conversion);
  const hasCosts = Object.keys(totals.byCurrency).length > 0;
  return {
    rows: rows.length,
    byEligibility,
    bySeverity,
    findings,
    totals,
    converted: hasCosts && conversion ? { ...convert(totals.byCurrency, conversion), conversion } : null,
    sessions: countSessions(rows),
    planFindings,
    worst,
  };
}

function eligibilityOf(value: Value): keyof PlanSummary['byEligibility'] {
  return value === 'eligible' || value === 'needsAnswer' || value === 'ineligible' ? value : 'none';
}

/** One finding of a severity outweighs any plausible number of the next one; information is no trouble. */
function weight(findings: readonly Finding[]): number {
  const weights = { block: 10_000, question: 100, warning: 10, info: 0 };
  return findings.reduce((sum, { severity }) => sum + weights[severity], 0);
}
