/** How far beyond the screen something is near: a screen above and below. */
const NEAR = '100% 0px';

/**
 * How long elements are gathered before they are watched, in milliseconds: each time anything comes
 * to be watched, the browser makes a frame of the whole page.
 */
const GATHER_MS = 100;

/** What is told of an element that comes near the screen, stands on it, or is far again. */
export type Nearness = 'far' | 'near' | 'on screen';

/** Tells where elements stand, without a layout of its own. */
export class NearWatch {
  readonly #near: IntersectionObserver;
  readonly #onScreen: IntersectionObserver;
  readonly #told = new Map<Element, Nearness>();
  readonly #gathered = new Set<Element>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly changed: (element: Element, nearness: Nearness) => void,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
    const watch = (rootMargin: string, told: (element: Element, isInside: boolean) => void) => {
      const observer = new IntersectionObserver(
        entries => {
          for (const {target, isIntersecting} of entries) told(target, isIntersecting);
        },
        {rootMargin},
      );
      signal.addEventListener('abort', () => observer.disconnect());
      return observer;
    };
    this.#near = watch(NEAR, (element, isInside) => this.#tell(element, isInside ? 'near' : 'far'));
    this.#onScreen = watch('0px', (element, isInside) => {
      // What was left far behind may still be told of by the slower of the two observers
      if (this.#told.has(element)) this.#tell(element, isInside ? 'on screen' : 'near');
    });
  }

  /** Begins to tell of an element. Elements are held weakly: what the page forgets, this forgets. */
  watch(element: Element): void {
    this.#gathered.add(element);
    this.#timer ??= setTimeout(() => this.#begin(), GATHER_MS);
  }

  /** Tells of an element no more. */
  forget(element: Element): void {
    this.#gathered.delete(element);
    this.#near.unobserve(element);
    this.#onScreen.unobserve(element);
    this.#told.delete(element);
  }

  #begin(): void {
    this.#timer = undefined;
    for (const element of this.#gathered) this.#near.observe(element);
    this.#gathered.clear();
  }

  #tell(element: Element, nearness: Nearness): void {
    const before = this.#told.get(element) ?? 'far';
    if (before === 'far' && nearness === 'near') this.#onScreen.observe(element);
    if (nearness === 'far') {
      this.#onScreen.unobserve(element);
      this.#told.delete(element);
    } else this.#told.set(element, nearness);
    if (before !== nearness) this.changed(element, nearness);
  }
}
