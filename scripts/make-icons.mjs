/** Renders addin/assets/icon.svg in every size that the manifest or a store asks for: `node scripts/make-icons.mjs`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const assets = new URL('../addin/assets/', import.meta.url);
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
if (!existsSync(executablePath)) {
  console.error(`No Chromium at ${executablePath}: install it, or say where it is in CHROMIUM.`);
  process.exit(1);
}

const svg = readFileSync(new URL('icon.svg', assets), 'utf8');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`,
    );
    const file = new URL(`icon-${size}.png`, assets);
    writeFileSync(file, await page.screenshot({ omitBackground: true }));
    console.log(fileURLToPath(file));
  }
} finally {
  await browser.close();
}
