/** The lines of an explanation as they are made: each said once, with where it is published. */
import type { Language } from '../i18n/language';
import type { Source } from '../rules/common-schema';
import type { Labels } from './explain-labels';
import type { ProgramParts } from './program';
import type { Trace } from './trace';

/** Where something is published: a document of a pack. */
export interface CitedSource extends Source {
  readonly pack: string;
  readonly title: string;
}

/** One plain line. Level 0 is the answer and its frame; deeper lines say what the line above them rests on. */
export interface ExplanationLine {
  readonly level: number;
  readonly text: string;
  readonly sources?: readonly CitedSource[];
}

/** Something with a place where it is published. */
type Cited = Pick<Trace, 'sources' | 'origin'>;

/** Gathers the lines in one language and leaves out what has been said already. */
export class Lines {
  readonly #lines: ExplanationLine[] = [];
  readonly #said = new Set<string>();

  constructor(
    private readonly parts: ProgramParts,
    private readonly language: Language,
    private readonly labels: Labels,
  ) {}

  get all(): readonly ExplanationLine[] {
    return this.#lines;
  }

  get count(): number {
    return this.#lines.length;
  }

  /** Leaves the first lines alone. */
  trim(count: number): void {
    this.#lines.length = Math.min(this.#lines.length, count);
  }

  /** True the first time that something is to be said. */
  once(key: string): boolean {
    if (this.#said.has(key)) return false;
    this.#said.add(key);
    return true;
  }

  /** Adds a line, unless it has been said. */
  add(level: number, text: string, cited?: Cited): void {
    const sources = cited ? this.#cited(cited) : [];
    if (!this.once(`line:${text}`)) return;
    this.#lines.push({
      level,
      text: this.#withCitation(text, sources),
      ...(sources.length > 0 ? { sources } : {}),
    });
  }

  /** Adds the documents that were cited, by title, and the version of the rules. */
  addLegend(root: Trace): void {
    const { say } = this.labels;
    const own = this.#cited(root);
    const cited = this.#lines.flatMap(({ sources = [] }) => sources);
    for (const { id, title, version } of this.parts.packs) {
      const sources = [...own, ...cited].filter(({ pack }) => pack === id);
      if (sources.length === 0 && root.origin?.pack !== id) continue;
      const documents = this.#documents(sources, own, cited);
      const values = { pack: title[this.language], version };
      const text =
        documents.length === 0
          ? say('rules', values)
          : say('sources', { ...values, documents: this.#sequence(documents) });
      this.#lines.push({ level: 0, text, ...(sources.length > 0 ? { sources } : {}) });
    }
  }

  /** Each document once; with the lines of what is explained, as far as no line has cited them. */
  #documents(
    sources: readonly CitedSource[],
    own: readonly CitedSource[],
    cited: readonly CitedSource[],
  ): readonly string[] {
    const { say } = this.labels;
    const titles = new Map(sources.map(({ document, title }) => [document, title]));
    return [...titles].map(([document, title]) => {
      const places = own.filter((source) => source.document === document && !cited.some(isSameAs(source)));
      return places.length === 0
        ? say('document', { document, title })
        : say('documentLines', { document, title, lines: printedLines(places) });
    });
  }

  #cited({ sources, origin }: Cited): readonly CitedSource[] {
    if (!origin) return [];
    const pack = this.parts.packs.find(({ id }) => id === origin.pack);
    return sources.map((source) => ({
      ...source,
      pack: origin.pack,
      title: pack?.sources[source.document]?.title[this.language] ?? source.document,
    }));
  }

  /** Adds where something is published: to the words in brackets at its end, else in brackets of its own. */
  #withCitation(text: string, sources: readonly CitedSource[]): string {
    if (sources.length === 0) return text;
    const documents = [...new Set(sources.map(({ document }) => document))];
    const citation = this.#sequence(
      documents.map((document) => {
        const places = sources.filter((source) => source.document === document);
        return this.labels.say('citation', { document, lines: printedLines(places) });
      }),
    );
    if (text.endsWith(')')) return `${this.#sequence([text.slice(0, -1), citation])})`;
    return `${text.endsWith('.') ? text.slice(0, -1) : text} (${citation})`;
  }

  #sequence(texts: readonly string[]): string {
    return texts.reduce((first, second) => this.labels.say('then', { first, second }));
  }
}

function isSameAs(source: CitedSource): (other: CitedSource) => boolean {
  return ({ pack, document, lines }) =>
    pack === source.pack && document === source.document && lines === source.lines;
}

function printedLines(places: readonly CitedSource[]): string {
  return places.map(({ lines }) => lines.replaceAll('-', '–')).join(', ');
}
