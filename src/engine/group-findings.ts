/** Findings about groups of rows: reported once, on the first row concerned, and shared by the others. */
import type { Value } from '../vocabulary/value';
import type { CompiledRule } from './compiled-rule';
import { findingOfRule } from './finding';
import type { Membership } from './measures/group';
import type { PlanGroups } from './measures/plan-groups';
import type { ProgramParts } from './program';
import type { RowState } from './row-state';
import { TRUE } from './ternary';
import type { Finding } from './verdict';

interface Reported {
  readonly finding: Finding;
  readonly rows: number[];
}

/** What a rule of a group comes to on one row. */
export interface GroupReport {
  /** Findings that the row is the first to report. */
  readonly own: readonly Finding[];
  /** Findings that an earlier row has reported. */
  readonly shared: readonly Finding[];
}

/** Gathers, row after row in the order of the plan, the findings of rules that speak of groups. */
export class GroupFindings {
  readonly #reported = new Map<CompiledRule, Map<string, Reported>>();

  constructor(
    private readonly groups: PlanGroups,
    private readonly plan: readonly Value[][],
    private readonly parts: ProgramParts,
  ) {}

  /** Adds a row on which the rule fired; undefined when the row belongs to no group: the finding is its own. */
  add(rule: CompiledRule, { slots }: RowState, row: number): GroupReport | undefined {
    if (!rule.per) return undefined;
    const memberships = this.groups.membershipsOf(rule.per, row, this.plan);
    const inEach = memberships.map((membership) => ({
      membership,
      slots: memberships.length > 1 ? this.#slotsIn(membership, rule, slots, row) : slots,
    }));
    // Of several groups, those in which the rule holds with what that group comes to.
    const concerned = memberships.length > 1 ? inEach.filter((one) => rule.test(one.slots) === TRUE) : inEach;
    if (concerned.length === 0) return undefined;
    const own: Finding[] = [];
    const shared: Finding[] = [];
    for (const { membership, slots: read } of concerned) {
      const reported = this.#reportedFor(rule).get(membership.key);
      if (reported) {
        reported.rows.push(row);
        shared.push(reported.finding);
        continue;
      }
      const rows = [row];
      const finding = { ...findingOfRule(rule, read, this.parts), rows };
      this.#reportedFor(rule).set(membership.key, { finding, rows });
      own.push(finding);
    }
    return { own, shared };
  }

  #reportedFor(rule: CompiledRule): Map<string, Reported> {
    const known = this.#reported.get(rule) ?? new Map<string, Reported>();
    this.#reported.set(rule, known);
    return known;
  }

  /** The row’s values as one of its groups has them: that group’s measures, and of a list the one element. */
  #slotsIn(
    membership: Membership,
    rule: CompiledRule,
    slots: readonly Value[],
    row: number,
  ): readonly Value[] {
    const read = [...slots];
    for (const [slot, value] of membership.elements) read[slot] = value;
    for (const measure of this.parts.measures.values()) {
      if (measure.group === rule.per) read[measure.slot] = this.groups.valueIn(measure, membership, row);
    }
    return read;
  }
}
