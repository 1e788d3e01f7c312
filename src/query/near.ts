import type {Found} from './found';
import type {Hit} from './needle';
import type {Tree} from './packed';
import {countBelow, wordsBetween} from './words';

/** Terms that stand together: the stretch they cover, and the hits in it. */
export type Group = Hit & {hits: Hit[]};

/** Beyond so many, further hits and groups of one post are not looked at. */
const MAX_HITS = 1000;
const MAX_GROUPS = 10_000;

type Pair = {words: number; ordered?: true};

const byStart = (a: Hit, b: Hit): number => a.start - b.start || a.end - b.end;

/** Groups that cover the same stretch are one: chains would multiply them. */
class Groups {
  readonly all = new Map<string, Group>();

  add(start: number, end: number, hits: Hit[]): void {
    const key = `${start} ${end}`;
    const same = this.all.get(key);
    if (same) same.hits = [...new Set([...same.hits, ...hits])];
    else if (this.all.size < MAX_GROUPS) this.all.set(key, {start, end, hits});
  }
}

/** Each of `first` with each of `second` that follows it with few enough words between. */
function pair(first: Group[], second: Group[], {words}: Pair, found: Found, groups: Groups): void {
  const starts = second.map(group => group.start);
  for (const left of first) {
    for (let at = countBelow(starts, left.end); at < second.length; at++) {
      const right = second[at];
      if (!right || wordsBetween(found.words, left.end, right.start) > words) break;
      groups.add(left.start, right.end, [...left.hits, ...right.hits]);
    }
  }
}

/** The groups in one text that a side of `NEAR` stands for: a term, one of several, or a pair. */
export function groupsOf(tree: Tree, found: Found): Group[] {
  if (typeof tree === 'number') {
    const hits = found.of(tree).slice(0, MAX_HITS);
    return hits.map(hit => ({...hit, hits: [hit]}));
  }
  if ('or' in tree) return tree.or.flatMap(part => groupsOf(part, found)).sort(byStart);
  if (!('near' in tree)) return [];
  const left = groupsOf(tree.near[0], found);
  const right = groupsOf(tree.near[1], found);
  const groups = new Groups();
  pair(left, right, tree, found, groups);
  if (!tree.ordered) pair(right, left, tree, found, groups);
  return [...groups.all.values()].sort(byStart);
}
