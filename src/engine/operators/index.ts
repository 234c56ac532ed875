/** All operators of derivations, by name. */
import type { OperatorData, OperatorName } from '../../rules/derivation-schema';
import type { Compute } from '../row-state';
import { add, atLeast, maximum, multiply, positivePart, shortfall } from './arithmetic';
import {
  addDays,
  addMonths,
  addWeeks,
  consecutiveDays,
  daysBetween,
  subtractDays,
  subtractWeeks,
} from './dates';
import type { CompileOperator, OperatorScope } from './operator';
import { candidates, cheapest, lookup, possibleValues } from './tables';
import { asList, constant, copy, firstKnown, matchLabel, mixed, publishedLabel } from './values';
import { verdict } from './verdict';

export type { OperatorScope } from './operator';

const operators: { readonly [Name in OperatorName]: CompileOperator<Name> } = {
  constant,
  copy,
  asList,
  firstKnown,
  daysBetween,
  addDays,
  subtractDays,
  addWeeks,
  subtractWeeks,
  addMonths,
  consecutiveDays,
  positivePart,
  shortfall,
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
      return [];
    case 'copy':
    case 'asList':
    case 'positivePart':
    case 'mixed':
    case 'publishedLabel':
      return [operator.of];
    case 'firstKnown':
    case 'maximum':
    case 'add':
      return operator.of;
    case 'daysBetween':
      return [operator.from, operator.to];
    case 'addDays':
    case 'subtractDays':
    case 'addWeeks':
    case 'subtractWeeks':
    case 'addMonths':
      return [operator.date, operator.by];
    case 'consecutiveDays':
      return [operator.dates];
    case 'shortfall':
      return [operator.required, operator.actual];
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
