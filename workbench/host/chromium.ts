/** Finds and starts a Chromium: the one that is named, the machine's own, or the one inside an npm package. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import places from './chromium-places.json';

const packageName = '@sparticuz/chromium';
/** The package's browser runs nowhere else. */
const packagePlatform = 'linux x64';

const headlessArguments = ['--headless', '--disable-gpu'];
/** Not those of the package, which switch web security off. */
const launchArguments = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Whether a browser is at hand, without starting anything; tests are skipped where there is none. */
export function hasChromium(): boolean {
  return installedChromium() !== undefined || hasPackagedChromium();
}

/** @throws when there is none, saying what to do. */
export async function launchChromium({ headless = true } = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: await chromiumPath(),
    headless,
    args: [...(headless ? headlessArguments : []), ...launchArguments],
  });
}

async function chromiumPath(): Promise<string> {
  const installed = installedChromium();
  if (installed !== undefined) return installed;
  if (hasPackagedChromium()) {
    const { default: packaged } = await import('@sparticuz/chromium');
    return packaged.executablePath();
  }
  throw new Error('No Chromium was found. Install one (apt-get install chromium) or name it in CHROMIUM.');
}

function installedChromium(): string | undefined {
  const named = process.env['CHROMIUM'];
  return [named, ...places].find((path) => path !== undefined && existsSync(path));
}

function hasPackagedChromium(): boolean {
  if (`${process.platform} ${process.arch}` !== packagePlatform) return false;
  try {
    createRequire(import.meta.url).resolve(packageName);
    return true;
  } catch {
    return false;
  }
}
