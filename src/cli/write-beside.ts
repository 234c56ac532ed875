/** Writes a file whole or not at all, never over the plan, and never over what is no file. */
import { randomUUID } from 'node:crypto';
import { access, link, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, extname, join, basename } from 'node:path';
import type { CliWord } from '../i18n/cli';
import { UserError } from './context';

/** What a file beside a plan is: the word in parentheses behind the plan's name, and the ending. */
export interface BesideName {
  readonly word: string;
  readonly ending: string;
}

/** An annotated copy. */
const annotatedCopy: BesideName = { word: 'contrôlé', ending: '.xlsx' };

/**
 * Writes `plan (contrôlé).xlsx` beside a plan, then `plan (contrôlé 2).xlsx` while there is one already, since
 * somebody may have worked in it. Two checks at the same moment get a name each.
 *
 * @returns The name of the file.
 * @throws UserError saying why it could not be written.
 */
export async function writeBeside(
  plan: string,
  bytes: Uint8Array,
  { word, ending }: BesideName = annotatedCopy,
): Promise<string> {
  const stem = await stemOf(plan);
  const nameOf = (number: number): string => `${stem} (${word}${number === 1 ? '' : ` ${number}`})${ending}`;
  return wholly(nameOf(1), bytes, async (temporary) => {
    for (let number = 1; ; number++) {
      const name = nameOf(number);
      if (!(await exists(name)) && (await putAt(name, temporary))) return name;
    }
  });
}

/**
 * Writes a file that the user named, in place of the one that has its name.
 *
 * @throws UserError `sameFile`, or saying why it could not be written.
 */
export async function writeWhole(target: string, bytes: Uint8Array, plan: string): Promise<void> {
  if (await isSameFile(target, plan)) throw new UserError('sameFile', { file: target });
  if (!(await isFileOrNothing(target))) throw new UserError('copyIsNoFile', { file: target });
  await wholly(target, bytes, (temporary) => rename(temporary, target));
}

/** Writes beside the target, and leaves it to `put` to move it there, so that a reader sees the whole file or none. */
async function wholly<T>(
  target: string,
  bytes: Uint8Array,
  put: (temporary: string) => Promise<T>,
): Promise<T> {
  const temporary = join(dirname(target), `.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    return await put(temporary);
  } catch (error) {
    throw cannotWrite(target, error);
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

/** Moves a file to a name that nobody has; false when somebody took it meanwhile. */
async function putAt(name: string, temporary: string): Promise<boolean> {
  try {
    await link(temporary, name);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    // Not every disk can give a file a second name: there, the name was free a moment ago.
    await rename(temporary, name);
  }
  return true;
}

/** The path of a plan without its ending; a stream has no place, so its copy goes to the current folder. */
async function stemOf(plan: string): Promise<string> {
  const isFile = await stat(plan).then(
    (stats) => stats.isFile(),
    () => false,
  );
  return isFile ? join(dirname(plan), basename(plan, extname(plan))) : 'plan';
}

/** The system's reasons, as words for a person who waits for a copy. */
const reasons: Readonly<Record<string, CliWord>> = {
  ENOENT: 'copyWithoutFolder',
  ENOTDIR: 'copyWithoutFolder',
  EACCES: 'copyNotPermitted',
  EPERM: 'copyNotPermitted',
  EBUSY: 'copyNotPermitted',
  EROFS: 'copyNotPermitted',
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  ENAMETOOLONG: 'copyNameTooLong',
};

function cannotWrite(file: string, error: unknown): UserError {
  const reason = error instanceof Error ? error.message : String(error);
  return new UserError(reasons[codeOf(error)] ?? 'cannotWrite', { file, reason });
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** A link counts as what it leads to; one that leads nowhere is nothing. */
async function isFileOrNothing(path: string): Promise<boolean> {
  if (path === '' || path.endsWith('/')) return false;
  return stat(path).then(
    (stats) => stats.isFile(),
    () => true,
  );
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([a, b].map((path) => realpath(path).catch(() => undefined)));
  return first !== undefined && first === second;
}
