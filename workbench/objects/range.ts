/** `Excel.Range` and `Excel.RangeAreas`. */
import { areaName, maxColumns, maxRows } from '../../src/plan/cell-reference';
import type { CellArea } from '../../src/plan/plan-sheet';
import type { CellValue } from '../../src/vocabulary/cell';
import type { HostSheet } from '../model/host-sheet';
import type { HostWorkbook } from '../model/host-workbook';
import { numberFormatOf, valueOf, valueTypeOf } from '../model/wire-cell';
import { HostObject } from '../rich-api/host-object';
import type { Json } from '../rich-api/json';
import { invalidArgument, RichApiError } from '../rich-api/rich-api-error';

/** Excel says no to more merged areas than this in one answer. */
const mostMergedAreas = 512;

/** Makes the object of a range. */
export function rangeObject(workbook: HostWorkbook, sheet: HostSheet, area: CellArea): HostObject {
  const { top, left, bottom, right } = area;
  if (top < 0 || left < 0 || bottom < top || right < left || bottom >= maxRows || right >= maxColumns) {
    throw invalidArgument();
  }
  const cells = (show: (cell: CellValue) => Json): Json => {
    const rows: Json[] = [];
    for (let row = top; row <= bottom; row++) {
      const shown: Json[] = [];
      for (let column = left; column <= right; column++) shown.push(show(sheet.cell(row, column)));
      rows.push(shown);
    }
    return rows;
  };
  return new HostObject('Range', {
    scalars: {
      Address: () => addressOf(sheet, area),
      RowIndex: () => top,
      ColumnIndex: () => left,
      RowCount: () => bottom - top + 1,
      ColumnCount: () => right - left + 1,
      Values: () => cells(valueOf),
      ValueTypes: () => cells(valueTypeOf),
      NumberFormat: () => cells(numberFormatOf),
    },
    finders: {
      GetCell: (row, column) => {
        const [atRow, atColumn] = [top + whole(row), left + whole(column)];
        return rangeObject(workbook, sheet, { top: atRow, left: atColumn, bottom: atRow, right: atColumn });
      },
      GetMergedAreasOrNullObject: () => mergedAreas(workbook, sheet, area),
    },
    calls: {
      Select: () => {
        workbook.select(sheet.id, area);
        return null;
      },
    },
  });
}

function mergedAreas(workbook: HostWorkbook, sheet: HostSheet, area: CellArea): HostObject | null {
  const merges = sheet.merges.filter((merge) => overlap(merge, area));
  if (merges.length === 0) return null;
  if (merges.length > mostMergedAreas) {
    throw new RichApiError('InvalidOperation', 'This range has too many merged areas.', 400);
  }
  const items = merges.map((merge) => rangeObject(workbook, sheet, merge));
  return new HostObject('RangeAreas', {
    scalars: { AreaCount: () => merges.length },
    navigations: { Areas: () => new HostObject('RangeCollection', { items: () => items }) },
  });
}

/** The number of a row or a column among arguments. */
export function whole(value: Json | undefined): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

/** The address as Excel writes it: `'Plan 2026-2027'!A1:B2`. */
function addressOf(sheet: HostSheet, area: CellArea): string {
  const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet.name)
    ? sheet.name
    : `'${sheet.name.replaceAll("'", "''")}'`;
  return `${name}!${areaName(area)}`;
}

const overlap = (a: CellArea, b: CellArea): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
