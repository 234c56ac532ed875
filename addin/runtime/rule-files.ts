/** Fetches the rule packs as data, from the add-in's own origin and from nowhere else. */
import type { RuleFile } from '../../src/rules/read-json';

/** A rule file that could not be fetched. */
export class RuleFileError extends Error {
  constructor(
    readonly file: string,
    readonly reason: string,
  ) {
    super(`${file}: ${reason}`);
    this.name = 'RuleFileError';
  }
}

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const indexFile = 'index.json';
const mostFiles = 500;
/** A path that stays under the folder: no `..`, no scheme, no query. */
const plainPath = /^[a-z0-9][\w-]*(?:\/[\w-]+)*\.json$/i;

/**
 * Fetches every file that `index.json` lists.
 *
 * @param folder Address of the folder of the rules, with a final slash; on the page's own origin.
 * @throws RuleFileError for the first file that cannot be had.
 */
export async function fetchRuleFiles(folder: URL, fetchFile: Fetch): Promise<readonly RuleFile[]> {
  const text = await fetchText(indexFile, folder, fetchFile);
  return Promise.all(
    listedFiles(text).map(async (path) => ({ path, text: await fetchText(path, folder, fetchFile) })),
  );
}

function listedFiles(text: string): readonly string[] {
  let index: unknown;
  try {
    index = JSON.parse(text);
  } catch (error) {
    throw new RuleFileError(indexFile, messageOf(error));
  }
  const files = typeof index === 'object' && index !== null && 'files' in index ? index.files : undefined;
  if (!Array.isArray(files) || files.length > mostFiles)
    throw new RuleFileError(indexFile, '{ "files": […] }');
  return files.map((file: unknown) => {
    if (typeof file === 'string' && plainPath.test(file)) return file;
    throw new RuleFileError(indexFile, String(file).slice(0, 80));
  });
}

async function fetchText(path: string, folder: URL, fetchFile: Fetch): Promise<string> {
  let response: Response;
  try {
    response = await fetchFile(new URL(path, folder).href, {
      // Whoever replaces a rule file sees it at the next start: the copy in the cache is checked first.
      cache: 'no-cache',
      credentials: 'same-origin',
      mode: 'same-origin',
      redirect: 'error',
    });
  } catch (error) {
    throw new RuleFileError(path, messageOf(error));
  }
  if (!response.ok) throw new RuleFileError(path, `HTTP ${response.status}`);
  return response.text();
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
