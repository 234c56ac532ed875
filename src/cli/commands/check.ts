/** `paf check`: checks a plan, says what was found, and writes an annotated copy beside it. */
import { basename } from 'node:path';
import { annotatePlan } from '../../plan/annotate-plan';
import { checkPlan, type CheckedPlan } from '../../plan/check-plan';
import { summarise } from '../../plan/summarise';
import { summaryInWords } from '../../plan/summary-in-words';
import { annotate } from '../../xlsx';
import { exitCodes, speaker, writeLine, type CliWorld } from '../context';
import { loadProgram } from '../load-program';
import { onlyFile } from '../only-file';
import { explaining, openPlan } from '../open-plan';
import { localDate, type Options } from '../options';
import { progressBar } from '../progress-bar';
import { publicPlan } from '../public-plan';
import { freeNameBeside, writeWhole } from '../write-beside';

/** Exit 1 when a finding blocks. */
export async function check(options: Options, world: CliWorld): Promise<number> {
  const file = onlyFile(options, 'paf check plan.xlsx');
  const program = await loadProgram(options.rules ?? world.rulesFolder);
  const plan = await openPlan(file, options.sheet, program.parts.vocabulary, world.stdin);

  const bar = progressBar(world.stderr, plan.table.rows.length, speaker(options.language));
  const steps = checkPlan(plan.table, program, { planDate: options.asOf ?? localDate(world.today) });
  let step = steps.next();
  for (; !step.done; step = steps.next()) bar.show(step.value);
  bar.end();
  const checked: CheckedPlan = step.value;
  const summary = summarise(checked);

  const annotation = annotatePlan(checked, program, { language: options.language, planName: basename(file) });
  const copy = explaining(file, () => annotate(plan.workbook(), annotation));
  const target = options.out ?? (await freeNameBeside(file));
  await writeWhole(target, copy.bytes, file);

  if (options.format === 'json') {
    await writeLine(world.stdout, JSON.stringify({ ...publicPlan(checked, summary, program), copy: target }));
  } else {
    for (const line of summaryInWords(checked, summary, program, options.language)) {
      await writeLine(world.stdout, line);
    }
    await writeLine(world.stdout, '');
    await writeLine(world.stdout, speaker(options.language)('written', { file: target }));
  }
  return summary.bySeverity.block > 0 ? exitCodes.blocking : exitCodes.ok;
}
