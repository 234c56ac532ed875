/** What a formula on one row cannot see: the other rows of its workshop, and the workbook's sheets of settings. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { CheckedPlan } from '../../src/plan/check-plan';

/** Says of rows, by their place in the plan, whether another row is of the same workshop, whose head-counts add up. */
export function sharesWorkshop({ rows }: CheckedPlan): (index: number) => boolean {
  const counts = new Map<unknown, number>();
  const workshopOf = (index: number): unknown => rows[index]?.facts['workshopId'] ?? null;
  for (const index of rows.keys()) {
    counts.set(workshopOf(index), (counts.get(workshopOf(index)) ?? 0) + 1);
  }
  return (index) => workshopOf(index) !== null && (counts.get(workshopOf(index)) ?? 0) > 1;
}

/** The same workbook with some of its sheets hidden, so that no check takes settings from them. */
export function withHiddenSheets(workbook: Uint8Array, names: readonly string[]): Uint8Array {
  const parts = unzipSync(workbook);
  const path = 'xl/workbook.xml';
  let xml = strFromU8(parts[path] ?? new Uint8Array());
  for (const name of names) {
    const changed = xml.replace(`<sheet name="${name}"`, `<sheet name="${name}" state="hidden"`);
    if (changed === xml) throw new Error(`no sheet “${name}”`);
    xml = changed;
  }
  return zipSync({ ...parts, [path]: strToU8(xml) });
}
