/** Opens a plan and checks it, showing the progress: what every command on a whole plan begins with. */
import type { Program } from '../engine/program';
import { checkPlan, type CheckedPlan } from '../plan/check-plan';
import { speaker, type CliWorld } from './context';
import { loadProgram } from './load-program';
import { openPlan, type OpenPlan } from './open-plan';
import { localDate, type Options } from './options';
import { progressBar } from './progress-bar';

/** A plan that was opened and checked, by the rules that its workbook may have changed. */
export interface OpenCheckedPlan {
  readonly plan: OpenPlan;
  readonly checked: CheckedPlan;
  readonly program: Program;
}

/**
 * @throws PlanFileError when the file cannot be read or holds no plan.
 * @throws UserError when there is no such file, or no rules.
 * @throws RulesError when the rules cannot be used.
 */
export async function openCheckedPlan(
  file: string,
  options: Options,
  world: CliWorld,
): Promise<OpenCheckedPlan> {
  const rules = await loadProgram(options.rules ?? world.rulesFolder);
  const plan = await openPlan(file, options.sheet, rules, world.stdin);
  const { program, remarks, table } = plan;
  const bar = progressBar(world.stderr, table.rows.length, speaker(options.language));
  const steps = checkPlan(table, program, { planDate: options.asOf ?? localDate(world.today), remarks });
  let step = steps.next();
  for (; !step.done; step = steps.next()) bar.show(step.value);
  bar.end();
  return { plan, checked: step.value, program };
}
