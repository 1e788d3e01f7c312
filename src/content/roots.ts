import {holds} from '../posts/own-element';
import {awaitsRoots, lookForHosts, metHosts, rootsOn, shadowsIn} from '../posts/roots';
import {pause} from './breathe';
import {parentOf} from './nodes';
import {own} from './own';

/** An element may stand on the page before it has its shadow root: when to look again, each time twice as late. */
const FIRST_MS = 500;
const LAST_MS = 30_000;

/** The same for elements that only a mark tells of: to look for them is to go through the whole page. */
const FIRST_THROUGH_MS = 2000;

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
  #waitMs = FIRST_MS;
  #isLookingThrough = false;
  #throughMs = FIRST_THROUGH_MS;

  constructor(
    private readonly found: (shadow: ShadowRoot) => void,
    private readonly signal: AbortSignal,
  ) {}

  /** Elements were marked as some with a shadow root. */
  met(hosts: Element[]): void {
    metHosts(own(), hosts);
  }

  /** Looks for roots that have come; later also for elements that may have one. */
  look(): void {
    this.#look();
    void this.#lookThrough();
  }

  #look(): void {
    for (const shadow of rootsOn(own())) {
      if (this.#known.has(shadow)) continue;
      this.#known.add(shadow);
      this.#waitMs = FIRST_MS;
      this.found(shadow);
    }
    if (awaitsRoots(own())) void this.#lookLater();
  }

  async #lookThrough(): Promise<void> {
    if (this.#isLookingThrough) return;
    this.#isLookingThrough = true;
    await pause(this.#throughMs, this.signal);
    this.#throughMs = Math.min(2 * this.#throughMs, LAST_MS);
    this.#isLookingThrough = false;
    if (this.signal.aborted) return;
    lookForHosts(own());
    this.#look();
  }

  async #lookLater(): Promise<void> {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    await pause(this.#waitMs, this.signal);
    this.#waitMs = Math.min(2 * this.#waitMs, LAST_MS);
    this.#isWaiting = false;
    if (!this.signal.aborted) this.#look();
  }
}
