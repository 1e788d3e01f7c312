import type {BrandId} from '../mention/decision';
import type {Post} from '../mention/post';
import {ask} from '../messages/ask';
import type {Ask, LookFor, PageState} from '../messages/contract';
import {ExtensionGone, Refused} from '../messages/failures';
import {pageOf} from '../posts';
import {askAgain, Later} from './later';
import type {Life} from './life';
import {pageRef} from './page-ref';
import {Reported} from './reported';
import {type Report, Reports} from './reports';
import type {Spot, Spots} from './spots';
import {Standing} from './standing';
import {tempo} from './tempo';
import {type Turn, Turns} from './turns';
import type {WholePage} from './whole-page';

/** A turn, and where it stands. */
type TurnHere = Turn & {element: Element};

/** Tells of a reply of ours, or of what others wrote since. */
function tellTurns(
  turns: [Turn, ...Turn[]],
): Promise<{states: PageState[]; flagged?: (PageState | null)[]}> {
  const [{by, page, post}] = turns;
  return by === 'us'
    ? ask('reply.seen', {page, reply: post})
    : ask('follow-ups.seen', {page, posts: turns.map(turn => turn.post)});
}

/** Tells the worker what a page shows, each post once, and takes in how each stands. */
export class Telling {
  readonly #reported = new Reported();
  readonly #standing = new Standing();
  readonly #reports: Reports;
  readonly #turns: Turns<TurnHere>;
  readonly #reportsLater: Later<Report>;
  readonly #turnsLater: Later<TurnHere>;
  /** Where reading this page fell short, as last told. */
  #fell = '';

