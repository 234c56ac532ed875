/** Search in findings, as a reader would: without case or accents, every word anywhere. */
import { createPaneSay } from '../../src/i18n/pane';
import type { Language } from '../../src/i18n/language';
import { normaliseText } from '../../src/vocabulary/normalise';
import type { Severity } from '../../src/vocabulary/vocabulary';
import type { FindingItem } from './check-result';

const itemsPerStep = 20;
const texts: Readonly<Record<Language, WeakMap<FindingItem, string>>> = {
  fr: new WeakMap(),
  en: new WeakMap(),
};

/** The ids of the findings that hold every word of a query; a generator, to be run in slices. */
export function* searchFindings(
  items: readonly FindingItem[],
  query: string,
  language: Language,
): Generator<number, ReadonlySet<string>, undefined> {
  const words = normaliseText(query).split(' ');
  const say = createPaneSay(language);
  const ids = new Set<string>();
  for (const [index, item] of items.entries()) {
    let text = texts[language].get(item);
    if (text === undefined) {
      const row = say('rowNumber', { row: item.checkedRow.row + 1 });
      text = normaliseText(`${row} ${item.title} ${item.finding.message[language]}`);
      texts[language].set(item, text);
    }
    if (words.every((word) => text.includes(word))) ids.add(item.id);
    if (index % itemsPerStep === 0) yield index;
  }
  return ids;
}

/**
 * @param severities those that are shown; none means all.
 * @param matches ids found by a search; null when nothing is searched for.
 */
export function filterFindings(
  items: readonly FindingItem[],
  severities: ReadonlySet<Severity>,
  matches: ReadonlySet<string> | null,
): readonly FindingItem[] {
  if (severities.size === 0 && matches === null) return items;
  return items.filter(
    ({ id, finding }) =>
      (severities.size === 0 || severities.has(finding.severity)) && (matches === null || matches.has(id)),
  );
}
