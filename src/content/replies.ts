import type {Post} from '../mention/post';
import type {PageRef, PageState} from '../messages/contract';

/** Posts of our own on one page that are told of at most. */
const MOST = 500;

/** A post by an account of ours, and the page it was seen on. */
export type OwnPost = {page: PageRef; reply: Post};

/** Tells the worker of posts by our own accounts, one by one: each may answer what was seen before. */
export class Replies {
  readonly #waiting: OwnPost[] = [];
  #left = MOST;
  #isSending = false;

  /** @param ready comes back when the mentions on the page are known, which a reply may answer */
  constructor(
    private readonly tell: (own: OwnPost) => Promise<PageState[]>,
    private readonly ready: () => Promise<void>,
    private readonly settled: (states: PageState[]) => void,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Tells of a post of ours, after the mentions that were found before it. */
  add(own: OwnPost): void {
    if (this.#left-- <= 0) return;
    this.#waiting.push(own);
    if (!this.#isSending) void this.#send();
  }

  async #send(): Promise<void> {
    this.#isSending = true;
    for (let own = this.#waiting.shift(); own; own = this.#waiting.shift()) {
      try {
        await this.ready();
        this.settled(await this.tell(own));
      } catch (error) {
        this.failed(error);
      }
    }
    this.#isSending = false;
  }
}
