import {holds} from '../own-element';
import {fold, isBefore, parentOf} from '../parts';
import {chooseTimes} from './best-time';
import type {Entry} from './families';
import {regionOf} from './region';
import type {Seed} from './seed';

const HEADINGS = /^h[1-3]$/;

function holdsAny(element: Element, others: readonly Element[]): boolean {
  return others.some(other => holds(element, other));
}

/** The largest element around a seed that holds none of the posts already found. */
function largest(seed: Element, posts: readonly Element[]): Element {
  let at = seed;
  for (let above = parentOf(at); above; above = parentOf(above)) {
    if (/^(?:body|html|main)$/.test(above.localName) || holdsAny(above, posts)) break;
    at = above;
  }
  return at;
}

/** The siblings around a line that stands by itself, from the heading before it to the first post. */
function row(line: Element, posts: readonly Element[]): Element[] {
  const span = [line];
  for (let at = line.previousElementSibling; at; at = at.previousElementSibling) {
    if (holdsAny(at, posts) || span.length > 6) break;
    span.unshift(at);
    if (HEADINGS.test(at.localName)) break;
  }
  for (let at = line.nextElementSibling; at && span.length < 60; at = at.nextElementSibling) {
    if (holdsAny(at, posts)) break;
    span.push(at);
  }
  return span;
}

/** What stands before the first post and may be the one that all of them answer. */
export function openings(seeds: readonly Seed[], posts: readonly Element[]): Entry[] {
  const [first] = posts;
  const found = new Map<Element, Entry>();
  for (const seed of seeds) {
    if (first && !isBefore(seed.element, first)) continue;
    if (posts.some(post => post.contains(seed.element))) continue;
    const element = largest(seed.element, posts);
    const entry = found.get(element);
    if (entry) entry.seeds.push(seed);
    else if (regionOf(element) >= 0) {
      const isLine = fold(element.textContent).length < 140;
      found.set(element, {element, span: isLine ? row(element, posts) : [element], seeds: [seed]});
    }
  }
  return [...found.values()].map(
    entry => chooseTimes({signature: '', entries: [entry]}).entries[0] ?? entry,
  );
}
