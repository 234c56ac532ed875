/** An explanation as a colleague would give it: the answer, what it rests on, what would change it, the source. */
import type { Language } from '../i18n/language';
import { withTypography } from '../i18n/typography';
import { isKnown } from '../vocabulary/value';
import { tellChanges, tellMissing } from './explain-changes';
import { decidingLeaves, type LeafTrace } from './explain-condition';
import { expectationInWords } from './explain-expectation';
import { howInWords } from './explain-how';
import type { Labels } from './explain-labels';
import type { ExplanationLine, Lines } from './explain-lines';
import { tellCandidates, tellNearMiss } from './explain-tables';
import { isSameName, takenFrom, Telling } from './explain-telling';
import type { Program } from './program';
import { TRUE } from './ternary';
import type {
  Consulted,
  DerivationTrace,
  FactTrace,
  FindingTrace,
  ParameterTrace,
  TableTrace,
  Trace,
} from './trace';

export type { ExplanationLine } from './explain-lines';

/** Puts a trace into words. */
export function explainInWords(
  trace: Trace,
  language: Language,
  program: Program,
): readonly ExplanationLine[] {
  return new Speaker(new Telling(trace, language, program)).explain(trace);
}

const mostLines = 36;
const deepest = 4;

/** Derived values that say nothing by themselves: what they rest on is said in their place. */
const transparentOperators: ReadonlySet<string> = new Set(['atLeast', 'asList', 'firstKnown']);

class Speaker {
  readonly #labels: Labels;
  readonly #lines: Lines;

  constructor(private readonly telling: Telling) {
    this.#labels = telling.labels;
    this.#lines = telling.lines;
  }

