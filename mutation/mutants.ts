/** Every mutant of a pack: of its tables, its parameters, the conditions of its rules and its derivations. */
import type { Names } from '../src/rules/names';
import type { Pack } from '../src/rules/pack';
import type { Condition } from '../src/rules/rule-schema';
import { pathOf, valueAt, withValueAt, type Mutant, type Step } from './mutant';
import { slipsOf } from './slips';

/** A change of one place; undefined takes it out. */
interface Change {
  readonly steps: readonly Step[];
  readonly after: unknown;
}

/** All mutants of a pack, file by file. */
export function mutantsOf(pack: Pack, names: Names): readonly Mutant[] {
  return [
    ...pack.tables.flatMap((table, index) =>
      mutantsOfPart(
        pack,
        ['tables', index, 'data'],
        table.file,
        table.data,
        [],
        tableChanges(table.data, names),
      ),
    ),
    ...mutantsOfPart(
      pack,
      ['parameters'],
      `${pack.id}/parameters.json`,
      pack.parameters,
      ['parameters'],
      parameterChanges(pack, names),
    ),
    ...mutantsOfPart(
      pack,
      ['derivations'],
      `${pack.id}/derivations.json`,
      pack.derivations,
      ['derivations'],
      derivationChanges(pack, names),
    ),
    ...pack.rules.flatMap((rule, index) =>
      mutantsOfPart(
        pack,
        ['rules', index, 'data'],
        rule.file,
        rule.data,
        ['rules', rule.data.name],
        ruleChanges(rule.data.conditions, names),
      ),
    ),
  ];
}

/**
 * @param at Where the part is in the pack.
 * @param inFile How the part is reached in its file, for the path that people read.
 */
function mutantsOfPart(
  pack: Pack,
  at: readonly Step[],
  file: string,
  part: unknown,
  inFile: readonly string[],
  changes: readonly Change[],
): readonly Mutant[] {
  const [list, name] = inFile;
  const prefix = list === undefined ? '$' : name === undefined ? `$.${list}` : `$.${list}[${name}]`;
  return changes.map(({ steps, after }) => ({
    file,
    path: `${prefix}${pathOf(part, steps).slice(1)}`,
    before: valueAt(part, steps),
    after,
    pack: withValueAt(pack, [...at, ...steps], after),
  }));
}

function tableChanges(data: Pack['tables'][number]['data'], names: Names): readonly Change[] {
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

function parameterChanges({ parameters }: Pack, names: Names): readonly Change[] {
  return parameters.flatMap(({ id, values }, index) =>
    values.flatMap(({ value, from }, at): readonly Change[] => {
      const steps = [index, 'values', at];
      const slips = Array.isArray(value)
        ? value.map((_, place) => ({ steps: [...steps, 'value', place], after: undefined }))
        : replaced([...steps, 'value'], slipsOf(value, names.get(id)));
      return [
        ...slips,
        ...(value === null ? [] : [{ steps: [...steps, 'value'], after: null }]),
        ...(from === undefined ? [] : replaced([...steps, 'from'], slipsOf(from, undefined))),
      ];
    }),
  );
}

function ruleChanges(conditions: Condition, names: Names): readonly Change[] {
  return conditionChanges(conditions, ['conditions'], names);
}

function derivationChanges({ derivations }: Pack, names: Names): readonly Change[] {
  return derivations.flatMap(({ name, alternatives }, index) =>
    alternatives.flatMap(({ when, derive }, at): readonly Change[] => {
      const steps = [index, 'alternatives', at];
      return [
        ...(when ? conditionChanges(when, [...steps, 'when'], names) : []),
        ...(when && alternatives.length > 1 ? [{ steps: [...steps, 'when'], after: undefined }] : []),
        ...(alternatives.length > 1 ? [{ steps, after: undefined }] : []),
        ...(derive.op === 'constant'
          ? replaced([...steps, 'derive', 'value'], slipsOf(derive.value, names.get(name)))
          : replaced([...steps, 'derive', 'op'], opposites[derive.op] ?? [])),
      ];
    }),
  );
}

/** Operators that take the same arguments and are easily taken for each other. */
const opposites: Readonly<Record<string, readonly string[]>> = {
  addDays: ['subtractDays'],
  subtractDays: ['addDays'],
  addWeeks: ['subtractWeeks'],
  subtractWeeks: ['addWeeks'],
  positivePart: ['copy'],
  firstKnown: ['maximum'],
  maximum: ['firstKnown'],
};

/** Operators that a slip makes of others. */
const operatorSlips: Readonly<Record<string, readonly string[]>> = {
  equal: ['notEqual'],
  notEqual: ['equal'],
  in: ['notIn'],
  notIn: ['in'],
  lessThan: ['lessThanInclusive', 'greaterThan'],
  lessThanInclusive: ['lessThan', 'greaterThan'],
  greaterThan: ['greaterThanInclusive', 'lessThan'],
  greaterThanInclusive: ['greaterThan', 'lessThan'],
  contains: ['doesNotContain'],
  doesNotContain: ['contains'],
};

/** A comparison is turned round, its literal changed; a part of a group is left out, all and any are taken for each other. */
function conditionChanges(condition: Condition, steps: readonly Step[], names: Names): readonly Change[] {
  if ('not' in condition) {
    return [{ steps, after: condition.not }, ...conditionChanges(condition.not, [...steps, 'not'], names)];
  }
  if ('all' in condition || 'any' in condition) {
    const group = 'all' in condition ? 'all' : 'any';
    const children = 'all' in condition ? condition.all : condition.any;
    const swapped = { [group === 'all' ? 'any' : 'all']: children };
    return [
      ...(children.length > 1 ? [{ steps, after: swapped }] : []),
      ...children.flatMap((child, index) => [
        ...(children.length > 1 ? [{ steps: [...steps, group, index], after: undefined }] : []),
        ...conditionChanges(child, [...steps, group, index], names),
      ]),
    ];
  }
  const { fact, operator, value } = condition;
  const info = names.get(fact);
  const literals = Array.isArray(value)
    ? value.flatMap((one, index) => [
        ...replaced(
          [...steps, 'value', index],
          slipsOf(one, info).filter((slip) => !value.includes(slip as never)),
        ),
        ...(value.length > 1 ? [{ steps: [...steps, 'value', index], after: undefined }] : []),
      ])
    : replaced([...steps, 'value'], slipsOf(value, info));
  return [...replaced([...steps, 'operator'], operatorSlips[operator] ?? []), ...literals];
}

function replaced(steps: readonly Step[], values: readonly unknown[]): readonly Change[] {
  return values.map((after) => ({ steps, after }));
}
