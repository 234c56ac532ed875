/** Where things are in the text of a worksheet: rows, the cells that matter, columns, merged areas. */
import type { CellArea } from '../../plan/plan-sheet';
import { parseAreaName, parseCellName } from '../../plan/cell-reference';
import { isTrue } from '../read/workbook-part';
import type { XmlAttributes } from '../xml/xml-reader';
import { scanRoot } from '../xml/root-scan';
import type { RootScan, ScanPoint, TagPlace } from '../xml/root-scan';
import { prefixOf } from '../xml/tag';

/** A cell's place in the text; its column counts from 0. */
export interface CellSpot {
  readonly column: number;
  readonly open: TagPlace;
  end: number;
  readonly style: number;
  /** Whether it holds a value or a formula, and not only a look. */
  filled: boolean;
  /** False when its place follows from the cell before it. */
  readonly named: boolean;
}

/** A row's place in the text; its number counts from 0. */
export interface RowSpot {
  readonly row: number;
  readonly open: TagPlace;
  /** Start of its closing tag; of no use for `<row/>`. */
  closeStart: number;
  readonly named: boolean;
  /** The look of its empty cells, when it has one of its own. */
  readonly style: number | undefined;
  /** Those that were asked for, in their order. */
  readonly cells: CellSpot[];
}

/** A `col` element: columns `first` to `last`, from 0. */
export interface ColumnSpot {
  readonly first: number;
  readonly last: number;
  readonly attributes: XmlAttributes;
}

/** All that changing a worksheet in place needs to know of its text. */
export interface SheetLayout extends RootScan {
  readonly part: string;
  readonly text: string;
  /** Prefix of the worksheet's elements, colon included. */
  readonly prefix: string;
  readonly rows: readonly RowSpot[];
  readonly columns: readonly ColumnSpot[];
  readonly merges: readonly CellArea[];
  readonly hyperlinks: number;
}

/**
 * @param part Name of the part, for errors.
 * @param text Its text.
 * @param keeps Which cells to note; a large sheet has millions.
 * @throws WorkbookError `broken-part` or `unsafe-xml`.
 */
export function scanSheet(
  part: string,
  text: string,
  keeps: (row: number, column: number) => boolean,
): SheetLayout {
  const rows: RowSpot[] = [];
  const columns: ColumnSpot[] = [];
  const merges: CellArea[] = [];
  let hyperlinks = 0;
  let row: RowSpot | undefined;
  let cell: CellSpot | undefined;
  let column = -1;

  const openRow = (attributes: XmlAttributes, open: TagPlace) => {
    const name = attributes['r'];
    row = {
      row: name === undefined ? (rows.at(-1)?.row ?? -1) + 1 : Number(name) - 1,
      open,
      closeStart: open.end,
      named: name !== undefined,
      style: isTrue(attributes['customFormat']) ? Number(attributes['s'] ?? 0) : undefined,
      cells: [],
    };
    rows.push(row);
    column = -1;
  };
  const openCell = (attributes: XmlAttributes, at: ScanPoint) => {
    const name = attributes['r'];
    column = name === undefined ? column + 1 : (parseCellName(name)?.column ?? column + 1);
    if (!row || !keeps(row.row, column)) return;
    const open = at.place();
    const style = Number(attributes['s'] ?? 0);
    cell = { column, open, end: open.end, style, filled: false, named: name !== undefined };
    row.cells.push(cell);
  };

  const root = scanRoot(part, text, {
    open(name, attributes, at) {
      const { depth, child } = at;
      if (child === 'sheetData') {
        if (depth === 2 && name === 'row') openRow(attributes, at.place());
        else if (depth === 3 && name === 'c') openCell(attributes, at);
        else if (depth === 4 && cell) cell.filled = true;
      } else if (depth !== 2) {
        return;
      } else if (name === 'col') {
        const [first, last] = [Number(attributes['min']) - 1, Number(attributes['max']) - 1];
        columns.push({ first, last, attributes });
      } else if (name === 'mergeCell') {
        const area = parseAreaName(attributes['ref'] ?? '');
        if (area) merges.push(area);
      } else if (name === 'hyperlink') {
        hyperlinks++;
      }
    },
    close(_, { depth, child, place }) {
      if (child !== 'sheetData') return;
      if (depth === 3 && cell) {
        cell.end = place().end;
        cell = undefined;
      } else if (depth === 2 && row) {
        row.closeStart = place().start;
        row = undefined;
      }
    },
  });
  const prefix = prefixOf(text, root.root);
  return { ...root, part, text, prefix, rows, columns, merges, hyperlinks };
}
