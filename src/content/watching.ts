import type {Post} from '../mention/post';
import type {LookFor} from '../messages/contract';
import type {Matcher} from '../query';
import {isOurs} from '../settings/accounts';
import type {Account} from '../settings/settings';
import {outermost, watchAdditions} from './additions';
import {allowance} from './allowance';
import {breathe, pause} from './breathe';
import {noCost} from './counters';
import {Following} from './following';
import type {Life} from './life';
import {Moves} from './moves';
import {own} from './own';
import {accountsOn} from './own-posts';
import {PasswordWatch} from './password';
import {root, rootAndShadows} from './roots';
import {Search} from './search';
import {SecondLook} from './second-look';
import {shortfall} from './shortfall';
import {inSlices, type Pace} from './slices';
import type {Spot} from './spots';
import {Stays} from './stays';
import {Telling} from './telling';
import type {Visit} from './visit';
import {type WholePage, wholePage} from './whole-page';
import type {Wishes} from './wishes';
import {EditorWatch, newPosts} from './written';

/** What following a page may take of its time, in milliseconds a second. */
const PER_SECOND = 40;

/** How long a page has to load what it loads by itself before it counts as whole. */
const LOADED_MS = 3000;

/** How often to look whether a person has done signing in. */
const SIGNING_IN_MS = 2000;

/** Watches a page for mentions: what it shows at first, what it adds, and where it goes. */
export class Watching {
  /** What it has cost so far. */
  readonly cost = noCost();
  readonly #telling: Telling;
  readonly #passwords: PasswordWatch;
  readonly #search: Search;
  readonly #accounts: Account[];
  readonly #following: Following;
  readonly #pace: Pace;
  readonly #stays = new Stays();
  readonly #moves: Moves;
  readonly #secondLook: SecondLook;
  readonly #editor: EditorWatch;
  /** Posts that were cut on the pages before this one. */
  #cutBefore = 0;
  /** When what was read in vain is read again. */
  #looksAgainAt = Number.POSITIVE_INFINITY;

  constructor(
    private readonly visit: Visit,
    wishes: Wishes & {matcher: Matcher},
    private readonly signal: AbortSignal,
    life: Life,
  ) {
    this.#telling = new Telling(visit.spots, (...post) => visit.flaggedBefore(...post), life);
    this.#passwords = new PasswordWatch(signal);
    this.#editor = new EditorWatch(() => void this.#telling.editor(), signal);
    const accounts = accountsOn(location.hostname, wishes.accounts);
    this.#accounts = accounts;
    this.#following = new Following(accounts);
    this.#search = this.#searching(wishes, accounts);
    this.#pace = allowance(PER_SECOND, signal);
    const isOwn = (node: Node) => visit.isOwn(node);
    watchAdditions(
      nodes => this.#added(nodes),
      isOwn,
      signal,
      () => {
        visit.removed();
        if (visit.spots.takeGone()) void this.#telling.gone();
      },
    );
    const told = {left: () => this.#left(), arrived: () => void this.#begin()};
    this.#moves = new Moves(visit.reader, told, signal);
    this.#secondLook = new SecondLook(
      this.#search,
      this.#following,
      visit.reader,
      this.#moves,
      root,
      signal,
    );
    void this.#begin();
  }

  /** Comes back when the page shows what its address says, and has heard how the mentions stand that it told of. */
  async heard(): Promise<void> {
    await this.#moves.arrived();
    await this.#telling.heard();
  }

  #searching({matcher, matchesOf}: Wishes & {matcher: Matcher}, accounts: Account[]): Search {
    const isOwn = (post: Parameters<typeof isOurs>[0]) => isOurs(post, location.hostname, accounts);
    return new Search(
      {
        matcher,
        matchesOf,
        isOurs: isOwn,
        accounts,
        following: this.#following,
        counters: this.cost,
      },
      {
        mention: spot => {
          if (this.#isLeftOver(spot)) return;
          this.visit.show(spot);
          this.#telling.mention(spot);
          this.#following.mention(spot.post);
        },
        own: spot => {
          if (this.#isLeftOver(spot)) return;
          this.visit.lose(spot.element);
          this.#telling.own(spot);
          this.#following.own(spot.post);
        },
        nothing: spot => {
          if (!this.#isLeftOver(spot)) this.#unmatched(spot);
        },
        isMention: element => this.visit.spots.at(element) !== undefined,
      },
    );
  }

  /** What is left of the page before is no part of this one. */
  #isLeftOver(spot: Spot): boolean {
    return this.#stays.isLeftOver(this.#moves.place, spot);
  }

  /** A flagged post is a mention too; any other without a match may follow one. */
  #unmatched(spot: Spot): void {
    this.visit.unmatched(spot);
    this.#telling.unmatched(spot);
    if (this.visit.spots.stateOf(spot)?.flagged) this.#following.mention(spot.post);
    else if (this.#following.mayFollow(spot.post) && !this.#telling.followUp(spot)) {
      this.#following.stop();
    }
  }

