import {rootsOn} from '../posts/roots';
import {own} from './own';
import {innermost, targetOf} from './roots';

/** How long a right click is remembered for the menu that it opens. */
const MENU_MS = 10_000;

declare global {
  /**
   * The last right click. Ours alone, as pages have another global, and known to both of our
   * scripts: the one that flags may be brought only after the menu was opened.
   */
  var earmarkMenu: {target: Element; at: number} | undefined;
}

/** What is told of pointing. */
export type PointingListener = {
  pointed(target: Element | undefined): void;
  dismissed?(): void;
  isOwn?(node: Node): boolean;
};

/**
 * What a person points at: with the pointer, the focus, or a right click a moment ago. Only events
 * that a person caused count.
 */
export class Pointing {
  #current: Element | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param restMs how long the pointer rests on something before it counts as pointing at it */
  constructor(
    private readonly listener: PointingListener,
    private readonly restMs: number,
    signal: AbortSignal,
  ) {
    const options = {signal, capture: true, passive: true};
    const on = <K extends keyof DocumentEventMap>(
      name: K,
      heard: (event: DocumentEventMap[K]) => void,
      where: Document | ShadowRoot = own(),
    ) =>
      where.addEventListener(
        name,
        event => event.isTrusted && heard(event as DocumentEventMap[K]),
        options,
      );

    const known = new WeakSet<ShadowRoot>();
    // What goes from one element to the next in a shadow root is told inside of it alone
    const heardIn = (target: EventTarget | null) => {
      const shadow = rootsOn(own()).find(({host}) => host === target);
      if (!shadow || known.has(shadow)) return;
      known.add(shadow);
      on('pointerover', over, shadow);
      on('focusin', focus, shadow);
    };
    const over = (event: PointerEvent) => {
      heardIn(event.target);
      if (event.buttons === 0) this.#restOn(targetOf(event));
    };
    const focus = (event: FocusEvent) => {
      heardIn(event.target);
      this.#restOn(targetOf(event));
    };
    on('pointerover', over);
    on('pointerout', ({relatedTarget}) => relatedTarget === null && this.#point(undefined));
    on('focusin', focus);
    on('keydown', ({key}) => key === 'Escape' && listener.dismissed?.());
    on('contextmenu', event => {
      const target = targetOf(event);
      if (target instanceof Element) globalThis.earmarkMenu = {target, at: performance.now()};
    });
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** The pointer came to rest before this script was there to see it. */
  beginUnderThePointer(): void {
    // To look for what the pointer is on goes through the whole page: not where it is elsewhere
    if (!own().documentElement.matches(':hover')) return;
    const hovered = [...own().querySelectorAll(':hover')].at(-1) ?? null;
    this.#restOn(innermost(hovered, root => [...root.querySelectorAll(':hover')].at(-1) ?? null));
  }

  /** What is pointed at now. */
  get current(): Element | undefined {
    return this.#current?.isConnected ? this.#current : undefined;
  }

  /** What the last right click was on, while its menu may still be open. */
  get menuTarget(): Element | undefined {
    const {target, at} = globalThis.earmarkMenu ?? {};
    return at !== undefined && performance.now() - at < MENU_MS ? target : undefined;
  }

  #restOn(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    clearTimeout(this.#timer);
    if (target === this.#current || this.listener.isOwn?.(target)) return;
    this.#timer = setTimeout(() => this.#point(target), this.restMs);
  }

  #point(target: Element | undefined): void {
    clearTimeout(this.#timer);
    this.#current = target;
    this.listener.pointed(target);
  }
}
