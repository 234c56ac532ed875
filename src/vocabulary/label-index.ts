/** Every spelling of an enumerated value, and the index that finds the value by any of them. */
import { normaliseLabel } from './normalise';
import type { EnumValue } from './vocabulary';

/** A spelling and its place, so that a clash can be reported where it is written. */
export interface Label {
  readonly text: string;
  /** Where the label stands inside its value. */
  readonly path: readonly PropertyKey[];
}

/** Id, labels, published labels and synonyms of a value, in that order. */
export function labelsOf(value: EnumValue): Label[] {
  return [
    { text: value.id, path: ['id'] },
    { text: value.labels.fr, path: ['labels', 'fr'] },
    { text: value.labels.en, path: ['labels', 'en'] },
    ...value.published.map((text, index) => ({ text, path: ['published', index] })),
    ...value.synonyms.map((text, index) => ({ text, path: ['synonyms', index] })),
  ];
}

/** Value ids by label: as written, for speed, and normalised. */
export type LabelIndex = ReadonlyMap<string, string>;

/** Where two values share a label, the later one has it; the check of the vocabulary reports the clash. */
export function indexLabels(values: readonly EnumValue[]): LabelIndex {
  const index = new Map<string, string>();
  for (const value of values) {
    for (const { text } of labelsOf(value)) index.set(text, value.id).set(normaliseLabel(text), value.id);
  }
  return index;
}

/** The id of the value that a text names, in whatever case, accents or language; undefined for none. */
export function findLabel(index: LabelIndex, text: string): string | undefined {
  return index.get(text) ?? index.get(normaliseLabel(text));
}
