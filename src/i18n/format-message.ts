/** Messages with placeholders and plurals, in ICU MessageFormat: the one template language of the project. */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Language, LocalizedText } from './language';
import { withTypography } from './typography';

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
   * Fills the message in, with the spaces of the language's typography. A placeholder without a value shows as “?”, and chooses the branch `null` of a
   * `{name, select, null {…} other {…}}`.
   */
  format(language: Language, values: MessageValues): string {
    const complete: Record<string, string | number> = {};
    for (const [name, use] of this.#placeholders[language]) {
      const value = values[name] ?? (use === 'choice' ? 'null' : '?');
      complete[name] =
        use === 'words' && typeof value === 'number' ? plainNumbers[language].format(value) : value;
    }
    return withTypography(String(this.#formats[language].format(complete)), language);
  }

  /** Names of the placeholders of one language's text. */
  placeholders(language: Language): Iterable<string> {
    return this.#placeholders[language].keys();
  }
}

/** Numbers that stand in a sentence by themselves; they are grouped from five digits on. */
const plainNumbers: Readonly<Record<Language, Intl.NumberFormat>> = {
  fr: new Intl.NumberFormat('fr-FR', { useGrouping: 'min2' }),
  en: new Intl.NumberFormat('en-GB', { useGrouping: 'min2' }),
};

/** What a placeholder is for: words in a sentence, the choice of a branch of a `select`, or a number to count with. */
type Use = 'words' | 'choice' | 'count';
type Placeholders = ReadonlyMap<string, Use>;

function placeholdersOf(format: IntlMessageFormat): Placeholders {
  const found = new Map<string, Use>();
  collectPlaceholders(format.getAst(), found);
  return found;
}

/** Node types of the ICU syntax tree: literal text, a plain argument, a `select`, and the # of a plural. */
const literalNode = 0;
const argumentNode = 1;
const selectNode = 5;
const pluralNumberNode = 7;

function collectPlaceholders(nodes: unknown, found: Map<string, Use>): void {
  if (!Array.isArray(nodes)) return;
  for (const node of nodes as {
    type: number;
    value?: unknown;
    options?: Record<string, { value: unknown }>;
  }[]) {
    if (node.type === literalNode || node.type === pluralNumberNode) continue;
    if (typeof node.value === 'string') {
      const use = node.type === argumentNode ? 'words' : node.type === selectNode ? 'choice' : 'count';
      const earlier = found.get(node.value);
      found.set(node.value, earlier === undefined || earlier === 'words' ? use : earlier);
    }
    for (const option of Object.values(node.options ?? {})) collectPlaceholders(option.value, found);
  }
}
