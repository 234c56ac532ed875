/** From sound rule packs to a program: every name a slot, every rule and table a closure, in one order. */
import { Message } from '../i18n/format-message';
import type { DerivationData } from '../rules/derivation-schema';
import type { RuleSet } from '../rules/load-packs';
import { groupKeys, measureReads, type MeasureData } from '../rules/measure-schema';
import type { NameInfo } from '../rules/names';
import type { Pack, PackRule } from '../rules/pack';
import type { ParameterData } from '../rules/pack-schema';
import { ProblemList, RulesError } from '../rules/problem';
import { createValueFormatter } from '../vocabulary/format-value';
import type { Value } from '../vocabulary/value';
import { namedMessage, type CompiledRule } from './compiled-rule';
import { compileCondition } from './condition';
import { conditionReads } from '../rules/condition-reads';
import { compileTable, type CompiledTable } from './decision-table';
import { CycleError, inOrder, type Step } from './graph';
import { toSlotLiteral } from './literal';
import { compileGroup, type CompiledGroup } from './measures/group';
import { compileMeasure, type CompiledMeasure } from './measures/measure';
import { compileOperator, operatorReads, type OperatorScope } from './operators';
import { phasesOf, type ProgramStep } from './phases';
import { Program } from './program';
import type { RowState } from './row-state';
import { TRUE, UNKNOWN } from './ternary';

/** The name under which a step waits for every rule that weighs on eligibility. */
const weighingRules = 'rules:eligibility';
/** The name under which a step waits for every rule of a pack; no name of the rules holds a colon. */
const rulesOf = (pack: string): string => `rules of:${pack}`;

/**
 * Compiles rules that were loaded without problems.
 *
 * @param standIn Puts something in the place of each table, to watch how it is asked; as a rule the table itself.
 * @throws RulesError when values depend on each other in a circle.
 */
export function compile(
  rules: RuleSet,
  standIn: (table: CompiledTable) => CompiledTable = (table) => table,
): Program {
  return new Compiler(rules, standIn).program();
}

class Compiler {
  readonly #slots = new Map<string, number>();
  readonly #tables = new Map<string, CompiledTable>();
  readonly #groups = new Map<string, CompiledGroup>();
  readonly #measures = new Map<string, CompiledMeasure>();
  readonly #steps: ProgramStep[] = [];
  readonly #rules: CompiledRule[] = [];
  readonly #constants = new Map<string, Value>();

  constructor(
    private readonly ruleSet: RuleSet,
    private readonly standIn: (table: CompiledTable) => CompiledTable,
  ) {
    for (const name of ruleSet.names.keys()) this.#slots.set(name, this.#slots.size);
  }

  program(): Program {
    const { packs, names, vocabulary } = this.ruleSet;
    for (const pack of packs) this.#addTables(pack);
    for (const group of packs.flatMap(({ groups }) => groups)) {
      this.#groups.set(group.id, compileGroup(group, this.#scope));
    }
    for (const pack of packs) {
      for (const parameter of pack.parameters) this.#addParameter(parameter, pack);
      for (const derivation of pack.derivations) this.#addDerivation(derivation, pack);
      for (const measure of pack.measures) this.#addMeasure(measure, pack);
      for (const rule of pack.rules) this.#addRule(rule, pack);
    }
    const steps = this.#inOrder();
    return new Program({
      vocabulary,
      packs,
      names,
      slots: this.#slots,
      constants: this.#constants,
      tables: this.#tables,
      rules: this.#rules,
      groups: this.#groups,
      measures: this.#measures,
      steps,
      phases: phasesOf(steps),
      asOf: this.#asOf,
      formatters: { fr: createValueFormatter(vocabulary, 'fr'), en: createValueFormatter(vocabulary, 'en') },
    });
  }

  #inOrder(): readonly ProgramStep[] {
    try {
      return inOrder(this.#steps);
    } catch (error) {
      if (!(error instanceof CycleError)) throw error;
      const problems = new ProblemList();
      problems.add(error.chain[0]?.file ?? '', '$', 'cycle', { chain: inWords(error.chain) });
      throw new RulesError(problems.all);
    }
  }

