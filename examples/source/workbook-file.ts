/** The example as a file: the parts of its workbook, zipped alike on every run. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { PlannedRow } from './plan-rows';
import { workbookParts } from './workbook-parts';

/** A zip keeps local time: these same figures in every time zone. */
const mtime = new Date(2026, 10, 16, 16, 30);

/** The bytes of the workbook whose plan has these rows. */
export function workbookFile(planned: readonly PlannedRow[]): Uint8Array {
  const parts: Zippable = {};
  for (const [name, text] of workbookParts(planned.map(({ row }) => row))) {
    parts[name] = [strToU8(text), { mtime, level: 6 }];
  }
  return zipSync(parts);
}
