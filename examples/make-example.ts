/** Writes examples/plan-2026-2027.xlsx, and prints which row shows which finding: `npx tsx examples/make-example.ts`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { headerRow } from './source/plan-sheet';
import { planRows } from './source/plan-rows';
import { workbookFile } from './source/workbook-file';

const planned = planRows();
writeFileSync(fileURLToPath(new URL('plan-2026-2027.xlsx', import.meta.url)), workbookFile(planned));

const shown = planned.flatMap(({ code, shows }, index) =>
  shows.length === 0 ? [] : [`${String(headerRow + 1 + index).padStart(5)}  ${code}  ${shows.join(', ')}`],
);
process.stdout.write(
  `${shown.join('\n')}\n${String(planned.length)} rows, ${String(shown.length)} with a finding to show\n`,
);
