import {isExtensionThere} from '../messages/ask';
import type {Area} from '../messages/contract';
import {isOurs} from '../settings/accounts';
import {areaOf, drawn} from './area';
import {Display} from './display';
import {Flagging} from './flagging';
import {FreshReader} from './fresh-reader';
import {Highlighter} from './highlight';
import {Island} from './island/island';
import {isOver, type Life} from './life';
import {type AskedBy, meantBy, selected, selectedPost} from './meant';
import type {Original} from './originals';
import {Pointing} from './pointing';
import {type Spot, Spots, spotOf} from './spots';
import {isSameWriting} from './stays';
import type {Wishes} from './wishes';

/** How long the pointer rests on a post before its button comes. */
const REST_MS = 90;

/** How long the button stays when the pointer left the post: the way to it may lead outside. */
const LINGER_MS = 500;

/** A stay on a page as a person sees it: what is shown there, what they point at, what they flag. */
export class Visit {
  readonly reader = new FreshReader();
  /** True while nothing is to be read without being asked. */
  isPaused = false;
  /** True when a person asked for a flag by key or by menu. */
  wasAsked = false;
  readonly spots = new Spots(identity => this.#display.changed(identity));
  readonly #flagging: Flagging;
  readonly #display: Display;
  readonly #pointing: Pointing;
  readonly #highlighter: Highlighter | undefined;
  #made: Island | undefined;
  #lingering: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly wishes: Wishes,
    private readonly life: Life,
  ) {
    const {signal} = life;
    this.#flagging = new Flagging(this.spots, () => this.#island.texts, {
      shown: spot => this.show(spot),
      changed: identity => this.#display.changed(identity),
      said: words => this.#island.say(words),
      posed: () => this.#aside(false),
      failed: flag => {
        if (signal.aborted) life.unsaved.push(flag);
      },
      gone: () => life.end('extension gone'),
    });
    this.#highlighter = wishes.isUnderlined ? new Highlighter(signal) : undefined;
    this.#display = new Display(
      this.spots,
      this.#flagging,
      element => this.#spotAt(element),
      {
        show: (...face) => this.#island.show(...face),
        hide: element => this.#made?.hide(element),
        point: (element, isPointed) => this.#made?.point(element, isPointed),
      },
      this.#highlighter,
      signal,
    );
    this.#pointing = new Pointing(
      {
        pointed: target => this.#point(target),
        dismissed: () => this.#dismiss(),
        isOwn: node => this.isOwn(node),
      },
      REST_MS,
      signal,
    );
    this.#pointing.beginUnderThePointer();
    if (signal.aborted) return;
    for (const flag of life.unsaved.splice(0)) this.#flagging.takeOver(flag);
    signal.addEventListener('abort', () => this.#leave());
  }

  /** True for our own element on the page. */
  isOwn(node: Node): boolean {
    return this.#made?.isOwn(node) ?? false;
  }

  /** Shows a mention, or a post that is being flagged. */
  show(spot: Spot): void {
    this.spots.put(spot);
    this.#display.add(spot);
  }

  /** The element holds no mention any more. */
  lose(element: Element): void {
    this.spots.forget(element);
    this.#display.drop(element);
  }

  /** The post in an element cannot be read any more: only what is not saved stays, and selected words. */
  unread(element: Element): void {
    const spot = this.spots.at(element);
    const isWords = spot?.text.length === 0 && this.spots.stateOf(spot)?.flagged;
    if (!isWords && !(spot && this.#flagging.isUnsaved(spot.identity))) this.lose(element);
  }

  /** A post holds nothing that is watched for: it stays only where a person flagged it. */
  unmatched(spot: Spot): void {
    const isFlagged = this.spots.stateOf(spot)?.flagged || this.#flagging.isUnsaved(spot.identity);
    if (isFlagged) this.show(spot);
    else if (this.spots.at(spot.element)) this.lose(spot.element);
  }

  /** The worker knows a post without a brand, as a person flagged it before: it is shown where it stands still. */
  flaggedBefore(element: Element, identity: string): void {
    const spot = this.#spotAt(element);
    if (spot?.identity === identity) this.show(spot);
  }

  /** The page is another one now; what it still shows leaves by itself. */
  moved(): void {
    this.spots.forgetPlaces();
  }

  /** What is on the page has changed. */
  changed(nodes: Node[]): void {
    this.reader.changed(nodes);
    this.#made?.follow();
  }

  /** Something was taken off the page. */
  removed(): void {
    this.#display.removed();
    this.#made?.follow();
  }

  /** Comes back when every flag that is being set here is, or has failed. */
  heard(): Promise<void> {
    return this.#flagging.heard();
  }

  /** A person asked, by key or by menu, to flag what they mean; true when that is done. */
  async flagAsked(how: AskedBy): Promise<boolean> {
    this.wasAsked = true;
    const spot = this.#meant(how);
    if (isOver(this.life.signal)) return false;
    if (!spot) {
      this.#island.notice(this.#island.texts.noPost);
      return false;
    }
    return this.#flagging.flag(spot, how);
  }

  /**
   * Where the post stands that is being flagged, for a picture of it; nothing of ours is to be seen
   * until the flag is set.
   */
  async pose(number: number): Promise<Area | null> {
    if (!this.#flagging.posing(number)) return null;
    this.#aside(true);
    await drawn();
    const spot = this.#flagging.posing(number);
    return spot ? areaOf(spot.element) : null;
  }

  #aside(isAside: boolean): void {
    this.#made?.aside(isAside);
    this.#highlighter?.aside(isAside);
  }

  get #island(): Island {
    this.#made ??= new Island(
      this.wishes.theme,
      this.life.signal,
      () => this.life.end('extension gone'),
      () => this.#dismiss(),
    );
    return this.#made;
  }

  /** The post that a node stands in, with the brands that it mentions. */
  #spotAt(node: Node): Spot | undefined {
    const reading = this.reader.postAt(node);
    if (!reading) return undefined;
    const known = this.spots.at(reading.element);
    const spot = this.#spotOf(reading);
    return known && isSameWriting(known.post, spot.post) ? known : spot;
  }

  #spotOf(original: Original): Spot {
    return spotOf(original, post => this.wishes.matchesOf(post));
  }

  #meant(how: AskedBy): Spot | undefined {
    for (const node of meantBy(how, this.#pointing)) {
      const spot = this.#spotAt(node);
      if (spot) return spot;
    }
    const words = how === 'menu' ? undefined : selected();
    return words && this.#spotOf(selectedPost(words));
  }

  #point(target: Element | undefined): void {
    // Cut off, it shows nothing new; a press on what is there is answered with what to do
    if (!isExtensionThere()) return;
    clearTimeout(this.#lingering);
    const spot = target && !this.isPaused ? this.#spotAt(target) : undefined;
    if (spot && !isOurs(spot.post, location.hostname, this.wishes.accounts)) {
      this.#display.point(spot);
    } else this.#lingering = setTimeout(() => this.#display.point(undefined), LINGER_MS);
  }

  #dismiss(): void {
    clearTimeout(this.#lingering);
    this.#display.point(undefined);
    this.#made?.notice('');
  }

  #leave(): void {
    clearTimeout(this.#lingering);
    this.life.unsaved.push(...this.#flagging.unsaved);
    // What could not be saved stays readable until the page is loaded again
    if (!(this.life.signal.reason === 'extension gone' && this.#flagging.hasUnsaved)) {
      this.#made?.remove();
    }
  }
}
