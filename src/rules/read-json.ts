/** Reads the text of a rule file, which is untrusted: bounded in size and depth, without dangerous keys. */
import { jsonPath, type ProblemList } from './problem';
import { repeatedKeys } from './repeated-keys';

const maxCharacters = 8_000_000;
const maxDepth = 40;
/** What the first bytes of a file in UTF-16 become when they are read as UTF-8. */
const unreadableBytes = '\ufffd\ufffd';
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
  const text = file.text.replace(/^\uFEFF/, '');
  if (text.trim() === '') {
    problems.add(file.path, '$', 'empty-file');
    return undefined;
  }
  if (text.startsWith(unreadableBytes)) {
    problems.add(file.path, '$', 'not-utf8');
    return undefined;
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.add(file.path, '$', 'not-json', { reason, ...placeOf(reason, text) });
    return undefined;
  }
  if (!isHarmless(json, file.path, problems)) return undefined;
  const repeated = repeatedKeys(text);
  for (const { path, key } of repeated) problems.add(file.path, path, 'repeated-key', { key });
  return repeated.length === 0 ? json : undefined;
}

/** The place that a reason names as a position, as line and column from 1; the end of a text that breaks off. */
function placeOf(reason: string, text: string): { readonly line?: string; readonly column?: string } {
  const position = / at position (\d+)/.exec(reason)?.[1];
  if (position === undefined && !/unexpected end/i.test(reason)) return {};
  const before = text.slice(0, position === undefined ? text.length : Number(position)).split('\n');
  return { line: String(before.length), column: String((before.at(-1) ?? '').length + 1) };
}

/** Walks without recursion, since the depth is what is in question. */
function isHarmless(json: unknown, file: string, problems: ProblemList): boolean {
  const pending: { value: unknown; path: string; depth: number }[] = [{ value: json, path: '$', depth: 0 }];
  let harmless = true;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, path, depth } = next;
    if (typeof value === 'string' || typeof value === 'number') {
      harmless = isReadable(value, file, path, problems) && harmless;
      continue;
    }
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
      if (!Array.isArray(value)) harmless = isReadable(key, file, path, problems) && harmless;
      pending.push({
        value: child,
        path: jsonPath(path, Array.isArray(value) ? Number(key) : key),
        depth: depth + 1,
      });
    }
  }
  return harmless;
}

/**
 * Characters that nobody sees, that turn the writing round, or that are half a character: two names that look alike
 * would be two. Line breaks and no-break spaces are no such characters.
 */
const unseen = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u;
const lineBreaks = /[\n\t]/g;

function isReadable(value: string | number, file: string, path: string, problems: ProblemList): boolean {
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return true;
    problems.add(file, path, 'number-too-large');
    return false;
  }
  const character = unseen.exec(value.replace(lineBreaks, ''))?.[0];
  if (character === undefined) return true;
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  problems.add(file, path, 'unseen-character', { code: `U+${code}` });
  return false;
}
