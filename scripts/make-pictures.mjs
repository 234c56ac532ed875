/**
 * `npm run picture`: makes the pictures of the README and the docs from the real thing: the annotated copy of the
 * example plan, drawn by LibreOffice. Needs soffice, pdftotext and pdftoppm (Debian: libreoffice-calc, poppler-utils).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'paf-picture-'));
const run = (command, ...args) =>
  execFileSync(command, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

try {
  const copy = join(folder, 'copy.xlsx');
  try {
    run(
      process.execPath,
      'src/cli/paf.mjs',
      'check',
      'examples/plan-2026-2027.xlsx',
      '--as-of',
      '2026-09-01',
      '--out',
      copy,
    );
  } catch (error) {
    // The example has blocking findings on purpose: exit code 1.
    if (error.status !== 1) throw error;
  }
  run(
    'soffice',
    '--headless',
    `-env:UserInstallation=file://${folder}/profile`,
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    copy,
  );
  const pdf = join(folder, 'copy.pdf');
  const pages = Number(/Pages:\s+(\d+)/.exec(run('pdfinfo', pdf))?.[1]);
  const page = Array.from({ length: pages }, (_, index) => String(index + 1)).find((number) =>
    run('pdftotext', '-f', number, '-l', number, pdf, '-').includes('Contrôle du plan'),
  );
  if (page === undefined) throw new Error('The control sheet is not in the PDF.');
  const crop = ['-x', '50', '-y', '60', '-W', '1420', '-H', '620'];
  run(
    'pdftoppm',
    '-r',
    '125',
    '-f',
    page,
    '-l',
    page,
    ...crop,
    '-png',
    '-singlefile',
    pdf,
    join(root, 'docs/images/control-sheet'),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
