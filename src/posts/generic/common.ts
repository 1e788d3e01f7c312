/** What at least so many of several lists hold. */
export function heldByMany(lists: readonly Iterable<string>[], least: number): Set<string> {
  const counts = new Map<string, number>();
  for (const list of lists) {
    for (const one of new Set(list)) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= least).map(([one]) => one));
}

/** What more than half of several lists hold. */
export const heldByMost = (lists: readonly Iterable<string>[]): Set<string> =>
  heldByMany(lists, Math.floor(lists.length / 2) + 1);
