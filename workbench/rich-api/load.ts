/** Answers `load`: the scalars that are asked for, of an object or of the items of a collection. */
import { memberOf } from './host-object';
import type { HostObject } from './host-object';
import type { Json } from './json';
import type { QueryInfo } from './query-request';
import { NotImplementedError } from './rich-api-error';

type Loaded = Record<string, Json>;

/** What office.js calls `rowIndex`, the host calls `RowIndex`. */
const hostName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** What identifies an object, sent with every answer about it. */
export function identityOf({ reference, members }: HostObject): Loaded {
  return {
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
    ...(members.id === undefined ? {} : { Id: members.id }),
  };
}

/**
 * @param query What is selected, as paths: `name`, `areas/items/rowIndex`.
 * @throws NotImplementedError for a property that the workbench does not have.
 */
export function load(object: HostObject, query: QueryInfo): Json {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])].map((path) => path.split(/[/.]/));
  return loadPaths(object, paths, query);
}

function loadPaths(object: HostObject, paths: readonly string[][], { Top, Skip = 0 }: QueryInfo = {}): Json {
  const { items } = object.members;
  if (!items) return loadOne(object, paths);
  const shown = items().slice(Skip, Top === undefined ? undefined : Skip + Top);
  const ofItems = paths.map((path) => (path[0] === 'items' ? path.slice(1) : path));
  return { _Items: shown.map((item) => loadOne(item, ofItems)) };
}

function loadOne(object: HostObject, paths: readonly string[][]): Json {
  const { scalars, navigations } = object.members;
  const loaded = identityOf(object);
  const deeper = new Map<string, string[][]>();
  for (const [first = '*', ...rest] of paths.length > 0 ? paths : [['*']]) {
    const name = hostName(first);
    const scalar = memberOf(scalars, name);
    if (first === '*') for (const [key, value] of Object.entries(scalars ?? {})) loaded[key] = value();
    else if (scalar && rest.length === 0) loaded[name] = scalar();
    else if (memberOf(navigations, name)) {
      deeper.set(name, [...(deeper.get(name) ?? []), ...(rest.length > 0 ? [rest] : [])]);
    } else throw new NotImplementedError(`${object.type}.${first}`);
  }
  for (const [name, inner] of deeper) {
    const target = memberOf(navigations, name)?.();
    if (target) loaded[name] = loadPaths(target, inner);
  }
  return loaded;
}
