/** The command line `paf`: finds the command, runs it, and turns every error into words and an exit code. */
import type { Language } from '../i18n/language';
import { RulesError } from '../rules/problem';
import { budget } from './commands/budget';
import { check } from './commands/check';
import { evaluate } from './commands/evaluate';
import { explain } from './commands/explain';
import { group } from './commands/group';
import { lint } from './commands/lint';
import { schedule } from './commands/schedule';
import { test } from './commands/test';
import { exitCodes, speaker, UserError, writeLine, type CliWorld } from './context';
import { languageOf, readOptions, type Options } from './options';
import { PlanFileError } from './open-plan';

/** A command: what it does with its options, and the exit code it ends with. */
export type Command = (options: Options, world: CliWorld) => Promise<number>;

const commands: ReadonlyMap<string, Command> = new Map([
  ['check', check],
  ['budget', budget],
  ['group', group],
  ['explain', explain],
  ['evaluate', evaluate],
  ['schedule', schedule],
  ['test', test],
  ['lint', lint],
]);

/** Runs one call of `paf` and answers its exit code. Never throws. */
export async function main(args: readonly string[], world: CliWorld): Promise<number> {
  const language = languageOf(args);
  const say = speaker(language);
  const [name, ...rest] = args;
  try {
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
      await writeLine(name === undefined ? world.stderr : world.stdout, say('usage'));
      return name === undefined ? exitCodes.unusable : exitCodes.ok;
    }
    const command = commands.get(name);
    if (!command) throw new UserError('unknownCommand', { command: name });
    const options = readOptions(name, rest);
    if (options.help) {
      await writeLine(world.stdout, say('usage'));
      return exitCodes.ok;
    }
    return await command(options, world);
  } catch (error) {
    await writeLine(world.stderr, inWords(error, language));
    if (world.debug && error instanceof Error) await writeLine(world.stderr, error.stack ?? '');
    return exitCodes.unusable;
  }
}

function inWords(error: unknown, language: Language): string {
  const say = speaker(language);
  if (error instanceof UserError) return say(error.word, error.values);
  if (error instanceof PlanFileError)
    return say('cannotRead', { file: error.file, reason: error.reason[language] });
  if (error instanceof RulesError) {
    const lines = error.problems.map(
      ({ file, path, message }) => `  ${file} ${path}\n    ${message[language]}`,
    );
    return [say('badRules', { count: lines.length }), ...lines].join('\n');
  }
  return say('internal', { reason: error instanceof Error ? error.message : String(error) });
}
