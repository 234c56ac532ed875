/** The packs that a command works on. */
import type { Pack } from '../rules/pack';
import { UserError } from './context';
import type { Options } from './options';

/** @throws UserError when a pack that is named is not loaded; without names, all of them are chosen. */
export function chosenPacks({ positionals }: Options, packs: readonly Pack[]): readonly Pack[] {
  const unknown = positionals.find((id) => !packs.some((pack) => pack.id === id));
  if (unknown !== undefined) {
    throw new UserError('unknownPack', { pack: unknown, packs: packs.map(({ id }) => id).join(', ') });
  }
  return packs.filter(({ id }) => positionals.length === 0 || positionals.includes(id));
}
