/** Compiled rules, ready to judge rows: synchronous, without effects, one row after the other. */
import type { Language } from '../i18n/language';
import type { ValueFormatter } from '../vocabulary/format-value';
import { planDateName, type Names } from '../rules/names';
import type { Pack } from '../rules/pack';
import type { Unreadable } from '../vocabulary/cell';
import type { Vocabulary } from '../vocabulary/load-vocabulary';
import { isKnown, type Facts, type Value } from '../vocabulary/value';
import type { CompiledRule } from './compiled-rule';
import type { CompiledTable } from './decision-table';
import { findingOfIncomplete, findingOfRule, findingOfUnreadable } from './finding';
import { GroupFindings } from './group-findings';
import type { CompiledGroup } from './measures/group';
import type { CompiledMeasure } from './measures/measure';
import { measureAlone, PlanGroups, type PlaceInPlan } from './measures/plan-groups';
import { missingFactsOf, type MissingFacts } from './missing-facts';
import type { Phase, ProgramStep } from './phases';
import type { RowState, Slots } from './row-state';
import type { Finding, Verdict } from './verdict';

/** What a run depends on besides the facts of the row. */
export interface EvaluateOptions {
  /** Date as of which dated values are read when the row has no start date (`YYYY-MM-DD`). */
  readonly planDate?: string;
  /** Why cells could not be read; each becomes a finding. */
  readonly unreadable?: readonly Unreadable[];
  /** The plan around the row; without it the row stands alone. */
  readonly place?: PlaceInPlan;
}

/** A row of a plan as it was read. */
export type PlanRowInput = Pick<EvaluateOptions, 'unreadable'> & { readonly facts: Facts };

/** What a run over a whole plan depends on besides its rows. */
export interface EvaluatePlanOptions {
  readonly planDate?: string;
  /** Rows between two reports of progress. */
  readonly chunkSize?: number;
}

/** The answer to a whole plan. */
export interface PlanVerdict {
  /** One verdict a row, in the order of the plan. */
  readonly verdicts: readonly Verdict[];
  /** What a row needs to know of the others, to be run again or explained: see `EvaluateOptions.place`. */
  placeOf(row: number): PlaceInPlan;
}

/** What compiling makes of the packs, for running rows and for explaining them. */
export interface ProgramParts {
  readonly vocabulary: Vocabulary;
  readonly packs: readonly Pack[];
  readonly names: Names;
  readonly slots: ReadonlyMap<string, number>;
  readonly constants: ReadonlyMap<string, Value>;
  readonly tables: ReadonlyMap<string, CompiledTable>;
  readonly rules: readonly CompiledRule[];
  readonly groups: ReadonlyMap<string, CompiledGroup>;
  readonly measures: ReadonlyMap<string, CompiledMeasure>;
  /** All steps, in an order in which everything is written before it is read. */
  readonly steps: readonly ProgramStep[];
  /** The same steps, cut where the rows of a plan are measured together. */
  readonly phases: readonly Phase[];
  asOf(row: RowState): string | null;
  /** Puts values into words, by language. */
  readonly formatters: Readonly<Record<Language, ValueFormatter>>;
}

interface FactSlots {
  readonly fact: number;
  readonly given: number;
  readonly unreadable: number;
  /** Values that do not say enough to be used, such as a label that two offers share. */
  readonly incomplete: ReadonlySet<Value>;
}

/** Judges rows; holds nothing of one row for the next, so that one program serves a whole plan. */
export class Program {
  readonly #factSlots: ReadonlyMap<string, FactSlots>;
  readonly #decisions: readonly (readonly [id: string, slot: number])[];
  readonly #blankRow: Slots;
  readonly #blankDecisions: Readonly<Record<string, Value>>;
  readonly #missingFacts: MissingFacts;
  readonly #planDateSlot: number;

  constructor(readonly parts: ProgramParts) {
    const { vocabulary, slots, constants } = parts;
    const slotOf = (name: string): number => slots.get(name) ?? -1;
    this.#factSlots = new Map(
      [...vocabulary.facts.values()]
        .filter(({ derivedOnly }) => !derivedOnly)
        .map(({ id }) => [
          id,
          {
            fact: slotOf(id),
            given: slotOf(`given.${id}`),
            unreadable: slotOf(`unreadable.${id}`),
            incomplete: new Set(
              vocabulary.valuesOf(id).flatMap((value) => (value.incomplete === true ? [value.id] : [])),
            ),
          },
        ]),
    );
    this.#decisions = [...vocabulary.decisions.keys()].map((id) => [id, slotOf(id)]);
    this.#blankRow = new Array<Value>(slots.size).fill(null);
    for (const { unreadable } of this.#factSlots.values()) this.#blankRow[unreadable] = false;
    for (const [name, value] of constants) this.#blankRow[slotOf(name)] = value;
    this.#blankDecisions = Object.fromEntries(this.#decisions.map(([id]) => [id, null]));
    this.#missingFacts = missingFactsOf(parts);
    this.#planDateSlot = slotOf(planDateName);
  }

