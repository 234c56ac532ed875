/** Reads the cells and the merged areas of a worksheet. */
import type { CellArea } from '../../plan/plan-sheet';
import type { CellValue } from '../../vocabulary/cell';
import { cellName, maxColumns, maxRows, parseAreaName, parseCellName } from '../../plan/cell-reference';
import { serialOfDate } from '../date-serial';
import { WorkbookError } from '../workbook-error';
import type { XmlAttributes, XmlHandlers } from '../xml/xml-reader';
import { decodeCharacters } from '../xml/xml-text';
import { GridBuilder } from './grid-builder';

/** What cells refer to. */
export interface SheetContext {
  readonly part: string;
  readonly date1904: boolean;
  /** The shared strings; asked for at the first cell that needs them. */
  readonly sharedStrings: () => readonly string[];
  /** For each cell format, whether it shows dates. */
  readonly dateFormats: readonly boolean[];
}

/** What Excel shows where a formula cannot be calculated. */
const notCalculated: CellValue = { error: '#CALC!' };

/** Handles the XML of one worksheet; a value is read when its cell ends. */
export class SheetReader implements XmlHandlers {
  readonly builder = new GridBuilder();
  readonly merges: CellArea[] = [];
  readonly hiddenRows: number[] = [];
  readonly hiddenColumns: number[] = [];
  private inData = false;
  private row = -1;
  private column = -1;
  private type: string | undefined;
  private style: string | undefined;
  private content = '';
  /** False inside of formulas and of phonetic hints, whose text is not the cell's value. */
  private takesText = false;
  private inPhonetic = false;
  /** A formula without a value was never calculated: its cell is not empty, it is not known. */
  private hasFormula = false;
  private hasValue = false;

  constructor(private readonly context: SheetContext) {}

  open(name: string, attributes: XmlAttributes): void {
    if (!this.inData) {
      if (name === 'sheetData') this.inData = true;
      else if (name === 'mergeCell') this.merge(attributes);
      else if (name === 'col' && isHidden(attributes)) this.hideColumns(attributes);
      return;
    }
    switch (name) {
      case 'c':
        this.openCell(attributes);
        break;
      case 'v':
        this.hasValue = true;
        this.takesText = true;
        break;
      case 't':
        this.takesText = !this.inPhonetic;
        break;
      case 'f':
        this.hasFormula = true;
        break;
      case 'row':
        this.openRow(attributes);
        break;
      case 'rPh':
        this.inPhonetic = true;
        break;
    }
  }

  close(name: string): void {
    if (!this.inData) return;
    switch (name) {
      case 'c':
        if (this.content !== '') this.closeCell();
        else if (this.hasFormula && !this.hasValue) this.builder.add(this.row, this.column, notCalculated);
        break;
      case 'v':
      case 't':
        this.takesText = false;
        break;
      case 'rPh':
        this.inPhonetic = false;
        break;
      case 'sheetData':
        this.inData = false;
        break;
    }
  }

  text(piece: string): void {
    if (this.takesText) this.content += piece;
  }

  /** A row or a cell without a name follows the one before it. */
  private openRow(attributes: XmlAttributes): void {
    const name = attributes['r'];
    this.row = name === undefined ? this.row + 1 : Number(name) - 1;
    this.column = -1;
    if (!(Number.isInteger(this.row) && this.row >= 0 && this.row < maxRows)) this.fail(`row ${name ?? ''}`);
    if (isHidden(attributes)) this.hiddenRows.push(this.row);
  }

  /** Stretches come in the order of the columns; one that goes back is no new one. */
  private hideColumns(attributes: XmlAttributes): void {
    const after = this.hiddenColumns.at(-1) ?? -1;
    const last = Math.min(Number(attributes['max']), maxColumns);
    for (let column = Math.max(Number(attributes['min']), after + 2); column <= last; column++) {
      this.hiddenColumns.push(column - 1);
    }
  }

  private openCell(attributes: XmlAttributes): void {
    const name = attributes['r'];
    if (name === undefined) {
      this.column++;
    } else {
      const position = parseCellName(name);
      if (!position) this.fail(`cell ${name}`);
      this.row = position.row;
      this.column = position.column;
    }
    if (this.column >= maxColumns || this.row < 0) this.fail('cell out of the sheet');
    this.type = attributes['t'];
    this.style = attributes['s'];
    this.content = '';
    this.hasFormula = false;
    this.hasValue = false;
  }

  private closeCell(): void {
    const value = this.value();
    this.content = '';
    if (value !== null && value !== '') this.builder.add(this.row, this.column, value);
  }

  private value(): CellValue {
    const text = this.content;
    switch (this.type) {
      case undefined:
      case 'n':
        return this.number(text);
      case 's': {
        const shared = this.context.sharedStrings()[Number(text)];
        if (shared === undefined) this.fail(`shared string ${text}`);
        return shared;
      }
      case 'b':
        return text.trim() === '1' || text.trim() === 'true';
      case 'e':
        return { error: text };
      case 'd': {
        const serial = serialOfDate(text.trim(), this.context.date1904);
        return serial === undefined ? text : { serial };
      }
      default:
        return decodeCharacters(text);
    }
  }

  private number(text: string): CellValue {
    const value = Number(text);
    if (!Number.isFinite(value)) return text;
    return this.style !== undefined && this.context.dateFormats[Number(this.style)]
      ? { serial: value }
      : value;
  }

  private merge(attributes: XmlAttributes): void {
    const area = parseAreaName(attributes['ref'] ?? '');
    if (area) this.merges.push(area);
  }

  private fail(reason: string): never {
    const cell = this.row >= 0 && this.column >= 0 ? { cell: cellName(this.row, this.column) } : {};
    throw new WorkbookError('broken-part', { part: this.context.part, ...cell, reason });
  }
}

/** Rows and columns are hidden by a filter, an outline or by hand. */
function isHidden(attributes: XmlAttributes): boolean {
  return attributes['hidden'] === '1' || attributes['hidden'] === 'true';
}
