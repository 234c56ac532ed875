/** Reads what the styles part holds of fonts, fills, borders and cell formats, for adding to them. */
import type { XmlAttributes } from '../xml/xml-reader';
import { scanRoot } from '../xml/root-scan';
import type { RootScan } from '../xml/root-scan';

/** The collections of the styles part that annotating adds to. */
export const collections = ['fonts', 'fills', 'borders', 'cellXfs'] as const;
/** The element name of such a collection. */
export type StyleCollection = (typeof collections)[number];

/** A child element of a font, such as `b` or `sz`. */
export interface FontProperty {
  readonly name: string;
  readonly attributes: XmlAttributes;
}

/** A cell format: its attributes, and its children (alignment, protection…) as they are written. */
export interface CellFormat {
  readonly attributes: XmlAttributes;
  readonly inner: string;
}

/** The styles part with what new styles are built on. */
export interface StyleScan extends RootScan {
  readonly text: string;
  /** How many elements each collection has. */
  readonly counts: Readonly<Record<StyleCollection, number>>;
  readonly fonts: readonly (readonly FontProperty[])[];
  readonly cellFormats: readonly CellFormat[];
}

const isCollection = (name: string): name is StyleCollection =>
  (collections as readonly string[]).includes(name);

/** @throws WorkbookError `broken-part` or `unsafe-xml`. */
export function scanStyles(part: string, text: string): StyleScan {
  const counts = { fonts: 0, fills: 0, borders: 0, cellXfs: 0 };
  const fonts: FontProperty[][] = [];
  const cellFormats: CellFormat[] = [];
  let format: { attributes: XmlAttributes; start: number } | undefined;
  const root = scanRoot(part, text, {
    open(name, attributes, { depth, child, place }) {
      if (depth === 3 && child === 'fonts') fonts.at(-1)?.push({ name, attributes });
      if (depth !== 2 || !isCollection(child)) return;
      counts[child]++;
      if (child === 'fonts') fonts.push([]);
      if (child === 'cellXfs') format = { attributes, start: place().end };
    },
    close(_, { depth, child, place }) {
      if (depth !== 2 || child !== 'cellXfs' || !format) return;
      const inner = text.slice(format.start, Math.max(format.start, place().start));
      cellFormats.push({ attributes: format.attributes, inner });
    },
  });
  return { ...root, text, counts, fonts, cellFormats };
}
