/** How long a button must have stood still before a press counts, in milliseconds. */
export const STILL_MS = 300;

type Place = {left: number; top: number; width: number; height: number};

const isSame = (a: Place, b: Place): boolean =>
  Math.abs(a.left - b.left) < 1 &&
  Math.abs(a.top - b.top) < 1 &&
  Math.abs(a.width - b.width) < 1 &&
  Math.abs(a.height - b.height) < 1;

/**
 * Since when a button has stood where it stands on the screen. A page can move it under a pointer
 * that is about to press something else; then the press is not meant for us.
 */
export class Stillness {
  #place: Place | undefined;
  #since = Number.NEGATIVE_INFINITY;

  /** Notes where the button stands now. */
  look(place: Place, now: number): void {
    if (this.#place && isSame(this.#place, place)) return;
    this.#place = place;
    this.#since = now;
  }

  /** Begins anew: the button means something else from now on. */
  disturb(now: number): void {
    this.#since = now;
  }

  /** True when the button has stood still here long enough. */
  isStill(place: Place, now: number): boolean {
    this.look(place, now);
    return now - this.#since >= STILL_MS;
  }
}
