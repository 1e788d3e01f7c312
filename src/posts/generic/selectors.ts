import {attributeOf, holds} from '../own-element';
import {parentOf} from '../parts';
import {select, selectFirst} from '../select';

/**
 * A place in a post that a selector finds: an element in each of some posts. In `words` it is not
 * looked for: whoever writes there could write a link to another person, or to another post.
 */
export type Sight = {root: Element; element: Element; words?: Element | undefined};

const NAME = /^-?[_a-z][\w-]*$/i;

const classesOf = (element: Element): string[] =>
  (attributeOf(element, 'class') ?? '').split(/\s+/).filter(name => NAME.test(name));

/** How one element may be told in its post, the sturdiest way first. */
function waysTo(element: Element, root: Element): string[] {
  const tag = element.localName;
  const marks = ['itemprop', 'rel'].flatMap(name => {
    const value = attributeOf(element, name);
    return value && /^\w+$/.test(value) ? [`${tag}[${name}="${value}"]`] : [];
  });
  const classes = classesOf(element).map(name => `${tag}.${name}`);
  const links = tag === 'a' ? ['a[href^="#"]', 'a[href*="#"]'] : [];
  // From the post's own tag, and not from `:scope`: as it is asked for, only `matches` follows it
  const path = [root.localName, ...stepsTo(element, root)].join(' > ');
  return [...marks, ...classes, tag, ...links, path];
}

/** The way down by tags and their places alone. */
function stepsTo(element: Element, root: Element): string[] {
  const steps: string[] = [];
  for (let at: Element | null = element; at && at !== root; at = parentOf(at)) {
    let place = 1;
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      if (before.localName === at.localName) place++;
    }
    steps.push(`${at.localName}:nth-of-type(${place})`);
  }
  return steps.reverse();
}

/** True for an element further in than another. */
export const isIn = (element: Element, words: Element): boolean =>
  element !== words && holds(words, element);

/** The first that a selector finds in a post, but for what stands in its words. */
export function firstBeside(
  root: Element,
  selector: string,
  words: Element | undefined,
): Element | undefined {
  const first = selectFirst(root, selector);
  if (!first || !words || !isIn(first, words)) return first;
  return select(root, selector).find(element => !isIn(element, words));
}

/** How many of the sights a selector must find; the rest may have been seen wrongly. */
const NEARLY_ALL = 0.85;

/** A selector that finds nearly all of the sights, and nothing else in their posts. */
export function selectorFor(sights: readonly Sight[], share = NEARLY_ALL): string | undefined {
  const least = sights.length * share;
  for (const {root, element} of sights.slice(0, 3)) {
    for (const way of waysTo(element, root)) {
      const isRight = ({root: post, element: meant, words}: Sight) =>
        firstBeside(post, way, words) === meant;
      const right = sights.filter(isRight).length;
      if (right >= least) return way;
    }
  }
  return undefined;
}

/** The last of a list, where it is called so instead of what all others are called: "comment-last". */
function lastOf(one: Element, names: readonly string[]): string[] {
  const last = parentOf(one)?.lastElementChild;
  if (!last || last.localName !== one.localName) return [];
  const own = classesOf(last).filter(
    name => !names.includes(name) && names.includes(name.replace(/[-_]last$/, '')),
  );
  return own.slice(0, 1).map(name => `${one.localName}.${name}`);
}

/** A selector for elements that are of one kind: the classes or the numbered id they share. */
export function sharedSelector(elements: readonly Element[]): string | undefined {
  const [first, ...others] = elements;
  if (!first || others.some(({localName}) => localName !== first.localName)) return undefined;
  const shared = classesOf(first).filter(name =>
    others.every(other => other.classList.contains(name)),
  );
  if (shared.length > 0) {
    const selector = `${first.localName}.${shared.slice(0, 3).join('.')}`;
    return [selector, ...lastOf(first, shared)].join(',');
  }
  const prefix = /^([a-z][a-z_-]*?)[-_]?\d+/i.exec(attributeOf(first, 'id') ?? '')?.[1];
  const isShared = prefix && others.every(other => attributeOf(other, 'id')?.startsWith(prefix));
  return isShared ? `${first.localName}[id^="${prefix}"]` : undefined;
}
