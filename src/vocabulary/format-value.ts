/** Values in words for people: labels, amounts with their currency, dates written out. */
import type { Language } from '../i18n/language';
import { toDayNumber } from './calendar-date';
import type { Vocabulary } from './load-vocabulary';
import type { Value } from './value';
import type { ValueType } from './vocabulary';

/** What the words for a value depend on besides its type. */
export interface ValueOrigin {
  /** Id of the fact or decision, for the labels of an enumerated value. */
  readonly fact?: string | undefined;
  /** Code of the currency, for an amount; without it the amount stands alone. */
  readonly currency?: string | undefined;
}

/** What is needed to put a single value into words. */
export interface FormatOptions extends ValueOrigin {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
}

/** Puts values into the words of the one language it was made for. */
export type ValueFormatter = (value: Value, type: ValueType, origin?: ValueOrigin) => string;

const locales = { fr: 'fr-FR', en: 'en-GB' } as const;

const words = {
  fr: {
    yes: 'oui',
    no: 'non',
    blank: 'non renseigné',
    unreadable: 'illisible',
    none: 'aucun',
    at: ' à ',
    is: '\u00a0: ',
  },
  en: {
    yes: 'yes',
    no: 'no',
    blank: 'not given',
    unreadable: 'unreadable',
    none: 'none',
    at: ' at ',
    is: ': ',
  },
} as const;

/** Puts one value into words; use `createValueFormatter` for many. */
export function formatValue(value: Value, type: ValueType, options: FormatOptions): string {
  return createValueFormatter(options.vocabulary, options.language)(value, type, options);
}

/** A formatter for one language, to be kept: it makes its number and date formats once. */
export function createValueFormatter(vocabulary: Vocabulary, language: Language): ValueFormatter {
  const locale = locales[language];
  const say = words[language];
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const amounts = new Map<string, Intl.NumberFormat>();

  const amountFormat = (currency: string): Intl.NumberFormat => {
    const known = amounts.get(currency);
    if (known) return known;
    const format = new Intl.NumberFormat(locale, {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
      ...(/^[A-Z]{3}$/.test(currency) ? { style: 'currency', currency } : {}),
    });
    amounts.set(currency, format);
    return format;
  };

  const money = (minor: number, currency: string | undefined): string =>
    amountFormat(currency ?? '').format(minor / 100);

  const date = (iso: string): string => {
    const written = days.format(toDayNumber(iso) * 86_400_000);
    return language === 'fr' ? written.replace(/^1 /, '1er ') : written;
  };

  const dateTime = (iso: string): string => `${date(iso.slice(0, 10))}${say.at}${iso.slice(11)}`;

  const interval = ([start = '', end = '']: readonly string[]): string =>
    start.slice(0, 10) === end.slice(0, 10)
      ? `${date(start.slice(0, 10))}, ${start.slice(11)}–${end.slice(11)}`
      : `${dateTime(start)} – ${dateTime(end)}`;

  const label = (id: string, fact: string | undefined): string =>
    (fact === undefined ? undefined : vocabulary.enumValue(fact, id))?.labels[language] ?? id;

  /** The keys of a map of amounts: currencies, or values of some fact (regions, tariffs). */
  const amountOf = (key: string, minor: number, currency: string | undefined): string => {
    if (vocabulary.enumValue('requestedCurrency', key)) return money(minor, key);
    const owner = [...vocabulary.facts.keys()].find((fact) => vocabulary.enumValue(fact, key));
    return `${label(key, owner)}${say.is}${money(minor, currency)}`;
  };

  const one = (
    value: string | number | boolean,
    type: ValueType,
    { fact, currency }: ValueOrigin,
  ): string => {
    if (typeof value === 'boolean') return value ? say.yes : say.no;
    if (typeof value === 'number') return type === 'money' ? money(value, currency) : numbers.format(value);
    if (type === 'date' || type === 'dateList') return date(value);
    if (type === 'dateTime') return dateTime(value);
    return type === 'enum' || type === 'enumList' || type === 'enumMap' ? label(value, fact) : value;
  };

  return (value, type, origin = {}) => {
    if (value === null) return say.blank;
    if (value === undefined) return say.unreadable;
    if (typeof value !== 'object') return one(value, type, origin);
    const parts = isList(value)
      ? value.map((item) => (isList(item) ? interval(item.map(String)) : one(scalar(item), type, origin)))
      : Object.entries(value).map(([name, item]) =>
          typeof item === 'number' && type === 'moneyMap'
            ? amountOf(name, item, origin.currency)
            : `${name}${say.is}${one(scalar(item), type, origin)}`,
        );
    return parts.length === 0 ? say.none : lists.format(parts);
  };
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function scalar(value: Value): string | number | boolean {
  return typeof value === 'object' || value === undefined ? '' : value;
}
