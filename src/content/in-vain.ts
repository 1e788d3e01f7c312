import {isOnPage} from './nodes';

/** When what was looked for in vain is looked for anew: so long after, each time so much longer, so often. */
const FIRST_MS = 1000;
const LONGER = 4;
const MOST = 5;

/** Places that are remembered at once; on most pages they are a few words in a menu. */
const MANY = 50;

type Place = {tries: number; notBefore: number};

/**
 * Where something stands that is looked for, but no post around it: a page may show what was written
 * before it shows by whom and when.
 */
export class InVain {
  readonly #places = new Map<Node, Place>();

  /** No post was found in these. */
  add(nodes: readonly Node[], now: number): void {
    for (const node of nodes) {
      if (!this.#places.has(node)) this.#places.set(node, {tries: 0, notBefore: now + FIRST_MS});
    }
    const oldest = this.#places.keys();
    while (this.#places.size > MANY) this.#places.delete(oldest.next().value as Node);
  }

  /** A post was found in these. */
  found(nodes: readonly Node[]): void {
    for (const node of nodes) this.#places.delete(node);
  }

  /** Milliseconds until the next is to be looked at; undefined where there is none. */
  dueIn(now: number): number | undefined {
    this.#tidy();
    const open = [...this.#places.values()].filter(({tries}) => tries < MOST);
    if (open.length === 0) return undefined;
    return Math.max(Math.min(...open.map(({notBefore}) => notBefore)) - now, 0);
  }

  /** Those that are to be looked at now; each again after a longer while. */
  take(now: number): Node[] {
    this.#tidy();
    const due = [...this.#places].filter(
      ([, {tries, notBefore}]) => tries < MOST && notBefore <= now,
    );
    for (const [, place] of due) {
      place.tries++;
      place.notBefore = now + FIRST_MS * LONGER ** place.tries;
    }
    return due.map(([node]) => node);
  }

  /** Another page begins. */
  clear(): void {
    this.#places.clear();
  }

  #tidy(): void {
    for (const node of this.#places.keys()) if (!isOnPage(node)) this.#places.delete(node);
  }
}
