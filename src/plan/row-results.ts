/** What a check has to say about one row, in the five result columns that every surface writes. */
import type { Program } from '../engine/program';
import type { Finding, Verdict } from '../engine/verdict';
import type { Language } from '../i18n/language';
import { report, type ReportWord } from '../i18n/report';
import { createSay } from '../i18n/say';
import { isKnown, type Value } from '../vocabulary/value';
import { severities } from '../vocabulary/vocabulary';
import { findingsOn } from './check-plan';

/** The results of one row. Amounts are minor units, null where there is none; the rest is words, '' for none. */
export interface RowResults {
  readonly status: string;
  readonly unitPrice: number | null;
  /** The currency, or the ones that it may be. */
  readonly currency: string;
  readonly total: number | null;
  /** What a planner must act on, on one line; what is only good to know is left out. */
  readonly findings: string;
}

/** Which result goes into a column, and the word of the catalogue that heads it. */
export interface ResultColumnKind {
  readonly result: keyof RowResults;
  readonly header: ReportWord;
}

/** The columns, in the order in which they are written. */
export const resultColumns: readonly ResultColumnKind[] = [
  { result: 'status', header: 'statusColumn' },
  { result: 'unitPrice', header: 'unitPriceColumn' },
  { result: 'currency', header: 'currencyColumn' },
  { result: 'total', header: 'totalColumn' },
  { result: 'findings', header: 'findingsColumn' },
];

/** Puts verdicts into the words of the result columns; made once for many rows. */
export function rowResultsIn(language: Language, program: Program): (verdict: Verdict) => RowResults {
  const say = createSay(report, language);
  const { vocabulary } = program.parts;

  const statusOf = (value: Value): string =>
    typeof value === 'string' ? (vocabulary.enumValue('eligibility', value)?.labels[language] ?? value) : '';

  const currencyOf = ({ decisions }: Verdict): string => {
    const { currency, currencyCandidates, total, totalsByCurrency } = decisions;
    if (typeof currency === 'string') return currency;
    if (!Array.isArray(currencyCandidates)) return '';
    const currencies = currencyCandidates.join(` ${say('amountOr')} `);
    if (isKnown(totalsByCurrency)) return say('toBeChosen', { currencies });
    return isKnown(total) || isKnown(decisions['unitPrice']) ? say('toBeConfirmed', { currencies }) : '';
  };

  const inWords = ({ severity, message }: Finding): string =>
    say('severityAndMessage', { severity: say(severity), message: message[language] });

  return (verdict) => ({
    status: statusOf(verdict.decisions['eligibility']),
    unitPrice: amountOf(verdict.decisions['unitPrice']),
    currency: currencyOf(verdict),
    total: amountOf(verdict.decisions['total']),
    findings: bySeverity(findingsOn(verdict))
      .filter(({ severity }) => severity !== 'info')
      .map(inWords)
      .join(' · '),
  });
}

/** Findings with the most severe first; those of one severity keep their order. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

function amountOf(value: Value): number | null {
  return typeof value === 'number' ? value : null;
}
