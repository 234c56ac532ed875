/** Makes findings: of rules that fired, and of cells that could not be read or do not say enough. */
import { Message } from '../i18n/format-message';
import type { Language, LocalizedText } from '../i18n/language';
import { readingFindings } from '../i18n/reading-findings';
import type { Unreadable } from '../vocabulary/cell';
import type { Vocabulary } from '../vocabulary/load-vocabulary';
import { isKnown, type Value } from '../vocabulary/value';
import type { CompiledRule, NamedMessage } from './compiled-rule';
import { toSlotLiteral } from './literal';
import type { ProgramParts } from './program';
import { responsibleFor } from './responsible';
import type { Finding, Repair } from './verdict';
import { valuesInWords } from './words';

const unreadableMessage = new Message(readingFindings.unreadable);
const incompleteMessage = new Message(readingFindings.incomplete);

/**
 * The finding of a rule that fired on a row.
 *
 * @param instead values by slot that count instead of the row's own, such as those of one of its groups.
 */
export function findingOfRule(
  rule: CompiledRule,
  slots: readonly Value[],
  parts: ProgramParts,
  instead: ReadonlyMap<number, Value> = new Map(),
): Finding {
  const { params } = rule;
  const read = (name: string): Value => {
    const slot = parts.slots.get(name) ?? -1;
    return instead.has(slot) ? instead.get(slot) : slots[slot];
  };
  const repair = repairOf(rule, read, parts);
  const responsible = responsibleFor(params, read);
  return {
    code: params.code,
    severity: rule.severity,
    message: new LazyText(rule.message, read, parts),
    facts: Object.fromEntries(params.facts.map((name) => [name, read(name) ?? null])),
    source: params.source,
    ...(responsible === undefined ? {} : { responsible }),
    ...(repair ? { repair } : {}),
    rule: { pack: rule.pack, version: rule.packVersion, name: rule.name },
  };
}

/** `invalid-<fact>`: the cell says something that is not such a fact. */
export function findingOfUnreadable(why: Unreadable, vocabulary: Vocabulary): Finding {
  const labels = vocabulary.facts.get(why.fact)?.labels ?? { fr: why.fact, en: why.fact };
  const words = (language: Language): string =>
    unreadableMessage.format(language, {
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
    incompleteMessage.format(language, {
      value: value?.labels[language] ?? valueId,
      covered: (value?.covers ?? [])
        .map((id) =>
          quoted.format(language, { text: vocabulary.enumValue(fact, id)?.labels[language] ?? id }),
        )
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

const quoted = new Message(readingFindings.quoted);

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
  return { set, message: new LazyText(repairMessage, read, parts) };
}

/**
 * Most findings of a large plan are counted, not read: their words are made when they are first asked for. Until
 * then only the values that they need are kept, not the whole row.
 */
export class LazyText implements LocalizedText {
  readonly #message: NamedMessage;
  readonly #parts: ProgramParts;
  readonly #values: readonly Value[];
  #fr: string | undefined;
  #en: string | undefined;

  constructor(message: NamedMessage, read: (name: string) => Value, parts: ProgramParts) {
    this.#message = message;
    this.#parts = parts;
    this.#values = message.names.map(read);
  }

  get fr(): string {
    return (this.#fr ??= this.#make('fr'));
  }

  get en(): string {
    return (this.#en ??= this.#make('en'));
  }

  /** As plain data, for whoever serialises a finding. */
  toJSON(): LocalizedText {
    return { fr: this.fr, en: this.en };
  }

  #make(language: Language): string {
    const { text, names } = this.#message;
    const read = (name: string): Value => this.#values[names.indexOf(name)];
    return text.format(language, valuesInWords(text.placeholders(language), language, read, this.#parts));
  }
}
