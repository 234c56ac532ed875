/** Parses the whole text of a part and says where in the text each tag is, for changing it in place. */
import { XmlReader } from './xml-reader';
import type { XmlAttributes } from './xml-reader';

/** A tag in the text: `start` is at its `<`, `end` just after its `>`. */
export interface TagPlace {
  readonly start: number;
  readonly end: number;
}

/** A child of the root: its opening tag, and its closing tag (the same one for `<a/>`). */
export interface RootChild {
  readonly name: string;
  readonly open: TagPlace;
  readonly close: TagPlace;
}

/** Where the scan is. One object for a whole scan: read it at once, do not keep it. */
export interface ScanPoint {
  /** 0 for the root, 1 for its children… */
  readonly depth: number;
  /** Name of the child of the root that is being read; empty outside of any. */
  readonly child: string;
  readonly reader: XmlReader;
  /** The tag that is being reported; of `<a/>`, both as it opens and as it closes. */
  place(): TagPlace;
}

/** Called for each tag of the part in document order, the root's included. */
export interface ScanHandlers {
  open?(name: string, attributes: XmlAttributes, at: ScanPoint): void;
  close?(name: string, at: ScanPoint): void;
}

/** Where the root and its children stand in the text of a part. */
export interface RootScan {
  /** The root's opening tag. */
  readonly root: TagPlace;
  /** Where the root's closing tag starts. */
  readonly rootEnd: number;
  readonly children: readonly RootChild[];
}

/**
 * Scans a part.
 * @param part Its name, for errors.
 * @param text All of its text: places are indexes into it.
 * @param handlers Told of every element, the root and its children included.
 * @throws WorkbookError `broken-part` or `unsafe-xml`; and whatever the handlers throw.
 */
export function scanRoot(part: string, text: string, handlers: ScanHandlers): RootScan {
  const children: RootChild[] = [];
  let root: TagPlace = { start: 0, end: 0 };
  let rootEnd = 0;
  let childOpen = root;
  const reader = new XmlReader(part, {
    open(name, attributes) {
      at.depth++;
      if (at.depth === 0) root = at.place();
      if (at.depth === 1) {
        at.child = name;
        childOpen = at.place();
      }
      handlers.open?.(name, attributes, at);
    },
    close(name) {
      handlers.close?.(name, at);
      if (at.depth === 1) {
        children.push({ name, open: childOpen, close: at.place() });
        at.child = '';
      }
      if (at.depth === 0) rootEnd = at.place().start;
      at.depth--;
    },
  });
  const at = {
    depth: -1,
    child: '',
    reader,
    // A `<` cannot occur within a tag, not even in an attribute's value: the last one before the end starts it.
    place: (): TagPlace => ({ start: text.lastIndexOf('<', reader.position - 1), end: reader.position }),
  };
  reader.write(text);
  reader.end();
  return { root, rootEnd, children };
}
