/** What the commands share: where they read and write, the language, and the errors that users see. */
import type { Readable, Writable } from 'node:stream';
import type { MessageValues } from '../i18n/format-message';
import { cliWords, type CliWord } from '../i18n/cli';
import type { Language } from '../i18n/language';
import { createSay, type Say } from '../i18n/say';

/** The outside world of one run. */
export interface CliWorld {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  /** Folder of the rule packs. */
  readonly rulesFolder: string;
  readonly today: Date;
  /** Shows stack traces. */
  readonly debug: boolean;
}

/**
 * `blocking` for a plan with a blocking finding or a worked case that fails, `unusable` for a command that
 * could not do its work.
 */
export const exitCodes = { ok: 0, blocking: 1, unusable: 2 } as const;

/** An error that is the user's to mend: said in words, without a stack trace, exit code 2. */
export class UserError extends Error {
  constructor(
    readonly word: CliWord,
    readonly values: MessageValues = {},
  ) {
    super(word);
    this.name = 'UserError';
  }
}

/** A speaker of the command line's words. */
export function speaker(language: Language): Say<CliWord> {
  return createSay(cliWords, language);
}

/** What a terminal would obey instead of showing it, or would show in another order; a cell may hold such characters. */
const commands = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Writes one line, and waits when the reader is slow. Characters that steer a terminal are written as `\u001b`,
 * which JSON reads as the same characters.
 */
export async function writeLine(stream: Writable, line: string): Promise<void> {
  const shown = line.replace(commands, (character) =>
    character === '\n' || character === '\t'
      ? character
      : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  if (stream.write(`${shown}\n`)) return;
  await new Promise<void>((resolve) => stream.once('drain', resolve));
}
