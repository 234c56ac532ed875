/** What names and values are called in an explanation: labels for ids, also where a table declares ids of its own. */
import { createSay, type Say } from '../i18n/say';
import { explanations, type ExplanationKey } from '../i18n/explanations';
import type { Language } from '../i18n/language';
import { cellSet, type CellSet } from '../rules/cell-set';
import type { InputCell } from '../rules/table-schema';
import { isValidDate, toDayNumber } from '../vocabulary/calendar-date';
import { createValueFormatter, type ValueFormatter } from '../vocabulary/format-value';
import { isKnown, type Value } from '../vocabulary/value';
import type { ProgramParts } from './program';
import { toSlotLiteral } from './literal';

const msPerDay = 86_400_000;
/** Rows that are named one by one. */
const mostRows = 8;
const locales = { fr: 'fr-FR', en: 'en-GB' } as const;
const statusKeys = { hit: 'tableHit', miss: 'tableMiss', open: 'tableOpen' } as const;
const unitKeys: ReadonlySet<string> = new Set(['day', 'week', 'month', 'hour'] satisfies ExplanationKey[]);

const made = new WeakMap<ProgramParts, Map<Language, Labels>>();

/** Puts names, values and lists into the words of one language. */
export class Labels {
  readonly say: Say<ExplanationKey>;
  readonly #and: Intl.ListFormat;
  readonly #or: Intl.ListFormat;
  readonly #format: ValueFormatter;
  readonly #weekday: Intl.DateTimeFormat;

  private constructor(
    private readonly parts: ProgramParts,
    private readonly language: Language,
  ) {
    this.say = createSay(explanations, language);
    this.#and = new Intl.ListFormat(locales[language], { type: 'conjunction' });
    this.#or = new Intl.ListFormat(locales[language], { type: 'disjunction' });
    this.#format = createValueFormatter(parts.vocabulary, language);
    this.#weekday = new Intl.DateTimeFormat(locales[language], { weekday: 'long', timeZone: 'UTC' });
  }

  /** The labels of a program in one language; made once, since the formats of dates and numbers are slow to make. */
  static of(parts: ProgramParts, language: Language): Labels {
    const ofParts = made.get(parts) ?? new Map<Language, Labels>();
    const labels = ofParts.get(language) ?? new Labels(parts, language);
    made.set(parts, ofParts.set(language, labels));
    return labels;
  }

  and(texts: readonly string[]): string {
    return this.#and.format(texts);
  }

  or(texts: readonly string[]): string {
    return this.#or.format(texts);
  }

  /** Numbers of rows, the first of them when there are many. */
  rowList(rows: readonly number[]): string {
    const shown = rows.slice(0, mostRows).map(String);
    const more = rows.length - shown.length;
    return this.and(more > 0 ? [...shown, this.say('more', { count: more })] : shown);
  }

  label(name: string): string {
    const info = this.parts.names.get(name);
    if (info?.kind === 'status') return this.tableTitle(name.split('.')[0] ?? name);
    return (
      info?.labels[this.language] ?? this.parts.vocabulary.findings.get(name)?.labels[this.language] ?? name
    );
  }

  tableTitle(table: string): string {
    return this.parts.tables.get(table)?.data.title[this.language] ?? table;
  }

