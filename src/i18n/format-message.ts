/** Messages with placeholders and plurals, in ICU MessageFormat: the one template language of the project. */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Language, LocalizedText } from './language';

/** What a placeholder may be replaced by: words, or a number that may choose a plural form. */
export type MessageValues = Readonly<Record<string, string | number>>;

/**
 * A message ready to be filled in. Parsing is the slow part, so it is done once.
 *
 * @throws SyntaxError when the template is not valid ICU MessageFormat.
 */
export class Message {
  readonly #formats: Readonly<Record<Language, IntlMessageFormat>>;
  readonly #placeholders: Readonly<Record<Language, Placeholders>>;

  constructor(text: LocalizedText) {
    this.#formats = {
      fr: new IntlMessageFormat(text.fr, 'fr-FR', undefined, { ignoreTag: true }),
      en: new IntlMessageFormat(text.en, 'en-GB', undefined, { ignoreTag: true }),
    };
    this.#placeholders = { fr: placeholdersOf(this.#formats.fr), en: placeholdersOf(this.#formats.en) };
  }

  /**
   * Fills the message in. A placeholder without a value shows as “?”, and chooses the branch `null` of a
   * `{name, select, null {…} other {…}}`.
   */
  format(language: Language, values: MessageValues): string {
    const complete: Record<string, string | number> = {};
    for (const [name, chooses] of this.#placeholders[language]) {
      complete[name] = values[name] ?? (chooses ? 'null' : '?');
    }
    return String(this.#formats[language].format(complete));
  }

  /** Names of the placeholders of one language's text. */
  placeholders(language: Language): Iterable<string> {
    return this.#placeholders[language].keys();
  }
}

/** By name: whether the placeholder chooses a branch of a `select`. */
type Placeholders = ReadonlyMap<string, boolean>;

function placeholdersOf(format: IntlMessageFormat): Placeholders {
  const found = new Map<string, boolean>();
  collectPlaceholders(format.getAst(), found);
  return found;
}

/** Node types of the ICU syntax tree that are no arguments, and the one that chooses by value. */
const literalNode = 0;
const selectNode = 5;
const pluralNumberNode = 7;

function collectPlaceholders(nodes: unknown, found: Map<string, boolean>): void {
  if (!Array.isArray(nodes)) return;
  for (const node of nodes as {
    type: number;
    value?: unknown;
    options?: Record<string, { value: unknown }>;
  }[]) {
    if (node.type === literalNode || node.type === pluralNumberNode) continue;
    if (typeof node.value === 'string') {
      found.set(node.value, node.type === selectNode || found.get(node.value) === true);
    }
    for (const option of Object.values(node.options ?? {})) collectPlaceholders(option.value, found);
  }
}
