/** A manifest as a tree, and what the tests ask of it. */
import { SaxesParser } from 'saxes';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** @throws Error when the text is no well-formed XML. */
export function parseManifest(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on('closetag', () => open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  const [document] = root.children;
  if (!document) throw new Error('no element');
  return document;
}

/** An element and all that it holds, in the order of the document. */
export function all(element: Element, name?: string): readonly Element[] {
  const own = name === undefined || element.name === name ? [element] : [];
  return [...own, ...element.children.flatMap((child) => all(child, name))];
}

/** The one element of a name. */
export function only(element: Element, name: string): Element {
  const [found, ...others] = all(element, name);
  if (!found || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} elements ${name}`);
  return found;
}

/** Every address that the manifest names, schemas aside. */
export function addresses(manifest: Element): readonly string[] {
  return all(manifest)
    .flatMap(({ name, attributes, text }) =>
      name === 'AppDomain' ? [text] : [attributes['DefaultValue'] ?? ''],
    )
    .filter((value) => /^\w+:\/\//.test(value));
}
