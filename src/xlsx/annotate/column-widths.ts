/** Gives the result columns their widths, and leaves those of the others. */
import { attributesText } from '../xml/xml-text';
import type { ColumnSpot, SheetLayout } from './sheet-layout';

/**
 * Rebuilds the `cols` element. A range that reaches into the result columns is cut: what is outside keeps all its
 * attributes; what is inside only keeps its look, since a hidden column would hide the results.
 * @param layout The sheet.
 * @param first First result column.
 * @param widths Of the result columns, in characters.
 */
export function columnsXml(layout: SheetLayout, first: number, widths: readonly number[]): string {
  const last = first + widths.length - 1;
  const ranges: ColumnSpot[] = layout.columns.flatMap((range) => [
    ...cut(range, range.first, Math.min(range.last, first - 1)),
    ...cut(range, Math.max(range.first, last + 1), range.last),
  ]);
  widths.forEach((width, index) => {
    const column = first + index;
    const before = layout.columns.find((range) => range.first <= column && column <= range.last);
    const style = before?.attributes['style'];
    ranges.push({
      first: column,
      last: column,
      attributes: { min: '', max: '', width: String(width), style, customWidth: '1' },
    });
  });
  ranges.sort((a, b) => a.first - b.first);
  const tag = `${layout.prefix}cols`;
  return `<${tag}>${ranges.map((range) => columnXml(layout.prefix, range)).join('')}</${tag}>`;
}

const cut = (range: ColumnSpot, first: number, last: number): ColumnSpot[] =>
  first > last ? [] : [{ ...range, first, last }];

function columnXml(prefix: string, { first, last, attributes }: ColumnSpot): string {
  return `<${prefix}col${attributesText({ ...attributes, min: String(first + 1), max: String(last + 1) })}/>`;
}
