/**
 * `npm run picture`: the pictures of the pane in docs/images, taken of the built add-in (`npm run build` first) in the
 * workbench: the start, the list and an opened finding, in French and English, light and dark, 350 pixels wide.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ExcelHost, folderSite, hostWorkbook, type HostTheme } from './index';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'docs', 'images');

const languages = [
  { code: 'fr', locale: 'fr-FR', check: 'Contrôler le plan', done: 'Contrôler de nouveau' },
  { code: 'en', locale: 'en-US', check: 'Check the plan', done: /^Check again/ },
] as const;
const themes: readonly HostTheme[] = ['light', 'dark'];

mkdirSync(folder, { recursive: true });
for (const { code, locale, check, done } of languages) {
  for (const theme of themes) {
    const host = await ExcelHost.start({
      workbook: hostWorkbook(readFileSync(join(root, 'examples', 'plan-2026-2027.xlsx'))),
      site: folderSite(join(root, 'dist')),
      locale,
      theme,
      width: 350,
      height: 768,
      reducedMotion: true,
    });
    const picture = (name: string) =>
      host.page.screenshot({ path: join(folder, `pane-${name}-${code}-${theme}.png`) });
    await host.frame.getByRole('button', { name: check }).waitFor();
    await picture('start');
    await host.frame.getByRole('button', { name: check }).click();
    await host.frame.getByRole('button', { name: done }).waitFor();
    await picture('checked');
    await host.frame.locator('[data-index="1"] > button').click();
    await picture('finding');
    const complaints = [...host.notImplemented, ...host.pageErrors, ...host.blocked.map(({ url }) => url)];
    await host.stop();
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
  }
}
