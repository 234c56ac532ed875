/** One row after its run, with everything that an explanation asks of it: who derives a name, what a table answers. */
import type { DerivationData, OperatorData } from '../rules/derivation-schema';
import { measureReads } from '../rules/measure-schema';
import type { NameInfo } from '../rules/names';
import type { Pack } from '../rules/pack';
import type { ParameterData } from '../rules/pack-schema';
import { isKnown, type Value } from '../vocabulary/value';
import type { NameScope } from './condition';
import type { CompiledTable } from './decision-table';
import { decidingLeaves, leafNames, traceCondition, type ConditionTrace } from './explain-condition';
import { compileOperator, operatorReads, type OperatorScope } from './operators';
import type { CompiledMeasure } from './measures/measure';
import type { ProgramParts } from './program';
import type { RowState } from './row-state';
import { FALSE, TRUE, UNKNOWN, type Ternary } from './ternary';
import type { Consulted, ConsultedInput, Origin } from './trace';

/** A derivation with the pack that it is written in. */
export interface PackDerivation {
  readonly pack: Pack;
  readonly data: DerivationData;
}

/** What a derivation did on a row. */
export interface Derived extends PackDerivation {
  /** The alternative that applies; undefined when none does. */
  readonly operator: OperatorData | undefined;
  readonly conditions: readonly ConditionTrace[];
  readonly applies: Ternary;
}

/** A dated parameter with the value that applies to a row. */
export interface ParameterInForce {
  readonly origin: Origin;
  readonly value: ParameterData['values'][number] | undefined;
}

/** Answers what an explanation asks of a row that has run, without judging it again. */
export class ExplainedRow {
  readonly scope: NameScope;
  readonly #derivations = new Map<string, PackDerivation[]>();
  readonly #derived = new Map<string, Derived | undefined>();

  constructor(
    readonly parts: ProgramParts,
    readonly row: RowState,
  ) {
    this.scope = {
      slotOf: (name) => parts.slots.get(name) ?? -1,
      infoOf: (name) => {
        const info = parts.names.get(name);
        if (!info) throw new Error(`nothing is called “${name}”`);
        return info;
      },
    };
    for (const pack of parts.packs) {
      for (const data of pack.derivations) {
        this.#derivations.set(data.name, [...(this.#derivations.get(data.name) ?? []), { pack, data }]);
      }
    }
  }

  value(name: string): Value {
    return this.row.slots[this.scope.slotOf(name)];
  }

  isKnown(name: string): boolean {
    return isKnown(this.value(name));
  }

  info(name: string): NameInfo {
    return this.scope.infoOf(name);
  }

  /** The measure that gives a name its value; undefined when none does. */
  measure(name: string): CompiledMeasure | undefined {
    return this.parts.measures.get(name);
  }

  table(id: string): CompiledTable {
    const table = this.parts.tables.get(id);
    if (!table) throw new Error(`no table “${id}”`);
    return table;
  }

