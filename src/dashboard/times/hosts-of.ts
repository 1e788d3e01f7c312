import type {Timed} from '../../report/figures/timed';

/** A list that is longer is no choice any more. */
const MOST = 200;

/** The sites of some posts, those with the most posts first. */
export function hostsOf(mentions: Timed[]): string[] {
  const counts = new Map<string, number>();
  for (const {host} of mentions) counts.set(host, (counts.get(host) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([host]) => host);
}
