import {isByWords} from '../mention/identity';
import type {Post} from '../mention/post';

/** How long a text has to stand before it is told of, where it may still be written. */
const STANDS_MS = 1000;

/** So long at most is waited for a text that goes on and on. */
const MOST_MS = 20_000;

type Waiting = {post: Post; tell: () => void; since: number; timer: ReturnType<typeof setTimeout>};

/** More than that are told of at once: each has its clock, and none may wait when the page is left. */
const MANY = 500;

/** What tells a post of somebody else, though it may begin with the same words. */
const NAMES = ['key', 'permalink', 'author'] as const;

/** True for a text that was written on, or read anew with more about it. */
const isOneText = (before: Post, now: Post): boolean =>
  now.body.startsWith(before.body) &&
  NAMES.every(name => before[name] === undefined || before[name] === now[name]);

/** Holds back what a page writes before one's eyes, word by word, until it stands. */
export class Standing {
  readonly #read = new WeakMap<Element, Post>();
  readonly #waiting = new Map<Element, Waiting>();

  /** Tells of the post in an element, at once or when its text stands. */
  take(element: Element, post: Post, tell: () => void): void {
    const before = this.#read.get(element);
    this.#read.set(element, post);
    const isOne = before !== undefined && isOneText(before, post);
    if (!isOne) this.#release(element);
    const isGrowing = isOne && post.body.length > before.body.length;
    const isToStand =
      isGrowing || this.#waiting.has(element) || (!isOne && isByWords(post, location.hostname));
    if (isToStand) this.#hold(element, post, tell);
    else tell();
  }

  /** The post in an element is no mention: nor is what waits there, where that is how it began. */
  pass(element: Element, post: Post): void {
    const before = this.#waiting.get(element);
    if (!before) return;
    if (!isOneText(before.post, post)) {
      this.#release(element);
      return;
    }
    clearTimeout(before.timer);
    this.#waiting.delete(element);
  }

  /** Tells of all that waits, as it stands now. */
  flush(): void {
    for (const element of [...this.#waiting.keys()]) this.#release(element);
  }

  /** Tells of nothing that waits. */
  drop(): void {
    for (const {timer} of this.#waiting.values()) clearTimeout(timer);
    this.#waiting.clear();
  }

  #hold(element: Element, post: Post, tell: () => void): void {
    const now = performance.now();
    const before = this.#waiting.get(element);
    if (before?.post.body === post.body) {
      Object.assign(before, {post, tell});
      return;
    }
    clearTimeout(before?.timer);
    const since = before?.since ?? now;
    const wait = Math.min(STANDS_MS, Math.max(since + MOST_MS - now, 0));
    const timer = setTimeout(() => this.#release(element), wait);
    this.#waiting.set(element, {post, tell, since, timer});
    if (this.#waiting.size >= MANY) this.flush();
  }

  #release(element: Element): void {
    const waiting = this.#waiting.get(element);
    if (!waiting) return;
    clearTimeout(waiting.timer);
    this.#waiting.delete(element);
    waiting.tell();
  }
}
