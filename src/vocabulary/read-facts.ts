/** From a row of cells by fact id to the facts of the row. */
import type { CellValue, ReadContext, Unreadable } from './cell';
import type { Vocabulary } from './load-vocabulary';
import { readCell } from './read-cell';
import type { Facts, Value } from './value';

/** What the cells of one row say, and which of them say nothing that can be used. */
export interface FactsReading {
  /** `null` for a blank cell, `undefined` for an unreadable one; no entry for a fact without a cell. */
  readonly facts: Facts;
  readonly unreadable: readonly Unreadable[];
  /** Names that are no fact a planner may give. */
  readonly unknownNames: readonly string[];
}

/** Reads a record whose names are fact ids: a JSON object, or a row once its columns are mapped. */
export function readFacts(
  cells: Readonly<Record<string, CellValue>>,
  vocabulary: Vocabulary,
  context: ReadContext,
): FactsReading {
  const facts: Record<string, Value> = {};
  const unreadable: Unreadable[] = [];
  const unknownNames: string[] = [];
  for (const name of Object.keys(cells)) {
    const fact = vocabulary.facts.get(name);
    if (fact === undefined || fact.derivedOnly) {
      unknownNames.push(name);
      continue;
    }
    const reading = readCell(fact, cells[name] ?? null, vocabulary, context);
    if (reading.kind === 'unreadable') unreadable.push(reading.why);
    facts[name] = reading.kind === 'value' ? reading.value : reading.kind === 'blank' ? null : undefined;
  }
  return { facts, unreadable, unknownNames };
}
