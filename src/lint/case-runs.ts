/** What the worked cases of the packs reach: findings, rows of tables, values of facts. */
import { compile } from '../engine/compile';
import type { CompiledRule } from '../engine/compiled-rule';
import type { CompiledTable } from '../engine/decision-table';
import type { Program } from '../engine/program';
import type { RuleSet } from '../rules/load-packs';
import type { WorkedCase } from '../rules/pack-schema';
import type { CellValue } from '../vocabulary/cell';
import { readFacts } from '../vocabulary/read-facts';
import type { Value } from '../vocabulary/value';

/** One worked case and what came of it. */
export interface CaseRun {
  readonly worked: WorkedCase;
  readonly fired: readonly CompiledRule[];
  /** The date as of which dated values were read. */
  readonly asOf: string | null;
  valueOf(name: string): Value;
}

/** The cases after they ran, with the program that ran them. */
export interface CaseRuns {
  readonly program: Program;
  readonly runs: readonly CaseRun[];
  /** Rows that answered, by table, as places in the file. */
  readonly reachedRows: ReadonlyMap<string, ReadonlySet<number>>;
}

/**
 * Runs the cases of all packs and notes which rows of tables answer.
 *
 * @param planDate Date for cases without one of their own.
 * @throws RulesError when values depend on each other in a circle.
 */
export function runAllCases(rules: RuleSet, planDate: string): CaseRuns {
  const reachedRows = new Map<string, Set<number>>();
  const watched = (table: CompiledTable): CompiledTable => {
    const reached = new Set<number>();
    reachedRows.set(table.data.id, reached);
    return watchedTable(table, rowsInFile(table, rules), reached);
  };
  const program = compile(rules, watched);
  const { vocabulary, slots } = program.parts;
  const runs = rules.packs
    .flatMap(({ cases }) => cases)
    .map((worked): CaseRun => {
      const day = worked.asOf ?? planDate;
      const [own, ...others] = [worked.facts, ...(worked.others ?? [])].map((cells) =>
        readFacts(cells as Readonly<Record<string, CellValue>>, vocabulary, { date1904: false }),
      );
      const facts = own?.facts ?? {};
      const plan = others.length > 0 ? program.judgePlan([{ facts }, ...others], { planDate: day }) : null;
      const row = program.run(facts, { planDate: day, ...(plan ? { place: plan.placeOf(0) } : {}) });
      return {
        worked,
        fired: row.fired,
        asOf: program.parts.asOf(row),
        valueOf: (name) => row.slots[slots.get(name) ?? -1],
      };
    });
  return { program, runs, reachedRows };
}

/** A table that notes the rows that answer: alone, or together where its policy lets several answer. */
function watchedTable(table: CompiledTable, inFile: readonly number[], reached: Set<number>): CompiledTable {
  const note = (row: number | undefined): void => {
    const place = row === undefined ? undefined : inFile[row];
    if (place !== undefined) reached.add(place);
  };
  const severalAnswer = table.data.hitPolicy === 'any' || table.data.hitPolicy === 'collect';
  return {
    ...table,
    match: (inputs, slots, asOf) => {
      const answer = table.match(inputs, slots, asOf);
      if (answer.status === 'hit' && (severalAnswer || answer.rows.length === 1)) answer.rows.forEach(note);
      return answer;
    },
    // Operators read single rows, such as all the prices that are still possible.
    rowOutput: (row, output, slots) => {
      note(row);
      return table.rowOutput(row, output, slots);
    },
  };
}

/** Each row of a compiled table by its place in the file: the hit policy may have sorted them. */
function rowsInFile({ data }: CompiledTable, { packs }: RuleSet): readonly number[] {
  const rows =
    packs.flatMap((pack) => pack.tables).find((table) => table.data.id === data.id)?.data.rows ?? [];
  const places = new Map(rows.map((row, index) => [row, index]));
  return data.rows.map((row) => places.get(row) ?? -1);
}
