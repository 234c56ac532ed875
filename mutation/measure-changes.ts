/** The slips of groups of rows, and of what is measured over them. */
import type { GroupData, MeasureData, MeasureOperator } from '../src/rules/measure-schema';
import type { Names } from '../src/rules/names';
import { replaced, type Change } from './change';
import { conditionChanges } from './condition-changes';

/** A key of the group is left out, or a blank of it keeps the row out again. */
export function groupChanges(groups: readonly GroupData[]): readonly Change[] {
  return groups.flatMap(({ by }, index) =>
    by.flatMap((key, at): readonly Change[] => {
      const steps = [index, 'by', at];
      return [
        ...(by.length > 1 ? [{ steps, after: undefined }] : []),
        ...(typeof key === 'string' ? [] : [{ steps, after: key.fact }]),
      ];
    }),
  );
}

/** All rows count, other rows count, blanks count otherwise, or the values come together in another way. */
export function measureChanges(measures: readonly MeasureData[], names: Names): readonly Change[] {
  return measures.flatMap(({ where, measure }, index): readonly Change[] => [
    ...(where
      ? [{ steps: [index, 'where'], after: undefined }, ...conditionChanges(where, [index, 'where'], names)]
      : []),
    ...replaced([index, 'measure'], [...otherBlanks(measure), ...otherOperators(measure)]),
  ]);
}

/** Blanks are left out where they count, or count where they are left out. */
function otherBlanks(measure: MeasureOperator): readonly MeasureOperator[] {
  if (measure.op === 'count') return [];
  const { blanks, ...counting } = measure;
  return [blanks === undefined ? { ...measure, blanks: 'skip' } : counting];
}

/** Operators that are easily taken for each other, and whose results are of one type. */
function otherOperators(measure: MeasureOperator): readonly MeasureOperator[] {
  switch (measure.op) {
    case 'sum':
      return [{ ...measure, op: 'max' }];
    case 'min':
      return [{ ...measure, op: 'max' }];
    case 'max':
      return [
        { ...measure, op: 'sum' },
        { ...measure, op: 'min' },
      ];
    case 'distinct':
    case 'overlaps':
      return [{ op: 'count' }];
    case 'count':
      return [];
  }
}
