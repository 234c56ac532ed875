/** Compiled rules, ready to judge rows: synchronous, without effects, one row after the other. */
import type { Language } from '../i18n/language';
import type { ValueFormatter } from '../vocabulary/format-value';
import { planDateName, type Names } from '../rules/names';
import type { Pack } from '../rules/pack';
import type { Unreadable } from '../vocabulary/cell';
import type { Vocabulary } from '../vocabulary/load-vocabulary';
import { isKnown, type Facts, type Value } from '../vocabulary/value';
import type { RunnableStep } from './compile';
import type { CompiledRule } from './compiled-rule';
import type { CompiledTable } from './decision-table';
import { findingOfIncomplete, findingOfRule, findingOfUnreadable } from './finding';
import { missingFactsOf, type MissingFacts } from './missing-facts';
import type { RowState, Slots } from './row-state';
import type { Finding, Verdict } from './verdict';

/** What a run depends on besides the facts of the row. */
export interface EvaluateOptions {
  /** Date as of which dated values are read when the row has no start date (`YYYY-MM-DD`). */
  readonly planDate?: string;
  /** Why cells could not be read; each becomes a finding. */
  readonly unreadable?: readonly Unreadable[];
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
  readonly steps: readonly RunnableStep[];
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
    // A copy of one template: rows share their shape, which keeps a large plan small.
    const decisions: Record<string, Value> = { ...this.#blankDecisions };
    for (const [id, slot] of this.#decisions) decisions[id] = row.slots[slot] ?? null;
    return {
      decisions,
      findings: this.#findings(facts, row, options),
      missingFacts: this.#missingFacts(row),
    };
  }

  /** Every value of a row by name: facts, parameters, intermediate values, tables and decisions. */
  values(facts: Facts, options: EvaluateOptions = {}): ReadonlyMap<string, Value> {
    const { slots } = this.run(facts, options);
    return new Map([...this.parts.slots].map(([name, slot]) => [name, slots[slot]]));
  }

  /** Runs all steps on a row and leaves everything that was computed in its slots. */
  run(facts: Facts, { planDate }: EvaluateOptions = {}): RowState {
    const slots = this.#blankRow.slice();
    slots[this.#planDateSlot] = planDate ?? null;
    for (const id in facts) {
      const places = this.#factSlots.get(id);
      if (!places) continue;
      const value = facts[id];
      slots[places.fact] = places.incomplete.has(value) ? null : value;
      slots[places.given] = value;
      if (value === undefined) slots[places.unreadable] = true;
    }
    const row: RowState = { slots, planDate: planDate ?? null, fired: [], asking: [] };
    for (const step of this.parts.steps) step.run(row);
    return row;
  }

  /** Cells first, since nothing else can be trusted before they are readable; then rules in the packs' order. */
  #findings(facts: Facts, row: RowState, { unreadable = [] }: EvaluateOptions): readonly Finding[] {
    const findings = unreadable.map((why) => findingOfUnreadable(why, this.parts.vocabulary));
    for (const [id, { fact, incomplete }] of this.#factSlots) {
      if (incomplete.size === 0) continue;
      const given = facts[id];
      if (incomplete.has(given) && !isKnown(row.slots[fact])) {
        findings.push(findingOfIncomplete(id, String(given), this.parts.vocabulary));
      }
    }
    const fired = row.fired.length > 1 ? [...row.fired].sort((a, b) => a.index - b.index) : row.fired;
    return [...findings, ...fired.map((rule) => findingOfRule(rule, row.slots, this.parts))];
  }
}
