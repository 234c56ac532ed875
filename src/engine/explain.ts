/**
 * Explanation on demand: the way of a row walked again with the trace on. Nothing is judged twice: the values are
 * those of the run, the truth of conditions and the answers of tables are asked of the compiled ones.
 */
import type { OperatorData, OperatorOf } from '../rules/derivation-schema';
import { groupKeys, measured } from '../rules/measure-schema';
import type { Pack } from '../rules/pack';
import { isKnown, type Facts, type Value } from '../vocabulary/value';
import type { CompiledRule } from './compiled-rule';
import { decidingLeaves, leafNames, traceCondition } from './explain-condition';
import { missingFor, missingForConditions } from './explain-missing';
import { ExplainedRow } from './explain-row';
import { findingOfIncomplete, findingOfRule, findingOfUnreadable } from './finding';
import { operatorReads } from './operators';
import type { CompiledMeasure } from './measures/measure';
import type { EvaluateOptions, Program } from './program';
import { responsibleFor } from './responsible';
import { FALSE, TRUE, UNKNOWN } from './ternary';
import type { Cheaper, Consulted, FactTrace, FindingTrace, MissingFact, Origin, Trace } from './trace';
import type { Finding } from './verdict';
import { whatWouldChange } from './what-would-change';

export { explainInWords } from './explain-in-words';
export type { Trace } from './trace';

/** The options of the run that is explained, and how far back to go. */
export interface ExplainOptions extends EvaluateOptions {
  /** How many steps to walk back from what is explained. */
  readonly depth?: number;
  /** How a row of the plan is called, by its place; from 1 where nothing is said. */
  numberOf?(row: number): number;
}

const defaultDepth = 8;
const mostParts = 120;
const mostSources = 6;

/**
 * Why a row is what it is.
 *
 * @param id a decision, a fact, an intermediate value, a parameter, a `table.output`, or the code of a finding.
 * @returns undefined when nothing is called so.
 */
export function explain(
  program: Program,
  facts: Facts,
  id: string,
  options: ExplainOptions = {},
): Trace | undefined {
  return new Tracer(program, facts, options).trace(id);
}

/** Something to trace: a name, or a rule. */
type Subject = string | CompiledRule;

/** A trace whose parts are still to be added, and what they will be. */
interface Sprout {
  readonly trace: Trace;
  readonly parts: Trace[];
  readonly restsOn: string[];
  readonly reads: readonly Subject[];
}

class Tracer {
  readonly #row: ExplainedRow;

  constructor(
    private readonly program: Program,
    private readonly facts: Facts,
    private readonly options: ExplainOptions,
  ) {
    this.#row = new ExplainedRow(program.parts, program.run(facts, options));
  }

  trace(id: string): Trace | undefined {
    if (this.program.parts.names.has(id)) return this.#grow(this.#sprout(id), id);
    const { fired } = this.#row.row;
    const rules = this.program.parts.rules.filter(({ params }) => params.code === id);
    const [rule, ...others] = [...rules].sort((a, b) => this.#nearness(b) - this.#nearness(a));
    if (!rule) return this.#traceCell(id);
    const sprout = this.#sproutRule(rule, true);
    return this.#grow(
      { ...sprout, reads: [...sprout.reads, ...others.filter((one) => fired.includes(one))] },
      id,
    );
  }

  /** Of several rules with one code, those that fired come first, then the undecided, then the nearest to firing. */
  #nearness(rule: CompiledRule): number {
    const { slots, fired } = this.#row.row;
    const condition = traceCondition(rule.conditions, slots, this.#row.scope);
    const holding = condition.kind === 'leaf' ? [] : condition.parts.filter(({ truth }) => truth === TRUE);
    return (fired.includes(rule) ? 2000 : condition.truth === UNKNOWN ? 1000 : 0) + holding.length;
  }

