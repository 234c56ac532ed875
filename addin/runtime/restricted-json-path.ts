/**
 * Stands in for jsonpath-plus, which json-rules-engine brings along and which runs scripts in paths by
 * `new Function`. This one only follows names and indexes: `$.a.b`, `$['a b'][0]`. Anything else is refused.
 */
interface JsonPathOptions {
  readonly path: string;
  readonly json: unknown;
  /** json-rules-engine always asks for the value itself. */
  readonly wrap?: boolean;
}

const step = /\.([\p{L}_$][\p{L}\p{N}_$-]*)|\[(\d+)\]|\['([^'\\]*)'\]|\["([^"\\]*)"\]/uy;

/**
 * The value that a path leads to; undefined when it leads nowhere.
 *
 * @throws SyntaxError for a path that is more than names and indexes.
 */
export function JSONPath({ path, json }: JsonPathOptions): unknown {
  return namesOf(path).reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? (value as Readonly<Record<string, unknown>>)[name]
        : undefined,
    json,
  );
}

function namesOf(path: string): readonly string[] {
  const names: string[] = [];
  const steps = new RegExp(step);
  steps.lastIndex = path.startsWith('$') ? 1 : 0;
  while (steps.lastIndex < path.length) {
    const at = steps.lastIndex;
    const found = steps.exec(path);
    if (!found) throw new SyntaxError(`only names and indexes are allowed in a path: ${path} (at ${at})`);
    names.push(found[1] ?? found[2] ?? found[3] ?? found[4] ?? '');
  }
  return names;
}
