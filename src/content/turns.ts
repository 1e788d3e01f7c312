import {limits} from '../mention/limits';
import type {Post} from '../mention/post';
import type {PageRef} from '../messages/contract';
import {Refused} from '../messages/failures';

/** Posts of one page that are told of in this way at most: so many of ours, and so many of others. */
const MOST = 500;

/** A post that is no mention but may change one, and the page it was seen on. */
export type Turn = {
  by: 'us' | 'others';
  page: PageRef;
  post: Post;
  identity: string;
  /** How often telling has failed; absent before it did. */
  tries?: number;
};

const isNotUnderstood = (error: unknown): boolean =>
  error instanceof Refused && error.because === 'not understood';

const isOneMessage = (a: Turn, b: Turn): boolean =>
  a.by === 'others' && b.by === 'others' && a.page.url === b.page.url;

/**
 * Tells the worker of posts that come after mentions: replies by accounts of ours, and what people
 * wrote since. In their order, as each may belong to what was told before.
 */
export class Turns<T extends Turn> {
  readonly #waiting: T[] = [];
  readonly #left = {us: MOST, others: MOST};
  #isSending = false;

  /**
   * @param ready comes back when the mentions on the page are known, to which a turn may belong
   * @param mayGo comes back when the next message may go, where nothing of ours waits
   */
  constructor(
    private readonly tell: (turns: [T, ...T[]]) => Promise<void>,
    private readonly ready: () => Promise<void>,
    private readonly failed: (turns: T[], error: unknown) => void,
    private readonly mayGo: () => Promise<void>,
  ) {}

  /** Tells of a post, after the mentions that were found before it. */
  add(turn: T): void {
    if (this.isSpent(turn.by)) return;
    this.#left[turn.by]--;
    this.#waiting.push(turn);
    if (!this.#isSending) void this.#send();
  }

  /** True when no more posts of this page by us, or by others, are told of. */
  isSpent(by: Turn['by']): boolean {
    return this.#left[by] <= 0;
  }

  /** Another page begins, of which nothing was told. */
  moved(): void {
    this.#left.us = MOST;
    this.#left.others = MOST;
  }

  /** Hands over what still waits, as the page is being left: a reply of ours may be the last thing on it. */
  flush(): void {
    while (this.#waiting.length > 0) void this.#tellNext();
  }

  async #send(): Promise<void> {
    this.#isSending = true;
    while (this.#waiting.length > 0) {
      if (this.#waiting.every(({by}) => by === 'others')) await this.mayGo();
      await this.ready(); // Last, as mentions may have been found in the meantime
      await this.#tellNext();
    }
    this.#isSending = false;
  }

  async #tellNext(): Promise<void> {
    const [first, ...others] = this.#next();
    if (first) await this.#tell([first, ...others]);
  }

  async #tell(turns: [T, ...T[]]): Promise<void> {
    try {
      await this.tell(turns);
    } catch (error) {
      const isOne = turns.length === 1 || !isNotUnderstood(error);
      // One odd post must not take the others with it
      if (isOne) this.failed(turns, error);
      else for (const turn of turns) await this.#tell([turn]);
    }
  }

  /** A reply of ours alone; what others wrote on one page as far as it fits into a message. */
  #next(): T[] {
    const [first] = this.#waiting;
    const end = this.#waiting.findIndex(
      (turn, at) => at > 0 && !(first && at < limits.postsPerMessage && isOneMessage(first, turn)),
    );
    return this.#waiting.splice(0, end < 0 ? this.#waiting.length : end);
  }
}
