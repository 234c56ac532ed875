#!/usr/bin/env node
/** Starts the command line straight from its TypeScript sources: there is no build step. */
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

// A reader that stops reading, such as `head`, is no error; a full disk is.
process.stdout.on('error', ({ code, message }) => {
  if (code !== 'EPIPE') process.stderr.write(`paf: ${message}\n`);
  process.exit(code === 'EPIPE' ? 0 : 2);
});
process.stderr.on('error', () => process.exit(2));

register();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  rulesFolder: fileURLToPath(new URL('../../rules/', import.meta.url)),
  today: new Date(),
  debug: process.env.PAF_DEBUG === '1',
});
