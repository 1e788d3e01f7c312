import {openReader, type Reader, type Reading} from '../posts';
import {threadOf} from '../posts/thread';
import {InVain} from './in-vain';
import {type Original, Originals} from './originals';
import {mayBeTitle} from './title';
import {type Now, Whereabouts} from './whereabouts';

/** Looking at the whole page anew may take this share of our time at most. */
const SHARE = 0.05;

/** The same for what the page says of itself, which hardly ever changes where it stays. */
const SAYINGS_SHARE = 0.005;

/**
 * A reader that opens the page anew when it finds nothing there though the page has grown: what a
 * page looks like is learned from its posts, and some have none at first.
 */
export class FreshReader
  implements Pick<Reader, 'prepare' | 'readSlowly' | 'places' | 'postAt' | 'isInPart' | 'missed'>
{
  /** Where no post was found, though something was looked for there. */
  readonly inVain = new InVain();
  #originals = new Originals();
  readonly #whereabouts = new Whereabouts();
  #opened: Reader | undefined;
  #openedAt: Now | undefined;
  #hasChanged = false;
  /** What the page says of itself may have changed too. */
  #isDated = false;
  #owes = false;
  #notBefore = 0;
  #notRenewedBefore = 0;

  /** The page shows these nodes, which were not there when it was last opened. */
  changed(nodes: Node[]): void {
    this.#hasChanged = true;
    this.#isDated ||= mayBeTitle(nodes);
  }

  /** The same words as long as the page shows the same conversation. */
  get place(): string {
    return this.#whereabouts.now.place;
  }

  /** The address of the conversation. */
  get threadUrl(): string {
    return threadOf(this.#whereabouts.now.page).url;
  }

  #reopen(): void {
    this.#opened = undefined;
    this.#hasChanged = false;
    this.#owes = false;
  }

  /** Opened when it is first needed, as most pages hold nothing to read; anew in another place. */
  get #reader(): Reader {
    const {now} = this.#whereabouts;
    if (now.place !== this.#openedAt?.place) {
      if (this.#openedAt) this.#originals = new Originals();
      this.#reopen();
    }
    const isFresh = this.#opened === undefined;
    this.#opened ??= openReader(document, now.page.url);
    const isDue = this.#isDated && performance.now() >= this.#notRenewedBefore;
    if (isFresh || isDue || now !== this.#openedAt) this.#renew(this.#opened, now);
    return this.#opened;
  }

  #renew(reader: Reader, now: Now): void {
    const began = performance.now();
    reader.renew(now.page);
    const ended = performance.now();
    this.#notRenewedBefore = ended + (ended - began) / SAYINGS_SHARE;
    this.#openedAt = now;
    this.#isDated = false;
  }

  /** The steps of finding out how the page is read; anew, where the last reading was in vain. */
  *prepare(): Generator<undefined> {
    if (!this.#owes || !this.#mayReopen()) {
      yield* this.#reader.prepare();
      return;
    }
    this.#reopen();
    let spent = 0;
    for (const steps = this.#reader.prepare()[Symbol.iterator](); ; ) {
      const began = performance.now();
      const {done} = steps.next();
      spent += performance.now() - began;
      if (done) break;
      yield;
    }
    this.#notBefore = performance.now() + spent / SHARE;
  }

  *readSlowly(
    within?: Node[],
    isKnown?: (element: Element) => boolean,
  ): Generator<Original | undefined> {
    let isFound = false;
    const isPassedOver = (element: Element) => {
      const isIt = isKnown?.(element) ?? false;
      isFound ||= isIt;
      return isIt;
    };
    for (const reading of this.#reader.readSlowly(within, isPassedOver)) {
      isFound ||= reading !== undefined;
      yield reading && this.#originals.of(reading);
    }
    if (!isFound && this.#hasChanged) this.#owes = true;
    if (!within) return;
    if (isFound) this.inVain.found(within);
    else this.inVain.add(within, performance.now());
  }

  places(): Iterable<Element | undefined> {
    return this.#reader.places();
  }

  postAt(node: Node): Original | undefined {
    const reading = this.#reader.postAt(node) ?? this.#anewAt(node);
    return reading && this.#originals.of(reading);
  }

  #anewAt(node: Node): Reading | undefined {
    return this.#mayReopen() ? this.#timed(() => this.#reader.postAt(node)) : undefined;
  }

  /** True where the page is shown in another language than when it began. */
  get isTranslated(): boolean {
    return this.#originals.isTranslated;
  }

  get isInPart(): boolean {
    return this.#opened?.isInPart ?? false;
  }

  get missed(): Reader['missed'] {
    return this.#opened?.missed ?? [];
  }

  /** Milliseconds until what was looked for in vain may be looked for anew; undefined: nothing was. */
  get owedIn(): number | undefined {
    return this.#owes ? Math.max(this.#notBefore - performance.now(), 0) : undefined;
  }

  #mayReopen(): boolean {
    return this.#hasChanged && performance.now() >= this.#notBefore;
  }

  #timed<T>(read: () => T): T {
    const began = performance.now();
    this.#reopen();
    const result = read();
    const now = performance.now();
    this.#notBefore = now + (now - began) / SHARE;
    return result;
  }
}
