/** An explanation as a colleague would give it: the answer, what it rests on, what would change it, the source. */
import type { Language } from '../i18n/language';
import { withTypography } from '../i18n/typography';
import type { Source } from '../rules/common-schema';
import type { Leaf } from '../rules/rule-schema';
import { isKnown, type Value } from '../vocabulary/value';
import { comparedFact, decidingLeaves, type LeafTrace } from './explain-condition';
import { Labels } from './explain-labels';
import type { Program } from './program';
import { TRUE } from './ternary';
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
export function explainInWords(
  trace: Trace,
  language: Language,
  program: Program,
): readonly ExplanationLine[] {
  return new Speaker(language, program).explain(trace);
}

const mostLines = 36;
const mostCandidates = 6;
const deepest = 4;

/** Derived values that say nothing by themselves: what they rest on is said in their place. */
const transparentOperators: ReadonlySet<string> = new Set(['atLeast', 'asList', 'firstKnown']);

class Speaker {
  readonly #labels: Labels;
  readonly #lines: ExplanationLine[] = [];
  readonly #said = new Set<string>();
  readonly #byName = new Map<string, Trace>();

  constructor(
    private readonly language: Language,
    private readonly program: Program,
  ) {
    this.#labels = Labels.of(program.parts, language);
  }

  explain(root: Trace): readonly ExplanationLine[] {
    this.#index(root);
    this.#root(root);
    const lines = this.#lines.slice(0, mostLines - 4);
    this.#lines.length = 0;
    if (root.kind === 'finding') this.#changes(root.changes);
    this.#legend(root, lines);
    return [...lines, ...this.#lines].map((line) => ({
      ...line,
      text: withTypography(asSentence(line.text), this.language),
    }));
  }

  #index(trace: Trace): void {
    if (!this.#byName.has(trace.name)) this.#byName.set(trace.name, trace);
    for (const part of trace.parts) this.#index(part);
  }

  /** What a trace rests on, wherever in the whole it stands. */
  #partsOf({ restsOn }: Trace): readonly Trace[] {
    return restsOn.flatMap((name) => this.#byName.get(name) ?? []);
  }

  #partNamed(trace: Trace, name: string): Trace | undefined {
    return this.#partsOf(trace).find((part) => sameName(part.name, name));
  }

  /** What a value merely takes over from: the table or the value that says how it came about. */
  #origin(trace: Trace): Trace {
    const from = trace.kind === 'derivation' ? takenFrom(trace) : undefined;
    const part = from === undefined ? undefined : this.#byName.get(from);
    const isStep = part?.kind === 'table' || part?.kind === 'derivation';
    if (!isStep || this.program.parts.names.get(part.name)?.kind === 'fact') return trace;
    return part.value === trace.value || part.kind === 'table' ? this.#origin(part) : trace;
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
    this.#whyNone(trace, 1);
  }

  #finding(trace: FindingTrace, level: number, deeper = true): void {
    const { say } = this.#labels;
    const { finding } = trace;
    if (!finding) return;
    const message = finding.message[this.language];
    this.#line(level, say('finding', { severity: finding.severity, message }), level > 0 ? trace : undefined);
    if (!deeper) return;
    const emptyOnPurpose = new Set(
      trace.conditions
        .flatMap(decidingLeaves)
        .flatMap(({ leaf, truth }) =>
          leaf.value === null && leaf.operator === 'equal' && truth === TRUE ? [leaf.fact] : [],
        ),
    );
    for (const part of this.#partsOf(trace)) {
      if (!finding.rule) continue;
      if (part.kind === 'fact' && part.state === 'blank') {
        if (emptyOnPurpose.has(part.name)) this.#fact(part, level + 1);
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
    }
    for (const name of needs) {
      const part = this.#byName.get(name);
      if (part && isKnown(part.value)) this.#part(part, 1);
    }
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
      if (consulted?.status === 'open' && this.#once(`open:${consulted.table}`)) {
        this.#candidates(consulted, level + 1, this.#byName.get(`${consulted.table}.${consulted.output}`));
      }
      this.#missing(trace.missing, level + 1);
      for (const part of this.#partsOf(trace)) {
        if (part.kind === 'table' && part.consulted.status === 'open') this.#part(part, level + 1, false);
      }
      this.#parts(trace, level + 1, level === 0);
      return;
    }
    if (trace.kind === 'derivation' && !trace.origin) {
      this.#line(level, say('noRule', { label }));
      return;
    }
    if (trace.kind === 'derivation' && trace.applies !== TRUE) {
      const missed = this.#partsOf(trace).find(
        (part) => part.kind === 'table' && part.consulted.status === 'miss',
      );
      if (missed?.kind === 'table') {
        this.#tableWithoutValue(trace, missed.consulted, level);
        this.#parts(missed, level + 1, false);
        return;
      }
      this.#line(level, say('notApplicable', { label }));
      this.#whyNone(trace, level + 1);
      return;
    }
    if (consulted) this.#tableWithoutValue(trace, consulted, level);
    else this.#line(level, say('nothing', { label }));
    if (trace.kind === 'derivation' && !consulted) {
      // One reason is enough, the plainest first: what a table says not to be.
      const open = this.#partsOf(trace).filter(
        ({ name, value }) => trace.operands.has(name) && !isKnown(value),
      );
      const plainest = open.find((part) => this.#consultedBehind(part)?.status === 'hit') ?? open[0];
      if (plainest && level < 2) this.#unknown(plainest, level + 1);
      return;
    }
    if (level < 2) this.#parts(trace, level + 1, level === 0);
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
    const cited =
      consulted.status === 'hit' ? { ...trace, sources: consulted.rows[0]?.sources ?? [] } : undefined;
    if (cell === null) this.#line(level, say('noValue', { label, how: this.#fromTable(consulted) }), cited);
    else this.#line(level, say('unlistedValue', { label, table }), cited);
  }

  /** The most particular input that alone keeps every row of a table away, and what the table provides for. */
  #nearMisses({ nearMisses, table, inputs, references }: Consulted, level: number): void {
    const { say } = this.#labels;
    const rows = this.program.parts.tables.get(table)?.data.rows ?? [];
    const nearest = nearMisses.at(-1);
    if (!nearest) return;
    const { column, rows: possible } = nearest;
    const value = this.#labels.value(column, inputs.find((one) => one.column === column)?.value);
    const accepted = new Set(
      possible.flatMap((row) => this.#labels.accepted(column, rows[row]?.when[column], references)),
    );
    if (value === undefined || accepted.size === 0) return;
    const label = this.#labels.label(column);
    this.#line(level, say('nearMiss', { label, value, accepted: this.#labels.or([...accepted]) }));
  }

  /** Why something does not apply: one condition that is not so. */
  #whyNot({ leaf, truth, value }: LeafTrace, trace: Trace, level: number): void {
    if (this.#lines.length > mostLines) return;
    const { say } = this.#labels;
    const part = this.#partNamed(trace, leaf.fact);
    if (part?.kind === 'table' && this.program.parts.names.get(part.name)?.kind === 'status') {
      this.#part(part, level);
      return;
    }
    if (part?.kind === 'derivation' && isGuard(part)) {
      const isTrue = part.conditions.every((one) => one.truth === TRUE);
      if (isTrue) this.#parts(part, level, true);
      else this.#whyNone(part, level);
      return;
    }
    const wantsAnything = leaf.value === null && leaf.operator === 'notEqual';
    if (part?.kind === 'derivation' && wantsAnything && part.applies !== TRUE && level < deepest) {
      this.#whyNone(part, level);
      return;
    }
    const label = this.#labels.label(leaf.fact);
    const wanted = this.#expectation(leaf);
    // A leaf that is true keeps its condition from being so by standing under a “not”.
    const expected = wanted !== undefined && truth === TRUE ? say('otherThan', { value: wanted }) : wanted;
    const actual = isKnown(value)
      ? this.#labels.value(leaf.fact, value, part?.currency)
      : this.#absence(leaf.fact, part);
    if (expected === undefined || actual === undefined) {
      if (part) this.#part(part, level);
      return;
    }
    if (this.#once(`only:${leaf.fact}:${expected}`)) {
      this.#line(level, say('onlyIfNow', { label, expected, value: actual }));
    }
    if (part?.kind !== 'derivation' || level >= deepest) return;
    if (part.operator?.op === 'verdict') {
      for (const finding of this.#partsOf(part))
        if (finding.kind === 'finding') this.#finding(finding, level + 1, false);
    } else if (!isKnown(part.value) && part.applies === TRUE) this.#unknown(part, level + 1);
    else if (!isKnown(part.value)) this.#whyNone(part, level + 1);
    else if (trace.kind === 'finding') this.#parts(part, level + 1, false);
  }

  /** Why none of some conditions is so. */
  #whyNone(part: DerivationTrace | FindingTrace, level: number): void {
    const failed = part.conditions.filter(({ truth }) => truth !== TRUE);
    for (const leaf of failed.flatMap(decidingLeaves)) this.#whyNot(leaf, part, level);
  }

  /** What to call a value that is not there. */
  #absence(name: string, part: Trace | undefined): string {
    const { say } = this.#labels;
    if (this.program.parts.names.get(name)?.kind === 'fact') return say('notGiven');
    const mayCome = part && 'missing' in part && part.missing.length > 0;
    return say(mayCome ? 'notKnown' : 'none');
  }

  /** What a condition wants of its fact, in words; undefined for ids that have no words. */
  #expectation(leaf: Leaf): string | undefined {
    const { say } = this.#labels;
    const { fact, operator, value } = leaf;
    if (value === null) {
      const isFact = this.program.parts.names.get(fact)?.kind === 'fact';
      if (operator === 'equal') return say(isFact ? 'notGiven' : 'notKnown');
      return say(isFact ? 'anything' : 'known');
    }
    const other = comparedFact(leaf);
    const wanted =
      other !== undefined
        ? this.#named(other, this.#byName.get(other)?.value)
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
    if (level > deepest || !this.#once(`parts:${trace.name}`)) return;
    const origin = this.#origin(trace);
    if (origin !== trace) this.#parts(origin, level, false);
    const from = trace.kind === 'derivation' ? takenFrom(trace) : undefined;
    const only = onlyInput(trace);
    for (const part of this.#partsOf(trace)) {
      // Of several values in a row the first that is known was taken: the others weigh nothing.
      const isLeftAside =
        trace.kind === 'derivation' && trace.operator?.op === 'firstKnown' && part.name !== from;
      if (isLeftAside || (origin !== trace && part.name === from)) continue;
      // The line has said it already.
      if (part.kind === 'fact' && part.name === only && part.state === 'given') continue;
      if (isMadeOf(trace, part)) this.#part(part, level);
      else if (withConditions && this.#isTelling(part, trace)) this.#part(part, level, false);
    }
  }

  /** A condition worth a line: one that wants something of a fact, not merely that it be known. */
  #isTelling(part: Trace, trace: Trace): boolean {
    if (trace.kind !== 'derivation') return true;
    if (part.kind !== 'fact' && part.kind !== 'default' && !(part.kind === 'derivation' && isGuard(part)))
      return false;
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
      } else if (consulted.status === 'open' && this.#once(`open:${consulted.table}`)) {
        this.#line(level, say('open', { table }), part);
        this.#candidates(consulted, level + 1);
      }
      if (deeper) this.#parts(part, level, false);
      return;
    }
    if (this.#labels.value(part.name, part.value, part.currency) === undefined) {
      if (level === 1) this.#line(level, say('consulted', { table }), part);
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
    if (operator.op === 'copy' && this.program.parts.names.get(operator.of)?.kind === 'fact') {
      if (part.sources.length > 0) return false;
      return [...operands.values()][0] === part.value;
    }
    if (operator.op === 'copy' && isUnworded(part.name, this.program)) return true;
    return isGuard(part) || (!isFact && transparentOperators.has(operator.op));
  }

  #fact(trace: FactTrace, level: number): void {
    const { say } = this.#labels;
    const label = this.#labels.label(trace.name);
    if (trace.state === 'blank') this.#line(level, say('blank', { label }));
    else if (trace.state === 'unreadable') this.#line(level, say('unreadable', { label }));
    else if (trace.state === 'incomplete') {
      const covers = this.program.parts.names
        .get(trace.name)
        ?.values?.find(({ id }) => id === trace.value)?.covers;
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
    const origin = this.#origin(trace);
    const cited = origin.sources.length > 0 ? origin : trace;
    this.#line(level, say('valued', { label, value, how: this.#how(origin) }), cited);
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
    const words = (name: string): string =>
      this.#labels.value(name, operands.get(name), trace.currency) ?? '';
    switch (operator?.op) {
      case undefined:
      case 'verdict':
        return '';
      case 'constant':
        return this.#reasons(trace);
      case 'copy':
      case 'asList':
      case 'positivePart':
      case 'mixed':
      case 'publishedLabel':
        return say('copied', { from: this.#labels.label(operator.of) });
      case 'consecutiveDays':
        return say('copied', { from: this.#labels.label(operator.dates) });
      case 'firstKnown': {
        const from = takenFrom(trace);
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
        return say('cheapest', {
          quantity: this.#labels.value(operator.over, trace.cheaper?.quantity) ?? '',
          total: this.#labels.value('total', trace.cheaper?.total, trace.currency) ?? '',
          current: this.#labels.value('total', trace.cheaper?.current, trace.currency) ?? '',
          now: words(operator.over),
        });
    }
  }

  /** For a value that conditions alone decide: the facts that they speak of. */
  #reasons({ conditions, name }: DerivationTrace): string {
    const reasons = new Map<string, string>();
    for (const { leaf, value } of conditions.flatMap(decidingLeaves)) {
      const fact = leaf.fact.startsWith('given.') ? leaf.fact.slice('given.'.length) : leaf.fact;
      if (fact === name || fact.startsWith('unreadable.')) continue;
      const words = isKnown(value) ? this.#labels.value(fact, value) : undefined;
      if (words === undefined) continue;
      const part = this.#byName.get(fact);
      if (part?.kind === 'fact') this.#said.add(`value:${fact}`);
      reasons.set(fact, this.#labels.say('reason', { label: this.#labels.label(fact), value: words }));
    }
    return reasons.size === 0
      ? ''
      : this.#labels.say('because', { reasons: this.#labels.and([...reasons.values()].slice(0, 3)) });
  }

  #named(name: string, value: Value): string | undefined {
    const words = isKnown(value) ? this.#labels.value(name, value) : this.#labels.say('notKnown');
    return words === undefined
      ? undefined
      : this.#labels.say('named', { label: this.#labels.label(name), value: words });
  }

  // ——— Tables ———

  /** What a trace was looked up in: itself, or the table that it copies from. */
  #consultedBehind(trace: Trace): Consulted | undefined {
    if (trace.kind === 'table') return trace.consulted;
    if (trace.kind !== 'derivation') return undefined;
    if (trace.consulted) return trace.consulted;
    const from = takenFrom(trace);
    const part = from === undefined ? undefined : this.#byName.get(from);
    return part?.kind === 'table' ? part.consulted : undefined;
  }

  /** Which row answered: by its only input, else by the brackets that it names. */
  #fromTable(consulted: Consulted): string {
    const { say } = this.#labels;
    const table = this.#labels.tableTitle(consulted.table);
    const data = this.program.parts.tables.get(consulted.table)?.data;
    const when = data?.rows[consulted.rows[0]?.index ?? -1]?.when ?? {};
    const [only, ...others] = consulted.inputs;
    const answer = `row:${consulted.table}:${String(consulted.rows[0]?.index)}`;
    if (consulted.status === 'hit' && only && others.length === 0 && !this.#once(answer)) {
      return say('sameTableRow', { table });
    }
    const row =
      only && others.length === 0
        ? this.#labels.value(only.column, only.value)
        : this.#joined(
            consulted.inputs.flatMap(({ column }) => {
              const cell = when[column];
              const isRange = typeof cell === 'object' && ('min' in cell || 'max' in cell);
              return isRange
                ? [
                    say('plain', {
                      label: this.#labels.label(column),
                      value: this.#labels.accepted(column, cell).join(),
                    }),
                  ]
                : [];
            }),
          );
    return row === undefined ? say('fromTable', { table }) : say('fromTableRow', { table, row });
  }

  /** The rows that remain possible, told apart by the inputs that nobody gave. */
  #candidates({ table, output, rows, inputs, references }: Consulted, level: number, cited?: Trace): void {
    const { say } = this.#labels;
    const data = this.program.parts.tables.get(table)?.data;
    const open = inputs.filter(
      ({ value, name, column }) => !isKnown(value) || this.#covers(name ?? column, value),
    );
    const inputsByValue = new Map<string, string[]>();
    for (const { index, value } of rows) {
      const when = data?.rows[index]?.when ?? {};
      const words = this.#labels.value(`${table}.${output}`, value, this.#currencyOf(when));
      if (words === undefined) continue;
      const [only, ...others] = open;
      const accepted =
        only && others.length === 0 ? this.#labels.accepted(only.column, when[only.column], references) : [];
      const told = accepted.map((one) =>
        say('plain', { label: this.#labels.label(only?.column ?? ''), value: one }),
      );
      inputsByValue.set(words, [
        ...(inputsByValue.get(words) ?? []),
        ...(accepted.includes(words) ? [] : told),
      ]);
    }
    if (inputsByValue.size === 0) return;
    const texts = [...inputsByValue].map(([value, [input, ...others]]) =>
      input !== undefined && others.length === 0 ? say('candidate', { value, inputs: input }) : value,
    );
    const shown = texts.slice(0, mostCandidates);
    const left = texts.length - shown.length;
    const values = this.#labels.or(left > 0 ? [...shown, say('more', { count: left })] : shown);
    this.#line(level, say('candidates', { values }), cited);
  }

  /** The currency that a row of a price table is written in. */
  #currencyOf(when: Readonly<Record<string, unknown>>): string | undefined {
    const currencies = new Set(this.program.parts.vocabulary.valuesOf('currency').map(({ id }) => id));
    return Object.values(when).find(
      (cell): cell is string => typeof cell === 'string' && currencies.has(cell),
    );
  }

  #covers(name: string, value: Value): boolean {
    return (
      this.program.parts.names.get(name)?.values?.some(({ id, covers }) => id === value && covers) === true
    );
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
        return values === undefined
          ? undefined
          : say('changeValues', { label: this.#labels.label(change.fact), values });
      }
      case 'give': {
        const labels = change.facts.map((fact) => say('missingOne', { name: this.#labels.label(fact) }));
        return say('changeGive', { labels: this.#labels.and(labels) });
      }
      case 'parameter':
        return say('changeParameter', { label: this.#labels.label(change.name) });
    }
  }

  /** The documents that were cited, by title, and the version of the rules. */
  #legend(root: Trace, lines: readonly ExplanationLine[]): void {
    const { say } = this.#labels;
    const own = this.#cited(root);
    const cited = lines.flatMap(({ sources = [] }) => sources);
    for (const pack of this.program.parts.packs) {
      const ofPack = [...own, ...cited].filter((source) => source.pack === pack.id);
      if (ofPack.length === 0 && root.origin?.pack !== pack.id) continue;
      const documents = new Map(ofPack.map(({ document, title }) => [document, title]));
      const named = [...documents].map(([document, title]) => {
        const places = own.filter((source) => source.document === document && !cited.some(isSameAs(source)));
        return places.length === 0
          ? say('document', { document, title })
          : say('documentLines', {
              document,
              title,
              lines: printedLines(places.map((one) => one.lines).join(', ')),
            });
      });
      const values = { pack: pack.title[this.language], version: pack.version };
      const text =
        named.length === 0
          ? say('rules', values)
          : say('sources', { ...values, documents: this.#sequence(named) });
      this.#line(0, text, undefined, ofPack);
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

  #line(
    level: number,
    text: string,
    cited?: Pick<Trace, 'sources' | 'origin'>,
    legend?: readonly CitedSource[],
  ): void {
    const sources = legend ?? (cited ? this.#cited(cited) : []);
    if (!this.#once(`line:${text}`)) return;
    const citation =
      legend || sources.length === 0
        ? ''
        : this.#sequence(
            [...new Set(sources.map(({ document }) => document))].map((document) => {
              const places = sources
                .filter((source) => source.document === document)
                .map(({ lines }) => lines);
              return this.#labels.say('citation', { document, lines: printedLines(places.join(', ')) });
            }),
          );
    this.#lines.push({
      level,
      text: this.#withCitation(text, citation),
      ...(sources.length > 0 ? { sources } : {}),
    });
  }

  /** Adds where something is published: to the words in brackets at its end, else in brackets of its own. */
  #withCitation(text: string, citation: string): string {
    if (citation === '') return text;
    if (text.endsWith(')')) return `${this.#sequence([text.slice(0, -1), citation])})`;
    return `${text.endsWith('.') ? text.slice(0, -1) : text} (${citation})`;
  }

  #sequence(texts: readonly string[]): string {
    return texts.reduce((first, second) => this.#labels.say('then', { first, second }));
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
function isGuard({ operator, value }: DerivationTrace): boolean {
  return operator?.op === 'constant' && typeof value === 'boolean';
}

function isUnworded(name: string, program: Program): boolean {
  const info = program.parts.names.get(name);
  return info?.kind === 'intermediate' && info.values?.every(({ id, labels }) => labels.fr === id) === true;
}

/** A fact as it was given and as it is used count as one; so do the outputs of one table. */
function sameName(part: string, name: string): boolean {
  if (part === name) return true;
  const [owner, member] = name.split('.');
  return owner === 'given' || owner === 'unreadable'
    ? member === part
    : member !== undefined && part.startsWith(`${owner ?? ''}.`);
}

function isSameAs(source: CitedSource): (other: CitedSource) => boolean {
  return ({ pack, document, lines }) =>
    pack === source.pack && document === source.document && lines === source.lines;
}

/** The one input that a table looks at, or the text that was recognised: the line of the value names it. */
function onlyInput(trace: Trace): string | undefined {
  if (trace.kind === 'derivation' && trace.operator?.op === 'matchLabel') return trace.operator.text;
  const inputs = trace.kind === 'table' ? trace.consulted.inputs : [];
  return inputs.length === 1 ? inputs[0]?.column : undefined;
}

/** Whether a value is made of a part, which may also be there only because a condition speaks of it. */
function isMadeOf(trace: Trace, part: Trace): boolean {
  if (trace.kind !== 'derivation' || trace.operands.size === 0) return true;
  if (trace.consulted && part.kind === 'parameter') return true;
  return [...trace.operands.keys()].some((name) => sameName(part.name, name));
}

/** The name whose value an operator takes over unchanged, or may. */
function takenFrom({ operator, operands }: DerivationTrace): string | undefined {
  switch (operator?.op) {
    case 'copy':
    case 'positivePart':
      return operator.of;
    case 'firstKnown':
      return operator.of.find((name) => isKnown(operands.get(name)));
    default:
      return undefined;
  }
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
