import {outOf} from '../roots';

function* around(element: Element): Generator<Element> {
  for (let up = outOf(element); up; up = outOf(up)) if (up instanceof Element) yield up;
}

/**
 * Tells when anything around some elements changes its size: something in it went, came or was
 * folded up, and moved them. The browser knows without looking.
 */
export class Holders {
  readonly #held = new Map<Element, Element[]>();
  readonly #counts = new Map<Element, number>();
  readonly #sizes: ResizeObserver;

  constructor(resized: () => void, signal: AbortSignal) {
    this.#sizes = new ResizeObserver(resized);
    signal.addEventListener('abort', () => this.#sizes.disconnect());
  }

  /** Begins to look at what is around an element. */
  add(element: Element): void {
    const holders = [...around(element)];
    this.#held.set(element, holders);
    for (const holder of holders) {
      const count = this.#counts.get(holder) ?? 0;
      this.#counts.set(holder, count + 1);
      if (count === 0) this.#sizes.observe(holder);
    }
  }

  /** Looks no more at what was around an element, where it is around no other. */
  remove(element: Element): void {
    for (const holder of this.#held.get(element) ?? []) {
      const count = this.#counts.get(holder) ?? 0;
      if (count > 1) this.#counts.set(holder, count - 1);
      else if (this.#counts.delete(holder)) this.#sizes.unobserve(holder);
    }
    this.#held.delete(element);
  }
}
