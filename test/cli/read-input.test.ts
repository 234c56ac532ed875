/** Reading what a command is given: a file, a stream, or a pipe that says nothing of its size. */
import { execFileSync, spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { readInput } from '../../src/cli/read-input';
import { Workplace } from '../support/cli';

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => {
  place.remove();
});

function pipe(bytes: number): string {
  const path = place.path('pipe');
  execFileSync('mkfifo', [path]);
  spawn('sh', ['-c', `head -c ${String(bytes)} /dev/zero > "$1"`, 'sh', path], { stdio: 'ignore' });
  return path;
}

test('a named pipe is read to its end', async () => {
  await expect(readInput(pipe(3000), Readable.from([]))).resolves.toHaveLength(3000);
});

test('a pipe that goes on beyond the limit is refused, as a large file is', async () => {
  await expect(readInput(pipe(300_000), Readable.from([]), 100_000)).rejects.toMatchObject({
    word: 'fileTooLarge',
  });
});