  /** @param flagged called for a post without a brand that a person flagged here before */
  constructor(
    private readonly spots: Spots,
    private readonly flagged: (element: Element, identity: string) => void,
    private readonly life: Life,
  ) {
    const {signal} = life;
    this.#reports = new Reports(
      async (page, seen) => (await ask('mentions.seen', {page, seen})).states,
      ({identity}, state) => {
        if (state) spots.settle(identity, state);
      },
      (reports, error) => {
        for (const {identity, seen} of reports) this.#reported.forget(identity, seen.post.body);
        void this.#reportsLater.add(reports, error);
        this.#failed(error);
      },
      tempo(signal),
    );
    this.#turns = new Turns(
      turns => this.#tellTurns(turns),
      () => this.#idle(),
      (turns, error) => {
        for (const {identity, post} of turns) this.#reported.forget(identity, post.body);
        void this.#turnsLater.add(turns, error);
        this.#failed(error);
      },
      tempo(signal),
    );
    this.#reportsLater = new Later(report => this.#report(report), signal);
    this.#turnsLater = new Later(turn => this.#turn(turn), signal);
    signal.addEventListener('abort', () => {
      if (signal.reason !== 'page left') {
        this.#standing.drop();
        return;
      }
      this.#standing.flush();
      this.#reports.flush();
      this.#turns.flush(); // After what they may belong to
    });
  }

  /** Tells of a mention, unless it was told of with the same text; of one that is being written once it stands. */
  mention({identity, post, matches, element}: Spot): void {
    const report = {seen: {post, matches}, page: pageRef(), identity};
    this.#standing.take(element, post, () => this.#report(report));
  }

  /** Tells of no mention in a post that is none by now. */
  unmatched({post, element}: Spot): void {
    this.#standing.pass(element, post);
  }

  /** Tells of a post by an account of ours, which may answer a mention. */
  own({identity, post, element}: Spot): void {
    this.#standing.pass(element, post);
    this.#turn({by: 'us', page: pageRef(), post, identity, element});
  }

  /** Tells of a post that may follow a mention, though nothing in it matched; false when it is the last. */
  followUp({identity, post, element}: Spot): boolean {
    this.#turn({by: 'others', page: pageRef(), post, identity, element});
    return !this.#turns.isSpent('others');
  }

  /**
   * Asks who is followed in the thread of this page.
   * @param told called with nobody where the worker will not say, and again once it does
   * @param isOver true once that page was left
   */
  async lookFor(
    threadUrl: string,
    told: (whom: LookFor) => Promise<void>,
    isOver: () => boolean,
  ): Promise<void> {
    const which = pageOf(document);
    const opened = {page: pageRef(), threadUrl, ...(which === undefined ? {} : {which})};
    const failed = async (error: unknown, tries: number) => {
      this.#failed(error);
      if (tries === 0) await told({authors: [], replies: []});
    };
    const asking = () => ask('thread.opened', opened);
    const whom = await askAgain(asking, failed, isOver, this.life.signal);
    if (whom) await told(whom);
  }

  /** Tells of a page that was read whole, once its mentions are known. */
  async whole({threadUrl, posts}: WholePage): Promise<void> {
    const page = pageRef();
    await this.#reports.idle();
    try {
      await ask('page.read', {page, threadUrl, posts});
    } catch (error) {
      this.#failed(error);
    }
  }

  /** Tells where reading this page fell short, unless just that was told. */
  async fellShort(where: Omit<Ask<'page.cut'>, 'page'>): Promise<void> {
    const fell = JSON.stringify(where);
    if (fell === this.#fell) return;
    this.#fell = fell;
    try {
      await ask('page.cut', {page: pageRef(), ...where});
    } catch (error) {
      this.#failed(error);
    }
  }

  /** Has the worker ask again what this page shows: less than it said. */
  async gone(): Promise<void> {
    await this.#beside(() => ask('mentions.seen', {page: pageRef(), seen: []}));
  }

  /** Tells that an editor is in use here; never what is typed. */
  async editor(): Promise<void> {
    await this.#beside(() => ask('editor.used', {page: pageRef()}));
  }

  /** Tells of posts that came just after: one of them may be the person's own. */
  async strangers(posts: Post[]): Promise<void> {
    const page = pageRef();
    await this.#idle(); // The mentions of this thread are to be known before
    await this.#beside(() => ask('strangers.seen', {page, posts}));
  }

  /** What nobody tells again when it fails: the next occasion will do. */
  async #beside(tell: () => Promise<unknown>): Promise<void> {
    try {
      await tell();
    } catch (error) {
      this.#failed(error);
    }
  }

  /** Comes back when there is room for more. */
  room(): Promise<void> {
    return this.#reports.room();
  }

  /** Comes back when the page has heard how the mentions stand that were told of. */
  heard(): Promise<void> {
    return this.#reports.heard();
  }

  /** Another page begins, of which nothing was told. */
  moved(): void {
    this.#standing.flush();
    this.#reports.flush(); // Told later it would count on the page that begins
    this.#reported.clear();
    this.#turns.moved();
    this.#fell = '';
  }

  /** Comes back when everything found so far has been told, also what is still being written. */
  async #idle(): Promise<void> {
    this.#standing.flush();
    await this.#reports.idle();
  }

  #report(report: Report): void {
    const {post, matches} = report.seen;
    const brands = matches.map(({brandId}) => brandId);
    const isDated = (post.postedAt ?? post.postedText) !== undefined;
    if (this.#isNews(report, post.body, brands, isDated)) this.#reports.add(report);
  }

  async #tellTurns(turns: [TurnHere, ...TurnHere[]]): Promise<void> {
    const {states, flagged = []} = await tellTurns(turns);
    this.spots.settleKnown(states);
    for (const [at, {identity, element}] of turns.entries()) {
      const state = flagged[at];
      if (!state) continue;
      this.spots.settle(identity, state);
      this.flagged(element, identity);
    }
  }

  #turn(turn: TurnHere): void {
    if (this.#isNews(turn, turn.post.body)) this.#turns.add(turn);
  }

  /** What failed is told again only where nothing newer was told of the post since. */
  #isNews(
    {identity, tries = 0}: {identity: string; tries?: number},
    words: string,
    brands: BrandId[] = [],
    isDated = true,
  ): boolean {
    if (tries > 0 && this.#reported.isTold(identity)) return false;
    return this.#reported.isNews(identity, words, brands, isDated);
  }

  #failed(error: unknown): void {
    if (error instanceof ExtensionGone) this.life.end('extension gone');
    // What the worker will not take now is told again later, or when it is seen again
    else if (!(error instanceof Refused)) reportError(error);
  }
}
