import type {Matcher} from '../query';
import {isOurs} from '../settings/accounts';
import {watchAdditions} from './additions';
import {followAddress} from './address';
import {allowance} from './allowance';
import {breathe, pause} from './breathe';
import {noCost} from './counters';
import type {Life} from './life';
import {accountsOn} from './own-posts';
import {PasswordWatch} from './password';
import {Search} from './search';
import {inSlices, type Pace} from './slices';
import {spotOf} from './spots';
import {Telling} from './telling';
import type {Visit} from './visit';
import type {Wishes} from './wishes';

/** What following a page may take of its time, in milliseconds a second. */
const PER_SECOND = 40;

/** How often to look whether a person has done signing in. */
const SIGNING_IN_MS = 2000;

/** Watches a page for mentions: what it shows at first, what it adds, and where it goes. */
export class Watching {
  /** What it has cost so far. */
  readonly cost = noCost();
  readonly #telling: Telling;
  readonly #passwords: PasswordWatch;
  readonly #search: Search;
  readonly #following: Pace;

  constructor(
    private readonly visit: Visit,
    wishes: Wishes & {matcher: Matcher},
    private readonly signal: AbortSignal,
    life: Life,
  ) {
    this.#telling = new Telling(visit.spots, life);
    this.#passwords = new PasswordWatch(signal);
    this.#search = this.#searching(wishes);
    this.#following = allowance(PER_SECOND, signal);
    const isOwn = (node: Node) => visit.isOwn(node);
    watchAdditions(nodes => this.#added(nodes), isOwn, signal);
    followAddress(() => this.#moved(), signal);
    void this.#readAll();
  }

  #searching({matcher, accounts: everywhere, matchesOf}: Wishes & {matcher: Matcher}): Search {
    const accounts = accountsOn(location.hostname, everywhere);
    const isOwn = (post: Parameters<typeof isOurs>[0]) => isOurs(post, location.hostname, accounts);
    return new Search(
      {matcher, matchesOf, isOurs: isOwn, accounts, counters: this.cost},
      {
        mention: (reading, matches) => {
          const spot = spotOf(reading, matches);
          this.visit.show(spot);
          this.#telling.mention(spot);
        },
        own: reading => {
          this.visit.lose(reading.element);
          this.#telling.own(spotOf(reading, []));
        },
        nothing: reading => this.visit.unmatched(spotOf(reading, [])),
      },
    );
  }

  #readAll(): Promise<void> {
    return this.#read([document.body ?? document.documentElement], breathe);
  }

  async #added(nodes: Node[]): Promise<void> {
    const {visit, signal} = this;
    visit.changed();
    for (const node of nodes) if (node instanceof Element) this.#passwords.look(node);
    await this.#read(nodes, this.#following);
    const owedIn = visit.reader.owedIn;
    if (owedIn === undefined) return;
    await pause(owedIn, signal);
    await this.#read(nodes, this.#following);
  }

  #moved(): void {
    this.#telling.moved();
    this.visit.moved();
    void this.#readAll();
  }

  async #read(nodes: Node[], pace: Pace): Promise<void> {
    await this.#signedIn();
    await inSlices(this.#steps(nodes), this.signal, async spent => {
      await this.#telling.room();
      await pace(spent);
    });
  }

  *#steps(nodes: Node[]): Generator<void> {
    const {reader, spots} = this.visit;
    const changed = new Set(nodes.flatMap(node => spots.around(node)?.element ?? []));
    for (const element of changed) {
      // A page may have put another post there, or taken the brand out of this one
      const reading = reader.postAt(element);
      if (reading?.element === element) this.#search.judge(reading);
      else this.visit.lose(element);
      yield;
    }
    yield* this.#search.in(nodes, reader);
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
