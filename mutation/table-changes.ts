/** The slips of a decision table: of its rows, and of what a sheet that stands in for them implies. */
import type { Names } from '../src/rules/names';
import type { TableData } from '../src/rules/table-schema';
import { replaced, type Change } from './change';
import type { Step } from './mutant';
import { slipsOf } from './slips';

/** A cell is dropped or changed, a conclusion changed or left out; what a sheet of the workbook implies is changed. */
export function tableChanges(data: TableData, names: Names): readonly Change[] {
  return [...workbookChanges(data, names), ...rowChanges(data, names)];
}

function rowChanges(data: TableData, names: Names): readonly Change[] {
  return data.rows.flatMap(({ when, then, validFrom, validTo }, row) => [
    ...Object.entries(when).flatMap(([input, cell]) =>
      cellChanges(cell, ['rows', row, 'when', input], input, names),
    ),
    ...Object.entries(then).flatMap(([output, cell]): readonly Change[] => {
      const steps = ['rows', row, 'then', output];
      if (cell === null) return [];
      const slips = Array.isArray(cell)
        ? cell.flatMap((one, index) =>
            replaced([...steps, index], slipsOf(one, names.get(`${data.id}.${output}`))),
          )
        : replaced(steps, slipsOf(cell, names.get(`${data.id}.${output}`)));
      return [...slips, { steps, after: null }];
    }),
    ...(validFrom === undefined ? [] : replaced(['rows', row, 'validFrom'], slipsOf(validFrom, undefined))),
    ...(validTo === undefined ? [] : replaced(['rows', row, 'validTo'], slipsOf(validTo, undefined))),
  ]);
}

/** What holds on days between the rows of a sheet, and what every row of it implies. */
function workbookChanges({ id, workbook }: TableData, names: Names): readonly Change[] {
  const { then = {}, otherwise } = workbook ?? {};
  const implied = (steps: readonly Step[], outputs: typeof then): readonly Change[] =>
    Object.entries(outputs).flatMap(([output, cell]) => [
      ...replaced([...steps, output], slipsOf(cell, names.get(`${id}.${output}`))),
      ...(cell === null ? [] : [{ steps: [...steps, output], after: null }]),
    ]);
  return [
    ...implied(['workbook', 'then'], then),
    ...(otherwise
      ? [
          { steps: ['workbook', 'otherwise'], after: undefined },
          ...(otherwise.by === undefined
            ? []
            : [{ steps: ['workbook', 'otherwise', 'by'], after: undefined }]),
          ...implied(['workbook', 'otherwise', 'then'], otherwise.then),
        ]
      : []),
  ];
}

/** A cell is dropped, one of its values changed or left out, an end of its range moved by one. */
function cellChanges(cell: unknown, steps: readonly Step[], input: string, names: Names): readonly Change[] {
  const info = names.get(input);
  const dropped = { steps, after: undefined };
  if (Array.isArray(cell)) {
    return [
      dropped,
      ...cell.flatMap((one, index) => [
        ...replaced(
          [...steps, index],
          slipsOf(one, info).filter((slip) => !cell.includes(slip)),
        ),
        ...(cell.length > 1 ? [{ steps: [...steps, index], after: undefined }] : []),
      ]),
    ];
  }
  if (typeof cell === 'object' && cell !== null) {
    const ends = Object.entries(cell).filter(([end]) => end === 'min' || end === 'max');
    return [dropped, ...ends.flatMap(([end, value]) => replaced([...steps, end], slipsOf(value, info)))];
  }
  return [dropped, ...replaced(steps, slipsOf(cell, info))];
}
