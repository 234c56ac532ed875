/** Reads the options of a command. */
import { parseArgs } from 'node:util';
import { isLanguage, type Language } from '../i18n/language';
import { isValidDate } from '../vocabulary/calendar-date';
import { UserError } from './context';

export { localDate } from '../vocabulary/calendar-date';

/** What a command can print or write. */
const outputFormats = ['text', 'json', 'ics'] as const;
export type OutputFormat = (typeof outputFormats)[number];

/** The arguments of a command, checked and with their defaults. */
export interface Options {
  readonly positionals: readonly string[];
  readonly sheet: string | undefined;
  readonly out: string | undefined;
  readonly format: OutputFormat;
  readonly language: Language;
  /** `YYYY-MM-DD`. */
  readonly asOf: string | undefined;
  readonly rules: string | undefined;
  readonly row: number | undefined;
  readonly about: string | undefined;
  /** The currency into which totals are converted, as it was typed. */
  readonly currency: string | undefined;
  /** Exchange rates as they were typed, e.g. `USD=0.92@2026-11-01`. */
  readonly rates: readonly string[];
  /** Days between the first and the last start of requests that are grouped. */
  readonly days: number | undefined;
  readonly help: boolean;
}

const known = {
  sheet: { type: 'string' },
  out: { type: 'string' },
  format: { type: 'string' },
  lang: { type: 'string' },
  'as-of': { type: 'string' },
  rules: { type: 'string' },
  row: { type: 'string' },
  about: { type: 'string' },
  currency: { type: 'string' },
  rate: { type: 'string', multiple: true },
  days: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Options that each command understands, besides --help, --lang and --rules. */
const optionsOf: Readonly<Record<string, readonly string[]>> = {
  check: ['sheet', 'out', 'format', 'as-of', 'currency', 'rate'],
  budget: ['sheet', 'format', 'as-of', 'currency', 'rate'],
  group: ['sheet', 'format', 'as-of', 'days'],
  explain: ['sheet', 'row', 'about', 'as-of'],
  evaluate: ['as-of'],
  schedule: ['sheet', 'out', 'format', 'as-of'],
  test: [],
  lint: ['format'],
};

/** The last row that a sheet can have. */
const lastRow = '1048576';

/**
 * @throws UserError for an option that the command does not know, or a value that is not one of those allowed.
 */
export function readOptions(command: string, args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const allowed = [...(optionsOf[command] ?? []), 'help', 'lang', 'rules'];
  const refused = Object.keys(values).find((name) => !allowed.includes(name));
  if (refused !== undefined) {
    const options = allowed.map((name) => `--${name}`).join(' ');
    throw new UserError('optionOfOthers', { option: `--${refused}`, command, options });
  }
  const format = formatOf(values.format ?? 'text', command);
  const language = values.lang ?? 'fr';
  if (!isLanguage(language)) throw badValue('lang', language, 'fr, en');
  const asOf = values['as-of'];
  if (asOf !== undefined && !isValidDate(asOf))
    throw new UserError('badDate', { option: 'as-of', value: asOf });
  const row = values.row;
  if (row !== undefined && !/^[1-9]\d{0,6}$/.test(row)) throw badValue('row', row, `1–${lastRow}`);
  const { days } = values;
  if (days !== undefined && !/^\d{1,3}$/.test(days)) throw badValue('days', days, '0–999');
  return {
    positionals,
    sheet: values.sheet,
    out: values.out,
    format,
    language,
    asOf,
    rules: values.rules,
    row: row === undefined ? undefined : Number(row),
    about: values.about,
    currency: values.currency,
    rates: values.rate ?? [],
    days: days === undefined ? undefined : Number(days),
    help: values.help ?? false,
  };
}

/** The language asked for, however wrong the rest of the call is. */
export function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[at]?.split('=')[1] ?? args[at + 1];
  return at >= 0 && value === 'en' ? 'en' : 'fr';
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known, allowPositionals: true, strict: true });
  } catch (error) {
    throw refusedOption(error, args);
  }
}

/** Node says in English only what is wrong with an option: its code and the option's name are what we need of it. */
function refusedOption(error: unknown, args: readonly string[]): UserError {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  const option = /--?[\w-]+/.exec(message)?.[0] ?? args.find((arg) => arg.startsWith('-')) ?? '';
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return new UserError('unknownOption', { option });
  const takesNone = message.includes('does not take');
  return new UserError(takesNone ? 'optionTakesNoValue' : 'optionWithoutValue', { option });
}

/** Only a schedule can be a calendar. */
function formatOf(value: string, command: string): OutputFormat {
  const allowed = outputFormats.filter((format) => format !== 'ics' || command === 'schedule');
  const format = allowed.find((one) => one === value);
  if (format === undefined) throw badValue('format', value, allowed.join(', '));
  return format;
}

function badValue(option: string, value: string, expected: string): UserError {
  return new UserError('badValue', { option, value, expected });
}
