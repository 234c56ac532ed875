/** Finds properties that an object of a JSON text has twice: JSON.parse takes the last one and says nothing. */
import { jsonPath } from './problem';

/** A property that its object has already, and where the object is. */
export interface RepeatedKey {
  readonly path: string;
  readonly key: string;
}

/** An object or a list that is not closed yet. */
interface Open {
  readonly path: string;
  /** The keys so far; undefined for a list. */
  readonly keys: Set<string> | undefined;
  /** The key whose value comes next, or the place in the list. */
  step: string | number;
  /** True where an object's next text is a key. */
  expectsKey: boolean;
}

/** Texts, and the signs that tell where one is; numbers and words are of no interest. */
const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]/gs;

/**
 * Every repeated key, without recursion.
 *
 * @param text JSON that can be parsed.
 */
export function repeatedKeys(text: string): readonly RepeatedKey[] {
  const repeated: RepeatedKey[] = [];
  const path: Open[] = [];
  for (const [token] of text.matchAll(tokens)) {
    const top = path.at(-1);
    switch (token) {
      case '{':
      case '[':
        path.push({
          path: top ? jsonPath(top.path, top.step) : '$',
          keys: token === '{' ? new Set() : undefined,
          step: 0,
          expectsKey: token === '{',
        });
        break;
      case '}':
      case ']':
        path.pop();
        break;
      case ',':
        if (top?.keys) top.expectsKey = true;
        else if (typeof top?.step === 'number') top.step++;
        break;
      case ':':
        break;
      default:
        if (top?.keys && top.expectsKey) {
          const key = JSON.parse(token) as string;
          if (top.keys.has(key)) repeated.push({ path: top.path, key });
          top.keys.add(key);
          top.step = key;
          top.expectsKey = false;
        }
    }
  }
  return repeated;
}
