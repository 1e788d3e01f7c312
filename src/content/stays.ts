import type {Post} from '../mention/post';
import type {Reading} from '../posts';

/** True for two readings of the same writing, whatever the page around it says by now. */
export function isSameWriting(a: Post, b: Post): boolean {
  return a.key === b.key && a.author === b.author && a.body === b.body;
}

/**
 * Knows the posts that stay on the screen when a single-page site goes on: the address changes
 * before what is shown does, and what is left of the page before is nothing that the next one shows.
 */
export class Stays {
  readonly #read = new WeakMap<Element, {post: Post; place: string}>();

  /** True for a post that was read in another place and still stands there with the same words. */
  isLeftOver(place: string, {element, post}: Pick<Reading, 'element' | 'post'>): boolean {
    const before = this.#read.get(element);
    if (before && before.place !== place && isSameWriting(before.post, post)) return true;
    this.#read.set(element, {post, place});
    return false;
  }
}
