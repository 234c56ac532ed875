/** `paf group`: which requests under their minimum could be made as one. */
import { groupRequests } from '../../plan/grouping/group-requests';
import { GroupingWriter } from '../../plan/grouping/grouping-in-words';
import { exitCodes, writeLine, type CliWorld } from '../context';
import { onlyFile } from '../only-file';
import { openCheckedPlan } from '../open-checked-plan';
import type { Options } from '../options';
import { publicGrouping } from '../public-grouping';

/** Exit 0 when the plan could be read, whether or not there is anything to group. */
export async function group(options: Options, world: CliWorld): Promise<number> {
  const file = onlyFile(options, 'paf group plan.xlsx');
  const { checked, program } = await openCheckedPlan(file, options, world);
  const grouping = groupRequests(checked, program, options.days);
  if (options.format === 'json') {
    await writeLine(world.stdout, JSON.stringify(publicGrouping(grouping, program)));
    return exitCodes.ok;
  }
  const writer = new GroupingWriter(program, options.language);
  for (const line of writer.intro(grouping)) await writeLine(world.stdout, line);
  for (const [index, one] of grouping.groups.entries()) {
    const [headline = '', ...lines] = writer.lines(one, index + 1);
    await writeLine(world.stdout, '');
    await writeLine(world.stdout, headline);
    for (const line of lines) await writeLine(world.stdout, `   ${line}`);
  }
  return exitCodes.ok;
}
