import {type Box, bestPlace, placesBeside, type Size} from './places';
import {groundAt} from './room';

/** A place from the island's origin: of a pill's upper right corner, or its upper left one. */
export type Place = {x: number; y: number; isRtl: boolean};

type Offset = {x: number; y: number};

/** The place a pill had, where it is still one of those it may have. */
function kept(places: Box[], had: Box | undefined): Box[] {
  const isSame = (box: Box) =>
    had && Math.abs(box.left - had.left) < 2 && Math.abs(box.top - had.top) < 2;
  return [...places.filter(isSame), ...places.filter(box => !isSame(box))];
}

/** What names author and time; a link around the author's picture stands wherever that ends. */
const NAMES = 'time, a[href]:not(:has(img, svg, picture, canvas))';

/** The middle of the line that most likely names author and time. */
function headOf(post: Element): number | undefined {
  const {top = 0, bottom = 0} = post.querySelector(NAMES)?.getBoundingClientRect() ?? {};
  return bottom > top ? (top + bottom) / 2 : undefined;
}

/** Where one pill stands: from which corner of its post, and how far. */
export class Stand {
  isPointed = false;
  /** False: a place has to be found (again). */
  isSettled = false;
  #at: Offset | undefined;
  readonly #isRtl: boolean;

  constructor(readonly element: Element) {
    this.#isRtl = getComputedStyle(element).direction === 'rtl';
  }

  /**
   * Finds room; false where it would hide what a person reads or presses. A pill that nobody points
   * at stays away while its post begins off the screen and no room is left: it would hide words for
   * nothing.
   */
  settle(post: Box, size: Size, view: Size): boolean {
    this.isSettled = true;
    const {element} = this;
    const places = [...placesBeside(post, size, view, this.#isRtl, headOf(element))];
    const best = bestPlace(kept(places, this.#box(post, size)), box => groundAt(box, element));
    const isWorthIt = best && (best.isFree || this.isPointed || post.top >= 0);
    this.#at = isWorthIt
      ? {x: this.#corner(best.box) - this.#corner(post), y: best.box.top - post.top}
      : undefined;
    return best?.isFree ?? false;
  }

  /** Where the pill goes; undefined: nowhere for now. */
  placeFrom(origin: Box, post: Box): Place | undefined {
    if (!this.#at) return undefined;
    const {x, y} = this.#at;
    return {
      x: this.#corner(post) + x - origin.left,
      y: post.top + y - origin.top,
      isRtl: this.#isRtl,
    };
  }

  /** The upper end corner counts: a pill that grows does so away from it. */
  #corner({left, right}: Box): number {
    return this.#isRtl ? left : right;
  }

  #box(post: Box, {width, height}: Size): Box | undefined {
    if (!this.#at) return undefined;
    const corner = this.#corner(post) + this.#at.x;
    const left = this.#isRtl ? corner : corner - width;
    const top = post.top + this.#at.y;
    return {left, top, right: left + width, bottom: top + height};
  }
}