  /**
   * Adds the parts breadth first, so that each name stands at its shallowest place and only there.
   */
  #grow(root: Sprout, id: string): Trace {
    const seen = new Set([id]);
    const { depth = defaultDepth } = this.options;
    let level: readonly Sprout[] = [root];
    for (let step = 0; step < depth && level.length > 0 && seen.size < mostParts; step++) {
      const next: Sprout[] = [];
      for (const { parts, restsOn, reads } of level) {
        for (const subject of reads) {
          const key = this.#keyOf(subject);
          if (key === undefined) continue;
          const name = typeof subject === 'string' ? key : subject.params.code;
          if (!restsOn.includes(name)) restsOn.push(name);
          if (seen.has(key)) continue;
          seen.add(key);
          const child =
            typeof subject === 'string' ? this.#sprout(subject) : this.#sproutRule(subject, false);
          parts.push(child.trace);
          next.push(child);
        }
      }
      level = next;
    }
    return root.trace;
  }

  /** What makes two subjects the same part; undefined for one that says nothing. */
  #keyOf(subject: Subject): string | undefined {
    if (typeof subject !== 'string') return `${subject.pack}:${subject.name}`;
    const [, member] = subject.split('.');
    switch (this.#row.info(subject).kind) {
      case 'unreadable':
        return this.#row.value(subject) === true ? member : undefined;
      case 'given':
        return member;
      default:
        return subject;
    }
  }

  #sprout(name: string): Sprout {
    const { kind } = this.#row.info(name);
    switch (kind) {
      case 'given':
      case 'unreadable':
        return leaf(this.#fact(name.split('.')[1] ?? name));
      case 'parameter':
        return leaf(this.#parameter(name));
      case 'output':
      case 'status':
        return this.#sproutTable(name);
      case 'context':
        return leaf(this.#context(name));
      default: {
        const measure = this.#row.measure(name);
        return measure ? this.#sproutMeasure(measure) : this.#sproutDerived(name);
      }
    }
  }

  #fact(name: string): FactTrace {
    const given = this.#row.value(`given.${name}`);
    const value = this.#row.value(name);
    const state =
      given === undefined
        ? 'unreadable'
        : !isKnown(given)
          ? 'blank'
          : given === value
            ? 'given'
            : 'incomplete';
    return {
      kind: 'fact',
      name,
      value: given,
      ...this.#currency(),
      state,
      sources: [],
      parts: [],
      restsOn: [],
    };
  }

  #parameter(name: string): Trace {
    const inForce = this.#row.parameter(name);
    return {
      kind: 'parameter',
      name,
      value: this.#row.value(name),
      sources: inForce?.value?.source ?? [],
      ...(inForce ? { origin: inForce.origin } : {}),
      ...(inForce?.value?.from === undefined ? {} : { from: inForce.value.from }),
      parts: [],
      restsOn: [],
    };
  }

  /** What the run was given, such as its date. */
  #context(name: string): FactTrace {
    const value = this.#row.value(name);
    const state = isKnown(value) ? 'given' : 'blank';
    return { kind: 'fact', name, value, state, sources: [], parts: [], restsOn: [] };
  }

  #sproutMeasure({ data, group }: CompiledMeasure): Sprout {
    const value = this.#row.value(data.name);
    const parts: Trace[] = [];
    const restsOn: string[] = [];
    const { place, numberOf = (row: number) => row + 1 } = this.options;
    const rows = place?.companions(group, this.#row.row.slots) ?? [];
    const trace: Trace = {
      kind: 'measure',
      name: data.name,
      value,
      ...this.#currency(),
      sources: data.source ?? [],
      parts,
      restsOn,
      measure: data,
      group: group.data,
      rows: rows.length > 1 ? rows.map(numberOf) : [],
      missing: isKnown(value) ? [] : missingFor(data.name, this.#row),
    };
    const keys = rows.length > 1 ? groupKeys(group.data).map(({ name }) => name) : [];
    return { trace, parts, restsOn, reads: [...measured(data.measure), ...keys] };
  }

  #sproutTable(name: string): Sprout {
    const [table = '', output = ''] = name.split('.');
    const consulted = this.#row.consult(table, output);
    const parts: Trace[] = [];
    const restsOn: string[] = [];
    const trace: Trace = {
      kind: 'table',
      name,
      value: this.#row.value(name),
      ...this.#currency(),
      sources: tableSources(consulted),
      origin: this.#originOf(this.#row.table(table).pack),
      parts,
      restsOn,
      consulted,
      missing:
        isKnown(this.#row.value(name)) && consulted.status !== 'open' ? [] : missingFor(name, this.#row),
    };
    return { trace, parts, restsOn, reads: this.#tableReads(consulted) };
  }

  /** The inputs that the possible rows test, and the names that their cells refer to. */
  #tableReads({ table, output, rows, inputs }: Consulted): readonly string[] {
    const { data } = this.#row.table(table);
    const cells = rows.flatMap(({ index }) => {
      const row = data.rows[index];
      return row ? [row.then[output], ...Object.values(row.when)] : [];
    });
    const references = cells.flatMap((cell) =>
      typeof cell === 'object' && cell !== null && 'fact' in cell ? [cell.fact] : [],
    );
    return [...inputs.flatMap(({ name }) => (name === undefined ? [] : [name])), ...references];
  }

  #sproutDerived(name: string): Sprout {
    const row = this.#row;
    const isFact = row.info(name).kind === 'fact';
    const given = isFact ? row.value(`given.${name}`) : null;
    const value = row.value(name);
    const derived = row.derived(name);
    if (isFact && (given === undefined || (isKnown(given) && given === value) || !derived))
      return leaf(this.#fact(name));
    if (!derived) {
      return leaf({
        kind: 'derivation',
        name,
        value,
        sources: [],
        parts: [],
        restsOn: [],
        operands: new Map(),
        conditions: [],
        applies: FALSE,
        missing: [],
      });
    }
    const { pack, data, operator, conditions, applies } = derived;
    const base = {
      name,
      value,
      ...this.#currency(),
      sources: data.source ?? [],
      origin: this.#originOf(pack.id),
      parts: [] as Trace[],
      restsOn: [] as string[],
    };
    if (isFact && operator?.op === 'constant' && data.alternatives.every(({ when }) => when === undefined)) {
      return leaf({ ...base, kind: 'default' });
    }
    const consulted = operator && this.#consultedBy(operator);
    const operands = operator ? operandsOf(operator, consulted) : [];
    const trace: Trace = {
      ...base,
      sources: base.sources.length > 0 || !consulted ? base.sources : tableSources(consulted),
      kind: 'derivation',
      ...(operator ? { operator } : {}),
      operands: new Map(operands.map((operand) => [operand, row.value(operand)])),
      conditions,
      applies,
      ...(consulted ? { consulted } : {}),
      ...(operator?.op === 'cheapest' && isKnown(value) ? { cheaper: this.#cheaper(operator, name) } : {}),
      missing:
        operator?.op === 'verdict'
          ? this.#missingNeeds(operator.needs)
          : isKnown(value)
            ? []
            : missingFor(name, row),
    };
    const reads: Subject[] = [
      ...(operator?.op === 'verdict' ? this.#weighing() : []),
      ...(operator?.op === 'firstResponsible' ? this.#naming(operator.pack) : []),
      ...(consulted ? this.#tableReads(consulted) : operands),
      ...conditions.flatMap(decidingLeaves).flatMap(({ leaf }) => leafNames(leaf)),
    ];
    return { trace, parts: base.parts, restsOn: base.restsOn, reads };
  }

  #consultedBy(operator: OperatorData): Consulted | undefined {
    switch (operator.op) {
      case 'lookup':
      case 'possibleValues':
        return this.#row.consult(operator.table, operator.output, operator.with);
      case 'candidates':
      case 'cheapest':
        return this.#row.consult(operator.table, operator.output);
      default:
        return undefined;
    }
  }

  #cheaper(operator: OperatorOf<'cheapest'>, name: string): Cheaper {
    const result = (which: typeof operator.result): Value =>
      this.#row.compute({ ...operator, result: which }, name);
    const total = result('total');
    const saving = result('saving');
    const current = typeof total === 'number' && typeof saving === 'number' ? total + saving : null;
    return { quantity: result('quantity'), total, current };
  }

  #missingNeeds(needs: readonly string[]): readonly MissingFact[] {
    const blank = needs.filter((name) => !this.#row.isKnown(name));
    return blank.flatMap((name) => missingFor(name, this.#row).slice(0, 1));
  }

  /** Rules that weigh on the verdict and fired. */
  #weighing(): readonly CompiledRule[] {
    return this.#row.row.fired.filter(
      ({ severity, params }) =>
        severity === 'block' || (severity === 'question' && params.affectsEligibility === true),
    );
  }

  /** The first rule of a pack that fired and says who has to act. */
  #naming(pack: string): readonly CompiledRule[] {
    return [...this.#row.row.fired]
      .sort((a, b) => a.index - b.index)
      .filter((rule) => {
        return (
          rule.pack === pack && responsibleFor(rule.params, (name) => this.#row.value(name)) !== undefined
        );
      })
      .slice(0, 1);
  }

  #sproutRule(rule: CompiledRule, isRoot: boolean): Sprout {
    const { fired } = this.#row.row;
    const condition = traceCondition(rule.conditions, this.#row.row.slots, this.#row.scope);
    const hasFired = fired.includes(rule);
    const parts: Trace[] = [];
    const restsOn: string[] = [];
    const finding = hasFired ? findingOfRule(rule, this.#row.row.slots, this.program.parts) : undefined;
    const trace: FindingTrace = {
      kind: 'finding',
      name: rule.params.code,
      value: hasFired ? true : condition.truth === UNKNOWN ? null : false,
      sources: rule.params.source,
      origin: { ...this.#originOf(rule.pack), rule: rule.name },
      parts,
      restsOn,
      ...(finding ? { finding } : {}),
      conditions: [condition],
      missing: hasFired ? [] : missingForConditions([condition], this.#row),
      changes:
        finding && isRoot ? whatWouldChange(this.program, this.facts, rule, this.#row, this.options) : [],
    };
    // First what the rule itself calls telling, as far as its conditions rest on it, then all that they rest on.
    const deciding = decidingLeaves(condition).flatMap(({ leaf }) => leafNames(leaf));
    const behind = this.#row.behind(deciding);
    const telling = hasFired
      ? rule.params.facts.filter((name) => this.#row.info(name).kind === 'fact' || behind.has(name))
      : [];
    return { trace, parts, restsOn, reads: [...telling, ...deciding] };
  }

  /** `invalid-<fact>` and `incomplete-<fact>`: findings about a cell, not of a rule. */
  #traceCell(code: string): Trace | undefined {
    const [, family, fact] = /^(invalid|incomplete)-(.+)$/.exec(code) ?? [];
    const { vocabulary } = this.program.parts;
    if (fact === undefined || !vocabulary.facts.has(fact)) return undefined;
    const trace = this.#fact(fact);
    const finding = this.#cellFinding(family === 'invalid', fact);
    return {
      kind: 'finding',
      name: code,
      value: finding !== undefined,
      sources: [],
      parts: [trace],
      restsOn: [fact],
      ...(finding ? { finding } : {}),
      conditions: [],
      missing: [],
      changes: [],
    };
  }

  #cellFinding(isInvalid: boolean, fact: string): Finding | undefined {
    const { vocabulary } = this.program.parts;
    if (isInvalid) {
      const why = this.options.unreadable?.find((one) => one.fact === fact);
      return why && findingOfUnreadable(why, vocabulary);
    }
    const given = this.facts[fact];
    return isKnown(given) && !this.#row.isKnown(fact)
      ? findingOfIncomplete(fact, String(given), vocabulary)
      : undefined;
  }

  /** Amounts are in the currency of the row. */
  #currency(): { readonly currency?: string } {
    const currency = this.program.parts.names.has('currency') ? this.#row.value('currency') : undefined;
    return typeof currency === 'string' ? { currency } : {};
  }

  #originOf(packId: string): Origin {
    const pack: Pack | undefined = this.program.parts.packs.find(({ id }) => id === packId);
    return { pack: packId, version: pack?.version ?? '' };
  }
}

function leaf(trace: Trace): Sprout {
  return { trace, parts: [], restsOn: [], reads: [] };
}

/** The names that an operator works on; for one that asks a table, those that stand for its inputs. */
function operandsOf(operator: OperatorData, consulted: Consulted | undefined): readonly string[] {
  if (consulted) return consulted.inputs.flatMap(({ name }) => (name === undefined ? [] : [name]));
  return operatorReads(operator, () => []);
}

/** Where the rows are published that answered, or that remain possible. */
function tableSources({ rows }: Consulted): Trace['sources'] {
  const places = new Map(
    rows.flatMap(({ sources }) =>
      sources.map((source) => [`${source.document} ${source.lines}`, source] as const),
    ),
  );
  return [...places.values()].slice(0, mostSources);
}
