/** Reads the text of a rule file, which is untrusted: bounded in size and depth, without dangerous keys. */
import { jsonPath, type ProblemList } from './problem';

const maxCharacters = 8_000_000;
const maxDepth = 40;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** One rule file as it was read: its path under `rules/`, with forward slashes, and its text. */
export interface RuleFile {
  readonly path: string;
  readonly text: string;
}

/** The JSON value of a file, or undefined after its problems were added to the list. */
export function readJson(file: RuleFile, problems: ProblemList): unknown {
  if (file.text.length > maxCharacters) {
    problems.add(file.path, '$', 'too-large', { size: file.text.length, limit: maxCharacters });
    return undefined;
  }
  let json: unknown;
  try {
    json = JSON.parse(file.text.replace(/^\uFEFF/, ''));
  } catch (error) {
    problems.add(file.path, '$', 'not-json', {
      reason: error instanceof Error ? error.message : String(error),
    });
    return undefined;
  }
  return isHarmless(json, file.path, problems) ? json : undefined;
}

/** Walks without recursion, since the depth is what is in question. */
function isHarmless(json: unknown, file: string, problems: ProblemList): boolean {
  const pending: { value: unknown; path: string; depth: number }[] = [{ value: json, path: '$', depth: 0 }];
  let harmless = true;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, path, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= maxDepth) {
      problems.add(file, path, 'too-deep', { limit: maxDepth });
      return false;
    }
    for (const [key, child] of Object.entries(value)) {
      if (forbiddenKeys.has(key)) {
        problems.add(file, path, 'forbidden-key', { key });
        harmless = false;
        continue;
      }
      pending.push({
        value: child,
        path: jsonPath(path, Array.isArray(value) ? Number(key) : key),
        depth: depth + 1,
      });
    }
  }
  return harmless;
}
