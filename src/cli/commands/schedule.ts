/** `paf schedule`: what is to be done for a plan, by whom and by when, as text, JSON or a calendar file. */
import { basename } from 'node:path';
import type { Program } from '../../engine/program';
import { calendarFile, type CalendarFile } from '../../plan/schedule/calendar-file';
import { scheduleOf, type Schedule } from '../../plan/schedule/schedule';
import { scheduleInWords } from '../../plan/schedule/schedule-in-words';
import { exitCodes, speaker, UserError, writeLine, type CliWorld } from '../context';
import { onlyFile } from '../only-file';
import { openCheckedPlan } from '../open-checked-plan';
import type { Options } from '../options';
import { publicSchedule } from '../public-schedule';
import { writeBeside, writeWhole } from '../write-beside';

const calendarBeside = { word: 'échéancier', ending: '.ics' };

/** Exit 0 when the schedule could be made, whatever is late. A calendar goes beside the plan unless `--out` is given. */
export async function schedule(options: Options, world: CliWorld): Promise<number> {
  const file = onlyFile(options, 'paf schedule plan.xlsx');
  const { checked, program } = await openCheckedPlan(file, options, world);
  const say = speaker(options.language);

  const { text, left } = outputOf(scheduleOf(checked, program), program, options, file);
  if (options.out === undefined && options.format !== 'ics') {
    await writeLine(world.stdout, text);
    return exitCodes.ok;
  }
  const bytes = new TextEncoder().encode(options.format === 'ics' ? text : `${text}\n`);
  const target = options.out ?? (await writeBeside(file, bytes, calendarBeside));
  if (options.out !== undefined) await writeWhole(options.out, bytes, file);
  await writeLine(world.stdout, say('scheduleWritten', { file: target }));
  if (left > 0) await writeLine(world.stdout, say('calendarLeft', { count: left }));
  return exitCodes.ok;
}

/**
 * What is printed or written, and how many to-dos had no room in it.
 *
 * @throws UserError when a calendar is asked for and nothing is dated.
 */
function outputOf(
  made: Schedule,
  program: Program,
  { format, language }: Options,
  file: string,
): CalendarFile {
  const planName = basename(file);
  switch (format) {
    case 'text':
      return { text: scheduleInWords(made, program, language, planName).join('\n'), left: 0 };
    case 'json':
      return { text: JSON.stringify(publicSchedule(made)), left: 0 };
    case 'ics': {
      const calendar = calendarFile(made, program, { language, planName });
      if (calendar === null) throw new UserError('nothingDated', { file });
      return calendar;
    }
  }
}
