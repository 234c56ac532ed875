/** What every check of a pack shares: the names in scope, and where to report. */
import { isValidDate } from '../vocabulary/calendar-date';
import type { Vocabulary } from '../vocabulary/load-vocabulary';
import type { Source } from './common-schema';
import { nearestName, type NameInfo, type Names } from './names';
import type { Pack } from './pack';
import { jsonPath, type ProblemList } from './problem';

/** What every check needs: the names in scope and where to report. */
export interface CheckContext {
  readonly names: Names;
  readonly vocabulary: Vocabulary;
  readonly packs: readonly Pack[];
  readonly pack: Pack;
  readonly problems: ProblemList;
}

/** The name's info, or undefined after reporting that nothing has that name. */
export function resolveName(
  name: string,
  file: string,
  path: string,
  { names, problems }: CheckContext,
): NameInfo | undefined {
  const info = names.get(name);
  if (!info) problems.add(file, path, 'unknown-name', { name, near: nearestName(name, names.keys()) });
  return info;
}

/** Reports documents that pack.json does not declare. */
export function checkSources(
  sources: readonly Source[] | undefined,
  file: string,
  path: string,
  { pack, problems }: CheckContext,
): void {
  for (const [index, source] of (sources ?? []).entries()) {
    if (Object.hasOwn(pack.sources, source.document)) continue;
    problems.add(file, jsonPath(path, index, 'document'), 'unknown-source', { document: source.document });
  }
}

/** Reports a date that is not in the calendar, such as 2027-02-30. */
export function checkDate(date: string | undefined, file: string, path: string, problems: ProblemList): void {
  if (date !== undefined && !isValidDate(date)) problems.add(file, path, 'bad-date', { date });
}
