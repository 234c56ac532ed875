/** Changes a worksheet in place: colours cells and adds result cells, and copies all the rest as it is. */
import type { Severity } from '../../vocabulary/vocabulary';
import { areaName, cellName, parseAreaName } from '../../plan/cell-reference';
import { XmlEdits } from '../xml/xml-edits';
import type { RootChild } from '../xml/root-scan';
import { attributePlace, isSelfClosing } from '../xml/tag';
import { columnsXml } from './column-widths';
import { insertionPoint, worksheetOrder } from './element-order';
import { hyperlinksXml } from './hyperlinks';
import type { InternalLink } from './hyperlinks';
import type { CellSpot, RowSpot, SheetLayout } from './sheet-layout';
import type { StyleSheet } from './style-sheet';
import { emptyCell } from './written-cell';

/** A cell's XML and its column, from 0. */
export interface NewCell {
  readonly column: number;
  readonly xml: string;
}

/** What a row gets. */
export interface RowChange {
  readonly marks: ReadonlyMap<number, Severity>;
  /** Cells written over empty ones, by column. */
  readonly cells: readonly NewCell[];
}

/** All that a worksheet gets, rows and columns counted from 0. */
export interface SheetChange {
  /** Rows to change. */
  readonly rows: readonly number[];
  /** Asked for once a row, so that a large sheet is not held twice. */
  readonly rowChange: (row: number) => RowChange;
  readonly widths: { readonly first: number; readonly widths: readonly number[] } | undefined;
  /** Read after all the rows are done. */
  readonly links: readonly InternalLink[];
}

/** Patches one sheet; made for one use. */
export class SheetPatch {
  private readonly edits: XmlEdits;
  private readonly spots = new Map<number, RowSpot>();
  private bottom = -1;
  private right = -1;
  private left = Infinity;
  private top = Infinity;

  constructor(
    private readonly layout: SheetLayout,
    private readonly styles: StyleSheet,
  ) {
    this.edits = new XmlEdits(layout.text);
    for (const spot of layout.rows) if (!this.spots.has(spot.row)) this.spots.set(spot.row, spot);
  }

  /** The text of the changed sheet, in pieces. */
  apply(change: SheetChange): Generator<string> {
    const rows = [...new Set(change.rows)].sort((a, b) => a - b);
    const missing: string[] = [];
    for (const row of rows) {
      const { marks, cells } = change.rowChange(row);
      if (marks.size === 0 && cells.length === 0) continue;
      const spot = this.spots.get(row);
      if (spot) this.changeRow(spot, marks, cells);
      else this.insertRow(row, marks, cells, missing);
    }
    this.fillEmptyData(missing);
    if (change.widths) this.setWidths(change.widths.first, change.widths.widths);
    if (change.links.length > 0) this.addLinks(change.links);
    this.growDimension();
    return this.edits.pieces();
  }

  private changeRow(spot: RowSpot, marks: ReadonlyMap<number, Severity>, written: readonly NewCell[]): void {
    const known = new Map(spot.cells.map((cell) => [cell.column, cell]));
    const added = [...written];
    for (const [column, severity] of marks) {
      const cell = known.get(column);
      if (cell) this.edits.setAttribute(cell.open, 's', String(this.styles.marked(cell.style, severity)));
      else added.push(this.markedCell(spot.row, column, severity, spot.style));
    }
    if (added.length === 0) return;
    added.sort((a, b) => a.column - b.column);
    for (const { column } of added) this.include(spot.row, column);
    this.widenSpans(spot, added);
    if (isSelfClosing(this.layout.text, spot.open)) {
      const inner = added.map((cell) => cell.xml).join('');
      this.edits.replace(spot.open.end - 2, spot.open.end, `>${inner}</${this.layout.prefix}row>`);
      return;
    }
    for (const cell of added) {
      const replaced = known.get(cell.column);
      if (replaced) {
        this.edits.replace(replaced.open.start, replaced.end, cell.xml);
        continue;
      }
      const next = spot.cells.find((other) => other.column > cell.column);
      this.edits.insert(next ? next.open.start : spot.closeStart, cell.xml);
      if (next) this.nameCell(spot, next);
    }
  }

  private insertRow(
    row: number,
    marks: ReadonlyMap<number, Severity>,
    written: readonly NewCell[],
    missing: string[],
  ): void {
    const added = [
      ...written,
      ...[...marks].map(([column, mark]) => this.markedCell(row, column, mark, undefined)),
    ];
    added.sort((a, b) => a.column - b.column);
    for (const { column } of added) this.include(row, column);
    const tag = `${this.layout.prefix}row`;
    const xml = `<${tag} r="${String(row + 1)}">${added.map((cell) => cell.xml).join('')}</${tag}>`;
    const next = this.rowAfter(row);
    if (next) {
      this.edits.insert(next.open.start, xml);
      if (!next.named) this.nameOnce(next, String(next.row + 1));
    } else {
      missing.push(xml);
    }
  }

