/** All operators of derivations, by name. */
import type { OperatorData, OperatorName } from '../../rules/derivation-schema';
import type { Compute } from '../row-state';
import { add, atLeast, excess, maximum, multiply, positivePart, shortfall } from './arithmetic';
import {
  addDays,
  addMonths,
  addWeeks,
  consecutiveDays,
  daysBetween,
  hoursBetween,
  schoolYearOf,
  subtractDays,
  subtractWeeks,
} from './dates';
import { datesMatching, datesNotCovered, datesOf, datesOnWeekdays, earliest } from './date-lists';
import type { CompileOperator, OperatorScope } from './operator';
import { overlapCount } from './overlaps';
import { candidates, cheapest, lookup, possibleValues } from './tables';
import {
  asList,
  constant,
  copy,
  firstKnown,
  matchLabel,
  mixed,
  publishedLabel,
  singleCode,
  size,
} from './values';
import { firstResponsible, verdict } from './verdict';

export type { OperatorScope } from './operator';

const operators: { readonly [Name in OperatorName]: CompileOperator<Name> } = {
  constant,
  copy,
  asList,
  firstKnown,
  daysBetween,
  hoursBetween,
  addDays,
  subtractDays,
  addWeeks,
  subtractWeeks,
  addMonths,
  consecutiveDays,
  datesOf,
  earliest,
  datesOnWeekdays,
  datesMatching,
  datesNotCovered,
  schoolYearOf,
  overlapCount,
  size,
  singleCode,
  positivePart,
  shortfall,
  excess,
  atLeast,
  maximum,
  add,
  multiply,
  mixed,
  matchLabel,
  publishedLabel,
  lookup,
  possibleValues,
  candidates,
  cheapest,
  verdict,
  firstResponsible,
};

/** Compiles an operator whose checks have passed. */
export function compileOperator<Name extends OperatorName>(
  operator: Extract<OperatorData, { op: Name }>,
  scope: OperatorScope,
): Compute {
  const compile: CompileOperator<Name> = operators[operator.op as Name];
  return compile(operator as never, scope);
}

/** The names that an operator reads, those behind a table's inputs included. */
export function operatorReads(
  operator: OperatorData,
  inputsOf: (table: string) => readonly string[],
): readonly string[] {
  switch (operator.op) {
    case 'constant':
    case 'firstResponsible':
      return [];
    case 'copy':
    case 'asList':
    case 'size':
    case 'singleCode':
    case 'positivePart':
    case 'mixed':
    case 'publishedLabel':
      return [operator.of];
    case 'firstKnown':
    case 'maximum':
    case 'datesOf':
    case 'add':
      return operator.of;
    case 'daysBetween':
    case 'hoursBetween':
      return [operator.from, operator.to];
    case 'addDays':
    case 'subtractDays':
    case 'addWeeks':
    case 'subtractWeeks':
    case 'addMonths':
      return [operator.date, operator.by];
    case 'consecutiveDays':
    case 'earliest':
      return [operator.dates];
    case 'datesOnWeekdays':
      return [operator.dates, operator.weekdays];
    case 'datesMatching':
    case 'datesNotCovered':
      return [operator.dates, ...inputsOf(operator.table).filter((name) => name !== operator.input)];
    case 'schoolYearOf':
      return [operator.date, operator.firstMonth];
    case 'overlapCount':
      return [operator.intervals, ...operator.slots.flatMap(({ from, to }) => [from, to]), operator.mode];
    case 'shortfall':
      return [operator.required, operator.actual];
    case 'excess':
      return [operator.actual, operator.limit];
    case 'atLeast':
      return [operator.value, operator.minimum];
    case 'multiply':
      return [operator.value, operator.by];
    case 'matchLabel':
      return [operator.text];
    case 'lookup':
    case 'possibleValues': {
      const overrides = operator.with ?? {};
      const kept = inputsOf(operator.table).filter((name) => !Object.hasOwn(overrides, name));
      return [...kept, ...Object.values(overrides).filter((name) => name !== null)];
    }
    case 'candidates':
    case 'cheapest':
      return inputsOf(operator.table);
    case 'verdict':
      return operator.needs;
  }
}
