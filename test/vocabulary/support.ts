/** The real vocabulary, and short ways to read a cell with it. */
import data from '../../rules/vocabulary.json';
import type { CellValue, ReadContext, Reading } from '../../src/vocabulary/cell';
import { createVocabulary, type Vocabulary } from '../../src/vocabulary/load-vocabulary';
import { readCell } from '../../src/vocabulary/read-cell';
import type { Fact } from '../../src/vocabulary/vocabulary';

export const vocabulary: Vocabulary = createVocabulary(data);

export const excel1900 = { date1904: false } as const;
export const excel1904 = { date1904: true } as const;

export function factOf(id: string): Fact {
  const fact = vocabulary.facts.get(id);
  if (fact === undefined) throw new Error(`no fact ${id}`);
  return fact;
}

export function read(id: string, cell: CellValue, context: ReadContext = excel1900): Reading {
  return readCell(factOf(id), cell, vocabulary, context);
}

/** The value that was read, or the kind of reading when it is none: `blank`, `unreadable`. */
export function valueOf(id: string, cell: CellValue, context: ReadContext = excel1900): unknown {
  const reading = read(id, cell, context);
  return reading.kind === 'value' ? reading.value : reading.kind;
}
