import {parentOf} from '../parts';
import {Acceptance} from './acceptance';
import {chooseTimes} from './best-time';
import {type Family, familiesOf} from './families';
import type {Judged} from './judged';
import {openerOf} from './opener';
import {SAMPLE, timeSeeds} from './seeds';
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

/** The families of a page that are posts, and all that were looked at. */
export type Discussion = {accepted: Judged[]; all: Judged[]};

/**
 * Looks for posts step by step, so that a page can be looked at in slices.
 * @param enough how many posts of one kind are looked for
 */
export function* discussing(
  document: Document,
  base: URL,
  enough = SAMPLE,
): Generator<undefined, Discussion> {
  const acceptance = new Acceptance(base);
  if (!document.body) return {accepted: [], all: []};
  const seeds = timeSeeds(document.body, enough);
  yield;
  for (const family of deepestFirst(familiesOf(seeds).map(chooseTimes))) {
    acceptance.consider(family, 'time');
    yield;
  }
  for (const family of acceptance.isEmpty
    ? deepestFirst(familiesOf(authorSeeds(document, enough)))
    : []) {
    acceptance.consider(family, 'author');
    yield;
  }
  const accepted = acceptance.best;
  const opener = openerOf(document, seeds, accepted, base);
  return {accepted: opener ? [opener, ...accepted] : accepted, all: acceptance.all};
}

/** Does all steps of something at once. */
export function atOnce<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
