/** Makes findings: of rules that fired, and of cells that could not be read or do not say enough. */
import { Message } from '../i18n/format-message';
import type { Language, LocalizedText } from '../i18n/language';
import { readingFindings } from '../i18n/reading-findings';
import type { Unreadable } from '../vocabulary/cell';
import type { Vocabulary } from '../vocabulary/load-vocabulary';
import { isKnown, type Value } from '../vocabulary/value';
import type { CompiledRule } from './compiled-rule';
import { toSlotLiteral } from './literal';
import type { ProgramParts } from './program';
import type { Finding, Repair } from './verdict';
import { valuesInWords } from './words';

/** The finding of a rule that fired on a row. */
export function findingOfRule(rule: CompiledRule, slots: readonly Value[], parts: ProgramParts): Finding {
  const { params } = rule;
  const read = (name: string): Value => slots[parts.slots.get(name) ?? -1];
  const repair = repairOf(rule, read, parts);
  return {
    code: params.code,
    severity: rule.severity,
    message: lazyText(rule.message, read, parts),
    facts: Object.fromEntries(params.facts.map((name) => [name, read(name) ?? null])),
    source: params.source,
    ...(params.responsible === undefined ? {} : { responsible: params.responsible }),
    ...(repair ? { repair } : {}),
    rule: { pack: rule.pack, version: rule.packVersion, name: rule.name },
  };
}

/** `invalid-<fact>`: the cell says something that is not such a fact. */
export function findingOfUnreadable(why: Unreadable, vocabulary: Vocabulary): Finding {
  const labels = vocabulary.facts.get(why.fact)?.labels ?? { fr: why.fact, en: why.fact };
  const words = (language: Language): string =>
    new Message(readingFindings.unreadable).format(language, {
      label: labels[language],
      text: why.text,
      expected: why.expected[language],
    });
  return {
    code: `invalid-${why.fact}`,
    severity: 'question',
    message: { fr: words('fr'), en: words('en') },
    facts: { [why.fact]: null },
    source: [],
  };
}

/** `incomplete-<fact>`: the cell names something that stands for several values. */
export function findingOfIncomplete(fact: string, valueId: string, vocabulary: Vocabulary): Finding {
  const value = vocabulary.enumValue(fact, valueId);
  const words = (language: Language): string =>
    new Message(readingFindings.incomplete).format(language, {
      value: value?.labels[language] ?? valueId,
      covered: (value?.covers ?? [])
        .map((id) => `« ${vocabulary.enumValue(fact, id)?.labels[language] ?? id} »`)
        .join(', '),
    });
  return {
    code: `incomplete-${fact}`,
    severity: 'question',
    message: { fr: words('fr'), en: words('en') },
    facts: { [fact]: valueId },
    source: [],
  };
}

/** A repair whose new values are all known; undefined for none. */
function repairOf(
  { params, repairMessage }: CompiledRule,
  read: (name: string) => Value,
  parts: ProgramParts,
): Repair | undefined {
  if (!params.repair || !repairMessage) return undefined;
  const set: Record<string, Value> = {};
  for (const [name, to] of Object.entries(params.repair.set)) {
    const type = parts.names.get(name)?.type;
    const value = typeof to === 'object' ? read(to.fact) : type ? toSlotLiteral(to, type) : to;
    if (!isKnown(value)) return undefined;
    set[name] = value;
  }
  return { set, message: lazyText(repairMessage, read, parts) };
}

/** Most findings of a large plan are counted, not read: their words are made when they are first asked for. */
function lazyText(message: Message, read: (name: string) => Value, parts: ProgramParts): LocalizedText {
  const made: Partial<Record<Language, string>> = {};
  const make = (language: Language): string =>
    (made[language] ??= message.format(
      language,
      valuesInWords(message.placeholders(language), language, read, parts),
    ));
  return {
    get fr() {
      return make('fr');
    },
    get en() {
      return make('en');
    },
  };
}
