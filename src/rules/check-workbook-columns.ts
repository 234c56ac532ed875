/** Checks how a sheet of the workbook may stand in for the rows of a table. */
import type { CheckContext } from './check-context';
import { jsonPath } from './problem';
import type { TableData } from './table-schema';

/** The columns of a sheet that replaces the rows must be the table's own inputs and outputs. */
export function checkWorkbookColumns(
  { id, inputs, outputs, workbook }: TableData,
  file: string,
  context: CheckContext,
): void {
  if (!workbook) return;
  const { problems } = context;
  const needInput = (input: string, ...steps: readonly (string | number)[]): void => {
    if (inputs.includes(input)) return;
    problems.add(file, jsonPath('$', 'workbook', ...steps), 'not-table-input', {
      input,
      table: id,
      inputs: inputs.join(', '),
    });
  };
  const needOutput = (output: string, ...steps: readonly (string | number)[]): void => {
    if (outputs.some((one) => one.id === output)) return;
    problems.add(file, jsonPath('$', 'workbook', ...steps), 'unknown-output', {
      table: id,
      output,
      outputs: outputs.map((one) => one.id).join(', '),
    });
  };
  for (const [index, column] of workbook.columns.entries()) {
    if ('input' in column) needInput(column.input, 'columns', index, 'input');
    else if ('from' in column) needInput(column.from, 'columns', index, 'from');
    else if ('to' in column) needInput(column.to, 'columns', index, 'to');
    else needOutput(column.output, 'columns', index, 'output');
  }
  for (const output of Object.keys(workbook.then ?? {})) needOutput(output, 'then', output);
  if (!workbook.otherwise) return;
  needInput(workbook.otherwise.by, 'otherwise', 'by');
  needInput(workbook.otherwise.over, 'otherwise', 'over');
  for (const output of Object.keys(workbook.otherwise.then)) needOutput(output, 'otherwise', 'then', output);
}
