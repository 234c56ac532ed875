/** `npm start`: checks the example plan, prints the summary and says where the annotated copy is. */
import './ensure-installed.mjs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const args = [
  'src/cli/paf.mjs',
  'check',
  'examples/plan-2026-2027.xlsx',
  '--out',
  'examples/plan-2026-2027 (contrôlé).xlsx',
  ...process.argv.slice(2),
];
const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
// The example has faults on purpose: blocking findings are what this command is there to show.
process.exitCode = status === 1 ? 0 : (status ?? 1);
