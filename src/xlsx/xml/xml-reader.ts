/** Parses the XML of a part as it comes: names without prefixes, no document type, bounded depth. */
import { SaxesParser } from 'saxes';
import { knownNamespaces } from '../package/namespaces';
import { WorkbookError } from '../workbook-error';

/** Attributes by their qualified name. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/**
 * Receives what is read. Elements of the workbook's namespaces come by their local name (`row`, whatever their
 * prefix); foreign ones come with a question mark before it (`?AlternateContent`).
 */
export interface XmlHandlers {
  open?(name: string, attributes: XmlAttributes, reader: XmlReader): void;
  close?(name: string, reader: XmlReader): void;
  text?(text: string): void;
}

/** Real sheets stay below 20. */
const maxDepth = 200;

interface Binding {
  readonly depth: number;
  readonly prefix: string;
  readonly previous: string | undefined;
}

/**
 * A parser of one part. Namespaces are followed here and not by saxes, which takes twice the time to do it: they
 * are declared on a few elements and used on millions.
 */
export class XmlReader {
  private readonly parser = new SaxesParser<{ xmlns: false }>({ xmlns: false, position: false } as {
    xmlns: false;
  });
  private readonly namespaces = new Map<string, string>();
  /** Qualified name → reported name, under the current declarations. */
  private readonly names = new Map<string, string>();
  private readonly bindings: Binding[] = [];
  private declared: [prefix: string, namespace: string][] = [];
  /** Reported names of the open elements. */
  private readonly open: string[] = [];

  /**
   * @param part Name of the part, for errors.
   * @param handlers What to do with what is read.
   */
  constructor(
    private readonly part: string,
    handlers: XmlHandlers,
  ) {
    this.parser.on('doctype', () => {
      throw new WorkbookError('unsafe-xml', { part, reason: 'document type' });
    });
    this.parser.on('attribute', ({ name, value }) => {
      if (!name.startsWith('xmlns')) return;
      if (name.length === 5) this.declared.push(['', value]);
      else if (name[5] === ':') this.declared.push([name.slice(6), value]);
    });
    this.parser.on('opentag', (tag) => {
      if (this.declared.length > 0) this.bind();
      const name = this.nameOf(tag.name);
      if (this.open.push(name) > maxDepth) throw new WorkbookError('unsafe-xml', { part, reason: 'depth' });
      handlers.open?.(name, tag.attributes, this);
    });
    this.parser.on('closetag', () => {
      handlers.close?.(this.open.pop() ?? '', this);
      if (this.bindings.length > 0) this.unbind();
    });
    const { text } = handlers;
    if (text) {
      this.parser.on('text', (piece) => {
        text.call(handlers, piece);
      });
      this.parser.on('cdata', (piece) => {
        text.call(handlers, piece);
      });
    }
  }

  /**
   * Parses the next piece of the text.
   * @throws WorkbookError `broken-part` or `unsafe-xml`; and whatever the handlers throw.
   */
  write(text: string): void {
    this.guard(() => this.parser.write(text));
  }

  /** Says that the text is over. */
  end(): void {
    this.guard(() => this.parser.close());
  }

  /** Where the parser is in the text: just after the `>` of the element that is being reported. */
  get position(): number {
    return this.parser.position;
  }

  /** Whether a namespace is declared here, under any prefix. */
  declares(namespace: string): boolean {
    return this.prefixFor([namespace]) !== undefined;
  }

  /** The prefix that is declared here for one of these namespaces; empty for the default one. */
  prefixFor(namespaces: readonly string[]): string | undefined {
    for (const [prefix, namespace] of this.namespaces) if (namespaces.includes(namespace)) return prefix;
    return undefined;
  }

  /** The value of an attribute of a namespace, whatever its prefix: `r:id` and the like. */
  attributeIn(attributes: XmlAttributes, namespaces: readonly string[], local: string): string | undefined {
    for (const [name, value] of Object.entries(attributes)) {
      if (!name.endsWith(`:${local}`)) continue;
      const namespace = this.namespaces.get(name.slice(0, -local.length - 1));
      if (namespace !== undefined && namespaces.includes(namespace)) return value;
    }
    return undefined;
  }

  private nameOf(qualified: string): string {
    let name = this.names.get(qualified);
    if (name === undefined) {
      const colon = qualified.indexOf(':');
      const local = qualified.slice(colon + 1);
      const namespace = this.namespaces.get(qualified.slice(0, Math.max(0, colon)));
      name = namespace !== undefined && knownNamespaces.has(namespace) ? local : `?${local}`;
      this.names.set(qualified, name);
    }
    return name;
  }

  private bind(): void {
    for (const [prefix, namespace] of this.declared) {
      this.bindings.push({ depth: this.open.length, prefix, previous: this.namespaces.get(prefix) });
      this.namespaces.set(prefix, namespace);
    }
    this.declared = [];
    this.names.clear();
  }

  private unbind(): void {
    for (let last = this.bindings.at(-1); last?.depth === this.open.length; last = this.bindings.at(-1)) {
      if (last.previous === undefined) this.namespaces.delete(last.prefix);
      else this.namespaces.set(last.prefix, last.previous);
      this.bindings.pop();
      this.names.clear();
    }
  }

  private guard(step: () => unknown): void {
    try {
      step();
    } catch (error) {
      if (error instanceof WorkbookError) throw error;
      throw new WorkbookError('broken-part', { part: this.part, reason: String(error) }, error);
    }
  }
}
