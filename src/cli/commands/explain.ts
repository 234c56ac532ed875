/** `paf explain`: why a row of a plan is what it is. */
import { explain as explainName, explainInWords } from '../../engine/explain';
import type { Program } from '../../engine/program';
import type { Finding, Verdict } from '../../engine/verdict';
import { isKnown } from '../../vocabulary/value';
import { evaluationOf, findingsOn, type CheckedPlan, type CheckedRow } from '../../plan/check-plan';
import { titleOf } from '../../plan/row-facts';
import { exitCodes, speaker, UserError, writeLine, type CliWorld } from '../context';
import { onlyFile } from '../only-file';
import { openCheckedPlan } from '../open-checked-plan';
import type { Options } from '../options';

/** What is explained when nothing particular is asked for, before the findings. */
const usualDecisions = ['eligibility', 'unitPrice', 'total'] as const;

/** Exit 0 when there was something to explain. */
export async function explain(options: Options, world: CliWorld): Promise<number> {
  const file = onlyFile(options, 'paf explain plan.xlsx --row 42');
  if (options.row === undefined) throw new UserError('missingRow');
  const { checked: plan, program } = await openCheckedPlan(file, options, world);
  const row = rowOf(plan, options.row);
  const { facts, verdict } = row;
  const evaluation = evaluationOf(row, plan);

  const say = speaker(options.language);
  const findings = findingsOn(verdict);
  const traces = chosen(options.about, findings, verdict, program).map((id) => {
    const trace = explainName(program, facts, id, evaluation);
    if (trace) return trace;
    throw new UserError('unknownName', { name: id, names: explainable(findings, program).join(', ') });
  });
  await writeLine(world.stdout, say('explainedRow', { row: String(options.row), title: titleOf(facts) }));
  for (const trace of traces) {
    await writeLine(world.stdout, '');
    for (const { level, text } of explainInWords(trace, options.language, program)) {
      await writeLine(world.stdout, `${'  '.repeat(level)}${text}`);
    }
  }
  return exitCodes.ok;
}

function rowOf({ rows }: CheckedPlan, number: number): CheckedRow {
  const found = rows.find(({ row }) => row === number - 1);
  if (found) return found;
  throw new UserError('noSuchRow', {
    row: number,
    first: (rows[0]?.row ?? 0) + 1,
    last: (rows.at(-1)?.row ?? 0) + 1,
  });
}

function chosen(
  about: string | undefined,
  findings: readonly Finding[],
  { decisions: { eligibility, rowCost } }: Verdict,
  program: Program,
): readonly string[] {
  if (about !== undefined) return [about];
  const { vocabulary } = program.parts;
  // Of an academy action there is no eligibility to explain, but perhaps a cost.
  const asked = isKnown(eligibility) ? usualDecisions : isKnown(rowCost) ? (['rowCost'] as const) : [];
  const decisions = asked.filter((id) => vocabulary.decisions.has(id));
  return [...decisions, ...new Set(findings.map(({ code }) => code))];
}

/** Names that `--about` can be given. */
function explainable(findings: readonly Finding[], program: Program): readonly string[] {
  return [...findings.map(({ code }) => code), ...program.parts.vocabulary.decisions.keys()];
}
