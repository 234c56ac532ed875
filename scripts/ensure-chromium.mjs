/** Installs Chromium for the browser tests where that is possible and none is there. Never fails: the tests that need it are skipped. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const places = JSON.parse(
  readFileSync(new URL('../workbench/host/chromium-places.json', import.meta.url), 'utf8'),
);
const isThere = [process.env.CHROMIUM, ...places].some((path) => path && existsSync(path));
const quietly = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
const run = (...args) => spawnSync('apt-get', args, quietly).status === 0;

if (!isThere && process.getuid?.() === 0 && run('--version')) {
  process.stderr.write('Installing Chromium for the browser tests…\n');
  if (!(run('update') && run('install', '-y', '--no-install-recommends', 'chromium'))) {
    process.stderr.write(
      'Chromium could not be installed; the one inside @sparticuz/chromium is tried instead.\n',
    );
  }
}
