/** Names of parts, and what a relationship's target points at. */

/** The relationships part of a part; of the package itself for the empty name. */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/**
 * Resolves a relationship's target. What climbs above the root stays at the root: the result is a key into the
 * package, never a path on a disk.
 * @param source The part that the relationship starts from.
 * @param target Relative to the source's folder, or absolute when it starts with a slash.
 */
export function resolveTarget(source: string, target: string): string {
  const path = target.split(/[?#]/, 1)[0] ?? '';
  const folder = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  const segments: string[] = [];
  for (const segment of [...folder, ...path.replaceAll('\\', '/').split('/')]) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}
