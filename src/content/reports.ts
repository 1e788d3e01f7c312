import {limits} from '../mention/limits';
import type {PageRef, PageState, Seen} from '../messages/contract';
import {Refused} from '../messages/failures';

/** Characters of text in one message; the count of posts alone would allow far too much. */
const CHARACTERS = 1_000_000;

/** Posts that wait to be told before reading itself has to wait. */
const FULL = 1000;

/** A post to be told of, and the page it was seen on. */
export type Report = {
  seen: Seen;
  page: PageRef;
  identity: string;
  /** How often telling has failed; absent before it did. */
  tries?: number;
};

/** How reports go out: one state for each post comes back, in the same order. */
export type Tell = (page: PageRef, seen: Seen[]) => Promise<(PageState | null)[]>;

/** Tells the worker of the posts that were found, many in a message, one message at a time. */
export class Reports {
  readonly #waiting: Report[] = [];
  #sending: Promise<void> | undefined;
  /** The last message, until what was answered has been taken in. */
  #onItsWay: Promise<void> | undefined;

  /** @param mayGo comes back when the next message may go that is not full */
  constructor(
    private readonly tell: Tell,
    private readonly settled: (report: Report, state: PageState | null) => void,
    private readonly failed: (reports: Report[], error: unknown) => void,
    private readonly mayGo: () => Promise<void>,
  ) {}

  /** Tells of a post soon, together with what else is found until then. */
  add(report: Report): void {
    this.#waiting.push(report);
    this.#sending ??= this.#send();
  }

  /** Comes back at once while few reports wait; else when they have gone out. */
  async room(): Promise<void> {
    if (this.#waiting.length >= FULL) await this.#sending;
  }

  /** Comes back when everything found so far has been told. */
  async idle(): Promise<void> {
    await this.#sending;
  }

  /** Comes back when the answer to what has gone out is taken in. */
  async heard(): Promise<void> {
    await this.#onItsWay;
  }

  /** Hands over what still waits, as the page is being left and no answer will be heard. */
  flush(): void {
    while (this.#waiting.length > 0) void this.#tell(this.#batch());
  }

  async #send(): Promise<void> {
    await Promise.resolve(); // What is found in the same slice goes into the same message
    while (this.#waiting.length > 0) {
      if (this.#waiting.length < limits.postsPerMessage) await this.mayGo();
      this.#onItsWay = this.#tell(this.#batch());
      await this.#onItsWay;
    }
    this.#sending = undefined;
  }

  async #tell(batch: Report[]): Promise<void> {
    const [first] = batch;
    if (!first) return;
    try {
      const seen = batch.map(report => report.seen);
      const states = await this.tell(first.page, seen);
      for (const [i, report] of batch.entries()) this.settled(report, states[i] ?? null);
    } catch (error) {
      if (batch.length === 1 || !(error instanceof Refused && error.because === 'not understood')) {
        this.failed(batch, error);
        return;
      }
      // One odd post must not take the others with it
      const half = Math.ceil(batch.length / 2);
      await this.#tell(batch.slice(0, half));
      await this.#tell(batch.slice(half));
    }
  }

  /** The next reports of one page that fit into one message. */
  #batch(): Report[] {
    const page = this.#waiting[0]?.page.url;
    let characters = 0;
    const end = this.#waiting.findIndex((report, i) => {
      characters += report.seen.post.body.length;
      return (
        report.page.url !== page ||
        i === limits.postsPerMessage ||
        (i > 0 && characters > CHARACTERS)
      );
    });
    return this.#waiting.splice(0, end === -1 ? this.#waiting.length : end);
  }
}
