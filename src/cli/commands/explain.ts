/** `paf explain`: why a row of a plan is what it is. */
import { explain as explainName, explainInWords } from '../../engine/explain';
import type { Program } from '../../engine/program';
import type { Finding } from '../../engine/verdict';
import { rowReader } from '../../plan/check-plan';
import type { PlanRow, PlanTable } from '../../plan/plan-table';
import { titleOf } from '../../plan/row-facts';
import { exitCodes, speaker, UserError, writeLine, type CliWorld } from '../context';
import { loadProgram } from '../load-program';
import { onlyFile } from '../only-file';
import { openPlan } from '../open-plan';
import { localDate, type Options } from '../options';

/** What is explained when nothing particular is asked for, before the findings. */
const usualDecisions = ['eligibility', 'unitPrice', 'total'] as const;

/** Exit 0 when there was something to explain. */
export async function explain(options: Options, world: CliWorld): Promise<number> {
  const file = onlyFile(options, 'paf explain plan.xlsx --row 42');
  if (options.row === undefined) throw new UserError('missingRow');
  const program = await loadProgram(options.rules ?? world.rulesFolder);
  const { table } = await openPlan(file, options.sheet, program.parts.vocabulary, world.stdin);
  const { facts, unreadable } = rowReader(table.columns, program, { date1904: table.date1904 })(
    rowOf(table, options.row),
  );
  const evaluation = { planDate: options.asOf ?? localDate(world.today), unreadable };

  const say = speaker(options.language);
  await writeLine(world.stdout, say('explainedRow', { row: String(options.row), title: titleOf(facts) }));
  const { findings } = program.evaluate(facts, evaluation);
  for (const id of chosen(options.about, findings, program)) {
    const trace = explainName(program, facts, id, evaluation);
    if (!trace)
      throw new UserError('unknownName', { name: id, names: explainable(findings, program).join(', ') });
    await writeLine(world.stdout, '');
    for (const { level, text } of explainInWords(trace, options.language, program)) {
      await writeLine(world.stdout, `${'  '.repeat(level)}${text}`);
    }
  }
  return exitCodes.ok;
}

function rowOf(table: PlanTable, number: number): PlanRow {
  const found = table.rows.find(({ row }) => row === number - 1);
  if (found) return found;
  throw new UserError('noSuchRow', {
    row: number,
    first: (table.rows[0]?.row ?? 0) + 1,
    last: (table.rows.at(-1)?.row ?? 0) + 1,
  });
}

function chosen(
  about: string | undefined,
  findings: readonly Finding[],
  program: Program,
): readonly string[] {
  if (about !== undefined) return [about];
  const decisions = usualDecisions.filter((id) => program.parts.vocabulary.decisions.has(id));
  return [...decisions, ...new Set(findings.map(({ code }) => code))];
}

/** Names that `--about` can be given. */
function explainable(findings: readonly Finding[], program: Program): readonly string[] {
  return [...findings.map(({ code }) => code), ...program.parts.vocabulary.decisions.keys()];
}
