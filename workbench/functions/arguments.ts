/** The arguments of a formula as Excel hands them to a custom function. */
import { valueOf } from '../model/wire-cell';
import type { Json } from '../rich-api/json';
import type { CellValue } from '../../src/vocabulary/cell';
import type { FunctionMetadata } from './metadata';

/** A cell, or a range of them row by row. */
export type FunctionArgument = CellValue | readonly (readonly CellValue[])[];

const isMatrix = (argument: FunctionArgument): argument is readonly (readonly CellValue[])[] =>
  Array.isArray(argument) && argument.every((row) => Array.isArray(row));

/**
 * Fills omitted optional arguments up with null, wraps a cell that is given where a range is wanted.
 * @throws when Excel would not even take the formula.
 */
export function wireArguments(
  metadata: FunctionMetadata,
  given: readonly FunctionArgument[],
): readonly Json[] {
  const { name, parameters } = metadata;
  if (parameters.some(({ repeating }) => repeating)) {
    throw new Error(`${name} takes a repeating parameter, which the workbench does not implement.`);
  }
  if (given.length > parameters.length) {
    throw new Error(`${name} takes ${String(parameters.length)} arguments, not ${String(given.length)}.`);
  }
  return parameters.map(({ name: parameter, optional, dimensionality }, index) => {
    const argument = given[index];
    if (argument === undefined) {
      if (!optional) throw new Error(`${name} needs its argument ${parameter}.`);
      return null;
    }
    if (dimensionality === 'matrix') {
      const rows = isMatrix(argument) ? argument : [[argument]];
      return rows.map((row) => row.map((cell) => wireCell(metadata, cell)));
    }
    if (isMatrix(argument)) throw new Error(`${name} wants a single cell for ${parameter}, not a range.`);
    return wireCell(metadata, argument);
  });
}

/** An empty cell is sent as null here; platforms differ (some send 0), so functions must not care. */
function wireCell({ name, takesErrors }: FunctionMetadata, cell: CellValue): Json {
  if (cell === null) return null;
  if (typeof cell === 'object' && 'error' in cell) {
    if (!takesErrors) {
      throw new Error(`${name} does not take cells in error: Excel answers without calling it.`);
    }
    return { type: 'CustomFunctionError', code: String(cell.error) };
  }
  return valueOf(cell);
}
