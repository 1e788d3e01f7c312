import {ask} from '../messages/ask';
import {ExtensionGone, Refused} from '../messages/failures';
import type {Life} from './life';
import {pageRef} from './page-ref';
import {Replies} from './replies';
import {Reported} from './reported';
import {Reports} from './reports';
import type {Spot, Spots} from './spots';

/** Tells the worker what a page shows, each post once, and takes in how each stands. */
export class Telling {
  readonly #reported = new Reported();
  readonly #reports: Reports;
  readonly #replies: Replies;

  constructor(
    spots: Spots,
    private readonly life: Life,
  ) {
    this.#reports = new Reports(
      async (page, seen) => (await ask('mentions.seen', {page, seen})).states,
      ({identity}, state) => {
        if (state) spots.settle(identity, state);
      },
      (reports, error) => {
        for (const {identity} of reports) this.#reported.forget(identity);
        this.#failed(error);
      },
    );
    this.#replies = new Replies(
      async own => (await ask('reply.seen', own)).states,
      () => this.#reports.idle(),
      states => spots.settleKnown(states),
      error => this.#failed(error),
    );
    const {signal} = life;
    signal.addEventListener('abort', () => {
      if (signal.reason === 'page left') this.#reports.flush();
    });
  }

  /** Tells of a mention, unless it was told of with the same text. */
  mention({identity, post, matches}: Spot): void {
    if (!this.#reported.isNews(identity, post.body)) return;
    this.#reports.add({seen: {post, matches}, page: pageRef(), identity});
  }

  /** Tells of a post by an account of ours, which may answer a mention. */
  own({identity, post}: Spot): void {
    if (this.#reported.isNews(identity, post.body)) {
      this.#replies.add({page: pageRef(), reply: post});
    }
  }

  /** Comes back when there is room for more. */
  room(): Promise<void> {
    return this.#reports.room();
  }

  /** Another page begins, of which nothing was told. */
  moved(): void {
    this.#reported.clear();
  }

  #failed(error: unknown): void {
    if (error instanceof ExtensionGone) this.life.end('extension gone');
    // What the worker will not take now is told again when it is seen again
    else if (!(error instanceof Refused)) reportError(error);
  }
}