  /** How a name was derived; undefined when nothing derives it. */
  derived(name: string): Derived | undefined {
    if (!this.#derived.has(name)) this.#derived.set(name, this.#derive(name));
    return this.#derived.get(name);
  }

  /** Of several packs that derive a name, the first that found a value. */
  #derive(name: string): Derived | undefined {
    const all = (this.#derivations.get(name) ?? []).map((one) => this.#choose(one));
    return all.length > 1 ? (all.find((one) => this.#finds(one, name)) ?? all.at(-1)) : all[0];
  }

  #choose({ pack, data }: PackDerivation): Derived {
    const failed: ConditionTrace[] = [];
    for (const { when, derive } of data.alternatives) {
      const condition = when && traceCondition(when, this.row.slots, this.scope);
      if (!condition) {
        // A constant that nothing else asks for is so because the earlier alternatives are not.
        const conditions = derive.op === 'constant' ? failed : [];
        return { pack, data, operator: derive, conditions, applies: TRUE };
      }
      if (condition.truth === TRUE) {
        return { pack, data, operator: derive, conditions: [condition], applies: TRUE };
      }
      failed.push(condition);
    }
    const applies = failed.some(({ truth }) => truth === UNKNOWN) ? UNKNOWN : FALSE;
    return { pack, data, operator: undefined, conditions: failed, applies };
  }

  #finds({ operator }: Derived, name: string): boolean {
    return operator !== undefined && isKnown(this.compute(operator, name));
  }

  /** What an operator finds on this row for a name. */
  compute(operator: OperatorData, name: string): Value {
    const scope: OperatorScope = {
      ...this.scope,
      vocabulary: this.parts.vocabulary,
      target: this.info(name),
      tableOf: (id) => this.table(id),
      asOf: this.parts.asOf,
    };
    return compileOperator(operator, scope)(this.row);
  }

  /** The names that some names rest on, all the way back, themselves included. */
  behind(names: readonly string[]): ReadonlySet<string> {
    const found = new Set<string>();
    const visit = (name: string): void => {
      if (found.has(name)) return;
      found.add(name);
      const { kind } = this.info(name);
      if (kind === 'output' || kind === 'status') {
        this.table(name.split('.')[0] ?? name).data.inputs.forEach(visit);
        return;
      }
      const measure = this.measure(name);
      if (measure) {
        measureReads(measure.data).forEach(visit);
        return;
      }
      const derived = this.derived(name);
      if (!derived) return;
      derived.conditions
        .flatMap(decidingLeaves)
        .flatMap(({ leaf }) => leafNames(leaf))
        .forEach(visit);
      if (!derived.operator) return;
      operatorReads(derived.operator, (table) => this.table(table).data.inputs).forEach(visit);
    };
    names.forEach(visit);
    return found;
  }

  parameter(name: string): ParameterInForce | undefined {
    for (const { id, version, parameters } of this.parts.packs) {
      const parameter = parameters.find((one) => one.id === name);
      if (!parameter) continue;
      const asOf = this.parts.asOf(this.row);
      const [first] = parameter.values;
      const isConstant = parameter.values.length === 1 && first?.from === undefined;
      const value = isConstant
        ? first
        : asOf === null
          ? undefined
          : parameter.values.findLast(({ from }) => (from ?? '') <= asOf);
      return { origin: { pack: id, version }, value };
    }
    return undefined;
  }

  /** Asks a table again, as the step or the operator did. For its status, its first output stands for its rows. */
  consult(id: string, output: string, overrides: Readonly<Record<string, string | null>> = {}): Consulted {
    const table = this.table(id);
    const { data } = table;
    const names = data.inputs.map((column) => {
      const override = overrides[column];
      return override === null ? undefined : (override ?? column);
    });
    const values = names.map((name) => (name === undefined ? null : this.value(name)));
    const asOf = this.parts.asOf(this.row);
    const answer = table.match(values, this.row.slots, asOf);
    const outputIndex = Math.max(
      0,
      data.outputs.findIndex((one) => one.id === output),
    );
    const inputs: ConsultedInput[] = data.inputs.flatMap((column, index) => {
      const isTested =
        answer.rows.length === 0 || answer.rows.some((row) => data.rows[row]?.when[column] !== undefined);
      return isTested ? [{ column, name: names[index], value: values[index] }] : [];
    });
    return {
      table: id,
      output: data.outputs[outputIndex]?.id ?? output,
      status: answer.status,
      inputs,
      rows: answer.rows.map((row) => ({
        index: row,
        value: table.rowOutput(row, outputIndex, this.row.slots),
        sources: data.rows[row]?.source ?? [],
      })),
      references: this.#references(table),
      nearMisses: answer.status === 'miss' ? this.#nearMisses(table, values, asOf) : [],
    };
  }

  #references({ data }: CompiledTable): ReadonlyMap<string, Value> {
    const cells = data.rows.flatMap(({ when, then }) => [...Object.values(when), ...Object.values(then)]);
    return new Map(
      cells.flatMap((cell) =>
        typeof cell === 'object' && cell !== null && 'fact' in cell
          ? [[cell.fact, this.value(cell.fact)] as const]
          : [],
      ),
    );
  }

  /** For each known input that alone keeps every row away: the rows that would answer without it. */
  #nearMisses(
    table: CompiledTable,
    values: readonly Value[],
    asOf: string | null,
  ): readonly { readonly column: string; readonly rows: readonly number[] }[] {
    return table.data.inputs.flatMap((column, index) => {
      if (!isKnown(values[index])) return [];
      const opened = values.map((value, at) => (at === index ? null : value));
      const { rows } = table.match(opened, this.row.slots, asOf);
      return rows.length > 0 ? [{ column, rows }] : [];
    });
  }
}
