/** Links from a cell to another cell of the workbook. */
import { cellName } from '../../plan/cell-reference';
import { attributesText, encodeCharacters } from '../xml/xml-text';

/** A link from a cell (row and column from 0) to a cell of the same workbook. */
export interface InternalLink {
  readonly row: number;
  readonly column: number;
  readonly sheet: string;
  /** An A1 name. */
  readonly cell: string;
  readonly text: string;
}

/** Beyond this many links in a sheet, Excel calls the file damaged. */
export const maxHyperlinks = 65_530;

/** A sheet's name as references write it. Quotes are always right, and needed more often than not. */
export const quotedSheetName = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** The `hyperlink` elements of links. */
export function hyperlinksXml(prefix: string, links: readonly InternalLink[]): string {
  return links
    .map((link) => {
      const attributes = {
        ref: cellName(link.row, link.column),
        location: encodeCharacters(`${quotedSheetName(link.sheet)}!${link.cell}`),
        display: encodeCharacters(link.text),
      };
      return `<${prefix}hyperlink${attributesText(attributes)}/>`;
    })
    .join('');
}
