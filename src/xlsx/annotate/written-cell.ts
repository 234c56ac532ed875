/** The XML of the cells that are written. */
import type { WrittenValue } from '../../plan/annotation';
import { cellName } from '../../plan/cell-reference';
import { serialOfDate } from '../date-serial';
import { encodeCharacters, escapeText, fitCell } from '../xml/xml-text';
import type { CellStyle } from './cell-style';
import type { StyleSheet } from './style-sheet';

/** What the XML of a cell takes from the sheet that it is written to. */
export interface CellWriter {
  /** Prefix of the sheet's elements, colon included. */
  readonly prefix: string;
  readonly styles: StyleSheet;
  readonly date1904: boolean;
}

const decimalPattern = /^-?\d+(\.\d+)?$/;
const formulaStart = /^[=+\-@\t\r]/;

/**
 * Writes a cell. Text is an inline string, which no spreadsheet evaluates; a number or a date that cannot be
 * written as one is written as text, so that nothing is lost.
 * @param style The look of the cell; the value adds its number format, or that of a link.
 * @returns An empty text for a blank value.
 */
export function writtenCell(
  writer: CellWriter,
  row: number,
  column: number,
  value: WrittenValue,
  style: CellStyle,
): string {
  switch (value.kind) {
    case 'blank':
      return '';
    case 'text':
      return textCell(writer, row, column, value.text, style);
    case 'link':
      return textCell(writer, row, column, value.text, { ...style, font: 'link' });
    case 'number': {
      const { decimal, format } = value;
      if (!decimalPattern.test(decimal)) return textCell(writer, row, column, decimal, style);
      return numberCell(writer, row, column, decimal, { ...style, format });
    }
    case 'date': {
      const serial = serialOfDate(value.date, writer.date1904);
      if (serial === undefined) return textCell(writer, row, column, value.date, style);
      return numberCell(writer, row, column, String(serial), { ...style, format: 'date' });
    }
  }
}

/** A cell that only has a look. */
export function emptyCell(prefix: string, row: number, column: number, style: number): string {
  return `<${prefix}c r="${cellName(row, column)}" s="${String(style)}"/>`;
}

/** A number as it is: `decimal` is not checked. */
export function numberCell(
  { prefix, styles }: CellWriter,
  row: number,
  column: number,
  decimal: string,
  style: CellStyle,
): string {
  const number = String(styles.made(style));
  return `<${prefix}c r="${cellName(row, column)}" s="${number}"><${prefix}v>${decimal}</${prefix}v></${prefix}c>`;
}

/** A text, whatever it looks like. */
export function textCell(
  { prefix, styles }: CellWriter,
  row: number,
  column: number,
  text: string,
  style: CellStyle,
): string {
  const fitted = fitCell(text);
  const number = styles.made(formulaStart.test(fitted) ? { ...style, quotePrefix: true } : style);
  const open = `<${prefix}c r="${cellName(row, column)}" s="${String(number)}" t="inlineStr">`;
  const inner = escapeText(encodeCharacters(fitted));
  return `${open}<${prefix}is><${prefix}t xml:space="preserve">${inner}</${prefix}t></${prefix}is></${prefix}c>`;
}
