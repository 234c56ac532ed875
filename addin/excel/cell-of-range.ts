/** A cell of an Excel range as the core wants it. */
import { isDateFormat } from '../../src/vocabulary/date-format';
import type { CellValue } from '../../src/vocabulary/cell';

/** What a range says of one cell: `values`, `valueTypes` and `numberFormat`. */
export interface RangeCell {
  readonly value: unknown;
  readonly valueType: string;
  readonly numberFormat: unknown;
}

/** Makes a reader that remembers which formats show dates: a sheet has few, and as many cells. */
export function createCellReader(): (cell: RangeCell) => CellValue {
  const known = new Map<string, boolean>();
  const showsDate = (format: string): boolean => {
    let answer = known.get(format);
    if (answer === undefined) {
      answer = isDateFormat(format);
      known.set(format, answer);
    }
    return answer;
  };
  return ({ value, valueType, numberFormat }) => {
    switch (typeof value) {
      case 'string':
        if (value === '') return null;
        // Only the type tells an error from a text that reads "#N/A".
        return valueType === 'Error' ? { error: value } : value;
      case 'number':
        return typeof numberFormat === 'string' && showsDate(numberFormat) ? { serial: value } : value;
      case 'boolean':
        return value;
      default:
        return null;
    }
  };
}
