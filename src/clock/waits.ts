import type {Minutes} from '../mention/post';
import type {Wait} from './wait';

/** The minutes of some waits in growing order: of the answered, and of those who left unanswered. */
export type Ordered = {answers: Float64Array; leavings: Float64Array};

/** Many waits, held as numbers: a year's hundred thousand would be as many objects. */
export class Waits {
  readonly #answers: Minutes[] = [];
  readonly #leavings: Minutes[] = [];
  #inOrder: Ordered | undefined;

  get length(): number {
    return this.#answers.length + this.#leavings.length;
  }

  add({minutes, answered}: Wait): void {
    if (answered) this.#answers.push(minutes);
    else this.#leavings.push(minutes);
    this.#inOrder = undefined;
  }

  /** Put in order once: half a dozen figures are asked of the same waits. */
  get inOrder(): Ordered {
    this.#inOrder ??= {
      answers: Float64Array.from(this.#answers).sort(),
      leavings: Float64Array.from(this.#leavings).sort(),
    };
    return this.#inOrder;
  }
}

const known = new WeakMap<readonly Wait[], Waits>();

/** The same waits as numbers; of a list that may have grown meanwhile. */
export function asWaits(all: Waits | readonly Wait[]): Waits {
  if (all instanceof Waits) return all;
  const before = known.get(all);
  if (before?.length === all.length) return before;
  const waits = new Waits();
  for (const wait of all) waits.add(wait);
  known.set(all, waits);
  return waits;
}

/** Waits, one by one or held as numbers. */
export type SomeWaits = Waits | readonly Wait[];
