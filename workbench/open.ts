/**
 * `npx tsx workbench/open.ts plan.xlsx`: opens the built add-in beside a workbook, in a window, or takes its picture
 * with `--picture pane.png`.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ExcelHost, folderSite, hostWorkbook, serverSite } from './index';

const usage =
  'npx tsx workbench/open.ts plan.xlsx [--site dist|https://localhost:3000] [--picture pane.png] ' +
  '[--width 350] [--locale fr-FR] [--theme light|dark|high-contrast]\n';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    site: { type: 'string', default: 'dist' },
    picture: { type: 'string' },
    width: { type: 'string', default: '350' },
    locale: { type: 'string', default: 'fr-FR' },
    theme: { type: 'string', default: 'light' },
  },
});

async function open(plan: string): Promise<void> {
  const { site, picture, width, locale, theme } = values;
  const host = await ExcelHost.start({
    workbook: hostWorkbook(readFileSync(plan)),
    site: site.startsWith('https:') ? serverSite(site) : folderSite(site),
    width: Number(width),
    locale,
    theme: theme === 'dark' || theme === 'high-contrast' ? theme : 'light',
    headless: picture !== undefined,
  });
  host.workbook.listen(({ kind, sheet, area }) => {
    process.stdout.write(
      `${kind}: ${sheet.name}, row ${String(area.top + 1)}, column ${String(area.left + 1)}\n`,
    );
  });
  if (picture === undefined) {
    await host.page.waitForEvent('close', { timeout: 0 });
  } else {
    await host.page.waitForLoadState('networkidle');
    await host.page.screenshot({ path: picture });
  }
  for (const complaint of [
    ...host.notImplemented,
    ...host.pageErrors,
    ...host.blocked.map(({ url }) => url),
  ]) {
    process.stderr.write(`${complaint}\n`);
  }
  await host.stop();
}

const [plan] = positionals;
if (plan === undefined) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  void open(plan);
}
