/** How long the pointer rests on something before it counts as pointing at it. */
const REST_MS = 90;

/** How long a right click is remembered for the menu that it opens. */
const MENU_MS = 10_000;

/**
 * What a person points at: with the pointer, the focus, or a right click a moment ago. Only events
 * that a person caused count.
 */
export class Pointing {
  #current: Element | undefined;
  #menu: {target: Element; at: number} | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly pointed: (target: Element | undefined) => void,
    private readonly dismissed: () => void,
    private readonly isOwn: (node: Node) => boolean,
    signal: AbortSignal,
  ) {
    const options = {signal, capture: true, passive: true};
    const on = <K extends keyof DocumentEventMap>(
      name: K,
      heard: (event: DocumentEventMap[K]) => void,
    ) => document.addEventListener(name, event => event.isTrusted && heard(event), options);

    on('pointerover', ({target, buttons}) => buttons === 0 && this.#restOn(target));
    on('pointerout', ({relatedTarget}) => relatedTarget === null && this.#point(undefined));
    on('focusin', ({target}) => this.#restOn(target));
    on('keydown', ({key}) => key === 'Escape' && this.dismissed());
    on('contextmenu', ({target}) => {
      if (target instanceof Element) this.#menu = {target, at: performance.now()};
    });
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
    this.#beginUnderThePointer();
  }

  /** The pointer came to rest, or a menu was opened, before this script was there to see it. */
  #beginUnderThePointer(): void {
    const under = [...document.querySelectorAll(':hover')].at(-1);
    if (!under) return;
    this.#menu = {target: under, at: performance.now()};
    this.#restOn(under);
  }

  /** What is pointed at now. */
  get current(): Element | undefined {
    return this.#current?.isConnected ? this.#current : undefined;
  }

  /** What the last right click was on, while its menu may still be open. */
  get menuTarget(): Element | undefined {
    const {target, at} = this.#menu ?? {};
    return at !== undefined && performance.now() - at < MENU_MS ? target : undefined;
  }

  #restOn(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    clearTimeout(this.#timer);
    if (target === this.#current || this.isOwn(target)) return;
    this.#timer = setTimeout(() => this.#point(target), REST_MS);
  }

  #point(target: Element | undefined): void {
    clearTimeout(this.#timer);
    this.#current = target;
    this.pointed(target);
  }
}
