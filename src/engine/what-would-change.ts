/**
 * What would make a finding go away: the repair that its rule gives, else the nearest change of one fact. Every
 * change is tried on the row, and kept only when the finding is gone and nothing worse has come instead.
 */
import { cellSet } from '../rules/cell-set';
import type { FindingParams, ScalarLiteral } from '../rules/rule-schema';
import { fromDayNumber, isValidDate, toDayNumber } from '../vocabulary/calendar-date';
import { isKnown, type Facts, type Value } from '../vocabulary/value';
import type { Severity } from '../vocabulary/vocabulary';
import type { CompiledRule } from './compiled-rule';
import { decidingLeaves, leafNames, traceCondition, type LeafTrace } from './explain-condition';
import { missingFor } from './explain-missing';
import type { ExplainedRow } from './explain-row';
import { findingOfRule } from './finding';
import type { EvaluateOptions, Program } from './program';
import type { Change } from './trace';

/** Beyond that a list of values says nothing. */
const mostValues = 4;
const mostRuns = 80;
/** How far a day is moved in search of one that settles it: longer than any holidays but those of the summer. */
const farthestDays = 30;

/**
 * Looks for what would lift the finding of a rule that fired: its own repair alone when it gives one, else
 * changes tried by running the row again; nothing for an `info`.
 *
 * @param facts the facts as they were given, on which changes are tried.
 * @param row the same row after its run.
 */
export function whatWouldChange(
  program: Program,
  facts: Facts,
  rule: CompiledRule,
  row: ExplainedRow,
  options: EvaluateOptions,
): readonly Change[] {
  const { repair } = findingOfRule(rule, row.row.slots, program.parts);
  if (repair) return [{ kind: 'repair', set: repair.set, fr: repair.message.fr, en: repair.message.en }];
  if (rule.severity === 'info') return [];
  return new Search(program, facts, rule, row, options).changes();
}

class Search {
  #runs = 0;

  constructor(
    private readonly program: Program,
    private readonly facts: Facts,
    private readonly rule: CompiledRule,
    private readonly row: ExplainedRow,
    private readonly options: EvaluateOptions,
  ) {}

  changes(): readonly Change[] {
    const { asks = [], facts } = this.rule.params;
    const blank = asks.filter((name) => !this.row.isKnown(name));
    if (blank.length > 1) return [{ kind: 'give', facts: blank }];
    const asked = asks.flatMap((name) => this.#changeOf(name, true) ?? []);
    if (asked.length > 0) return asked;
    if (blank.length > 0) return [{ kind: 'give', facts: blank }];
    const parameter = this.#openParameter();
    if (parameter) return [parameter];
    // What is answered by yes, no or a number is easier to change than what the workshop is.
    const given = facts.filter((name) => this.row.info(name).kind === 'fact' && isKnown(this.facts[name]));
    const isEnum = (name: string): boolean => this.row.info(name).type === 'enum';
    for (const name of [...given.filter((one) => !isEnum(one)), ...given.filter(isEnum)]) {
      const change = this.#changeOf(name, false);
      if (change) return [change];
    }
    return [];
  }

  /** A parameter that nobody has filled in yet, and for want of which the rule fires. */
  #openParameter(): Change | undefined {
    for (const name of this.#names()) {
      if (this.row.isKnown(name) || this.row.info(name).kind === 'fact') continue;
      const missing = missingFor(name, this.row);
      const [only] = missing;
      if (missing.length === 1 && only?.kind === 'parameter') return { kind: 'parameter', name: only.name };
    }
    return undefined;
  }

