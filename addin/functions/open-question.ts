/** Why a decision has no value although it applies: the question that is open, in words. */
import { explain } from '../../src/engine/explain';
import type { EvaluateOptions, Program } from '../../src/engine/program';
import type { MissingFact } from '../../src/engine/trace';
import type { Verdict } from '../../src/engine/verdict';
import { functionWords } from '../../src/i18n/function-words';
import type { Language } from '../../src/i18n/language';
import { createSay } from '../../src/i18n/say';
import type { Facts } from '../../src/vocabulary/value';

/** A row that was judged, with what it was judged from. */
export interface JudgedRow {
  readonly facts: Facts;
  readonly options: EvaluateOptions;
  readonly verdict: Verdict;
}

/**
 * The question for want of whose answer a decision is null: the finding that asks it, else the facts to be given,
 * else the finding that speaks of the decision.
 *
 * @returns undefined when nothing is open: the decision does not apply.
 */
export function openQuestion(
  decision: string,
  { facts, options, verdict: { findings } }: JudgedRow,
  program: Program,
  language: Language,
): string | undefined {
  const missing = missingFor(decision, facts, options, program);
  const wanted = missing.flatMap(({ name, orElse }) => [name, ...orElse]);
  const asking = findings.find(
    ({ severity, facts: named }) =>
      severity === 'question' && wanted.some((name) => Object.hasOwn(named, name)),
  );
  if (asking) return asking.message[language];
  if (missing.length > 0) {
    const labels = missing.map(({ name }) => program.parts.names.get(name)?.labels[language] ?? name);
    return createSay(functionWords, language)('toBeGiven', { facts: labels.join(', ') });
  }
  const speaking = findings.find(
    ({ facts: named }) => Object.hasOwn(named, decision) || Object.hasOwn(named, `${decision}Candidates`),
  );
  return speaking?.message[language];
}

function missingFor(
  decision: string,
  facts: Facts,
  options: EvaluateOptions,
  program: Program,
): readonly MissingFact[] {
  const trace = explain(program, facts, decision, { ...options, depth: 0 });
  return trace && 'missing' in trace ? trace.missing : [];
}
