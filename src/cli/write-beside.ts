/** Writes a file whole or not at all, and never over the plan. */
import { randomUUID } from 'node:crypto';
import { access, open, realpath, rename, rm } from 'node:fs/promises';
import { dirname, extname, join, basename } from 'node:path';
import { UserError } from './context';

/**
 * The name of the annotated copy beside a plan: `plan (contrôlé).xlsx`, then `plan (contrôlé 2).xlsx` while there
 * is one already, since somebody may have worked in it.
 */
export async function freeNameBeside(plan: string): Promise<string> {
  const stem = join(dirname(plan), basename(plan, extname(plan)));
  for (let number = 1; ; number++) {
    const name = `${stem} (contrôlé${number === 1 ? '' : ` ${number}`}).xlsx`;
    if (!(await exists(name))) return name;
  }
}

/**
 * Writes beside the target and renames, so that a reader sees the whole file or none.
 *
 * @throws UserError `sameFile`, `cannotWrite`.
 */
export async function writeWhole(target: string, bytes: Uint8Array, plan: string): Promise<void> {
  if (await isSameFile(target, plan)) throw new UserError('sameFile', { file: target });
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    throw new UserError('cannotWrite', {
      file: target,
      reason: error instanceof Error ? error.message : String(error),
    });
  } finally {
    await rm(temporary, { force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([a, b].map((path) => realpath(path).catch(() => undefined)));
  return first !== undefined && first === second;
}
