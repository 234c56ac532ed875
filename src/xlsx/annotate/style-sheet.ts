/** The styles part, to which looks are added as they are needed; what was there keeps its number. */
import type { Severity } from '../../vocabulary/vocabulary';
import { attributesText } from '../xml/xml-text';
import { XmlEdits } from '../xml/xml-edits';
import { isSelfClosing, prefixOf } from '../xml/tag';
import { numberFormatIds } from './cell-style';
import type { CellFont, CellStyle } from './cell-style';
import { insertionPoint, styleSheetOrder } from './element-order';
import { isLightColor } from './light-color';
import { darkText, headerBorder, headerFill, linkText, mutedText, severityFills } from './palette';
import { collections, scanStyles } from './style-scan';
import type { FontProperty, StyleCollection, StyleScan } from './style-scan';

/** What a collection must start with when the part has none: Excel takes the first two fills for its own. */
const seeds: Readonly<Record<StyleCollection, readonly string[]>> = {
  fonts: ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
};

/** A styles part for a workbook that has none; the collections above are added with their first use. */
export const emptyStyles = (main: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}">` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** Allocates cell formats; the same look always has the same number. */
export class StyleSheet {
  private readonly scan: StyleScan;
  private readonly prefix: string;
  private readonly added: Record<StyleCollection, string[]> = {
    fonts: [],
    fills: [],
    borders: [],
    cellXfs: [],
  };
  /** XML of an added element → its number in its collection. */
  private readonly numbers = new Map<string, number>();
  private readonly marks = new Map<string, number>();
  private readonly styles = new Map<string, number>();

  /**
   * @param part Name of the styles part, for errors.
   * @param text Its text.
   */
  constructor(part: string, text: string) {
    this.scan = scanStyles(part, text);
    this.prefix = prefixOf(text, this.scan.root);
    for (const name of collections) {
      if (this.scan.counts[name] === 0)
        this.added[name].push(...seeds[name].map((seed) => this.qualify(seed)));
    }
  }

  /** The look of a cell, with the fill of a severity and a font that is legible on it. */
  marked(base: number, severity: Severity): number {
    const key = `${String(base)} ${severity}`;
    let number = this.marks.get(key);
    if (number === undefined) {
      const { cellFormats } = this.scan;
      const format = cellFormats[base] ?? cellFormats[0] ?? { attributes: {}, inner: '' };
      const font = this.legibleFont(Number(format.attributes['fontId'] ?? 0));
      const attributes = {
        ...format.attributes,
        fillId: String(this.fill(severityFills[severity])),
        applyFill: '1',
        ...(font === undefined ? {} : { fontId: String(font), applyFont: '1' }),
      };
      number = this.add('cellXfs', this.element('xf', attributes, format.inner));
      this.marks.set(key, number);
    }
    return number;
  }

  /** The number of a look of ours. */
  made(style: CellStyle): number {
    const { font = 'normal', fill, format = 'general', align } = style;
    const { bottomBorder = false, topBorder = false, wrap = false, quotePrefix = false } = style;
    const flags = [bottomBorder, topBorder, wrap, quotePrefix].map(String).join(' ');
    const key = `${font} ${fill ?? ''} ${format} ${align ?? ''} ${flags}`;
    let number = this.styles.get(key);
    if (number === undefined) {
      const flag = (set: boolean) => (set ? '1' : undefined);
      const fillId = fill === undefined ? 0 : this.fill(fill === 'header' ? headerFill : severityFills[fill]);
      const attributes = {
        numFmtId: String(numberFormatIds[format]),
        fontId: String(font === 'normal' ? 0 : this.font(font)),
        fillId: String(fillId),
        borderId: String(bottomBorder || topBorder ? this.border({ bottomBorder, topBorder }) : 0),
        xfId: '0',
        quotePrefix: flag(quotePrefix),
        applyNumberFormat: flag(format !== 'general'),
        applyFont: flag(font !== 'normal'),
        applyFill: flag(fill !== undefined),
        applyBorder: flag(bottomBorder || topBorder),
        applyAlignment: '1',
      };
      const alignment = this.element('alignment', {
        horizontal: align === 'indented' ? 'left' : align,
        indent: flag(align === 'indented'),
        vertical: 'top',
        wrapText: flag(wrap),
      });
      number = this.add('cellXfs', this.element('xf', attributes, alignment));
      this.styles.set(key, number);
    }
    return number;
  }

