/** `paf check`: checks a plan, says what was found, and writes an annotated copy beside it. */
import { basename } from 'node:path';
import { annotatePlan } from '../../plan/annotate-plan';
import type { Annotation } from '../../plan/annotation';
import { planConversion } from '../../plan/budget/plan-conversion';
import { summarise } from '../../plan/summarise';
import { summaryInWords } from '../../plan/summary-in-words';
import { annotate, WorkbookError, type Workbook } from '../../xlsx';
import { exitCodes, speaker, writeLine, type CliWorld } from '../context';
import { onlyFile } from '../only-file';
import { openCheckedPlan } from '../open-checked-plan';
import { explaining } from '../open-plan';
import type { Options } from '../options';
import { publicPlan } from '../public-plan';
import { readConversion } from '../read-conversion';
import { writeBeside, writeWhole } from '../write-beside';

/** Exit 1 when a finding blocks. */
export async function check(options: Options, world: CliWorld): Promise<number> {
  const file = onlyFile(options, 'paf check plan.xlsx');
  const { plan, checked, program } = await openCheckedPlan(file, options, world);
  const given = readConversion(options, program, planConversion(program, checked.planDate));
  const summary = summarise(checked, program, given);

  const annotation = annotatePlan(checked, program, {
    language: options.language,
    planName: basename(file),
    conversion: given,
  });
  const copy = explaining(file, () => annotateWhereItFits(plan.workbook(), annotation));
  const target = options.out ?? (await writeBeside(file, copy.bytes));
  if (options.out !== undefined) await writeWhole(options.out, copy.bytes, file);

  if (options.format === 'json') {
    await writeLine(world.stdout, JSON.stringify({ ...publicPlan(checked, summary, program), copy: target }));
  } else {
    for (const line of summaryInWords(checked, summary, program, options.language)) {
      await writeLine(world.stdout, line);
    }
    await writeLine(world.stdout, '');
    const say = speaker(options.language);
    if (copy.firstResultColumn === undefined) await writeLine(world.stdout, say('noResultColumns'));
    await writeLine(world.stdout, say('written', { file: target }));
  }
  return summary.bySeverity.block > 0 ? exitCodes.blocking : exitCodes.ok;
}

/** Without room to the right of the plan, the copy does without result columns: the control sheet says it all. */
function annotateWhereItFits(workbook: Workbook, annotation: Annotation): ReturnType<typeof annotate> {
  try {
    return annotate(workbook, annotation);
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code !== 'no-free-columns') throw error;
    return annotate(workbook, { ...annotation, columns: [] });
  }
}
