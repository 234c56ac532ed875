/** Changes to a text, made in one pass: all that is not changed is copied as it is. */
import type { TagPlace } from './root-scan';
import { attributePlace, qualifiedName } from './tag';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Collects edits of one text, in any order; they must not overlap. */
export class XmlEdits {
  private readonly edits: Edit[] = [];

  constructor(private readonly text: string) {}

  /** Puts text in the place of what is between two positions. */
  replace(start: number, end: number, text: string): void {
    this.edits.push({ start, end, text });
  }

  /** Inserts text; what is inserted at one position comes in the order of the calls. */
  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  /** Gives an attribute of a tag a value, which must need no escape. */
  setAttribute(tag: TagPlace, name: string, value: string): void {
    const place = attributePlace(this.text, tag, name);
    if (place) this.replace(place.start, place.end, value);
    else this.insert(tag.start + 1 + qualifiedName(this.text, tag).length, ` ${name}="${value}"`);
  }

  /** The changed text, in pieces. */
  *pieces(): Generator<string> {
    const ordered = [...this.edits].sort((a, b) => a.start - b.start || a.end - b.end);
    let at = 0;
    for (const edit of ordered) {
      if (edit.start > at) yield this.text.slice(at, edit.start);
      yield edit.text;
      at = edit.end;
    }
    yield this.text.slice(at);
  }
}
