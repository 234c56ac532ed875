/** Reads a CSV file as a sheet of texts. */
import Papa from 'papaparse';
import type { SheetGrid } from '../../plan/plan-sheet';
import type { CellValue } from '../../vocabulary/cell';
import { defaultLimits } from '../limits';
import type { WorkbookLimits } from '../limits';
import { WorkbookError } from '../workbook-error';
import { decodeText } from './decode-text';
import { findDelimiter } from './delimiter';

/**
 * Every field is a text, trimmed of nothing: codes keep their zeros, and what is a number or a date is for the
 * column mapping to say. Short rows are filled up with empty cells; empty rows at the end are left out.
 * @param bytes The file, in UTF-8, UTF-16 or Windows-1252, its fields separated by `;`, a tab or `,`.
 * @param options Name of the sheet that it becomes, and limits.
 * @throws WorkbookError `too-large`, `not-text` or `unclosed-quote`.
 */
export function readCsv(
  bytes: Uint8Array,
  options: { readonly name?: string; readonly limits?: Partial<WorkbookLimits> } = {},
): SheetGrid {
  const limits = { ...defaultLimits, ...options.limits };
  if (bytes.length > limits.partBytes) {
    throw new WorkbookError('too-large', {
      what: 'part-bytes',
      actual: bytes.length,
      limit: limits.partBytes,
    });
  }
  const { text, delimiter } = splitHint(decodeText(bytes));
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiter ?? findDelimiter(text) });
  const unclosed = errors.find((error) => error.code === 'MissingQuotes');
  if (unclosed) throw new WorkbookError('unclosed-quote', { row: unclosed.row ?? 0 });

  let height = data.length;
  while (height > 0 && (data[height - 1] ?? []).every((field) => field === '')) height--;
  let width = 0;
  for (let row = 0; row < height; row++) width = Math.max(width, data[row]?.length ?? 0);
  if (height * width > limits.cells) {
    throw new WorkbookError('too-large', { what: 'cells', actual: height * width, limit: limits.cells });
  }
  return {
    name: options.name ?? 'CSV',
    top: 0,
    left: 0,
    cells: data.slice(0, height).map((fields) => padded(fields, width)),
    merges: [],
    tables: [],
    date1904: false,
    hidden: false,
  };
}

function padded(fields: readonly string[], width: number): CellValue[] {
  const row = new Array<CellValue>(width).fill(null);
  fields.forEach((field, column) => {
    if (field !== '') row[column] = field;
  });
  return row;
}

/** A first line `sep=;` is a hint for Excel, which does not show it: it is not a row. */
function splitHint(text: string): { text: string; delimiter?: string } {
  const hint = /^sep=(.)\r?\n/i.exec(text);
  return hint?.[1] === undefined ? { text } : { text: text.slice(hint[0].length), delimiter: hint[1] };
}
