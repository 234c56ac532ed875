/** Runs a program's rules in json-rules-engine itself, and reduces what fires as the hit policies say. */
import { Engine } from 'json-rules-engine';
import { asOfFact } from '../../src/engine/json-table-rows';
import type { JsonRules } from '../../src/engine/json-rules';
import type { EvaluateOptions, Program } from '../../src/engine/program';
import { isKnown, type Facts, type Value } from '../../src/vocabulary/value';

export interface Answers {
  /** Names of the rules that fired, sorted: json-rules-engine promises no order. */
  readonly fired: readonly string[];
  /** Every `table.status` and `table.output`. */
  readonly tables: Readonly<Record<string, Value>>;
}

/** json-rules-engine loaded with rules; one run at a time, since overlapping runs lose rules. */
export function jsonEngine(rules: JsonRules): Engine {
  return new Engine(structuredClone(rules) as never, { replaceFactsInEventParams: true });
}

/** What json-rules-engine makes of a row, given the program's values as facts. */
export async function jsonAnswers(
  engine: Engine,
  program: Program,
  facts: Facts,
  options: EvaluateOptions = {},
): Promise<Answers> {
  const values = new Map([...program.values(facts, options)].map(([name, value]) => [name, value ?? null]));
  const { results } = await engine.run({ ...Object.fromEntries(values), [asOfFact]: asOf(facts, options) });
  const rowsOf = (type: string, table: string): FiredRow[] =>
    results
      .map(({ event }) => event as unknown as { type: string; params: FiredRow })
      .filter((event) => event.type === type && event.params.table === table)
      .map(({ params }) => params)
      .sort((a, b) => a.row - b.row);
  const isOfTable = (type: string | undefined): boolean => type?.startsWith('table-row') === true;
  return {
    fired: results
      .filter(({ event }) => !isOfTable(event?.type))
      .map(({ name }) => name)
      .sort(),
    tables: Object.assign(
      {},
      ...[...program.parts.tables.values()].map(({ data }) => {
        const names = data.outputs.map(({ id }) => `${data.id}.${id}`);
        const certain = new Set(rowsOf('table-row-certain', data.id).map(({ row }) => row));
        return reduce(data.id, data.hitPolicy, names, rowsOf('table-row', data.id), certain);
      }),
    ) as Record<string, Value>,
  };
}

/** The same answers by the program itself. */
export function programAnswers(program: Program, facts: Facts, options: EvaluateOptions = {}): Answers {
  const values = program.values(facts, options);
  const names = [...program.parts.tables.values()].flatMap(({ data }) => [
    `${data.id}.status`,
    ...data.outputs.map(({ id }) => `${data.id}.${id}`),
  ]);
  return {
    fired: program
      .evaluate(facts, options)
      .findings.flatMap(({ rule }) => (rule ? [rule.name] : []))
      .sort(),
    tables: Object.fromEntries(names.map((name) => [name, values.get(name) ?? null])),
  };
}

type FiredRow = Readonly<Record<string, Value>> & { readonly table: string; readonly row: number };

/** Written from the definition of the hit policies, not from the engine. */
function reduce(
  table: string,
  policy: string,
  outputs: readonly string[],
  possible: readonly FiredRow[],
  certain: ReadonlySet<number>,
): Record<string, Value> {
  const answer = (status: string, valueOf: (output: string) => Value): Record<string, Value> => ({
    [`${table}.status`]: status,
    ...Object.fromEntries(outputs.map((output) => [output, valueOf(output)])),
  });
  if (possible.length === 0) return answer('miss', () => null);
  if (policy === 'collect') {
    if (possible.some(({ row }) => !certain.has(row))) return answer('open', () => null);
    return answer('hit', (output) => possible.map((row) => row[output]).filter(isKnown));
  }
  const last = possible.findIndex(({ row }) => certain.has(row));
  const counting =
    policy === 'first' || policy === 'priority'
      ? possible.slice(0, last < 0 ? undefined : last + 1)
      : possible;
  const same = (output: string): boolean =>
    new Set(counting.map((row) => JSON.stringify(row[output] ?? null))).size === 1;
  return answer(outputs.every(same) ? 'hit' : 'open', (output) =>
    same(output) ? (counting[0]?.[output] ?? null) : null,
  );
}

function asOf(facts: Facts, { planDate }: EvaluateOptions): string | null {
  const start = 'startDate' in facts ? facts.startDate : null;
  return typeof start === 'string' ? start : start === null ? (planDate ?? null) : null;
}
