/** Writes examples/plan-2026-2027.xlsx, and prints which row shows which finding: `npx tsx examples/make-example.ts`. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { headerRow } from './source/plan-sheet';
import { planRows } from './source/plan-rows';
import { workbookParts } from './source/workbook-parts';

const file = fileURLToPath(new URL('plan-2026-2027.xlsx', import.meta.url));

/** A zip keeps local time: these same figures in every time zone. */
const mtime = new Date(2026, 10, 16, 16, 30);

const planned = planRows();
const parts: Zippable = {};
for (const [name, text] of workbookParts(planned.map(({ row }) => row))) {
  parts[name] = [strToU8(text), { mtime, level: 6 }];
}
writeFileSync(file, zipSync(parts));

const shown = planned.flatMap(({ code, shows }, index) =>
  shows.length === 0 ? [] : [`${String(headerRow + 1 + index).padStart(5)}  ${code}  ${shows.join(', ')}`],
);
process.stdout.write(
  `${shown.join('\n')}\n${String(planned.length)} rows, ${String(shown.length)} with a finding to show\n`,
);
