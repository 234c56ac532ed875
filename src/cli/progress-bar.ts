/** A progress bar on a terminal; nothing at all when the output goes to a file. */
import type { CliWord } from '../i18n/cli';
import type { Say } from '../i18n/say';
import type { CliWorld } from './context';

/** Progress on the terminal; `show` takes the number of rows done. */
export interface ProgressBar {
  show(done: number): void;
  /** Wipes the bar. */
  end(): void;
}

const width = 24;

/**
 * Draws on one line of a terminal, and nothing at all where the stream is none.
 *
 * @param total the number of rows in all.
 */
export function progressBar(stream: CliWorld['stderr'], total: number, say: Say<CliWord>): ProgressBar {
  if (stream.isTTY !== true) return { show: () => undefined, end: () => undefined };
  return {
    show: (done) => {
      const filled = Math.round((done / total) * width);
      const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
      stream.write(`\r${say('progress', { bar, done, total })}`);
    },
    end: () => {
      stream.write('\r\u001B[K');
    },
  };
}
