import {followAddress} from './address';
import {pause} from './breathe';
import type {FreshReader} from './fresh-reader';

/** How long after its address a single-page site may change what it shows. */
const MOVING_MS = 500;

/** Knows where a single-page site is, and when it goes to another place. */
export class Moves {
  #place: string;
  readonly #look: () => void;
  #arrival: Promise<void> | undefined;

  /**
   * @param left called at once, when the page before is no longer what the address says
   * @param arrived called when the page has had time to show what the address says
   */
  constructor(
    private readonly reader: Pick<FreshReader, 'place'>,
    private readonly told: {left(): void; arrived(): void},
    private readonly signal: AbortSignal,
  ) {
    this.#place = reader.place;
    this.#look = followAddress(() => void this.#follow(), signal);
  }

  /** The same words as long as the page shows the same conversation. */
  get place(): string {
    return this.#place;
  }

  /** Looks at once: some browsers do not tell. */
  look(): void {
    this.#look();
  }

  /** Comes back when the page has had time to show what its address says. */
  async arrived(): Promise<void> {
    this.#look();
    await this.#arrival;
  }

  /** Steps that end when the page goes to another place: it is read from its beginning there. */
  *steps(all: Iterable<void>): Generator<void> {
    const place = this.#place;
    for (const _ of all) {
      yield;
      this.#look();
      if (this.#place !== place) return;
    }
  }

  async #follow(): Promise<void> {
    const {place} = this.reader;
    if (place === this.#place) return;
    this.#place = place;
    this.told.left();
    this.#arrival = pause(MOVING_MS, this.signal);
    await this.#arrival;
    if (!this.signal.aborted && this.#place === place) this.told.arrived();
  }
}
