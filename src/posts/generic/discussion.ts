import {Care} from '../care';
import {parentOf} from '../parts';
import {Acceptance} from './acceptance';
import {chooseTimes} from './best-time';
import {type Family, familiesOf} from './families';
import {elementsOf, type Judged} from './judged';
import {type PageKind, pageKind} from './kind';
import {loneOf} from './lone';
import {openerOf} from './opener';
import type {Seed} from './seed';
import {SAMPLE, TimeSearch, type Times} from './seeds';
import {authorSeeds} from './seeds-of-authors';

const depthOf = (element: Element): number => {
  let depth = 0;
  for (let at = parentOf(element); at; at = parentOf(at)) depth++;
  return depth;
};

function deepestFirst(families: readonly Family[]): Family[] {
  return families
    .map(family => ({
      family,
      depth: Math.max(0, ...family.entries.slice(0, 1).map(({element}) => depthOf(element))),
    }))
    .sort((a, b) => b.depth - a.depth)
    .map(({family}) => family);
}

function* choosing(families: readonly Family[]): Generator<undefined, Family[]> {
  const chosen: Family[] = [];
  for (const family of families) {
    chosen.push(chooseTimes(family));
    yield;
  }
  return chosen;
}

/** The families of a page that are posts, and all that were looked at. */
export type Discussion = {
  accepted: Judged[];
  all: Judged[];
  /** What the page says of itself. */
  says: PageKind;
  /** True where not all of the page was looked at: there may be more posts than were found. */
  isSample: boolean;
  /** True where something on it could not be looked at. */
  isInPart: boolean;
};

/** True for an element that is one of several, or stands in one. */
function isIn(several: ReadonlySet<Element>, element: Element | null): boolean {
  for (let at = element; at; at = parentOf(at)) if (several.has(at)) return true;
  return false;
}

/**
 * The times that stand in no post though others of their template do: of posts which the answers
 * in them hid, as each of those has the same parts again.
 */
function leftOver(seeds: readonly Seed[], accepted: readonly Judged[]): Seed[] {
  const held = elementsOf(accepted);
  const keys = new Set(accepted.flatMap(({entries}) => entries.map(({seed}) => seed?.key)));
  return accepted.length === 0
    ? []
    : seeds.filter(seed => keys.has(seed.key) && !isIn(held, seed.element));
}

/** True for a family in one of whose elements one of another's stands. */
function areAround({entries}: Family, {entries: inner}: Family): boolean {
  const around = new Set(entries.map(({element}) => element));
  return inner.some(({element}) => isIn(around, parentOf(element)));
}

/** What times on a page lead to, further and further down it until they lead to posts. */
function* byTimes(
  root: Element,
  base: URL,
  enough: number,
  care: Care,
): Generator<undefined, Times & {acceptance: Acceptance}> {
  const search = new TimeSearch(root, enough);
  for (;;) {
    const times = yield* search.more();
    const acceptance = new Acceptance(base, care);
    const timed = yield* choosing(yield* familiesOf(times.seeds));
    for (const family of deepestFirst(timed)) yield* acceptance.consider(family, 'time');
    const {best} = acceptance;
    const left = yield* choosing(yield* familiesOf(leftOver(times.seeds, best)));
    const around = left.filter(family => best.some(one => areAround(family, one)));
    for (const family of deepestFirst(around)) yield* acceptance.consider(family, 'time');
    if (!acceptance.isEmpty || search.isOver) return {...times, acceptance};
  }
}

/**
 * Looks for posts step by step, so that a page can be looked at in slices.
 * @param enough how many posts of one kind are looked for
 */
export function* discussing(
  document: Document,
  base: URL,
  enough = SAMPLE,
): Generator<undefined, Discussion> {
  if (!document.body)
    return {accepted: [], all: [], says: undefined, isSample: false, isInPart: false};
  const care = new Care();
  const {seeds, isSample, acceptance} = yield* byTimes(document.body, base, enough, care);
  if (acceptance.isEmpty) {
    const named = yield* familiesOf(yield* authorSeeds(document.body, enough));
    for (const family of deepestFirst(named)) yield* acceptance.consider(family, 'author');
  }
  const lone = acceptance.isEmpty ? yield* care.through(loneOf(seeds, base)) : undefined;
  const accepted = lone ? [lone] : acceptance.best;
  const says = pageKind(document);
  const opener = yield* care.through(openerOf(says, seeds, accepted, base, care));
  const all = lone ? [...acceptance.all, lone] : acceptance.all;
  const {isInPart} = care;
  return {accepted: opener ? [opener, ...accepted] : accepted, all, says, isSample, isInPart};
}
