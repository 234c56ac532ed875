/** Searches while the planner types, in slices; a newer query gives up the one before. */
import { useEffect, useState } from 'react';
import type { Language } from '../../src/i18n/language';
import type { FindingItem } from './check-result';
import { runInSlices } from './run-in-slices';
import { searchFindings } from './search-findings';

/** Ids of the findings that match; null without a query. Until a search is done, the one before stays. */
export function useMatches(
  items: readonly FindingItem[],
  query: string,
  language: Language,
): ReadonlySet<string> | null {
  const [matches, setMatches] = useState<ReadonlySet<string> | null>(null);
  const isBlank = query.trim() === '';
  useEffect(() => {
    if (isBlank) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    runInSlices(searchFindings(items, query, language), { signal }).then(
      (ids) => {
        if (!signal.aborted) setMatches(ids);
      },
      () => undefined,
    );
    return () => {
      controller.abort();
    };
  }, [items, query, language, isBlank]);
  return isBlank ? null : matches;
}
