/** Reading a pipe, which says nothing of its size; skipped where the system cannot make one. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { Readable } from 'node:stream';
import { readInput } from '../../src/cli/read-input';
import { Workplace } from '../support/cli';

const there = spawnSync('mkfifo', ['--version']).error ? test.skip : test;

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

there('a named pipe is read to its end', async () => {
  await expect(readInput(pipe(3000), Readable.from([]))).resolves.toHaveLength(3000);
});

there('a pipe that goes on beyond the limit is refused, as a large file is', async () => {
  await expect(readInput(pipe(300_000), Readable.from([]), 100_000)).rejects.toMatchObject({
    word: 'fileTooLarge',
  });
});
