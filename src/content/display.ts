import type {Flagging} from './flagging';
import type {Highlighter, Strength} from './highlight';
import type {Act, Face} from './island/face';
import {isOver} from './life';
import {type Nearness, NearWatch} from './near';
import {rangesOf} from './ranges';
import type {Spot, Spots} from './spots';

/** Where buttons are shown. */
export type Buttons = {
  show(element: Element, face: Face, pressed: (act: Act) => void): void;
  hide(element: Element): void;
  point(element: Element, isPointed: boolean): void;
};

/** Buttons shown at once beside posts that nobody points at. */
const MOST = 60;

/** States in which a post waits for us: its words are underlined more strongly. */
const WAITING = new Set(['waiting', 'due soon', 'late', 'waiting again']);

/** Shows what is known of the posts near the screen: words underlined, and a button beside each. */
export class Display {
  readonly #near = new Map<Element, Nearness>();
  readonly #shown = new Set<Element>();
  readonly #watch: NearWatch;
  #pointed: Spot | undefined;

  /**
   * @param reread what stands in an element now, as a page may have put another post there
   * @param highlighter absent where the person wants no words underlined
   */
  constructor(
    private readonly spots: Spots,
    private readonly flagging: Flagging,
    private readonly reread: (element: Element) => Spot | undefined,
    private readonly buttons: Buttons,
    private readonly highlighter: Highlighter | undefined,
    private readonly signal: AbortSignal,
  ) {
    this.#watch = new NearWatch((element, nearness) => {
      if (nearness === 'far') this.#near.delete(element);
      else this.#near.set(element, nearness);
      this.#refresh(element);
    }, signal);
  }

  /** Shows a spot when it comes near. */
  add({element}: Spot): void {
    this.#watch.watch(element);
    this.#refresh(element);
  }

  /** The element holds no spot any more. */
  drop(element: Element): void {
    this.#watch.forget(element);
    this.#near.delete(element);
    this.#refresh(element);
  }

  /** What is known of a post has changed. */
  changed(identity: string): void {
    for (const element of new Set([...this.#near.keys(), ...this.#shown])) {
      if (this.#spotIn(element)?.identity === identity) this.#refresh(element);
    }
  }

  /** The post that a person points at, spot or not, has its button. */
  point(spot: Spot | undefined): void {
    const before = this.#pointed?.element;
    this.#pointed = spot;
    if (before && before !== spot?.element) {
      this.buttons.point(before, false);
      this.#refresh(before);
    }
    if (!spot) return;
    this.#refresh(spot.element);
    this.buttons.point(spot.element, true);
  }

  /** Something was taken off the page: where that is what was pointed at, nothing is. */
  removed(): void {
    if (this.#pointed && !this.#pointed.element.isConnected) this.point(undefined);
  }

  /** A press is for the post that a person sees now, and takes back only what it was shown for. */
  #press(element: Element, act: Act): void {
    const shown = this.#spotIn(element);
    const now = this.reread(element) ?? shown;
    if (now && (act === 'flag' || now.identity === shown?.identity)) this.flagging.press(now, act);
  }

  #spotIn(element: Element): Spot | undefined {
    return (
      this.spots.at(element) ?? (this.#pointed?.element === element ? this.#pointed : undefined)
    );
  }

  #refresh(element: Element): void {
    if (isOver(this.signal)) return;
    const spot = this.#spotIn(element);
    const nearness = spot && element.isConnected ? (this.#near.get(element) ?? 'far') : 'far';
    this.#underline(element, nearness === 'far' ? undefined : spot);
    const isPointed = this.#pointed?.element === element;
    const isWanted = isPointed || this.#isUnasked(spot, nearness);
    if (spot && isWanted && (isPointed || this.#shown.has(element) || this.#shown.size < MOST)) {
      this.#shown.add(element);
      const press = (act: Act) => this.#press(element, act);
      this.buttons.show(element, this.flagging.faceOf(spot), press);
    } else if (this.#shown.delete(element)) {
      this.buttons.hide(element);
      if (this.#shown.size === MOST - 1) this.#fill();
    }
  }

  /** There is room for a button that waits for it. */
  #fill(): void {
    for (const [element, nearness] of this.#near) {
      if (this.#shown.size >= MOST) return;
      if (nearness === 'on screen' && !this.#shown.has(element)) this.#refresh(element);
    }
  }

  /** Only a mention or a flag on the screen is shown unasked, and a failure wherever it is. */
  #isUnasked(spot: Spot | undefined, nearness: Nearness): boolean {
    const {says, line} = (spot && this.flagging.faceOf(spot)) ?? {};
    return line !== undefined || (nearness === 'on screen' && says !== undefined);
  }

  #underline(element: Element, spot: Spot | undefined): void {
    if (!this.highlighter) return;
    if (!spot || spot.matches.length === 0) {
      this.highlighter.hide(element);
      return;
    }
    const standing = this.spots.stateOf(spot)?.standing;
    const strength: Strength = standing && WAITING.has(standing) ? 'waiting' : 'quiet';
    const words = (spot.shown ?? spot.matches).flatMap(({spans}) => spans);
    this.highlighter.show(element, rangesOf(spot, words), strength);
  }
}