  /** A value in words; undefined when it is an id that nothing gives words for. */
  value(name: string, value: Value, currency?: string): string | undefined {
    const info = this.parts.names.get(name);
    if (!info || !isKnown(value)) return undefined;
    if (info.kind === 'status') return this.say(statusKeys[value as keyof typeof statusKeys]);
    if (info.type === 'enum') return this.#enumLabel(name, String(value));
    if (info.type === 'enumList' && Array.isArray(value)) {
      const labels = value.flatMap((id) => this.#enumLabel(name, String(id)) ?? []);
      return labels.length > 0 ? this.and(labels) : undefined;
    }
    return this.#format(value, info.type, { fact: name, currency });
  }

  /** The days of the week on which the days of a list fall, each once. */
  weekdays(days: Value): readonly string[] {
    const list = Array.isArray(days) ? (days as readonly Value[]) : [];
    const names = list.flatMap((day) =>
      typeof day === 'string' && isValidDate(day) ? [this.#weekday.format(toDayNumber(day) * msPerDay)] : [],
    );
    return [...new Set(names)];
  }

  /** A number with its unit, where the unit is one of time. */
  amount(name: string, value: Value): string {
    const unit = this.parts.names.get(name)?.unit;
    return typeof value === 'number' && unit !== undefined && unitKeys.has(unit)
      ? this.say(unit as 'day' | 'week' | 'month' | 'hour', { count: value })
      : (this.value(name, value) ?? '');
  }

  /** What a cell of a table accepts, in words. */
  accepted(
    name: string,
    cell: InputCell | undefined,
    references: ReadonlyMap<string, Value> = new Map(),
  ): readonly string[] {
    const set = this.#slotSet(name, cellSet(cell));
    if (set.kind === 'reference') {
      const value = references.get(set.fact);
      const values = Array.isArray(value) ? (value as readonly Value[]) : [value];
      return values.flatMap((one) => this.value(name, one) ?? []);
    }
    if (set.kind === 'values') return set.values.flatMap((value) => this.value(name, value) ?? []);
    if (set.kind === 'range') return [this.#range(name, set.min, set.max)];
    return [];
  }

  #slotSet(name: string, set: CellSet): CellSet {
    const type = this.parts.names.get(name)?.type;
    if (type !== 'money') return set;
    const convert = <T extends string | number | boolean>(value: T): T => toSlotLiteral(value, type) as T;
    if (set.kind === 'values') return { ...set, values: set.values.map(convert) };
    if (set.kind !== 'range') return set;
    return {
      ...set,
      min: set.min === undefined ? undefined : convert(set.min),
      max: set.max === undefined ? undefined : convert(set.max),
    };
  }

  #range(name: string, min: string | number | undefined, max: string | number | undefined): string {
    const low = min === undefined ? '' : (this.value(name, min) ?? '');
    const high = max === undefined ? '' : (this.value(name, max) ?? '');
    if (min !== undefined && max !== undefined) return this.say('between', { min: low, max: high });
    const isDate = typeof (min ?? max) === 'string';
    if (min !== undefined) return this.say(isDate ? 'from' : 'upwards', { min: low });
    return this.say(isDate ? 'until' : 'downwards', { max: high });
  }

  /**
   * The label of an enum's value. An id that only a table knows is called what a vocabulary's enum of the same
   * ids calls it, else by the values of the one input that select it in its table.
   */
  #enumLabel(name: string, id: string): string | undefined {
    const own = this.#ownLabel(name, id);
    if (own !== undefined) return own;
    for (const twin of this.#twins(name)) {
      const label = this.#ownLabel(twin, id) ?? this.#labelByInput(twin, id);
      if (label !== undefined) return label;
    }
    return undefined;
  }

  #ownLabel(name: string, id: string): string | undefined {
    const value = this.parts.names.get(name)?.values?.find((one) => one.id === id);
    // Ids that a table declares without words for them stand for themselves in the names' values.
    const isWorded = value && wordedValues(this.parts).has(value);
    return isWorded ? value.labels[this.language] : undefined;
  }

  /** Names with the same set of values: itself, and what it is copied to or compared with. */
  #twins(name: string): readonly string[] {
    const ids = (one: string): string =>
      (this.parts.names.get(one)?.values ?? [])
        .map(({ id }) => id)
        .sort()
        .join('\n');
    const wanted = ids(name);
    return [...this.parts.names.keys()].filter((one) => ids(one) === wanted);
  }

  #labelByInput(name: string, id: string): string | undefined {
    const [tableId = '', output = ''] = name.split('.');
    const table = this.parts.tables.get(tableId)?.data;
    const [input, ...others] = table?.inputs ?? [];
    if (!table || input === undefined || others.length > 0) return undefined;
    const labels = table.rows
      .filter(({ then }) => then[output] === id)
      .flatMap(({ when }) => this.accepted(input, when[input]));
    return labels.length > 0 ? this.or(labels) : undefined;
  }
}

const worded = new WeakMap<ProgramParts, ReadonlySet<unknown>>();

/** The enum values that the vocabulary declares, with labels made for people. */
function wordedValues(parts: ProgramParts): ReadonlySet<unknown> {
  const known = worded.get(parts);
  if (known) return known;
  const { vocabulary } = parts;
  const ids = [...vocabulary.facts.keys(), ...vocabulary.decisions.keys()];
  const values = new Set<unknown>(ids.flatMap((id) => vocabulary.valuesOf(id)));
  worded.set(parts, values);
  return values;
}
