/** Every mutant of a pack: of its tables, parameters, derivations, measures and rules. */
import type { Names } from '../src/rules/names';
import type { Pack } from '../src/rules/pack';
import type { RuleData } from '../src/rules/rule-schema';
import { replaced, type Change } from './change';
import { conditionChanges } from './condition-changes';
import { groupChanges, measureChanges } from './measure-changes';
import { pathOf, valueAt, withValueAt, type Mutant, type Step } from './mutant';
import { slipsOf } from './slips';
import { tableChanges } from './table-changes';

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
    ...mutantsOfPart(
      pack,
      ['groups'],
      `${pack.id}/measures.json`,
      pack.groups,
      ['groups'],
      groupChanges(pack.groups),
    ),
    ...mutantsOfPart(
      pack,
      ['measures'],
      `${pack.id}/measures.json`,
      pack.measures,
      ['measures'],
      measureChanges(pack.measures, names),
    ),
    ...pack.rules.flatMap((rule, index) =>
      mutantsOfPart(
        pack,
        ['rules', index, 'data'],
        rule.file,
        rule.data,
        ['rules', rule.data.name],
        ruleChanges(rule.data, names),
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

/** A finding about a group becomes one about each of its rows; a condition slips. */
function ruleChanges({ per, conditions }: RuleData, names: Names): readonly Change[] {
  return [
    ...(per === undefined ? [] : [{ steps: ['per'], after: undefined }]),
    ...conditionChanges(conditions, ['conditions'], names),
  ];
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
