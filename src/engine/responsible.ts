/** Who has to act on a finding: always the same role, or the one that a value of the row names. */
import { responsibleRoles, type FindingParams } from '../rules/rule-schema';
import type { Value } from '../vocabulary/value';

/** The role of a finding on one row; undefined when the rule names none, or a value that is not known. */
export function responsibleFor(
  { responsible }: FindingParams,
  read: (name: string) => Value,
): (typeof responsibleRoles)[number] | undefined {
  if (typeof responsible !== 'object') return responsible;
  const role = read(responsible.fact);
  return responsibleRoles.find((one) => one === role);
}
