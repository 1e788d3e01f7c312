import type {Post} from '../mention/post';
import {kindOf} from './generic/signature';
import {parentOf} from './parts';
import type {Reading} from './reading';

/** The same words, or another's at the same address. */
const isSame = (one: Post, other: Post): boolean =>
  one.body === other.body || (one.permalink !== undefined && one.permalink === other.permalink);

function withoutKey({post, ...rest}: Reading): Reading {
  const {key: _, ...others} = post;
  return {...rest, post: others};
}

/** So far above a post stands what is an item of the list. */
const HIGH = 4;

/** The item of a list that one post is in, where another is in the next like it. */
function itemOf(one: Element, other: Element): Element | undefined {
  let [a, b]: (Element | null)[] = [one, other];
  for (let up = 0; a && b && a !== b && up < HIGH; up++) {
    if (kindOf(a) !== kindOf(b)) return undefined;
    if (parentOf(a) === parentOf(b)) return a;
    [a, b] = [parentOf(a), parentOf(b)];
  }
  return undefined;
}

/** Bodies of one length, author, time and address, and where the last of them stands. */
type Said = {bodies: string[]; element: Element};

/** What was told of a page, so that what it shows twice (for wide and for narrow screens) is told once. */
export class Told {
  private readonly keyed = new Map<string, Post[]>();
  private readonly said = new Map<string, Said>();
  private latest: Element | undefined;

  /**
   * A post as it is to be told; undefined where it was told before. A key that another post had is no
   * key: both would be one mention.
   */
  add(reading: Reading): Reading | undefined {
    const {post, element} = reading;
    const bearers = this.bearersOf(reading);
    const isKnown = bearers.some(bearer => isSame(bearer, post));
    if (this.addWords(post, element) || isKnown) return undefined;
    bearers.push(post);
    return bearers.length > 1 ? withoutKey(reading) : reading;
  }

  /** The posts that had this one's key before. */
  private bearersOf({key}: Reading): Post[] {
    if (!key) return [];
    const bearers = this.keyed.get(key) ?? [];
    this.keyed.set(key, bearers);
    return bearers;
  }

  private addWords(
    {author, body, permalink, postedAt, postedText}: Post,
    element: Element,
  ): boolean {
    const when = postedAt ?? postedText;
    if (!author || !when || body === '') return false;
    // Bodies are long: only those of one length are compared
    const name = `${body.length} ${when} ${author} ${permalink}`;
    const before = this.said.get(name);
    const isOne = permalink || !this.isRepeated(before?.element, element);
    if (before?.bodies.includes(body) && isOne) return true;
    if (before) before.bodies.push(body);
    this.said.set(name, {bodies: before?.bodies ?? [body], element});
    this.latest = element;
    return false;
  }

  /** True for what somebody wrote twice: both are items of a list, and no views of the whole list. */
  private isRepeated(one: Element | undefined, other: Element): boolean {
    const item = one && itemOf(one, other);
    return item !== undefined && (one === this.latest || !item.contains(this.latest ?? null));
  }
}
