/** The one program that the pane and the functions share: they live in one page. */
import type { Program } from '../../src/engine/program';
import { loadProgram } from './load-program';

let loading: Promise<Program> | undefined;

/**
 * The rules, compiled; loaded once. A failure is not kept: the next call tries again.
 *
 * @throws RulesUnavailableError
 */
export function sharedProgram(): Promise<Program> {
  loading ??= loadProgram(new URL('rules/', document.baseURI), (url, init) => fetch(url, init)).catch(
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
