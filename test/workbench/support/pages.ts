/** Add-in pages for tests, and hosts that run them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExcelHost, hasChromium, memorySite } from '../../../workbench';
import type { HostOptions } from '../../../workbench';
import { repositoryRoot } from '../../support/rule-files';

/** Tests that need a browser; skipped where there is none. */
export const inBrowser = hasChromium() ? describe : describe.skip;

export const examplePlan = (): Uint8Array =>
  readFileSync(join(repositoryRoot, 'examples/plan-2026-2027.xlsx'));

/** As strict as a policy of an add-in can be. */
const policy = "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com";

const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script src="page.js"></script></head><body></body></html>`;

/** Starts a page with that script, and waits until office.js says that it runs in Excel. */
export async function startPage(
  script: string,
  options: Omit<HostOptions, 'site'>,
  files = {},
): Promise<ExcelHost> {
  const site = memorySite({ ...files, 'taskpane.html': html, 'page.js': script });
  const host = await ExcelHost.start({ ...options, site });
  await host.frame.waitForFunction(() => document.title !== '');
  return host;
}
