/** Opens the file that a command works on and checks its plan, showing progress. */
import type { Program } from '../engine/program';
import { checkPlan, type CheckedPlan } from '../plan/check-plan';
import { speaker, type CliWorld } from './context';
import { openPlan, type OpenPlan } from './open-plan';
import { localDate, type Options } from './options';
import { progressBar } from './progress-bar';

/** A plan of a file, checked. */
export interface CheckedFile {
  readonly plan: OpenPlan;
  readonly checked: CheckedPlan;
}

/**
 * @throws PlanFileError when the file cannot be read or holds no plan; UserError when there is no such file.
 */
export async function checkFile(
  file: string,
  program: Program,
  options: Options,
  world: CliWorld,
): Promise<CheckedFile> {
  const plan = await openPlan(file, options.sheet, program.parts.vocabulary, world.stdin);
  const bar = progressBar(world.stderr, plan.table.rows.length, speaker(options.language));
  const steps = checkPlan(plan.table, program, { planDate: options.asOf ?? localDate(world.today) });
  let step = steps.next();
  for (; !step.done; step = steps.next()) bar.show(step.value);
  bar.end();
  return { plan, checked: step.value };
}
