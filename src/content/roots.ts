import {awaitsRoots, rootsOn} from '../posts/roots';
import {pause} from './breathe';
import {parentOf} from './nodes';
import {own} from './own';

/** How long the element of a shadow root may stand on the page before it has its root, and how often to look. */
const AGAIN_MS = 500;
const MOST = 40;

/** What is around a node, out of a shadow root too. */
export const outOf = (node: Node): Node | null =>
  node instanceof ShadowRoot ? node.host : parentOf(node);

/** True where an element holds another, or the shadow root that it is in. */
export function isAround(element: Element, other: Element): boolean {
  const root = other.getRootNode();
  return element.contains(other) || (root instanceof ShadowRoot && element.contains(root.host));
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

/** Where a person points, where the event tells that to its target alone. */
export function targetOf(event: Event): EventTarget | null {
  const target = event.composedPath()[0];
  return target ?? event.target;
}

/** Tells of each shadow root in which posts stand, once. Asked for again as often as the page changes. */
export class RootWatch {
  readonly #known = new WeakSet<ShadowRoot>();
  #isWaiting = false;
  #tries = 0;

  constructor(
    private readonly found: (root: ShadowRoot) => void,
    private readonly signal: AbortSignal,
  ) {}

  /** Looks for roots that have come. */
  look(): void {
    for (const root of rootsOn(own())) {
      if (this.#known.has(root)) continue;
      this.#known.add(root);
      this.found(root);
    }
    if (awaitsRoots(own())) void this.#lookLater();
  }

  async #lookLater(): Promise<void> {
    if (this.#isWaiting || this.#tries++ >= MOST) return;
    this.#isWaiting = true;
    await pause(AGAIN_MS, this.signal);
    this.#isWaiting = false;
    if (!this.signal.aborted) this.look();
  }
}