  async #begin(): Promise<void> {
    const place = this.#moves.place;
    const isOver = () => this.signal.aborted || this.#moves.place !== place;
    await this.#read(rootAndShadows(), breathe);
    if (isOver()) return;
    this.#tellShortfall();
    const follow = async (whom: LookFor) => {
      if (isOver()) return;
      this.#following.take(whom);
      await this.#secondLook.now(breathe);
      if (whom.wrote && !isOver()) await this.#lookForOwn([root()], breathe);
      if (!isOver()) await this.#readWhole(whom.isWatched);
    };
    await this.#telling.lookFor(this.visit.reader.threadUrl, follow, isOver);
  }

  /** In a thread with mentions, or a watched place, the page is read once whole, to know later whether a post is gone. */
  async #readWhole(isWatched = false): Promise<void> {
    const place = this.#moves.place;
    await pause(LOADED_MS, this.signal);
    const isDone = own().readyState === 'complete' && this.#moves.place === place;
    if (!isDone || !(isWatched || this.#following.isThread)) return;
    if (this.visit.reader.isTranslated) return; // Other words than before prove nothing
    const tell = (page: WholePage) => void this.#telling.whole(page);
    const isOwn = (post: Post) => isOurs(post, location.hostname, this.#accounts);
    const steps = wholePage(this.visit.reader, tell, isOwn);
    await inSlices(this.#moves.steps(steps), this.signal, breathe);
  }

  async #added(nodes: Node[]): Promise<void> {
    const {visit} = this;
    this.#moves.look();
    visit.changed(nodes);
    for (const node of nodes) if (node instanceof Element) this.#passwords.look(node);
    await this.#readAnew(nodes);
    if (visit.spots.takeGone()) void this.#telling.gone();
    this.#tellShortfall();
    void this.#lookAgain();
    if (this.#editor.isFresh && this.#following.isThread) await this.#lookForOwn(nodes, this.#pace);
    await this.#secondLook.inTime(this.#pace);
  }

  /** Reads what has come; anew, where it was in vain by what was known of the page. */
  async #readAnew(nodes: Node[]): Promise<void> {
    await this.#read(nodes, this.#pace);
    const {owedIn} = this.visit.reader;
    if (owedIn === undefined) return;
    await pause(owedIn, this.signal);
    await this.#read(nodes, this.#pace);
  }

  /** What has come may tell who wrote what stood there before: that is read when it may cost something again. */
  async #lookAgain(): Promise<void> {
    const {inVain} = this.visit.reader;
    const now = performance.now();
    const dueIn = inVain.dueIn(now);
    if (dueIn === undefined || now + dueIn >= this.#looksAgainAt) return;
    const at = now + dueIn;
    this.#looksAgainAt = at;
    await pause(dueIn, this.signal);
    // Words that came meanwhile may have been due before
    if (this.#looksAgainAt === at) this.#looksAgainAt = Number.POSITIVE_INFINITY;
    const nodes = outermost(new Set(inVain.take(performance.now())));
    if (nodes.length === 0) return;
    await this.#readAnew(nodes);
    this.#tellShortfall();
  }

  /** Just after a person wrote in a thread with mentions, what they wrote may be among these posts. */
  async #lookForOwn(nodes: Node[], pace: Pace): Promise<void> {
    const {reader} = this.visit;
    const tell = (posts: Post[]) => void this.#telling.strangers(posts);
    await inSlices(this.#moves.steps(newPosts(reader, nodes, tell)), this.signal, pace);
  }

  /** A page that could not be read as it should be is told of, where it was read at all. */
  #tellShortfall(): void {
    const where = shortfall(this.visit.reader, this.cost.cut - this.#cutBefore);
    if (where) void this.#telling.fellShort(where);
  }

  /** What is shown leaves later, or stays: it is told of where it was read. */
  #left(): void {
    this.#telling.moved();
    this.#cutBefore = this.cost.cut;
    this.#following.clear();
    this.visit.reader.inVain.clear();
    this.visit.moved();
  }

  async #read(nodes: Node[], pace: Pace): Promise<void> {
    await this.#signedIn();
    await inSlices(this.#moves.steps(this.#steps(nodes)), this.signal, async spent => {
      await this.#telling.room();
      await pace(spent);
    });
  }

  *#steps(nodes: Node[]): Generator<void> {
    const {reader, spots} = this.visit;
    const changed = new Set(nodes.flatMap(node => spots.around(node)?.element ?? []));
    const moved: Spot[] = [];
    for (const spot of spots.within(nodes)) {
      if (spot) moved.push(spot);
      yield;
    }
    for (const element of changed) {
      this.#judgeAgain(element);
      yield;
    }
    yield* this.#search.in(nodes, reader);
    for (const spot of moved) {
      // What was moved as a whole may have been rewritten too, and was not read where no brand is in it
      if (spots.at(spot.element) === spot) this.#judgeAgain(spot.element);
      yield;
    }
  }

  /** A page may have put another post there, or taken the brand out of this one. */
  #judgeAgain(element: Element): void {
    const reading = this.visit.reader.postAt(element);
    if (reading?.element === element) this.#search.judge(reading);
    else this.visit.unread(element);
  }

  /** Waits while a visible password field says that a person is signing in. */
  async #signedIn(): Promise<void> {
    while (this.#passwords.isShown && !this.signal.aborted) {
      this.visit.isPaused = true;
      await pause(SIGNING_IN_MS, this.signal);
    }
    this.visit.isPaused = false;
  }
}