  /** The first row below; rows are in order in all sheets that Excel opens. */
  private rowAfter(row: number): RowSpot | undefined {
    const { rows } = this.layout;
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((rows[middle]?.row ?? 0) > row) high = middle;
      else low = middle + 1;
    }
    return rows[low];
  }

  /** Rows below all the others. */
  private fillEmptyData(missing: readonly string[]): void {
    if (missing.length === 0) return;
    const { text, prefix } = this.layout;
    const data = this.child('sheetData');
    if (!data) this.insertElement('sheetData', missing.join(''));
    else if (isSelfClosing(text, data.open)) {
      const tag = `${prefix}sheetData`;
      this.edits.replace(data.open.start, data.open.end, `<${tag}>${missing.join('')}</${tag}>`);
    } else this.edits.insert(data.close.start, missing.join(''));
  }

  /** An empty cell looks as its row does, else as its column does. */
  private markedCell(row: number, column: number, severity: Severity, rowStyle: number | undefined): NewCell {
    const range = this.layout.columns.find(({ first, last }) => first <= column && column <= last);
    const base = rowStyle ?? Number(range?.attributes['style'] ?? 0);
    return { column, xml: emptyCell(this.layout.prefix, row, column, this.styles.marked(base, severity)) };
  }

  /** What followed from its predecessor has to be said once something comes between them. */
  private nameCell(row: RowSpot, cell: CellSpot): void {
    if (!cell.named) this.nameOnce(cell, cellName(row.row, cell.column));
  }

  private readonly namedNow = new Set<CellSpot | RowSpot>();

  private nameOnce(spot: CellSpot | RowSpot, name: string): void {
    if (this.namedNow.has(spot)) return;
    this.namedNow.add(spot);
    this.edits.setAttribute(spot.open, 'r', name);
  }

  /** `spans` is a hint to readers; a wrong one makes Excel drop cells. */
  private widenSpans(spot: RowSpot, added: readonly NewCell[]): void {
    const place = attributePlace(this.layout.text, spot.open, 'spans');
    if (!place) return;
    const numbers = this.layout.text
      .slice(place.start, place.end)
      .split(/[\s:]+/)
      .map(Number);
    const columns = [...numbers.filter((number) => number > 0), ...added.map(({ column }) => column + 1)];
    const spans = `${String(Math.min(...columns))}:${String(Math.max(...columns))}`;
    this.edits.replace(place.start, place.end, spans);
  }

  private setWidths(first: number, widths: readonly number[]): void {
    const xml = columnsXml(this.layout, first, widths);
    const columns = this.child('cols');
    if (columns) this.edits.replace(columns.open.start, columns.close.end, xml);
    else this.edits.insert(this.insertionPoint('cols'), xml);
  }

  private addLinks(links: readonly InternalLink[]): void {
    const xml = hyperlinksXml(this.layout.prefix, links);
    const known = this.child('hyperlinks');
    if (!known) this.insertElement('hyperlinks', xml);
    else if (isSelfClosing(this.layout.text, known.open)) {
      const tag = `${this.layout.prefix}hyperlinks`;
      this.edits.replace(known.open.start, known.open.end, `<${tag}>${xml}</${tag}>`);
    } else this.edits.insert(known.close.start, xml);
  }

  private growDimension(): void {
    const dimension = this.child('dimension');
    const place = dimension && attributePlace(this.layout.text, dimension.open, 'ref');
    if (!place || this.bottom < 0) return;
    const area = parseAreaName(this.layout.text.slice(place.start, place.end));
    if (!area) return;
    const grown = {
      top: Math.min(area.top, this.top),
      left: Math.min(area.left, this.left),
      bottom: Math.max(area.bottom, this.bottom),
      right: Math.max(area.right, this.right),
    };
    this.edits.replace(place.start, place.end, areaName(grown));
  }

  private include(row: number, column: number): void {
    this.top = Math.min(this.top, row);
    this.left = Math.min(this.left, column);
    this.bottom = Math.max(this.bottom, row);
    this.right = Math.max(this.right, column);
  }

  private child(name: string): RootChild | undefined {
    return this.layout.children.find((child) => child.name === name);
  }

  private insertElement(name: string, inner: string): void {
    const tag = this.layout.prefix + name;
    this.edits.insert(this.insertionPoint(name), `<${tag}>${inner}</${tag}>`);
  }

  private insertionPoint(name: string): number {
    return insertionPoint(worksheetOrder, this.layout.children, name, this.layout.rootEnd);
  }
}
