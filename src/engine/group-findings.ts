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
    const concerned = this.#concerned(rule, slots, memberships, row);
    if (concerned.length === 0) return undefined;
    const own: Finding[] = [];
    const shared: Finding[] = [];
    const known = this.#reportedFor(rule);
    for (const { key, values } of concerned) {
      const reported = known.get(key);
      if (reported) {
        reported.rows.push(row);
        shared.push(reported.finding);
        continue;
      }
      const rows = [row];
      const finding = { ...findingOfRule(rule, slots, this.parts, values), rows };
      known.set(key, { finding, rows });
      own.push(finding);
    }
    return { own, shared };
  }

  /** Of several groups, those in which the rule holds with what that group comes to. */
  #concerned(
    rule: CompiledRule,
    slots: readonly Value[],
    memberships: readonly Membership[],
    row: number,
  ): readonly Concerned[] {
    if (memberships.length <= 1) return memberships.map(({ key }) => ({ key, values: nothing }));
    // One copy for all groups: each of them overwrites the values of the one before.
    const read = [...slots];
    return memberships.flatMap((membership) => {
      const values = this.#valuesIn(membership, rule, row);
      for (const [slot, value] of values) read[slot] = value;
      return rule.test(read) === TRUE ? [{ key: membership.key, values }] : [];
    });
  }

  #reportedFor(rule: CompiledRule): Map<string, Reported> {
    const known = this.#reported.get(rule) ?? new Map<string, Reported>();
    this.#reported.set(rule, known);
    return known;
  }

  /** The row’s values as one of its groups has them: that group’s measures, and of a list the one element. */
  #valuesIn({ key, elements }: Membership, rule: CompiledRule, row: number): ReadonlyMap<number, Value> {
    const values = new Map(elements);
    for (const measure of this.parts.measures.values()) {
      if (measure.group === rule.per) values.set(measure.slot, this.groups.valueIn(measure, key, row));
    }
    return values;
  }
}

/** A group in which a rule holds, and the values that the row has there instead of its own. */
interface Concerned {
  readonly key: string;
  readonly values: ReadonlyMap<number, Value>;
}

const nothing: ReadonlyMap<number, Value> = new Map();
