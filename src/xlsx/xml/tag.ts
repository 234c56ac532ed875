/** Looks into a tag of a part's text. The text has been parsed before: it is known to be well formed. */
import type { TagPlace } from './root-scan';

/** Whether the tag that ends there is `<a/>`. */
export const isSelfClosing = (text: string, tag: TagPlace): boolean => text[tag.end - 2] === '/';

/** The qualified name in an opening tag. */
export function qualifiedName(text: string, tag: TagPlace): string {
  let end = tag.start + 1;
  while (end < tag.end && !isSpace(text, end) && text[end] !== '>' && text[end] !== '/') end++;
  return text.slice(tag.start + 1, end);
}

/** The prefix of an opening tag with its colon, or nothing. */
export function prefixOf(text: string, tag: TagPlace): string {
  const name = qualifiedName(text, tag);
  return name.slice(0, name.indexOf(':') + 1);
}

/**
 * Where the value of an attribute is, quotes left out.
 * @param name The qualified name of the attribute.
 */
export function attributePlace(text: string, tag: TagPlace, name: string): TagPlace | undefined {
  let at = tag.start + 1 + qualifiedName(text, tag).length;
  while (at < tag.end) {
    while (isSpace(text, at)) at++;
    const nameStart = at;
    while (at < tag.end && text[at] !== '=' && !isSpace(text, at)) at++;
    const found = text.slice(nameStart, at) === name;
    while (at < tag.end && text[at] !== '"' && text[at] !== "'") at++;
    const quote = text[at];
    if (quote === undefined || at >= tag.end) return undefined;
    const start = at + 1;
    const end = text.indexOf(quote, start);
    if (found) return { start, end };
    at = end + 1;
  }
  return undefined;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 10 || code === 13 || code === 9;
}
