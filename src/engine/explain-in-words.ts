/** An explanation as a colleague would give it: the answer, what it rests on, what would change it, the source. */
import type { Language } from '../i18n/language';
import { withTypography } from '../i18n/typography';
import type { Source } from '../rules/common-schema';
import type { Leaf } from '../rules/rule-schema';
import { isKnown, type Value } from '../vocabulary/value';
import { comparedFact, decidingLeaves, type LeafTrace } from './explain-condition';
import { Labels } from './explain-labels';
import type { Program } from './program';
import { FALSE, TRUE } from './ternary';
import type {
  Change,
  Consulted,
  DerivationTrace,
  FactTrace,
  FindingTrace,
  MissingFact,
  ParameterTrace,
  TableTrace,
  Trace,
} from './trace';

/** Where something is published: a document of a pack. */
export interface CitedSource extends Source {
  readonly pack: string;
  readonly title: string;
}

/** One plain line. Level 0 is the answer and its frame; deeper lines say what the line above them rests on. */
export interface ExplanationLine {
  readonly level: number;
  readonly text: string;
  readonly sources?: readonly CitedSource[];
}

/** Puts a trace into words. */
export function explainInWords(trace: Trace, language: Language, program: Program): readonly ExplanationLine[] {
  return new Speaker(language, program).explain(trace);
}

const mostLines = 36;
const mostCandidates = 6;
const deepest = 4;

/** Derived values that say nothing by themselves: what they rest on is said in their place. */
const transparentOperators: ReadonlySet<string> = new Set(['constant', 'atLeast', 'asList', 'firstKnown']);

class Speaker {
  readonly #labels: Labels;
  readonly #lines: ExplanationLine[] = [];
  readonly #said = new Set<string>();

  constructor(
    private readonly language: Language,
    private readonly program: Program,
  ) {
    this.#labels = new Labels(program.parts, language);
  }