  readonly #slotOf = (name: string): number => {
    const slot = this.#slots.get(name);
    if (slot === undefined) throw new Error(`no slot for “${name}”: the packs were not checked`);
    return slot;
  };

  readonly #infoOf = (name: string): NameInfo => {
    const info = this.ruleSet.names.get(name);
    if (!info) throw new Error(`nothing is called “${name}”: the packs were not checked`);
    return info;
  };

  readonly #scope = { slotOf: this.#slotOf, infoOf: this.#infoOf };

  /** Rules are read as of the start of the row's action, else as of the plan's date; an unreadable start is no blank. */
  readonly #asOf = ({ slots, planDate }: RowState): string | null => {
    const slot = this.#slots.get('startDate');
    const start = slot === undefined ? null : slots[slot];
    return typeof start === 'string' ? start : start === null ? planDate : null;
  };

  #addTables(pack: Pack): void {
    for (const { file, data } of pack.tables) {
      const table = this.standIn(compileTable(data, file, pack.id, this.#scope));
      this.#tables.set(data.id, table);
      const outputs = data.outputs.map(({ id }) => this.#slotOf(`${data.id}.${id}`));
      const statusSlot = this.#slotOf(`${data.id}.status`);
      this.#steps.push({
        label: data.id,
        file,
        reads: this.#tableReads(data.id),
        writes: [`${data.id}.status`, ...data.outputs.map(({ id }) => `${data.id}.${id}`)],
        run: (row) => {
          const { slots } = row;
          const inputs = table.inputSlots.map((slot) => slots[slot]);
          const answer = table.match(inputs, slots, this.#asOf(row));
          slots[statusSlot] = answer.status;
          for (let output = 0; output < outputs.length; output++) {
            slots[outputs[output] ?? -1] = table.output(answer, output, slots);
          }
        },
      });
    }
  }

  /** Inputs of a table, the facts that its cells refer to, and the date when its rows are dated. */
  #tableReads(id: string): readonly string[] {
    const table = this.#tables.get(id);
    if (!table) return [];
    const references = table.data.rows.flatMap(({ when, then }) =>
      [...Object.values(when), ...Object.values(then)].flatMap((cell) =>
        typeof cell === 'object' && cell !== null && 'fact' in cell ? [cell.fact] : [],
      ),
    );
    return [...table.data.inputs, ...new Set(references), ...(table.isDated ? ['startDate'] : [])];
  }

  #addParameter(parameter: ParameterData, pack: Pack): void {
    const values = parameter.values.map(({ from, value }) => ({
      from: from ?? '',
      value: value === null ? null : toSlotLiteral(value, parameter.type),
    }));
    const [only] = values;
    if (values.length === 1 && only?.from === '') {
      this.#constants.set(parameter.id, only.value);
      return;
    }
    const slot = this.#slotOf(parameter.id);
    this.#steps.push({
      label: parameter.id,
      file: `${pack.id}/parameters.json`,
      reads: ['startDate'],
      writes: [parameter.id],
      run: (row) => {
        const asOf = this.#asOf(row);
        // Without a date, a value that has changed over time is not known.
        row.slots[slot] = asOf === null ? null : (values.findLast(({ from }) => from <= asOf)?.value ?? null);
      },
    });
  }

  #addDerivation(derivation: DerivationData, pack: Pack): void {
    const { name } = derivation;
    const slot = this.#slotOf(name);
    const target = this.#infoOf(name);
    const scope: OperatorScope = {
      ...this.#scope,
      vocabulary: this.ruleSet.vocabulary,
      target,
      tableOf: (id) => {
        const table = this.#tables.get(id);
        if (!table) throw new Error(`no table “${id}”: the packs were not checked`);
        return table;
      },
      asOf: this.#asOf,
    };
    const alternatives = derivation.alternatives.map(({ when, derive }) => ({
      applies: when && compileCondition(when, scope),
      compute: compileOperator(derive, scope),
    }));
    const reads = derivation.alternatives.flatMap(({ when, derive }) => [
      ...(when ? conditionReads(when) : []),
      ...operatorReads(derive, (table) => this.#tableReads(table)),
      ...(derive.op === 'verdict' ? [weighingRules] : []),
      ...(derive.op === 'firstResponsible' ? [rulesOf(derive.pack)] : []),
    ]);
    this.#steps.push({
      label: name,
      file: `${pack.id}/derivations.json`,
      reads,
      writes: [name],
      run: (row) => {
        // What the planner gave stands; only a blank is derived, and what could not be read stays unknown.
        if (row.slots[slot] !== null) return;
        const chosen = alternatives.find(
          ({ applies }) => applies === undefined || applies(row.slots) === TRUE,
        );
        row.slots[slot] = chosen ? (chosen.compute(row) ?? null) : null;
      },
    });
  }

  #addMeasure(data: MeasureData, pack: Pack): void {
    const group = this.#groups.get(data.over);
    if (!group) throw new Error(`no group “${data.over}”: the packs were not checked`);
    const measure = compileMeasure(data, group, this.#scope);
    this.#measures.set(data.name, measure);
    this.#steps.push({
      label: data.name,
      file: `${pack.id}/measures.json`,
      reads: [...groupKeys(group.data).map(({ name }) => name), ...measureReads(data)],
      writes: [data.name],
      measure,
    });
  }

  #addRule({ file, data }: PackRule, pack: Pack): void {
    const { params } = data.event;
    const rule: CompiledRule = {
      pack: pack.id,
      packVersion: pack.version,
      name: data.name,
      index: this.#rules.length,
      severity: data.event.type,
      params,
      conditions: data.conditions,
      test: compileCondition(data.conditions, this.#scope),
      asksWhenUnknown: data.whenUnknown === 'ask',
      per: data.per === undefined ? undefined : this.#groups.get(data.per),
      message: namedMessage(new Message(params.message)),
      repairMessage: params.repair && namedMessage(new Message(params.repair.message)),
    };
    this.#rules.push(rule);
    const weighs =
      rule.severity === 'block' || (rule.severity === 'question' && params.affectsEligibility === true);
    this.#steps.push({
      label: data.name,
      file,
      reads: [
        ...conditionReads(data.conditions),
        ...(typeof params.responsible === 'object' ? [params.responsible.fact] : []),
      ],
      writes: [rulesOf(pack.id), ...(weighs ? [weighingRules] : [])],
      run: (row) => {
        const value = rule.test(row.slots);
        if (value === TRUE) row.fired.push(rule);
        else if (value === UNKNOWN && rule.asksWhenUnknown) row.asking.push(rule);
      },
    });
  }
}

/** Steps shown of a long circle, at its start and at its end. */
const shownSteps = 5;

function inWords(chain: readonly Step[]): string {
  const labels = chain.map(({ label }) => label);
  const isLong = labels.length > 2 * shownSteps + 1;
  const shown = isLong ? [...labels.slice(0, shownSteps), '…', ...labels.slice(-shownSteps)] : labels;
  return shown.join(' → ');
}
