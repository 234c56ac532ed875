/** What a finding says on a sheet or in a list: its message, and the other rows when it is about a group of them. */
import type { Finding } from '../engine/verdict';
import type { Language } from '../i18n/language';
import { report } from '../i18n/report';
import { createSay } from '../i18n/say';
import { otherRows, type CheckedPlan, type CheckedRow } from './check-plan';

/** Rows that are named one by one. */
const mostNamed = 12;

/** The message of a finding of a checked row, with the numbers of the other rows that it concerns. */
export function messageOf(finding: Finding, row: CheckedRow, plan: CheckedPlan, language: Language): string {
  const message = finding.message[language];
  const others = otherRows(finding, row, plan);
  if (others.length === 0) return message;
  const say = createSay(report, language);
  const named = others.slice(0, mostNamed).join(', ');
  const more = others.length - mostNamed;
  const rows = more > 0 ? say('andMore', { rows: named, count: more }) : named;
  return say('withOtherRows', { message, rows, count: others.length });
}
