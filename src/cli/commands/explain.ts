/** `paf explain`: why a row of a plan is what it is. */
import { exitCodes } from '../context';
import type { Command } from '../main';

export const explain: Command = async () => exitCodes.ok;