  #changeOf(name: string, isAsked: boolean): Change | undefined {
    const { type } = this.row.info(name);
    const value = this.row.value(name);
    if (type === 'boolean' && typeof value === 'boolean') {
      return this.#settles({ [name]: !value }) ? { kind: 'values', fact: name, values: [!value] } : undefined;
    }
    if (type === 'enum') return this.#valuesOf(name, value, isAsked);
    if (type === 'integer' || type === 'number') return this.#boundOf(name, value);
    if (type === 'date' || type === 'dateList') return this.#dayOf(name, value);
    return undefined;
  }

  /** The nearest day that settles it, or for several days the nearest by which to move them all. */
  #dayOf(name: string, value: Value): Change | undefined {
    if (!this.rule.per && !this.#names().has(name)) return undefined;
    for (let days = 1; days <= farthestDays; days++) {
      for (const by of [days, -days]) {
        const moved = movedBy(value, by);
        if (isKnown(moved) && this.#settles({ [name]: moved }, true))
          return { kind: 'values', fact: name, values: [moved] };
      }
    }
    return undefined;
  }

  #valuesOf(name: string, value: Value, isAsked: boolean): Change | undefined {
    // What a workshop is and where it is held are only put in question by a rule that asks for them, or blocks.
    if (!isAsked && this.rule.severity !== 'block') return undefined;
    const all = this.row.info(name).values ?? [];
    const covered = all.find(({ id }) => id === value)?.covers;
    const candidates = all.filter(
      ({ id, covers }) => id !== value && !covers && (covered === undefined || covered.includes(id)),
    );
    const values = candidates.map(({ id }) => id).filter((id) => this.#settles({ [name]: id }));
    return values.length > 0 && values.length <= mostValues
      ? { kind: 'values', fact: name, values }
      : undefined;
  }

  /** The nearest number that settles it, among those that the conditions and tables on the way speak of. */
  #boundOf(name: string, value: Value): Change | undefined {
    // Where 0 is as good as any number, what counts is that the fact is given.
    if (!isKnown(value) && this.#settles({ [name]: 0 })) return { kind: 'give', facts: [name] };
    const current = typeof value === 'number' ? value : 0;
    const numbers = [...this.#numbers()];
    const candidates = [
      ...numbers.flatMap((number) => [number - 1, number, number + 1]),
      ...this.#steps(numbers).map((step) => current + step),
    ].map(withoutNoise);
    const nearest = [...new Set(candidates)]
      .filter((number) => number >= 0 && number !== value)
      .sort((a, b) => Math.abs(a - current) - Math.abs(b - current));
    const bound = nearest.find((number) => this.#settles({ [name]: number }));
    return bound === undefined
      ? undefined
      : { kind: 'bound', fact: name, value: bound, from: bound > current };
  }

  /**
   * How far apart the numbers are: where several rows come to one of them together, this row has to make up for the
   * difference.
   */
  #steps(numbers: readonly number[]): readonly number[] {
    if (![...this.#names()].some((name) => this.row.measure(name))) return [];
    return numbers.flatMap((one) => numbers.map((other) => one - other));
  }

  /** @param isStrict true where a new warning is no better than the one that goes. */
  #settles(change: Facts, isStrict = false): boolean {
    if (this.#runs++ >= mostRuns) return false;
    const { row, rule } = this;
    const { fired } = this.program.run({ ...this.facts, ...change }, this.options);
    const before = new Set(row.row.fired.map(({ params }) => params.code));
    return !fired.some(
      ({ severity, params }) =>
        params.code === rule.params.code ||
        (!before.has(params.code) &&
          (severity === 'block' || (isStrict && severity === 'warning') || this.#isAsBad(severity, params))),
    );
  }

  /** A new question is no answer to a question; instead of a block it is, unless eligibility hangs on it. */
  #isAsBad(severity: Severity, params: FindingParams): boolean {
    return severity === 'question' && (this.rule.severity !== 'block' || params.affectsEligibility === true);
  }

  /** The numbers that the rule's way mentions: literals of conditions, ends of ranges, values compared with. */
  #numbers(): ReadonlySet<number> {
    const numbers = new Set<number>();
    const add = (value: unknown): void => {
      if (typeof value === 'number') numbers.add(value);
    };
    for (const name of this.#names()) {
      if (this.row.info(name).type === 'integer' || this.row.info(name).type === 'number')
        add(this.row.value(name));
      const derived = this.row.derived(name);
      for (const { leaf } of (derived?.conditions ?? []).flatMap(decidingLeaves))
        this.#addLiterals(leaf.value, add);
      const [table = ''] = name.split('.');
      for (const row of this.program.parts.tables.get(table)?.data.rows ?? []) {
        for (const cell of Object.values(row.when)) {
          const set = cellSet(cell);
          if (set.kind === 'range') [set.min, set.max].forEach(add);
        }
      }
    }
    for (const { leaf } of this.#leaves()) this.#addLiterals(leaf.value, add);
    return numbers;
  }

  #addLiterals(
    literal: ScalarLiteral | null | readonly ScalarLiteral[] | { readonly fact: string },
    add: (value: unknown) => void,
  ): void {
    if (Array.isArray(literal)) literal.forEach(add);
    else add(literal);
  }

  /** Every name on the way to the rule. */
  #names(): ReadonlySet<string> {
    return this.row.behind(this.#leaves().flatMap(({ leaf }) => leafNames(leaf)));
  }

  #leaves(): readonly LeafTrace[] {
    return decidingLeaves(traceCondition(this.rule.conditions, this.row.row.slots, this.row.scope));
  }
}

/** A day, or each day of a list, moved by a number of days; undefined for what is neither. */
function movedBy(value: Value, days: number): Value {
  if (Array.isArray(value)) {
    const moved = (value as readonly Value[]).map((one) => movedBy(one, days));
    return moved.length > 0 && !moved.includes(undefined) ? moved : undefined;
  }
  return typeof value === 'string' && isValidDate(value)
    ? fromDayNumber(toDayNumber(value) + days)
    : undefined;
}

/** Differences of decimals, as they would be written: 9 − 8.7 is 0.3. */
function withoutNoise(number: number): number {
  return Number(number.toPrecision(12));
}