  explain(root: Trace): readonly ExplanationLine[] {
    this.#root(root);
    const lines = this.#lines.slice(0, mostLines - 4);
    this.#lines.length = 0;
    if (root.kind === 'finding') this.#changes(root.changes);
    const cited = lines.flatMap(({ sources = [] }) => sources);
    this.#legend(root, cited);
    return [...lines, ...this.#lines].map((line) => ({
      ...line,
      text: withTypography(asSentence(line.text), this.language),
    }));
  }

  // ——— The answer ———

  #root(trace: Trace): void {
    if (trace.kind === 'finding') {
      this.#findingRoot(trace);
      return;
    }
    this.#said.add(trace.name);
    if (trace.kind === 'derivation' && trace.operator?.op === 'verdict') {
      this.#verdict(trace);
      return;
    }
    if (!isKnown(trace.value)) {
      this.#unknown(trace, 0);
      return;
    }
    this.#valued(trace, 0);
    this.#parts(trace, 1, true);
  }

  #findingRoot(trace: FindingTrace): void {
    const { say } = this.#labels;
    const title = this.#labels.label(trace.name);
    if (trace.finding) {
      this.#finding(trace, 0);
      return;
    }
    if (trace.missing.length > 0) {
      this.#line(0, say('findingOpen', { title }));
      this.#missing(trace.missing, 1);
      this.#parts(trace, 1, true);
      return;
    }
    this.#line(0, say('findingAbsent', { title }));
    for (const leaf of trace.conditions.flatMap(decidingLeaves)) this.#whyNot(leaf, trace, 1);
  }

  #finding(trace: FindingTrace, level: number): void {
    const { say } = this.#labels;
    const { finding, parts } = trace;
    if (!finding) return;
    const message = finding.message[this.language];
    this.#line(level, say('finding', { severity: finding.severity, message }), level > 0 ? trace : undefined);
    const emptyOnPurpose = new Set(
      trace.conditions
        .flatMap(decidingLeaves)
        .flatMap(({ leaf, truth }) => (leaf.value === null && leaf.operator === 'equal' && truth === TRUE ? [leaf.fact] : [])),
    );
    for (const part of parts) {
      if (part.kind === 'fact' && part.state === 'blank') {
        if (emptyOnPurpose.has(part.name) || finding.code.endsWith(`-${part.name}`)) this.#fact(part, level + 1);
      } else this.#part(part, level + 1);
    }
  }

  #verdict(trace: DerivationTrace): void {
    const { say } = this.#labels;
    const findings = trace.parts.filter((part) => part.kind === 'finding');
    const label = this.#labels.label(trace.name);
    const value = this.#labels.value(trace.name, trace.value);
    if (value === undefined) {
      this.#unknown(trace, 0);
      return;
    }
    const needs = trace.operator?.op === 'verdict' ? trace.operator.needs : [];
    const blank = needs.filter((name) => !isKnown(trace.operands.get(name)));
    const blocking = findings.filter(({ finding }) => finding?.severity === 'block');
    if (trace.value === 'ineligible') {
      this.#line(0, say('ineligible', { label, value, count: blocking.length }), trace);
      for (const finding of blocking) this.#finding(finding, 1);
      return;
    }
    if (trace.value === 'needsAnswer') {
      this.#line(0, say('needsAnswer', { label, value, count: blank.length + findings.length }), trace);
      this.#missing(
        blank.map((name) => ({ name, kind: 'fact', state: 'blank', orElse: [] })),
        1,
      );
      for (const finding of findings) this.#finding(finding, 1);
    } else {
      this.#line(0, say('eligible', { label, value }), trace);
      this.#line(1, say('noFinding'));
    }
    const parts = trace.parts.filter(({ name }) => needs.includes(name));
    for (const part of parts) if (isKnown(part.value)) this.#part(part, 1);
  }

  // ——— A value that is not known, or does not apply ———

  #unknown(trace: Trace, level: number): void {
    const { say } = this.#labels;
    const label = this.#labels.label(trace.name);
    if (trace.kind === 'fact') {
      this.#fact(trace, level);
      return;
    }
    if (trace.kind === 'parameter') {
      this.#line(level, say('parameterBlank', { label }), trace);
      return;
    }
    if (trace.kind !== 'table' && trace.kind !== 'derivation') return;
    const consulted = this.#consultedBehind(trace);
    if (trace.missing.length > 0) {
      this.#line(level, say('unknown', { label }));
      if (consulted?.status === 'open') this.#candidates(consulted, level + 1);
      this.#missing(trace.missing, level + 1);
      this.#parts(trace, level + 1, level === 0);
      return;
    }
    if (trace.kind === 'derivation' && trace.applies === FALSE) {
      this.#line(level, say('notApplicable', { label }));
      for (const leaf of trace.conditions.flatMap(decidingLeaves)) this.#whyNot(leaf, trace, level + 1);
      return;
    }
    if (consulted) this.#tableWithoutValue(trace, consulted, level);
    else this.#line(level, say('nothing', { label }));
    if (trace.kind === 'derivation' && !consulted) {
      for (const part of trace.parts) {
        if (!trace.operands.has(part.name)) continue;
        if (isKnown(part.value)) this.#part(part, level + 1);
        else if (level < 2) this.#unknown(part, level + 1);
      }
      return;
    }
    this.#parts(trace, level + 1, level === 0);
  }

  #tableWithoutValue(trace: TableTrace | DerivationTrace, consulted: Consulted, level: number): void {
    const { say } = this.#labels;
    const label = this.#labels.label(trace.name);
    const table = this.#labels.tableTitle(consulted.table);
    if (consulted.status === 'miss') {
      this.#line(level, say('unlisted', { label, table }));
      this.#nearMisses(consulted, level + 1);
      return;
    }
    const data = this.program.parts.tables.get(consulted.table)?.data;
    const cell = data?.rows[consulted.rows[0]?.index ?? -1]?.then[consulted.output];
    const cited = consulted.status === 'hit' ? { ...trace, sources: consulted.rows[0]?.sources ?? [] } : undefined;
    if (cell === null) this.#line(level, say('noValue', { label, how: this.#fromTable(consulted) }), cited);
    else this.#line(level, say('unlistedValue', { label, table }), cited);
  }

  /** For each input that alone keeps every row of a table away: what the table provides for instead. */
  #nearMisses({ nearMisses, table, inputs }: Consulted, level: number): void {
    const { say } = this.#labels;
    const rows = this.program.parts.tables.get(table)?.data.rows ?? [];
    for (const { column, rows: possible } of nearMisses) {
      const input = inputs.find((one) => one.column === column);
      const value = this.#labels.value(column, input?.value ?? null);
      const accepted = [
        ...new Set(possible.flatMap((row) => this.#labels.accepted(column, rows[row]?.when[column]))),
      ];
      if (value === undefined || accepted.length === 0) continue;
      const label = this.#labels.label(column);
      this.#line(level, say('nearMiss', { label, value, accepted: this.#labels.or(accepted) }));
    }
  }

  /** Why something does not apply: one condition that is not so. */
  #whyNot({ leaf, truth, value }: LeafTrace, trace: Trace, level: number): void {
    if (truth === TRUE || this.#lines.length > mostLines) return;
    const { say } = this.#labels;
    const part = trace.parts.find(({ name }) => sameName(name, leaf.fact));
    if (part?.kind === 'table' && this.program.parts.names.get(part.name)?.kind === 'status') {
      this.#part(part, level);
      return;
    }
    if (part?.kind === 'derivation' && isGuard(part)) {
      for (const inner of part.conditions.flatMap(decidingLeaves)) this.#whyNot(inner, part, level);
      return;
    }
    const label = this.#labels.label(leaf.fact);
    const expected = this.#expectation(leaf, trace);
    const actual = isKnown(value) ? this.#labels.value(leaf.fact, value) : say('notKnown');
    if (expected === undefined || actual === undefined) {
      if (part) this.#part(part, level);
      return;
    }
    if (this.#once(`only:${leaf.fact}:${expected}`)) {
      this.#line(level, say('onlyIfNow', { label, expected, value: actual }));
    }
    if (part?.kind === 'derivation' && level < deepest) {
      if (isKnown(part.value)) this.#parts(part, level + 1, part.operator?.op === 'verdict');
      else for (const inner of part.conditions.flatMap(decidingLeaves)) this.#whyNot(inner, part, level + 1);
    }
  }

  /** What a condition wants of its fact, in words; undefined for ids that have no words. */
  #expectation(leaf: Leaf, trace: Trace): string | undefined {
    const { say } = this.#labels;
    const { fact, operator, value } = leaf;
    if (value === null) return say(operator === 'equal' ? 'notGiven' : 'anything');
    const other = comparedFact(leaf);
    const wanted =
      other !== undefined
        ? this.#named(other, valueIn(trace, other))
        : Array.isArray(value)
          ? this.#or(value.map((one: Value) => this.#labels.value(fact, one)))
          : this.#labels.value(fact, value as Value);
    if (wanted === undefined) return undefined;
    const isDate = this.program.parts.names.get(fact)?.type.startsWith('date') === true;
    switch (operator) {
      case 'equal':
      case 'in':
        return wanted;
      case 'notEqual':
      case 'notIn':
        return say('otherThan', { value: wanted });
      case 'lessThan':
        return say(isDate ? 'before' : 'lessThan', { value: wanted });
      case 'lessThanInclusive':
        return say(isDate ? 'beforeInclusive' : 'lessThanInclusive', { value: wanted });
      case 'greaterThan':
        return say(isDate ? 'after' : 'greaterThan', { value: wanted });
      case 'greaterThanInclusive':
        return say(isDate ? 'afterInclusive' : 'greaterThanInclusive', { value: wanted });
      case 'contains':
        return say('containing', { value: wanted });
      case 'doesNotContain':
        return say('without', { value: wanted });
    }
  }

  // ——— What a value rests on ———

  /** @param withConditions false for a value that is only a step: what it is made of is said, not why it applies. */
  #parts(trace: Trace, level: number, withConditions: boolean): void {
    if (level > deepest) return;
    const operands = trace.kind === 'derivation' ? trace.operands : undefined;
    const isReason = trace.kind === 'derivation' && trace.operator?.op === 'constant';
    for (const part of trace.parts) {
      const isOperand = !operands || operands.size === 0 || [...operands.keys()].some((name) => sameName(part.name, name));
      const isReference = trace.kind === 'derivation' && trace.consulted !== undefined && part.kind === 'parameter';
      if (isOperand || isReference || isReason) this.#part(part, level);
      else if (withConditions && this.#isTelling(part, trace)) this.#part(part, level, false);
    }
  }

  /** A condition worth a line: one that wants something of a fact, not merely that it be known. */
  #isTelling(part: Trace, trace: Trace): boolean {
    if (trace.kind !== 'derivation') return true;
    if (part.kind !== 'fact' && part.kind !== 'default' && !(part.kind === 'derivation' && isGuard(part))) return false;
    return trace.conditions
      .flatMap(decidingLeaves)
      .some(({ leaf }) => leaf.value !== null && sameName(part.name, leaf.fact));
  }

  #part(part: Trace, level: number, deeper = true): void {
    if (level > deepest || this.#lines.length > mostLines) return;
    const nextLevel = (): void => {
      if (deeper) this.#parts(part, level + 1, false);
    };
    switch (part.kind) {
      case 'finding':
        this.#finding(part, level);
        return;
      case 'fact':
        if (part.state !== 'blank') this.#fact(part, level);
        return;
      case 'default':
        this.#valued(part, level);
        return;
      case 'parameter':
        this.#parameter(part, level);
        return;
      case 'table':
        this.#table(part, level, deeper);
        return;
      case 'derivation': {
        const words = this.#labels.value(part.name, part.value, part.currency);
        if (words === undefined || this.#isTransparent(part)) {
          this.#parts(part, level, deeper && isGuard(part));
          return;
        }
        this.#valued(part, level);
        nextLevel();
      }
    }
  }

  #table(part: TableTrace, level: number, deeper: boolean): void {
    const { say } = this.#labels;
    const { consulted } = part;
    const isStatus = this.program.parts.names.get(part.name)?.kind === 'status';
    const table = this.#labels.tableTitle(consulted.table);
    if (isStatus || !isKnown(part.value)) {
      if (consulted.status === 'miss') {
        this.#line(level, say('miss', { table }));
        this.#nearMisses(consulted, level + 1);
      } else if (consulted.status === 'open') {
        this.#line(level, say('open', { table }), { ...part, sources: consulted.rows[0]?.sources ?? [] });
        this.#candidates(consulted, level + 1);
      }
      if (deeper) this.#parts(part, level, false);
      return;
    }
    if (this.#labels.value(part.name, part.value, part.currency) === undefined) {
      this.#parts(part, level, false);
      return;
    }
    this.#valued(part, level);
    if (deeper) this.#parts(part, level + 1, false);
  }

  /** A step whose own line would repeat what is said anyway. */
  #isTransparent(part: DerivationTrace): boolean {
    const { operator, operands } = part;
    const isFact = this.program.parts.names.get(part.name)?.kind === 'fact';
    if (!operator) return true;
    if (operator.op === 'copy' && !operator.of.includes('.')) return [...operands.values()][0] === part.value;
    if (operator.op === 'copy' && isUnworded(part.name, this.program)) return true;
    return !isFact && transparentOperators.has(operator.op);
  }

  #fact(trace: FactTrace, level: number): void {
    const { say } = this.#labels;
    const label = this.#labels.label(trace.name);
    if (trace.state === 'blank') this.#line(level, say('blank', { label }));
    else if (trace.state === 'unreadable') this.#line(level, say('unreadable', { label }));
    else if (trace.state === 'incomplete') {
      const covers = this.program.parts.names.get(trace.name)?.values?.find(({ id }) => id === trace.value)?.covers;
      const covered = this.#or((covers ?? []).map((id) => this.#labels.value(trace.name, id))) ?? '';
      const value = this.#labels.value(trace.name, trace.value) ?? '';
      this.#line(level, say('incomplete', { label, value, covered }));
    } else this.#valued(trace, level);
  }

  #parameter(trace: ParameterTrace, level: number): void {
    const { say } = this.#labels;
    const label = this.#labels.label(trace.name);
    if (isKnown(trace.value)) this.#valued(trace, level);
    else this.#line(level, say('parameterBlank', { label }), trace);
  }

  /** “Label: value, and how it came about.” */
  #valued(trace: Trace, level: number): void {
    const { say } = this.#labels;
    if (!this.#once(`value:${trace.name}`)) return;
    const label = this.#labels.label(trace.name);
    const value =
      trace.kind === 'parameter'
        ? this.#labels.amount(trace.name, trace.value)
        : this.#labels.value(trace.name, trace.value, trace.currency);
    if (value === undefined) return;
    this.#line(level, say('valued', { label, value, how: this.#how(trace) }), this.#citedBy(trace));
  }

  /** The row of a table is a closer source than the derivation that reads it. */
  #citedBy(trace: Trace): Trace {
    if (trace.kind !== 'derivation') return trace;
    const behind = trace.operator?.op === 'copy' ? trace.parts.find((part) => part.kind === 'table') : undefined;
    return behind && trace.operands.has(behind.name) && behind.sources.length > 0 ? behind : trace;
  }

  #how(trace: Trace): string {
    const { say } = this.#labels;
    switch (trace.kind) {
      case 'fact':
        return say('given');
      case 'default':
        return say('byDefault');
      case 'parameter':
        return trace.from === undefined
          ? say('parameter')
          : say('parameterSince', { date: this.#labels.value('startDate', trace.from) ?? trace.from });
      case 'table':
        return this.#fromTable(trace.consulted);
      case 'derivation':
        return this.#howDerived(trace);
      case 'finding':
        return '';
    }
  }

  #howDerived(trace: DerivationTrace): string {
    const { say } = this.#labels;
    const { operator, operands } = trace;
    const number = (name: string): string => this.#labels.amount(name, operands.get(name));
    const words = (name: string): string => this.#labels.value(name, operands.get(name), trace.currency) ?? '';
    switch (operator?.op) {
      case undefined:
      case 'verdict':
        return '';
      case 'constant':
        return this.#reasons(trace);
      case 'copy': {
        const [table] = operator.of.split('.');
        if (!operator.of.includes('.') || table === undefined) {
          return say('copied', { from: this.#labels.label(operator.of) });
        }
        const consulted = this.#consultedBehind(trace);
        return consulted ? this.#fromTable(consulted) : say('sameTableRow', { table: this.#labels.tableTitle(table) });
      }
      case 'asList':
      case 'positivePart':
      case 'mixed':
      case 'publishedLabel':
        return say('copied', { from: this.#labels.label(operator.of) });
      case 'consecutiveDays':
        return say('copied', { from: this.#labels.label(operator.dates) });
      case 'firstKnown': {
        const from = operator.of.find((name) => isKnown(operands.get(name)));
        return from === undefined ? '' : say('copied', { from: this.#labels.label(from) });
      }
      case 'daysBetween':
        return say('daysBetween', { from: words(operator.from), to: words(operator.to) });
      case 'addDays':
      case 'addWeeks':
      case 'addMonths':
      case 'subtractDays':
      case 'subtractWeeks':
        return say('shift', {
          amount: number(operator.by),
          direction: operator.op.startsWith('add') ? 'after' : 'before',
          from: this.#labels.label(operator.date),
          date: words(operator.date),
        });
      case 'shortfall':
        return say('shortfall', { required: words(operator.required), actual: words(operator.actual) });
      case 'atLeast':
        return say('atLeast', { actual: words(operator.value), minimum: words(operator.minimum) });
      case 'maximum':
        return say('maximum', { values: this.#labels.and(operator.of.map(words)) });
      case 'multiply':
        return typeof trace.value === 'number'
          ? say('product', { value: words(operator.value), by: words(operator.by) })
          : say('products', { by: words(operator.by) });
      case 'matchLabel': {
        const text = words(operator.text);
        return say(trace.value === operator.otherwise ? 'notRecognised' : 'recognised', { text });
      }
      case 'lookup':
        return trace.consulted ? this.#fromTable(trace.consulted) : '';
      case 'possibleValues':
        return say('possible', { table: this.#labels.tableTitle(operator.table) });
      case 'candidates':
        return say('possibleBy', {
          by: this.#labels.label(operator.by),
          table: this.#labels.tableTitle(operator.table),
        });
      case 'cheapest':
        return say('fromTable', { table: this.#labels.tableTitle(operator.table) });
    }
  }

  /** For a value that conditions alone decide: the facts that they speak of. */
  #reasons({ conditions, name }: DerivationTrace): string {
    const reasons = new Map<string, string>();
    for (const { leaf, value } of conditions.flatMap(decidingLeaves)) {
      const fact = leaf.fact.startsWith('given.') ? leaf.fact.slice('given.'.length) : leaf.fact;
      if (fact === name || fact.startsWith('unreadable.')) continue;
      const named = this.#named(fact, value);
      if (named !== undefined && isKnown(value)) reasons.set(fact, named);
    }
    return reasons.size === 0
      ? ''
      : this.#labels.say('because', { reasons: this.#labels.and([...reasons.values()].slice(0, 3)) });
  }

  #named(name: string, value: Value): string | undefined {
    const words = isKnown(value) ? this.#labels.value(name, value) : this.#labels.say('notKnown');
    return words === undefined ? undefined : this.#labels.say('named', { label: this.#labels.label(name), value: words });
  }

  // ——— Tables ———

  /** What a trace was looked up in: itself, or the table that it copies from. */
  #consultedBehind(trace: Trace): Consulted | undefined {
    if (trace.kind === 'table') return trace.consulted;
    if (trace.kind !== 'derivation') return undefined;
    if (trace.consulted) return trace.consulted;
    const { operator, parts } = trace;
    if (operator?.op !== 'copy') return undefined;
    return parts.find((part) => part.kind === 'table' && part.name === operator.of)?.kind === 'table'
      ? (parts.find((part) => part.name === operator.of) as TableTrace).consulted
      : undefined;
  }

  /** Which row answered: by its only input, else by the brackets that it names. */
  #fromTable(consulted: Consulted): string {
    const { say } = this.#labels;
    const table = this.#labels.tableTitle(consulted.table);
    const data = this.program.parts.tables.get(consulted.table)?.data;
    const when = data?.rows[consulted.rows[0]?.index ?? -1]?.when ?? {};
    const [only, ...others] = consulted.inputs;
    const row =
      only && others.length === 0
        ? this.#labels.value(only.column, only.value)
        : this.#joined(
            consulted.inputs.flatMap(({ column }) => {
              const cell = when[column];
              const isRange = typeof cell === 'object' && ('min' in cell || 'max' in cell);
              return isRange
                ? [say('plain', { label: this.#labels.label(column), value: this.#labels.accepted(column, cell).join() })]
                : [];
            }),
          );
    return row === undefined ? say('fromTable', { table }) : say('fromTableRow', { table, row });
  }

  /** The rows that remain possible, told apart by the inputs that nobody gave. */
  #candidates({ table, output, rows, inputs }: Consulted, level: number): void {
    const { say } = this.#labels;
    const data = this.program.parts.tables.get(table)?.data;
    const open = inputs.filter(({ value, name, column }) => !isKnown(value) || this.#covers(name ?? column, value));
    const texts = new Set<string>();
    for (const { index, value } of rows) {
      const when = data?.rows[index]?.when ?? {};
      const words = this.#labels.value(`${table}.${output}`, value, this.#currencyOf(when));
      if (words === undefined) continue;
      const accepted = open.flatMap(({ column }) => {
        const words = this.#labels.accepted(column, when[column]);
        return words.length === 0 ? [] : [say('plain', { label: this.#labels.label(column), value: this.#labels.or(words) })];
      });
      const isSaid = accepted.length === 1 && accepted[0]?.endsWith(words) === true;
      texts.add(accepted.length === 0 || isSaid ? words : say('candidate', { value: words, inputs: accepted.join(', ') }));
    }
    if (texts.size === 0) return;
    const shown = [...texts].slice(0, mostCandidates);
    const left = texts.size - shown.length;
    const values = this.#labels.or(left > 0 ? [...shown, say('more', { count: left })] : shown);
    this.#line(level, say('candidates', { values }));
  }

  /** The currency that a row of a price table is written in. */
  #currencyOf(when: Readonly<Record<string, unknown>>): string | undefined {
    const currencies = new Set(this.program.parts.vocabulary.valuesOf('currency').map(({ id }) => id));
    return Object.values(when).find((cell): cell is string => typeof cell === 'string' && currencies.has(cell));
  }

  #covers(name: string, value: Value): boolean {
    return this.program.parts.names.get(name)?.values?.some(({ id, covers }) => id === value && covers) === true;
  }

  // ——— The frame ———

  #missing(missing: readonly MissingFact[], level: number): void {
    const { say } = this.#labels;
    const byName = new Map(missing.map((one) => [one.name, one]));
    const named: string[] = [];
    for (const { name, kind, state, orElse } of byName.values()) {
      const label = this.#labels.label(name);
      if (kind === 'parameter') this.#line(level, say('missingParameter', { name: label }));
      else if (state === 'imprecise') this.#imprecise(name, level);
      else if (state === 'unreadable') named.push(say('missingUnreadable', { name: label }));
      else if (orElse.length > 0) {
        const others = this.#labels.and([...new Set(orElse)].map((other) => this.#labels.label(other)));
        named.push(say('missingOr', { name: label, others }));
      } else named.push(say('missingOne', { name: label }));
      this.#said.add(`value:${name}`);
    }
    if (named.length > 0) this.#line(level, say('missing', { names: this.#labels.and(named.slice(0, 6)) }));
  }

  #imprecise(name: string, level: number): void {
    const { say } = this.#labels;
    const values = this.program.parts.names.get(name)?.values ?? [];
    const given = values.find(({ covers }) => covers);
    const value = this.#labels.value(name, given?.id ?? null);
    const covered = this.#or((given?.covers ?? []).map((id) => this.#labels.value(name, id)));
    if (value !== undefined && covered !== undefined) {
      this.#line(level, say('imprecise', { name: this.#labels.label(name), value, covered }));
    }
  }

  #changes(changes: readonly Change[]): void {
    const { say } = this.#labels;
    const words = changes.flatMap((change) => this.#change(change) ?? []);
    const [first, ...others] = words;
    if (first === undefined) return;
    const change = others.reduce((text, second) => say('either', { first: text, second }), first);
    this.#line(0, say('change', { change }));
  }

  #change(change: Change): string | undefined {
    const { say } = this.#labels;
    switch (change.kind) {
      case 'repair':
        return lowerFirst(change[this.language]);
      case 'bound': {
        const label = this.#labels.label(change.fact);
        const value = this.#labels.value(change.fact, change.value) ?? '';
        return say(change.from ? 'changeFrom' : 'changeTo', { label, value });
      }
      case 'values': {
        const values = this.#or(change.values.map((value) => this.#labels.value(change.fact, value)));
        return values === undefined ? undefined : say('changeValues', { label: this.#labels.label(change.fact), values });
      }
      case 'give': {
        const labels = change.facts.map((fact) => say('missingOne', { name: this.#labels.label(fact) }));
        return say('changeGive', { labels: this.#labels.and(labels) });
      }
      case 'parameter':
        return say('changeParameter', { label: this.#labels.label(change.name) });
    }
  }

  /** The documents that were cited, by title, with the version of the rules. */
  #legend(root: Trace, cited: readonly CitedSource[]): void {
    const own = this.#cited(root);
    const documents = new Map([...own, ...cited].map((source) => [`${source.pack}:${source.document}`, source]));
    for (const [key, { pack: packId, document, title }] of documents) {
      const pack = this.program.parts.packs.find(({ id }) => id === packId);
      const lines = own.filter((source) => `${source.pack}:${source.document}` === key).map((source) => source.lines);
      const isAlreadyCited = cited.some((source) => source.document === document && lines.includes(source.lines));
      this.#line(
        0,
        this.#labels.say('source', {
          document,
          title,
          ...(lines.length === 0 || isAlreadyCited ? {} : { lines: printedLines(lines.join(', ')) }),
          pack: pack?.title[this.language] ?? packId,
          version: pack?.version ?? '',
        }),
        root,
        own,
      );
    }
  }

  #cited({ sources, origin }: Pick<Trace, 'sources' | 'origin'>): readonly CitedSource[] {
    if (!origin) return [];
    const pack = this.program.parts.packs.find(({ id }) => id === origin.pack);
    return sources.map((source) => ({
      ...source,
      pack: origin.pack,
      title: pack?.sources[source.document]?.title[this.language] ?? source.document,
    }));
  }

  #line(level: number, text: string, cited?: Pick<Trace, 'sources' | 'origin'>, legend?: readonly CitedSource[]): void {
    const sources = legend ?? (cited ? this.#cited(cited) : []);
    if (!this.#once(`line:${text}`)) return;
    const citation =
      legend || sources.length === 0
        ? ''
        : this.#labels.say('cite', {
            sources: sources
              .map(({ document, lines }) => this.#labels.say('citation', { document, lines: printedLines(lines) }))
              .join(' ; '),
          });
    const isStopped = citation !== '' && text.endsWith('.');
    this.#lines.push({ level, text: (isStopped ? text.slice(0, -1) : text) + citation, ...(sources.length > 0 ? { sources } : {}) });
  }

  #once(key: string): boolean {
    if (this.#said.has(key)) return false;
    this.#said.add(key);
    return true;
  }

  #or(texts: readonly (string | undefined)[]): string | undefined {
    const known = texts.filter((text) => text !== undefined);
    return known.length > 0 ? this.#labels.or(known) : undefined;
  }

  #joined(texts: readonly string[]): string | undefined {
    return texts.length > 0 ? texts.join(', ') : undefined;
  }
}

/** An intermediate yes or no that only gathers conditions. */
function isGuard({ operator, operands }: DerivationTrace): boolean {
  return operator?.op === 'constant' && operands.size === 0;
}

function isUnworded(name: string, program: Program): boolean {
  const info = program.parts.names.get(name);
  return info?.kind === 'intermediate' && info.values?.every(({ id, labels }) => labels.fr === id) === true;
}

/** A fact as it was given and as it is used count as one; so do the outputs of one table. */
function sameName(part: string, name: string): boolean {
  if (part === name) return true;
  const [owner, member] = name.split('.');
  return owner === 'given' || owner === 'unreadable' ? member === part : member !== undefined && part.startsWith(`${owner ?? ''}.`);
}

function valueIn(trace: Trace, name: string): Value {
  return trace.parts.find((part) => part.name === name)?.value;
}

function printedLines(lines: string): string {
  return lines.replaceAll('-', '–');
}

function asSentence(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
