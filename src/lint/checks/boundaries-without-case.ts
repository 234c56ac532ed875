/** Ends of the ranges of tables that no worked case stands on: the usual place for a slip of one. */
import { cellSet, type Scalar } from '../../rules/cell-set';
import { jsonPath } from '../../rules/problem';
import type { Value } from '../../vocabulary/value';
import { literalInWords } from '../axis-words';
import { lineOf, type Line } from '../axis';
import type { LintContext } from '../lint-context';
import { lintProblem, type LintProblem } from '../lint-problem';
import type { TableAxis, TableSpace } from '../table-space';

/** A warning for each side of an end that no case has. */
export function boundariesWithoutCase(context: LintContext): readonly LintProblem[] {
  return context.spaces.flatMap((space) =>
    space.axes
      .filter(({ kind }) => kind !== 'reference')
      .flatMap((axis) => sidesWithoutCase(axis, space, context)),
  );
}

function sidesWithoutCase(axis: TableAxis, space: TableSpace, context: LintContext): readonly LintProblem[] {
  const type = axis.kind === 'validity' ? 'date' : axis.info?.type;
  const line = type === undefined ? undefined : lineOf(type);
  if (!line || !type) return [];
  const ends = axis.kind === 'validity' ? validityEnds(space) : rangeEnds(axis, space);
  const limits = context.program.parts.vocabulary.facts.get(axis.input);
  const reached = new Set(
    context.runs.flatMap((run) =>
      placeOf(axis.kind === 'validity' ? run.asOf : run.valueOf(axis.input), type === 'money', line),
    ),
  );
  return sidesOf(ends, line)
    .filter(({ place }) => (limits?.min === undefined || place >= limits.min) && !reached.has(place))
    .map(({ place, inside }) => {
      const where =
        axis.kind === 'validity'
          ? jsonPath('$', 'rows')
          : jsonPath('$', 'inputs', space.table.data.inputs.indexOf(axis.input));
      return lintProblem(
        'warning',
        'boundary-without-case',
        { file: space.table.file, path: where },
        (language) => ({
          input: axis.kind === 'validity' ? 'validFrom, validTo' : axis.input,
          value: literalInWords(line.valueAt(place), type, language, context.program.parts.formatters),
          end: literalInWords(line.valueAt(inside), type, language, context.program.parts.formatters),
        }),
      );
    });
}

interface End {
  readonly value: Scalar;
  /** Which way the range goes from there. */
  readonly direction: 1 | -1;
}

function rangeEnds({ input }: TableAxis, { table }: TableSpace): readonly End[] {
  return table.data.rows.flatMap(({ when }) => {
    const set = cellSet(when[input]);
    return set.kind === 'range' ? endsOf(set.min, set.max) : [];
  });
}

function validityEnds({ table }: TableSpace): readonly End[] {
  return table.data.rows.flatMap(({ validFrom, validTo }) => endsOf(validFrom, validTo));
}

function endsOf(min: Scalar | undefined, max: Scalar | undefined): readonly End[] {
  return [
    ...(min === undefined ? [] : [{ value: min, direction: 1 } as const]),
    ...(max === undefined ? [] : [{ value: max, direction: -1 } as const]),
  ];
}

/** Each end and, where there is a next value, the value on its other side. */
function sidesOf(ends: readonly End[], line: Line): readonly { place: number; inside: number }[] {
  const sides = new Map<number, number>();
  for (const { value, direction } of ends) {
    const inside = line.place(value);
    sides.set(inside, inside);
    if (line.step !== undefined && !sides.has(inside - direction)) sides.set(inside - direction, inside);
  }
  return [...sides].map(([place, inside]) => ({ place, inside }));
}

function placeOf(value: Value, isMinor: boolean, line: Line): readonly number[] {
  if (typeof value === 'number') return [isMinor ? value : line.place(value)];
  return typeof value === 'string' ? [line.place(value)] : [];
}
