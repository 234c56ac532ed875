/** Where an arrow key leads in a list; undefined for other keys and at the ends. */
export function nextIndex(key: string, current: number, count: number): number | undefined {
  const page = 10;
  const last = count - 1;
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + page,
    PageUp: current - page,
    Home: 0,
    End: last,
  };
  const target = targets[key];
  if (target === undefined || count === 0) return undefined;
  const index = Math.min(last, Math.max(0, target));
  return index === current ? undefined : index;
}
