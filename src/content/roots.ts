import {holds} from '../posts/own-element';
import {awaitsRoots, rootsOn} from '../posts/roots';
import {pause} from './breathe';
import {parentOf} from './nodes';
import {own} from './own';

/** An element may stand on the page before it has its shadow root: when to look again, each time twice as late. */
const FIRST_MS = 500;
const LAST_MS = 30_000;

/** What is around a node, out of a shadow root too. */
export const outOf = (node: Node): Node | null =>
  node instanceof ShadowRoot ? node.host : parentOf(node);

/** True where an element holds another, or the shadow root that it is in. */
export function isAround(element: Element, other: Element): boolean {
  const root = Node.prototype.getRootNode.call(other);
  return holds(element, other) || (root instanceof ShadowRoot && holds(element, root.host));
}

/** What is found in a place, or in the shadow root of what is found there. */
export function innermost(
  found: Element | null,
  inner: (root: ShadowRoot) => Element | null,
): Element | null {
  const root = found && rootsOn(own()).find(({host}) => host === found);
  return (root && inner(root)) ?? found;
}

/** What lies at a point of the screen. */
export const elementAt = (x: number, y: number): Element | null =>
  innermost(own().elementFromPoint(x, y), root => root.elementFromPoint(x, y));

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

  constructor(
    private readonly found: (root: ShadowRoot) => void,
    private readonly signal: AbortSignal,
  ) {}

  /** Looks for roots that have come. */
  look(): void {
    for (const root of rootsOn(own())) {
      if (this.#known.has(root)) continue;
      this.#known.add(root);
      this.#waitMs = FIRST_MS;
      this.found(root);
    }
    if (awaitsRoots(own())) void this.#lookLater();
  }

  async #lookLater(): Promise<void> {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    await pause(this.#waitMs, this.signal);
    this.#waitMs = Math.min(2 * this.#waitMs, LAST_MS);
    this.#isWaiting = false;
    if (!this.signal.aborted) this.look();
  }
}
