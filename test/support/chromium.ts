/** Finds a Chromium for the browser tests: the one of the machine, else the one that npm brought. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const quietly = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @returns undefined where there is none; tests that need it are then skipped. */
export async function launchChromium(): Promise<Browser | undefined> {
  const executablePath = [process.env['CHROMIUM'], ...places].find((path) => path && existsSync(path));
  try {
    return await chromium.launch({
      executablePath: executablePath ?? (await packagedChromium()),
      args: quietly,
    });
  } catch {
    return undefined;
  }
}

async function packagedChromium(): Promise<string> {
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
