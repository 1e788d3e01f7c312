import {onceDrawn} from '../breathe';
import {own} from '../own';
import {Holders} from './holders';
import type {Pill} from './pill';
import type {Size} from './places';
import {Stand} from './stand';

/** What the arranger asks of the island: its origin, and to let points through to the page. */
export type Ground = {
  origin(): DOMRect;
  aside(look: () => void): void;
};

type Unsettled = {pill: Pill; stand: Stand; post: DOMRect};

function viewSize(): Size {
  // In quirks mode the body, not the root, has the size of the view
  const {clientWidth: width, clientHeight: height} =
    own().scrollingElement ?? own().documentElement;
  return {width, height};
}

/**
 * Keeps each pill beside its post. All reading is done first and all writing after, once a frame;
 * a page that scrolls as a whole carries the pills along, and nothing is written at all.
 */
export class Arranger {
  readonly #stands = new Map<Pill, Stand>();
  readonly #holders: Holders;
  #frame: number | undefined;

  constructor(
    private readonly ground: Ground,
    signal: AbortSignal,
  ) {
    this.#holders = new Holders(() => this.request(), signal);
    const options = {signal, capture: true, passive: true};
    for (const name of ['scroll', 'load', 'transitionend']) {
      addEventListener(name, () => this.request(), options);
    }
    for (const name of ['resize', 'scrollend', 'fullscreenchange']) {
      addEventListener(name, () => this.resettle(), options);
    }
  }

  /** Keeps a pill beside an element from now on. */
  add(pill: Pill, element: Element): void {
    this.#stands.set(pill, new Stand(element));
    this.#holders.add(element);
    this.request();
  }

  /** Follows a pill no more. */
  remove(pill: Pill): void {
    const stand = this.#stands.get(pill);
    if (stand) this.#holders.remove(stand.element);
    this.#stands.delete(pill);
  }

  /** The pill's post is pointed at, or no longer. */
  point(pill: Pill, isPointed: boolean): void {
    const stand = this.#stands.get(pill);
    if (!stand || stand.isPointed === isPointed) return;
    stand.isPointed = isPointed;
    if (isPointed) this.unsettle(pill);
  }

  /** The pill changed its size. */
  unsettle(pill: Pill): void {
    const stand = this.#stands.get(pill);
    if (stand) stand.isSettled = false;
    this.request();
  }

  /** Looks for room anew, as what is on the screen has changed. */
  resettle(): void {
    for (const stand of this.#stands.values()) stand.isSettled = false;
    this.request();
  }

  /** Arranges with the next frame. */
  request(): void {
    if (this.#stands.size === 0) return;
    this.#frame ??= requestAnimationFrame(() => void this.#arrangeNow());
  }

  /** What only moves is moved before the frame is drawn, or it would lag behind a scrolled list. */
  async #arrangeNow(): Promise<void> {
    // What is where is known once it is drawn: before, the browser would find it out in our time
    if ([...this.#stands.values()].some(({isSettled}) => !isSettled)) await onceDrawn();
    this.#frame = undefined;
    this.#arrange();
  }

  #arrange(): void {
    const origin = this.ground.origin();
    const all = [...this.#stands].map(([pill, stand]) => {
      pill.look();
      return {pill, stand, post: stand.element.getBoundingClientRect()};
    });
    this.#settle(all.filter(({stand}) => !stand.isSettled));
    const moved = all.filter(({pill, stand, post}) => pill.place(stand.placeFrom(origin, post)));
    if (moved.length > 0) this.request(); // To note where they stand now
  }

  #settle(unsettled: Unsettled[]): void {
    if (unsettled.length === 0) return;
    for (const {pill} of unsettled) pill.narrow(false);
    const cramped = this.#settleAsTheyAre(unsettled).filter(({pill}) => pill.narrow(true));
    if (cramped.length > 0) this.#settleAsTheyAre(cramped);
  }

  /** Finds room for each in its size; those are left that hide what is below them. */
  #settleAsTheyAre(unsettled: Unsettled[]): Unsettled[] {
    const view = viewSize();
    const sized = unsettled.map(entry => ({...entry, size: entry.pill.size()}));
    let cramped: Unsettled[] = [];
    this.ground.aside(() => {
      cramped = sized.filter(({stand, post, size}) => !stand.settle(post, size, view));
    });
    return cramped;
  }
}
