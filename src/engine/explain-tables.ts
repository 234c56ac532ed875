/** Tables that do not decide, in words: the rows that remain possible, or what would have been provided for. */
import { isKnown } from '../vocabulary/value';
import type { Telling } from './explain-telling';
import type { Consulted, Trace } from './trace';

const mostCandidates = 6;

/** The values of the rows that remain possible, each with the input that would select it where one input would. */
export function tellCandidates(consulted: Consulted, level: number, telling: Telling, cited?: Trace): void {
  const { table, output, rows, references } = consulted;
  const { labels, lines } = telling;
  const { say } = labels;
  const only = onlyOpenInput(consulted, telling);
  const inputsByValue = new Map<string, string[]>();
  for (const { index, value } of rows) {
    const when = telling.table(table)?.rows[index]?.when ?? {};
    const words = labels.value(`${table}.${output}`, value, currencyOf(when, telling));
    if (words === undefined) continue;
    const accepted = only === undefined ? [] : labels.accepted(only, when[only], references);
    // A currency that is selected by itself needs no telling.
    const told = accepted.includes(words) ? [] : accepted;
    inputsByValue.set(words, [...(inputsByValue.get(words) ?? []), ...told]);
  }
  if (inputsByValue.size === 0) return;
  const texts = [...inputsByValue].map(([value, [input, ...others]]) => {
    if (only === undefined || input === undefined || others.length > 0) return value;
    return say('candidate', { value, inputs: say('plain', { label: labels.label(only), value: input }) });
  });
  const shown = texts.slice(0, mostCandidates);
  const left = texts.length - shown.length;
  const values = labels.or(left > 0 ? [...shown, say('more', { count: left })] : shown);
  lines.add(level, say('candidates', { values }), cited);
}

/** The most particular input that alone keeps every row of a table away, and what the table provides for. */
export function tellNearMiss(consulted: Consulted, level: number, telling: Telling): void {
  const { nearMisses, table, inputs, references } = consulted;
  const { labels, lines } = telling;
  const nearest = nearMisses.at(-1);
  if (!nearest) return;
  const { column, rows: possible } = nearest;
  const rows = telling.table(table)?.rows ?? [];
  const value = labels.value(column, inputs.find((one) => one.column === column)?.value);
  const accepted = new Set(
    possible.flatMap((row) => labels.accepted(column, rows[row]?.when[column], references)),
  );
  if (value === undefined || accepted.size === 0) return;
  const label = labels.label(column);
  lines.add(level, labels.say('nearMiss', { label, value, accepted: labels.or([...accepted]) }));
}

/** The one input that nobody gave, or that is not precise enough. */
function onlyOpenInput({ inputs }: Consulted, telling: Telling): string | undefined {
  const open = inputs.filter(
    ({ value, name, column }) => !isKnown(value) || telling.coveredBy(name ?? column, value) !== undefined,
  );
  return open.length === 1 ? open[0]?.column : undefined;
}

/** The currency that a row of a price table is written in. */
function currencyOf(when: Readonly<Record<string, unknown>>, telling: Telling): string | undefined {
  const currencies = telling.currencies();
  return Object.values(when).find((cell): cell is string => typeof cell === 'string' && currencies.has(cell));
}
