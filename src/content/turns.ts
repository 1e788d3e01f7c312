import type {Post} from '../mention/post';
import type {PageRef, PageState} from '../messages/contract';

/** Posts of one page that are told of in this way at most. */
const MOST = 500;

/** A post that is no mention but may change one, and the page it was seen on. */
export type Turn = {by: 'us' | 'others'; page: PageRef; post: Post};

/**
 * Tells the worker of posts that come after mentions: replies by accounts of ours, and what people
 * wrote since. One by one, as each may belong to what was told before.
 */
export class Turns {
  readonly #waiting: Turn[] = [];
  #left = MOST;
  #isSending = false;

  /** @param ready comes back when the mentions on the page are known, to which a turn may belong */
  constructor(
    private readonly tell: (turn: Turn) => Promise<PageState[]>,
    private readonly ready: () => Promise<void>,
    private readonly settled: (states: PageState[]) => void,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Tells of a post, after the mentions that were found before it. */
  add(turn: Turn): void {
    if (this.#left-- <= 0) return;
    this.#waiting.push(turn);
    if (!this.#isSending) void this.#send();
  }

  async #send(): Promise<void> {
    this.#isSending = true;
    for (let turn = this.#waiting.shift(); turn; turn = this.#waiting.shift()) {
      try {
        await this.ready();
        this.settled(await this.tell(turn));
      } catch (error) {
        this.failed(error);
      }
    }
    this.#isSending = false;
  }
}
