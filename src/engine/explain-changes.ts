/** What is missing, and what would change a finding, in words. */
import type { Telling } from './explain-telling';
import type { Change, MissingFact } from './trace';

const mostNames = 6;

/** Says which facts are missing, which are to be specified, and what the rules do not settle yet. */
export function tellMissing(missing: readonly MissingFact[], level: number, telling: Telling): void {
  const { labels, lines } = telling;
  const { say } = labels;
  const named: string[] = [];
  for (const { name, kind, state, value, orElse } of missing) {
    const label = labels.label(name);
    // What is missing is said here, not again among what the value rests on.
    lines.once(`value:${name}`);
    if (kind === 'parameter') lines.add(level, say('missingParameter', { name: label }));
    else if (state === 'imprecise') {
      const words = labels.value(name, value) ?? '';
      const covered = telling.coveredBy(name, value) ?? '';
      lines.add(level, say('imprecise', { name: label, value: words, covered }));
    } else if (state === 'unreadable') named.push(say('missingUnreadable', { name: label }));
    else if (orElse.length > 0) {
      const others = labels.and([...new Set(orElse)].map((other) => labels.label(other)));
      named.push(say('missingOr', { name: label, others }));
    } else named.push(say('missingOne', { name: label }));
  }
  if (named.length > 0) lines.add(level, say('missing', { names: labels.and(named.slice(0, mostNames)) }));
}

/** Says what would make a finding go away; nothing when that is not known. */
export function tellChanges(changes: readonly Change[], telling: Telling): void {
  const { say } = telling.labels;
  const words = changes.flatMap((change) => changeInWords(change, telling) ?? []);
  const [first, ...others] = words;
  if (first === undefined) return;
  const change = others.reduce((text, second) => say('either', { first: text, second }), first);
  telling.lines.add(0, say('change', { change }));
}

function changeInWords(change: Change, telling: Telling): string | undefined {
  const { labels, language } = telling;
  const { say } = labels;
  switch (change.kind) {
    case 'repair':
      return lowerFirst(change[language]);
    case 'bound': {
      const label = labels.label(change.fact);
      const value = labels.value(change.fact, change.value) ?? '';
      return say(change.from ? 'changeFrom' : 'changeTo', { label, value });
    }
    case 'values': {
      const values = telling.or(change.values.map((value) => labels.value(change.fact, value)));
      return values === undefined
        ? undefined
        : say('changeValues', { label: labels.label(change.fact), values });
    }
    case 'give': {
      const facts = change.facts.map((fact) => say('missingOne', { name: labels.label(fact) }));
      return say('changeGive', { labels: labels.and(facts) });
    }
    case 'parameter':
      return say('changeParameter', { label: labels.label(change.name) });
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
