/** The hidden sheet "Listes": one column for each list of choices. */
import { CellWriter, rowXml, type SharedStrings } from './cells';
import { lists } from './lists';
import { columnName, declaration, namespaces } from './xml';

export const listsSheetName = 'Listes';

const columns: readonly (readonly [string, readonly string[]])[] = Object.entries(lists);
const longest = Math.max(...columns.map(([, values]) => values.length));

export function listsSheetPart(strings: SharedStrings): string {
  const write = new CellWriter(strings);
  const header = columns.map(([name], index) => write.text(index, 1, 'header', name.replace('Liste_', '')));
  const body = Array.from({ length: longest }, (_, line) => {
    const row = line + 2;
    const cells = columns.flatMap(([, values], index) => {
      const value = values[line];
      return value === undefined ? [] : [write.text(index, row, 'text', value)];
    });
    return rowXml(row, cells);
  });
  const last = columnName(columns.length - 1);
  return (
    `${declaration}<worksheet xmlns="${namespaces.main}"><dimension ref="A1:${last}${String(longest + 1)}"/>` +
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
    `<cols><col min="1" max="${String(columns.length)}" width="28.7109375" customWidth="1"/></cols>` +
    `<sheetData>${rowXml(1, header)}${body.join('')}</sheetData>` +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>'
  );
}

/** Where each list stands, by its defined name. */
export function listRanges(): (readonly [string, string])[] {
  return columns.map(([name, values], index) => {
    const letter = columnName(index);
    return [name, `${listsSheetName}!$${letter}$2:$${letter}$${String(values.length + 1)}`] as const;
  });
}
