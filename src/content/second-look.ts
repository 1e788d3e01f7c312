import {pause} from './breathe';
import type {Following} from './following';
import type {FreshReader} from './fresh-reader';
import type {Moves} from './moves';
import type {Search} from './search';
import {inSlices, type Pace} from './slices';

/** Reading the whole page again for what is added to it may take this share of our time at most. */
const SHARE = 0.01;

/** Reads what was read before once more: whoever has come to be followed may have written in it. */
export class SecondLook {
  #notBefore = 0;
  #isDue = false;

  constructor(
    private readonly search: Search,
    private readonly following: Following,
    private readonly reader: FreshReader,
    private readonly moves: Moves,
    private readonly root: () => Element,
    private readonly signal: AbortSignal,
  ) {}

  /** Looks now, where somebody is newly followed. */
  async now(pace: Pace): Promise<void> {
    const news = this.following.takeNews();
    if (!news) {
      this.search.forget();
      return;
    }
    const began = performance.now();
    const steps = this.search.again(this.root(), news, this.reader);
    await inSlices(this.moves.steps(steps), this.signal, pace);
    const now = performance.now();
    this.#notBefore = now + (now - began) / SHARE;
  }

  /** Looks at once or when that may take more of our time: the page may add nothing until then. */
  async inTime(pace: Pace): Promise<void> {
    const wait = this.#notBefore - performance.now();
    if (wait <= 0) await this.now(pace);
    else if (!this.#isDue) void this.#in(wait, pace);
  }

  async #in(ms: number, pace: Pace): Promise<void> {
    this.#isDue = true;
    await pause(ms, this.signal);
    this.#isDue = false;
    if (!this.signal.aborted) await this.inTime(pace);
  }
}
