/** A progress bar on a terminal; nothing at all when the output goes to a file. */
import type { CliWord } from '../i18n/cli';
import type { Say } from '../i18n/say';
import type { CliWorld } from './context';

export interface ProgressBar {
  show(done: number): void;
  /** Wipes the bar. */
  end(): void;
}

const width = 24;

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
