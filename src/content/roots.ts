import {holds} from '../posts/own-element';
import {awaitsRoots, lookForHosts, markedIn, metHosts, rootsOn, shadowsIn} from '../posts/roots';
import {pause} from './breathe';
import {parentOf} from './nodes';
import {own} from './own';

/**
 * An element may stand on the page before it has its shadow root: when to look again, each time twice
 * as late, and how often where nothing else changes.
 */
const FIRST_MS = 500;
const LAST_MS = 30_000;
const MOST_LOOKS = 12;

/** When a page has done its first work, it is gone through for elements that only a mark tells of. */
const THROUGH_MS = 2000;

/** The element that holds all that a page shows, but for its shadow roots. */
export const root = (): Element => own().body ?? own().documentElement;

/** What stands in the shadow roots that are in an element. */
export const shadows = (element: Element): Element[] => shadowsIn(element, own());

/** All that a page shows: its body, and what stands in the shadow roots that are read. */
export const rootAndShadows = (): Element[] => [root(), ...shadows(root())];

/** What is around a node, out of a shadow root too. */
export const outOf = (node: Node): Node | null =>
  node instanceof ShadowRoot ? node.host : parentOf(node);

/** True where an element holds another, or the shadow root that it is in. */
export function isAround(element: Element, other: Element): boolean {
  const top = Node.prototype.getRootNode.call(other);
  return holds(element, other) || (top instanceof ShadowRoot && holds(element, top.host));
}

/** What is found in a place, or in the shadow root of what is found there. */
export function innermost(
  found: Element | null,
  inner: (shadow: ShadowRoot) => Element | null,
): Element | null {
  const shadow = found && rootsOn(own()).find(({host}) => host === found);
  return (shadow && inner(shadow)) ?? found;
}

/** What lies at a point of the screen. */
export const elementAt = (x: number, y: number): Element | null =>
  innermost(own().elementFromPoint(x, y), shadow => shadow.elementFromPoint(x, y));

/** What an event is about: inside of a shadow root that is read, what is there; of any other, its element. */
export function targetOf(event: Event): EventTarget | null {
  const isRead = rootsOn(own()).some(({host}) => host === event.target);
  return (isRead ? event.composedPath()[0] : undefined) ?? event.target;
}

/** Tells of each shadow root in which posts stand, once. Asked for again as often as the page changes. */
export class RootWatch {
  readonly #known = new WeakSet<ShadowRoot>();
  #isWaiting = false;
  #looks = 0;

  constructor(
    private readonly found: (shadow: ShadowRoot) => void,
    private readonly signal: AbortSignal,
  ) {
    void this.#lookThrough();
  }

  /** These elements have come, or were marked as some with a shadow root. */
  came(elements: readonly Element[]): void {
    const hosts = elements.flatMap(markedIn);
    if (hosts.length > 0) metHosts(own(), hosts);
    this.look();
  }

  /** Looks for roots that have come, as the page changes. */
  look(): void {
    this.#looks = 0;
    this.#look();
  }

  #look(): void {
    for (const shadow of rootsOn(own())) {
      if (this.#known.has(shadow)) continue;
      this.#known.add(shadow);
      this.#looks = 0;
      this.found(shadow);
    }
    if (awaitsRoots(own())) void this.#lookLater();
  }

  async #lookThrough(): Promise<void> {
    await pause(THROUGH_MS, this.signal);
    if (this.signal.aborted) return;
    lookForHosts(own());
    this.#look();
  }

  async #lookLater(): Promise<void> {
    if (this.#isWaiting || this.#looks >= MOST_LOOKS) return;
    this.#isWaiting = true;
    await pause(Math.min(FIRST_MS * 2 ** this.#looks, LAST_MS), this.signal);
    this.#looks++;
    this.#isWaiting = false;
    if (!this.signal.aborted) this.#look();
  }
}
