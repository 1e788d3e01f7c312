import {ask} from '../messages/ask';
import {ExtensionGone} from '../messages/failures';
import type {Matcher} from '../query';
import {watchAdditions} from './additions';
import {followAddress} from './address';
import {allowance} from './allowance';
import {breathe, pause} from './breathe';
import type {Life} from './life';
import {own} from './own';
import {accountsOn, ownTracesOf} from './own-posts';
import {PasswordWatch} from './password';
import {Pointing} from './pointing';
import {rootAndShadows} from './roots';
import {inSlices, type Pace} from './slices';
import {followWishes, wishesFor} from './wishes';
import {type Reasons, worthIn} from './worth';

/** What looking at additions may take of a page's time, in milliseconds a second. */
const PER_SECOND = 20;

/** How often to look whether a person has done signing in. */
const SIGNING_IN_MS = 2000;

/** How long the pointer rests on words before a person seems to read them with a purpose. */
const REST_MS = 400;

/** How long a script that could not be brought waits to be asked for again, and how often. */
const AGAIN_MS = 30_000;
const MOST_TRIES = 3;

/** What holds words that somebody wrote, and how many letters of them make it worth bringing a reader. */
const WORDS = 'p, li, td, dd, blockquote, article, [role="article"]';
const LETTERS = 40;

/** True where a person points at running words: menus, pictures and forms hold no post. */
function isAtWords(target: Element): boolean {
  const {length} = target.closest(WORDS)?.textContent?.trim() ?? '';
  return length >= LETTERS;
}

/** Looks out for a reason to read this page: something that is watched for, or a person who points. */
export function lookOut(life: Life): void {
  void begin(life);
}

async function begin(life: Life): Promise<void> {
  const {hostname} = location;
  const wishes = await wishesFor(hostname);
  if (life.signal.aborted) return;
  followWishes(wishes, hostname, life);
  if (wishes.isOff) return life.end('turned off');
  const passwords = new PasswordWatch(life.signal);
  const visit = visitOnce(life);
  const pointed = (target: Element | undefined) => {
    if (target && isAtWords(target) && !passwords.isShown) visit();
  };
  new Pointing({pointed}, REST_MS, life.signal);
  const {matcher, accounts} = wishes;
  if (!matcher) return;
  const ownTraces = ownTracesOf(accountsOn(hostname, accounts));
  new LookOut({matcher, ownTraces}, passwords, visit, life.signal);
}

/** True once the worker has brought the script that reads, which ends this one when it comes. */
async function isBrought(life: Life): Promise<boolean> {
  try {
    return (await ask('visit.asked', {})).begun;
  } catch (error) {
    if (error instanceof ExtensionGone) life.end('extension gone');
    return false;
  }
}

/** Asks for the script that reads; where it could not be brought, at the next reason and after a while. */
function visitOnce(life: Life): () => void {
  const {signal} = life;
  let isAsked = false;
  let tries = 0;
  const visit = async () => {
    if (isAsked || signal.aborted) return;
    isAsked = true;
    if (await isBrought(life)) return;
    const isLast = tries++ >= MOST_TRIES;
    if (!isLast) isAsked = false;
    await pause(AGAIN_MS, signal);
    isAsked = false;
    if (!isLast) await visit();
  };
  return () => void visit();
}

/** Holds what a page shows and adds against what is watched for, until there is a hit. */
class LookOut {
  readonly #following: Pace;
  #title: string | undefined;
  #isFound = false;

  constructor(
    private readonly reasons: Reasons & {matcher: Matcher},
    private readonly passwords: PasswordWatch,
    private readonly visit: () => void,
    private readonly signal: AbortSignal,
  ) {
    this.#following = allowance(PER_SECOND, signal);
    watchAdditions(
      nodes => this.#added(nodes),
      () => false,
      signal,
    );
    followAddress(() => void this.#lookAtAll(), signal);
    void this.#lookAtAll();
  }

  #lookAtAll(): Promise<void> {
    return this.#look(rootAndShadows(), breathe);
  }

  async #added(nodes: Node[]): Promise<void> {
    for (const node of nodes) if (node instanceof Element) this.passwords.look(node);
    await this.#look(nodes, this.#following);
  }

  async #look(roots: Node[], pace: Pace): Promise<void> {
    while (this.passwords.isShown && !this.signal.aborted) {
      await pause(SIGNING_IN_MS, this.signal);
    }
    await inSlices(this.#steps(roots), this.signal, pace);
    if (this.#isFound) this.visit();
  }

  *#steps(roots: Node[]): Generator<void> {
    for (const isReason of worthIn(roots, this.reasons)) {
      this.#isFound = isReason;
      if (isReason) return;
      yield;
    }
    // Last, as for a short text alone browsers make an expression that a long one cannot use
    this.#isFound = this.#isInTitle();
  }

  /** The headings that a title is read from beside stand in the page, and were looked through with it. */
  #isInTitle(): boolean {
    const {title} = own();
    if (title === this.#title) return false;
    this.#title = title;
    return this.reasons.matcher.touches(title);
  }
}