  /** Whether anything was added. */
  get isChanged(): boolean {
    return this.marks.size > 0 || this.styles.size > 0;
  }

  /** The part with what was added, in pieces. */
  pieces(): Generator<string> {
    const { text, children, rootEnd, counts } = this.scan;
    const edits = new XmlEdits(text);
    for (const name of collections) {
      const added = this.added[name];
      if (added.length === 0) continue;
      const count = String(counts[name] + added.length);
      const child = children.find((known) => known.name === name);
      if (!child) {
        const at = insertionPoint(styleSheetOrder, children, name, rootEnd);
        edits.insert(at, this.element(name, { count }, added.join('')));
        continue;
      }
      if (isSelfClosing(text, child.open)) {
        edits.replace(child.open.start, child.open.end, this.element(name, { count }, added.join('')));
        continue;
      }
      edits.setAttribute(child.open, 'count', count);
      edits.insert(child.close.start, added.join(''));
    }
    return edits.pieces();
  }

  private add(collection: StyleCollection, xml: string): number {
    const key = `${collection} ${xml}`;
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.scan.counts[collection] + this.added[collection].push(xml) - 1;
      this.numbers.set(key, number);
    }
    return number;
  }

  private fill(argb: string): number {
    const colors = this.element('fgColor', { rgb: argb }) + this.element('bgColor', { indexed: '64' });
    const pattern = this.element('patternFill', { patternType: 'solid' }, colors);
    return this.add('fills', this.element('fill', {}, pattern));
  }

  private border({
    bottomBorder,
    topBorder,
  }: Required<Pick<CellStyle, 'bottomBorder' | 'topBorder'>>): number {
    const side = (name: string, isDrawn: boolean): string =>
      isDrawn
        ? this.element(name, { style: 'thin' }, this.element('color', { rgb: headerBorder }))
        : this.element(name, {});
    const sides = [
      side('left', false),
      side('right', false),
      side('top', topBorder),
      side('bottom', bottomBorder),
      side('diagonal', false),
    ];
    return this.add('borders', this.element('border', {}, sides.join('')));
  }

  /** A variant of the workbook's default font, so that what is written looks at home. */
  private font(kind: Exclude<CellFont, 'normal'>): number {
    const defaults = this.scan.fonts[0] ?? [];
    const property = (name: string) => defaults.find((known) => known.name === name);
    const size = Number(property('sz')?.attributes['val'] ?? 11);
    const colors: Partial<Record<CellFont, string>> = { subtitle: mutedText, link: linkText };
    const color = colors[kind];
    const kept = (name: string): FontProperty[] => {
      const known = property(name);
      return known ? [known] : [];
    };
    return this.addFont([
      ...(kind === 'bold' || kind === 'title' ? [{ name: 'b', attributes: {} }] : []),
      ...(kind === 'link' ? [{ name: 'u', attributes: {} }] : []),
      { name: 'sz', attributes: { val: String(kind === 'title' ? size + 4 : size) } },
      ...(color === undefined ? kept('color') : [{ name: 'color', attributes: { rgb: color } }]),
      ...['name', 'family', 'charset', 'scheme'].flatMap(kept),
    ]);
  }

  /** A dark copy of a font that is too light, or `undefined` when it can stay. */
  private legibleFont(font: number): number | undefined {
    const properties = this.scan.fonts[font] ?? [];
    const isLight = properties.some(({ name, attributes }) => name === 'color' && isLightColor(attributes));
    if (!isLight) return undefined;
    return this.addFont(
      properties.map((property) =>
        property.name === 'color' ? { name: 'color', attributes: { rgb: darkText } } : property,
      ),
    );
  }

  private addFont(properties: readonly FontProperty[]): number {
    const inner = properties.map(({ name, attributes }) => this.element(name, attributes)).join('');
    return this.add('fonts', this.element('font', {}, inner));
  }

  private element(name: string, attributes: FontProperty['attributes'], inner = ''): string {
    const tag = this.prefix + name;
    const start = `<${tag}${attributesText(attributes)}`;
    return inner === '' ? `${start}/>` : `${start}>${inner}</${tag}>`;
  }

  private qualify(xml: string): string {
    return this.prefix === ''
      ? xml
      : xml.replaceAll('</', `</${this.prefix}`).replace(/<(?!\/)/g, `<${this.prefix}`);
  }
}
