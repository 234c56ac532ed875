/** The one file that a command works on. */
import { UserError } from './context';
import type { Options } from './options';

/** @throws UserError when there is none, or more than one. */
export function onlyFile({ positionals }: Options, example: string): string {
  const [file, ...others] = positionals;
  if (file === undefined) throw new UserError('missingFile', { example });
  if (others.length > 0) throw new UserError('tooManyFiles', { files: others.join(', ') });
  return file;
}
