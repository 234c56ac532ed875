/** Checks that values which are compared, added or looked up are in the same unit: weeks are not days. */
import type { CheckContext } from './check-context';
import type { OperatorData } from './derivation-schema';
import type { NameInfo } from './names';
import { jsonPath } from './problem';

/** Where units have to agree. */
export interface UnitPlace {
  readonly file: string;
  readonly path: string;
}

/** Reports a name that is in another unit than the one expected; without a unit, a name fits everywhere. */
export function checkUnit(
  info: NameInfo | undefined,
  expected: string | undefined,
  { file, path }: UnitPlace,
  { problems }: CheckContext,
): void {
  if (!info?.unit || expected === undefined || agree(info.unit, expected)) return;
  problems.add(file, path, 'wrong-unit', { name: info.name, actual: info.unit, expected });
}

/** Reports the units of an operator's arguments, and of what it makes, that do not agree. */
export function checkOperatorUnits(
  operator: OperatorData,
  target: NameInfo,
  { file, path }: UnitPlace,
  context: CheckContext,
): void {
  const unitOf = (name: string): string | undefined => context.names.get(name)?.unit;
  /** What stands at a place of the operator must be in a unit. */
  const wants = (
    argument: string | readonly (string | number)[],
    name: string,
    unit: string | undefined,
  ): void => {
    const at = jsonPath(path, ...[argument].flat());
    checkUnit(context.names.get(name), unit, { file, path: at }, context);
  };
  /** What is derived must be in a unit. */
  const makes = (unit: string | undefined): void => {
    checkUnit(target, unit, { file, path }, context);
  };
  switch (operator.op) {
    case 'addDays':
    case 'subtractDays':
      wants('by', operator.by, 'day');
      return;
    case 'addWeeks':
    case 'subtractWeeks':
      wants('by', operator.by, 'week');
      return;
    case 'addMonths':
      wants('by', operator.by, 'month');
      return;
    case 'daysBetween':
      makes('day');
      return;
    case 'hoursBetween':
      makes('hour');
      return;
    case 'copy':
    case 'positivePart':
      wants('of', operator.of, target.unit);
      return;
    case 'firstKnown':
    case 'maximum':
    case 'add':
      operator.of.forEach((name, index) => {
        wants(['of', index], name, target.unit ?? operator.of.map(unitOf).find((unit) => unit !== undefined));
      });
      return;
    case 'shortfall':
      wants('required', operator.required, target.unit);
      wants('actual', operator.actual, target.unit ?? unitOf(operator.required));
      return;
    case 'excess':
      wants('limit', operator.limit, target.unit);
      wants('actual', operator.actual, target.unit ?? unitOf(operator.limit));
      return;
    case 'atLeast':
      wants('minimum', operator.minimum, unitOf(operator.value));
      return;
    case 'multiply': {
      // Participants × price is an amount, and hours × groups are hours: the product has the unit of a factor.
      const units = [unitOf(operator.value), unitOf(operator.by)];
      if (units.some((unit) => unit === undefined || agree(unit, target.unit ?? unit))) return;
      makes(units[0]);
      return;
    }
    case 'lookup':
    case 'possibleValues':
      makes(unitOf(`${operator.table}.${operator.output}`));
      for (const [input, name] of Object.entries(operator.with ?? {})) {
        if (name !== null) wants(['with', input], name, unitOf(input));
      }
      return;
    case 'candidates':
      makes(unitOf(`${operator.table}.${operator.output}`));
      return;
    case 'cheapest':
      makes(unitOf(operator.result === 'quantity' ? operator.over : `${operator.table}.${operator.output}`));
      return;
    default:
      return;
  }
}

/** A currency that is not said agrees with any. */
function agree(a: string, b: string): boolean {
  const isCurrency = (unit: string): boolean => unit === 'currency' || /^[A-Z]{3}$/.test(unit);
  return a === b || ((a === 'currency' || b === 'currency') && isCurrency(a) && isCurrency(b));
}
