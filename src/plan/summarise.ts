/** What a checked plan comes to: rows by eligibility, findings by code, totals by currency, the worst rows. */
import type { Finding } from '../engine/verdict';
import { isKnown, type Value } from '../vocabulary/value';
import { severities, type Severity } from '../vocabulary/vocabulary';
import type { CheckedPlan, CheckedRow } from './check-plan';
import { countSessions, groupKeyOf, type SessionCount } from './group-sessions';

/** What the plan comes to, amounts that are not settled being kept apart. */
export interface PlanTotals {
  /** Sum of the totals in each settled currency, in minor units. Currencies are never added to each other. */
  readonly byCurrency: Readonly<Record<string, number>>;
  /** Totals whose currency is still a question, by the currencies it may be (`SGD|USD`), in minor units. */
  readonly toBeConfirmed: Readonly<Record<string, number>>;
  /** Rows whose price list is still to be chosen: what they would come to in each currency, in minor units. */
  readonly toBeChosen: Readonly<Record<string, number>>;
  readonly rows: {
    readonly totalled: number;
    readonly toBeConfirmed: number;
    readonly toBeChosen: number;
    /** Sessions that say again the total of their group, which is counted once. */
    readonly repeated: number;
    /** IB rows that are not ineligible and have no total for another reason. */
    readonly unpriced: number;
  };
}

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
  readonly sessions: SessionCount;
  /** The ten rows that need most attention. */
  readonly worst: readonly CheckedRow[];
}

const worstRows = 10;

/** Counts rows and findings, adds up the totals, and picks the rows to look at first. */
export function summarise({ rows }: CheckedPlan): PlanSummary {
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
  return {
    rows: rows.length,
    byEligibility,
    bySeverity,
    findings,
    totals: totalsOf(rows),
    sessions: countSessions(rows),
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

function totalsOf(rows: readonly CheckedRow[]): PlanTotals {
  const byCurrency: Record<string, number> = {};
  const toBeConfirmed: Record<string, number> = {};
  const toBeChosen: Record<string, number> = {};
  const counts = { totalled: 0, toBeConfirmed: 0, toBeChosen: 0, repeated: 0, unpriced: 0 };
  const add = (sums: Record<string, number>, key: string, amount: number): void => {
    sums[key] = (sums[key] ?? 0) + amount;
  };
  const counted = new Set<string>();
  /** True for a session whose group has been counted with the same amount. */
  const isRepeated = ({ facts, verdict }: CheckedRow): boolean => {
    const group = groupKeyOf(facts);
    const { total, totalsByCurrency, currency, currencyCandidates } = verdict.decisions;
    if (group === null || (!isKnown(total) && !isKnown(totalsByCurrency))) return false;
    const key = JSON.stringify([group, total, totalsByCurrency, currency, currencyCandidates]);
    if (counted.has(key)) return true;
    counted.add(key);
    return false;
  };
  for (const row of rows) {
    const { total, currency, currencyCandidates, totalsByCurrency, eligibility } = row.verdict.decisions;
    if (isRepeated(row)) counts.repeated++;
    else if (typeof total === 'number' && typeof currency === 'string') {
      add(byCurrency, currency, total);
      counts.totalled++;
    } else if (typeof total === 'number') {
      add(toBeConfirmed, Array.isArray(currencyCandidates) ? currencyCandidates.join('|') : '?', total);
      counts.toBeConfirmed++;
    } else if (isKnown(totalsByCurrency) && typeof totalsByCurrency === 'object') {
      for (const [code, amount] of Object.entries(totalsByCurrency)) {
        if (typeof amount === 'number') add(toBeChosen, code, amount);
      }
      counts.toBeChosen++;
    } else if (eligibility === 'eligible' || eligibility === 'needsAnswer') counts.unpriced++;
  }
  return { byCurrency, toBeConfirmed, toBeChosen, rows: counts };
}