  /**
   * Judges one row.
   *
   * @param facts values by fact id, as the reader of cells gives them; unknown ids are ignored. A fact that is
   *   present with the value `undefined` could not be read.
   */
  evaluate(facts: Facts, options: EvaluateOptions = {}): Verdict {
    const row = this.run(facts, options);
    return this.#verdict(row, [
      ...this.#cellFindings(facts, row, options.unreadable),
      ...fired(row).map((rule) => findingOfRule(rule, row.slots, this.parts)),
    ]);
  }

  /**
   * Judges all rows of a plan together, in time linear in the rows. A generator, so that whoever runs it decides
   * when to go on: it yields the number of rows done, out of all rows, after each chunk.
   */
  *evaluatePlan(
    rows: readonly PlanRowInput[],
    { planDate, chunkSize = 500 }: EvaluatePlanOptions = {},
  ): Generator<number, PlanVerdict, undefined> {
    const { phases } = this.parts;
    const states: RowState[] = [];
    for (const { facts } of rows) {
      states.push(this.#begin(facts, planDate));
      if (states.length % chunkSize === 0) yield 0;
    }
    const plan = states.map(({ slots }) => slots);
    const groups = new PlanGroups();
    let work = 0;
    const rowsDone = (): number => Math.floor(work / (phases.length + 1));
    for (const { steps, measures } of phases) {
      for (const state of states) {
        for (const step of steps) step.run(state);
        if (++work % chunkSize === 0) yield rowsDone();
      }
      for (const measure of measures) {
        groups.join(measure.group, plan);
        yield rowsDone();
        groups.measure(measure, plan);
        yield rowsDone();
      }
    }
    const groupFindings = new GroupFindings(groups, plan, this.parts);
    const verdicts: Verdict[] = [];
    for (const [index, { facts, unreadable }] of rows.entries()) {
      const state = states[index];
      if (!state) continue;
      const findings: Finding[] = [...this.#cellFindings(facts, state, unreadable)];
      const shared: Finding[] = [];
      for (const rule of fired(state)) {
        const report = groupFindings.add(rule, state, index);
        findings.push(...(report?.own ?? [findingOfRule(rule, state.slots, this.parts)]));
        if (report) shared.push(...report.shared);
      }
      verdicts.push(this.#verdict(state, findings, shared));
      if (++work % chunkSize === 0) yield rowsDone();
    }
    return { verdicts, placeOf: (row) => groups.placeOf(row) };
  }

  /** Judges all rows of a plan in one go, for callers that need no progress. */
  judgePlan(rows: readonly PlanRowInput[], options: EvaluatePlanOptions = {}): PlanVerdict {
    const steps = this.evaluatePlan(rows, options);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /** Every value of a row by name: facts, parameters, intermediate values, tables and decisions. */
  values(facts: Facts, options: EvaluateOptions = {}): ReadonlyMap<string, Value> {
    const { slots } = this.run(facts, options);
    return new Map([...this.parts.slots].map(([name, slot]) => [name, slots[slot]]));
  }

  /** Runs all steps on a row and leaves everything that was computed in its slots. */
  run(facts: Facts, { planDate, place }: EvaluateOptions = {}): RowState {
    const row = this.#begin(facts, planDate);
    for (const { steps, measures } of this.parts.phases) {
      for (const step of steps) step.run(row);
      for (const measure of measures) {
        row.slots[measure.slot] = place
          ? place.measure(measure, row.slots)
          : measureAlone(measure, row.slots);
      }
    }
    return row;
  }

  /** A row before its first step: what was given, and nothing else. */
  #begin(facts: Facts, planDate: string | undefined): RowState {
    const slots = this.#blankRow.slice();
    for (const id in facts) {
      const places = this.#factSlots.get(id);
      if (!places) continue;
      const value = facts[id];
      slots[places.fact] = places.incomplete.has(value) ? null : value;
      slots[places.given] = value;
      if (value === undefined) slots[places.unreadable] = true;
    }
    if (planDate !== undefined) slots[this.#planDateSlot] = planDate;
    return { slots, planDate: planDate ?? null, fired: [], asking: [] };
  }

  #verdict(row: RowState, findings: readonly Finding[], shared: readonly Finding[] = nothing): Verdict {
    // A copy of one template: rows share their shape, which keeps a large plan small.
    const decisions: Record<string, Value> = { ...this.#blankDecisions };
    for (const [id, slot] of this.#decisions) decisions[id] = row.slots[slot] ?? null;
    return {
      decisions,
      findings,
      shared: shared.length === 0 ? nothing : shared,
      missingFacts: this.#missingFacts(row),
    };
  }

  /** Cells come first, since nothing else can be trusted before they are readable. */
  #cellFindings(facts: Facts, row: RowState, unreadable: readonly Unreadable[] = []): readonly Finding[] {
    const findings = unreadable.map((why) => findingOfUnreadable(why, this.parts.vocabulary));
    for (const [id, { fact, incomplete }] of this.#factSlots) {
      if (incomplete.size === 0) continue;
      const given = facts[id];
      if (incomplete.has(given) && !isKnown(row.slots[fact])) {
        findings.push(findingOfIncomplete(id, String(given), this.parts.vocabulary));
      }
    }
    return findings;
  }
}

const nothing: readonly Finding[] = [];

/** The rules that fired, in the order of the packs. */
function fired(row: RowState): readonly CompiledRule[] {
  return row.fired.length > 1 ? [...row.fired].sort((a, b) => a.index - b.index) : row.fired;
}
