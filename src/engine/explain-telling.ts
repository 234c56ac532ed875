/** What all parts of an explanation in words share: the traces by name, the labels, the lines. */
import type { Language } from '../i18n/language';
import { isKnown, type Value } from '../vocabulary/value';
import { Labels } from './explain-labels';
import { Lines } from './explain-lines';
import type { NameInfo } from '../rules/names';
import type { TableData, TableRow } from '../rules/table-schema';
import type { Program } from './program';
import type { Consulted, DerivationTrace, Trace } from './trace';

/** Handed to every part of an explanation, so that all name things alike and repeat nothing. */
export class Telling {
  readonly labels: Labels;
  readonly lines: Lines;
  readonly #byName = new Map<string, Trace>();

  constructor(
    root: Trace,
    readonly language: Language,
    private readonly program: Program,
  ) {
    this.labels = Labels.of(program.parts, language);
    this.lines = new Lines(program.parts, language, this.labels);
    this.#index(root);
  }

  #index(trace: Trace): void {
    if (!this.#byName.has(trace.name)) this.#byName.set(trace.name, trace);
    for (const part of trace.parts) this.#index(part);
  }

  trace(name: string): Trace | undefined {
    return this.#byName.get(name);
  }

  /** What a trace rests on, wherever in the whole it stands. */
  partsOf({ restsOn }: Trace): readonly Trace[] {
    return restsOn.flatMap((name) => this.#byName.get(name) ?? []);
  }

  partNamed(trace: Trace, name: string): Trace | undefined {
    return this.partsOf(trace).find((part) => isSameName(part.name, name));
  }

  info(name: string): NameInfo | undefined {
    return this.program.parts.names.get(name);
  }

  isFact(name: string): boolean {
    return this.info(name)?.kind === 'fact';
  }

  table(id: string): TableData | undefined {
    return this.program.parts.tables.get(id)?.data;
  }

  /** The row that answered. */
  rowOf({ table, rows }: Consulted): TableRow | undefined {
    return this.table(table)?.rows[rows[0]?.index ?? -1];
  }

  currencies(): ReadonlySet<string> {
    return new Set(this.program.parts.vocabulary.valuesOf('currency').map(({ id }) => id));
  }

  /** “A, B or C”; undefined when none has words. */
  or(texts: readonly (string | undefined)[]): string | undefined {
    const known = texts.filter((text) => text !== undefined);
    return known.length > 0 ? this.labels.or(known) : undefined;
  }

  /** The values that a value may mean, in words. */
  coveredBy(name: string, value: Value): string | undefined {
    const covers = this.info(name)?.values?.find(({ id }) => id === value)?.covers ?? [];
    return this.or(covers.map((id) => this.labels.value(name, id)));
  }

  /** What a value merely takes over from: the table or the value that says how it came about. */
  origin(trace: Trace): Trace {
    const from = trace.kind === 'derivation' ? takenFrom(trace) : undefined;
    const part = from === undefined ? undefined : this.trace(from);
    const isStep = part?.kind === 'table' || part?.kind === 'derivation';
    if (!isStep || this.isFact(part.name)) return trace;
    return part.value === trace.value || part.kind === 'table' ? this.origin(part) : trace;
  }

  /** What a trace was looked up in: itself, or the table that it copies from. */
  consultedBehind(trace: Trace): Consulted | undefined {
    if (trace.kind === 'table') return trace.consulted;
    if (trace.kind !== 'derivation') return undefined;
    if (trace.consulted) return trace.consulted;
    const from = takenFrom(trace);
    const part = from === undefined ? undefined : this.trace(from);
    return part?.kind === 'table' ? part.consulted : undefined;
  }
}

/** A fact as it was given and as it is used count as one; so do the outputs of one table. */
export function isSameName(part: string, name: string): boolean {
  if (part === name) return true;
  const [owner = '', member] = name.split('.');
  if (owner === 'given' || owner === 'unreadable') return member === part;
  return member !== undefined && part.startsWith(`${owner}.`);
}

/** The name whose value an operator takes over unchanged, or may. */
export function takenFrom({ operator, operands }: DerivationTrace): string | undefined {
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
