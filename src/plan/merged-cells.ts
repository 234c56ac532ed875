/** Cells merged over several rows: what they say holds for each row, save quantities, which are counted once. */
import type { CellValue } from '../vocabulary/cell';
import type { Vocabulary } from '../vocabulary/load-vocabulary';
import { mergedCellOf } from '../vocabulary/vocabulary';
import type { ColumnMapping } from './map-columns';
import type { CellArea } from './plan-sheet';
import { isEmpty, type MergedCells, type PlanRow } from './plan-table';

/** Rows in which merged cells are filled in, and what was found of them. */
export interface SpreadRows {
  readonly rows: readonly PlanRow[];
  readonly merged: MergedCells;
}

/**
 * Fills merged cells in. A spreadsheet keeps the value of a merged area in its first cell alone; the vocabulary says
 * for each fact whether it holds for all of the rows (`mergedCell`). Rows that are empty but for merged cells are no
 * rows, and stay out.
 *
 * @param rows in the order of the sheet.
 */
export function spreadMergedCells(
  rows: readonly PlanRow[],
  columns: readonly ColumnMapping[],
  merges: readonly CellArea[],
  vocabulary: Vocabulary,
): SpreadRows {
  const positionOf = new Map(rows.map(({ row }, position) => [row, position]));
  const indexOf = new Map(columns.map(({ column }, index) => [column, index]));
  const spread: (readonly CellValue[])[] = rows.map(({ cells }) => cells);
  const facts = { all: new Set<string>(), first: new Set<string>() };
  const across: CellArea[] = [];
  /** Merged areas never overlap in a sound file; where they do, the first one has the rows. */
  const filledUntil = new Map<number, number>();
  for (const area of [...merges].sort((a, b) => a.top - b.top)) {
    const position = positionOf.get(area.top);
    const index = indexOf.get(area.left);
    const column = index === undefined ? undefined : columns[index];
    if (position === undefined || index === undefined || column === undefined) continue;
    const value = rows[position]?.cells[index] ?? null;
    if (isEmpty(value)) continue;
    if (columns.some((other) => other.column > area.left && other.column <= area.right)) across.push(area);
    const fact = vocabulary.facts.get(column.fact ?? '');
    const isTall = (rows[position + 1]?.row ?? Infinity) <= area.bottom;
    if (!fact || !isTall || area.top <= (filledUntil.get(index) ?? -1)) continue;
    filledUntil.set(index, area.bottom);
    const holdsFor = mergedCellOf(fact);
    facts[holdsFor].add(fact.id);
    if (holdsFor === 'first') continue;
    for (let at = position + 1; (rows[at]?.row ?? Infinity) <= area.bottom; at++) {
      spread[at] = (spread[at] ?? []).map((cell, other) => (other === index ? value : cell));
    }
  }
  return {
    rows: rows.map(({ row, cells }, position) => ({ row, cells: spread[position] ?? cells })),
    merged: { onEveryRow: [...facts.all], onFirstRow: [...facts.first], across },
  };
}