  explain(root: Trace): readonly ExplanationLine[] {
    const { language } = this.telling;
    this.#root(root);
    this.#lines.trim(mostLines);
    if (root.kind === 'finding') tellChanges(root.changes, this.telling);
    this.#lines.addLegend(root);
    return this.#lines.all.map((line) => ({
      ...line,
      text: withTypography(asSentence(line.text), language),
    }));
  }

  // ——— The answer ———

  #root(trace: Trace): void {
    if (trace.kind === 'finding') {
      this.#findingRoot(trace);
      return;
    }
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
      this.#lines.add(0, say('findingOpen', { title }));
      tellMissing(trace.missing, 1, this.telling);
      this.#parts(trace, 1, true);
      return;
    }
    this.#lines.add(0, say('findingAbsent', { title }));
    this.#whyNone(trace, 1);
  }

  #finding(trace: FindingTrace, level: number, deeper = true): void {
    const { say } = this.#labels;
    const { finding } = trace;
    if (!finding) return;
    const message = finding.message[this.telling.language];
    this.#lines.add(
      level,
      say('finding', { severity: finding.severity, message }),
      level > 0 ? trace : undefined,
    );
    if (!deeper) return;
    const emptyOnPurpose = new Set(
      trace.conditions
        .flatMap(decidingLeaves)
        .flatMap(({ leaf, truth }) =>
          leaf.value === null && leaf.operator === 'equal' && truth === TRUE ? [leaf.fact] : [],
        ),
    );
    for (const part of this.telling.partsOf(trace)) {
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
    const blocking = findings.filter(({ finding }) => finding?.severity === 'block');
    if (trace.value === 'ineligible') {
      this.#lines.add(0, say('ineligible', { label, value, count: blocking.length }), trace);
      for (const finding of blocking) this.#finding(finding, 1);
      return;
    }
    if (trace.value === 'needsAnswer') {
      this.#lines.add(
        0,
        say('needsAnswer', { label, value, count: trace.missing.length + findings.length }),
        trace,
      );
      tellMissing(trace.missing, 1, this.telling);
      for (const finding of findings) this.#finding(finding, 1);
    } else {
      this.#lines.add(0, say('eligible', { label, value }), trace);
    }
    for (const name of needs) {
      const part = this.telling.trace(name);
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
      this.#lines.add(level, say('parameterBlank', { label }), trace);
      return;
    }
    if (trace.kind === 'measure') {
      this.#lines.add(level, say('unknown', { label }), trace);
      tellMissing(trace.missing, level + 1, this.telling);
      return;
    }
    if (trace.kind !== 'table' && trace.kind !== 'derivation') return;
    const consulted = this.telling.consultedBehind(trace);
    if (trace.missing.length > 0) {
      this.#lines.add(level, say('unknown', { label }));
      if (consulted?.status === 'open' && this.#lines.once(`open:${consulted.table}`)) {
        tellCandidates(
          consulted,
          level + 1,
          this.telling,
          this.telling.trace(`${consulted.table}.${consulted.output}`),
        );
      }
      tellMissing(trace.missing, level + 1, this.telling);
      for (const part of this.telling.partsOf(trace)) {
        if (part.kind === 'table' && part.consulted.status === 'open') this.#part(part, level + 1, false);
      }
      this.#parts(trace, level + 1, level === 0);
      return;
    }
    if (trace.kind === 'derivation' && !trace.origin) {
      this.#lines.add(level, say('noRule', { label }));
      return;
    }
    if (trace.kind === 'derivation' && trace.applies !== TRUE) {
      const missed = this.telling
        .partsOf(trace)
        .find((part) => part.kind === 'table' && part.consulted.status === 'miss');
      if (missed?.kind === 'table') {
        this.#tableWithoutValue(trace, missed.consulted, level);
        this.#parts(missed, level + 1, false);
        return;
      }
      this.#lines.add(level, say('notApplicable', { label }));
      this.#whyNone(trace, level + 1);
      return;
    }
    if (consulted) this.#tableWithoutValue(trace, consulted, level);
    else this.#lines.add(level, say('nothing', { label }));
    if (trace.kind === 'derivation' && !consulted) {
      // One reason is enough, the plainest first: what a table says not to be.
      const open = this.telling
        .partsOf(trace)
        .filter(({ name, value }) => trace.operands.has(name) && !isKnown(value));
      const plainest = open.find((part) => this.telling.consultedBehind(part)?.status === 'hit') ?? open[0];
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
      this.#lines.add(level, say('unlisted', { label, table }));
      tellNearMiss(consulted, level + 1, this.telling);
      return;
    }
    const cell = this.telling.rowOf(consulted)?.then[consulted.output];
    const cited =
      consulted.status === 'hit' ? { ...trace, sources: consulted.rows[0]?.sources ?? [] } : undefined;
    if (cell === null)
      this.#lines.add(
        level,
        say('noValue', { label, how: howInWords(this.telling.origin(trace), this.telling) }),
        cited,
      );
    else this.#lines.add(level, say('unlistedValue', { label, table }), cited);
  }

  /** Why something does not apply: one condition that is not so. */
  #whyNot({ leaf, truth, value }: LeafTrace, trace: Trace, level: number): void {
    if (this.#lines.count > mostLines) return;
    const { say } = this.#labels;
    const part = this.telling.partNamed(trace, leaf.fact);
    if (part?.kind === 'table' && this.telling.info(part.name)?.kind === 'status') {
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
    const wanted = expectationInWords(leaf, this.telling);
    // A leaf that is true keeps its condition from being so by standing under a “not”.
    const expected = wanted !== undefined && truth === TRUE ? say('otherThan', { value: wanted }) : wanted;
    const actual = isKnown(value)
      ? this.#labels.value(leaf.fact, value, part?.currency)
      : this.#absence(leaf.fact, part);
    if (expected === undefined || actual === undefined) {
      if (part) this.#part(part, level);
      return;
    }
    if (this.#lines.once(`only:${leaf.fact}:${expected}`)) {
      this.#lines.add(level, say('onlyIfNow', { label, expected, value: actual }));
    }
    if (part?.kind !== 'derivation' || level >= deepest) return;
    if (part.operator?.op === 'verdict') {
      for (const finding of this.telling.partsOf(part))
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
    if (this.telling.isFact(name)) return say('notGiven');
    const mayCome = part && 'missing' in part && part.missing.length > 0;
    return say(mayCome ? 'notKnown' : 'none');
  }

  // ——— What a value rests on ———

  /** @param withConditions false for a value that is only a step: what it is made of is said, not why it applies. */
  #parts(trace: Trace, level: number, withConditions: boolean): void {
    if (level > deepest || !this.#lines.once(`parts:${trace.name}`)) return;
    const origin = this.telling.origin(trace);
    if (origin !== trace) this.#parts(origin, level, false);
    const from = trace.kind === 'derivation' ? takenFrom(trace) : undefined;
    const only = onlyInput(trace);
    for (const part of this.telling.partsOf(trace)) {
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
      .some(({ leaf }) => leaf.value !== null && isSameName(part.name, leaf.fact));
  }

  #part(part: Trace, level: number, deeper = true): void {
    if (level > deepest || this.#lines.count > mostLines) return;
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
      case 'measure':
        if (isKnown(part.value)) this.#valued(part, level);
        if (deeper && part.rows.length === 0) this.#parts(part, level + 1, false);
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
    const isStatus = this.telling.info(part.name)?.kind === 'status';
    const table = this.#labels.tableTitle(consulted.table);
    if (isStatus || !isKnown(part.value)) {
      if (consulted.status === 'miss') {
        this.#lines.add(level, say('miss', { table }));
        tellNearMiss(consulted, level + 1, this.telling);
      } else if (consulted.status === 'open' && this.#lines.once(`open:${consulted.table}`)) {
        this.#lines.add(level, say('open', { table }), part);
        tellCandidates(consulted, level + 1, this.telling);
      }
      if (deeper) this.#parts(part, level, false);
      return;
    }
    if (this.#labels.value(part.name, part.value, part.currency) === undefined) {
      if (level === 1) this.#lines.add(level, say('consulted', { table }), part);
      this.#parts(part, level, false);
      return;
    }
    this.#valued(part, level);
    if (deeper) this.#parts(part, level + 1, false);
  }

  /** A step whose own line would repeat what is said anyway. */
  #isTransparent(part: DerivationTrace): boolean {
    const { operator, operands } = part;
    const isFact = this.telling.isFact(part.name);
    if (!operator) return true;
    if (operator.op === 'copy' && this.telling.isFact(operator.of)) {
      if (part.sources.length > 0) return false;
      return [...operands.values()][0] === part.value;
    }
    if (operator.op === 'copy' && isUnworded(part.name, this.telling)) return true;
    // How many there are is seen where they are listed.
    if (operator.op === 'size' && !isFact && !this.telling.isFact(operator.of)) return true;
    return isGuard(part) || (!isFact && transparentOperators.has(operator.op));
  }

  #fact(trace: FactTrace, level: number): void {
    const { say } = this.#labels;
    const label = this.#labels.label(trace.name);
    if (trace.state === 'blank') this.#lines.add(level, say('blank', { label }));
    else if (trace.state === 'unreadable') this.#lines.add(level, say('unreadable', { label }));
    else if (trace.state === 'incomplete') {
      const covered = this.telling.coveredBy(trace.name, trace.value) ?? '';
      const value = this.#labels.value(trace.name, trace.value) ?? '';
      this.#lines.add(level, say('incomplete', { label, value, covered }));
    } else this.#valued(trace, level);
  }

  #parameter(trace: ParameterTrace, level: number): void {
    const { say } = this.#labels;
    const label = this.#labels.label(trace.name);
    if (isKnown(trace.value)) this.#valued(trace, level);
    else this.#lines.add(level, say('parameterBlank', { label }), trace);
  }

  /** “Label: value, and how it came about.” */
  #valued(trace: Trace, level: number): void {
    const { say } = this.#labels;
    if (!this.#lines.once(`value:${trace.name}`)) return;
    const label = this.#labels.label(trace.name);
    const origin = this.telling.origin(trace);
    const value =
      trace.kind === 'parameter'
        ? this.#labels.amount(trace.name, trace.value)
        : this.#labels.value(trace.name, trace.value, trace.currency);
    if (value === undefined) return;
    const cited = origin.sources.length > 0 ? origin : trace;
    this.#lines.add(level, say('valued', { label, value, how: howInWords(origin, this.telling) }), cited);
  }
}

/** An intermediate yes or no that only gathers conditions. */
function isGuard({ operator, value }: DerivationTrace): boolean {
  return operator?.op === 'constant' && typeof value === 'boolean';
}

function isUnworded(name: string, telling: Telling): boolean {
  const info = telling.info(name);
  return info?.kind === 'intermediate' && info.values?.every(({ id, labels }) => labels.fr === id) === true;
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
  return [...trace.operands.keys()].some((name) => isSameName(part.name, name));
}

function asSentence(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}
