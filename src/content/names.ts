import {anyOf} from '../query/expression';

/** Names in one expression; browsers refuse one of a page's worth of them. */
const TOGETHER = 500;

/** Names, looked for all at once, letter for letter. */
export class Names {
  readonly #any: RegExp[] = [];

  constructor(names: Iterable<string>) {
    const all = [...names].filter(name => name !== '');
    for (let at = 0; at < all.length; at += TOGETHER) {
      this.#any.push(new RegExp(anyOf(all.slice(at, at + TOGETHER)), 'g'));
    }
  }

  get isEmpty(): boolean {
    return this.#any.length === 0;
  }

  /** Where names stand in a text, ascending; no more than `enough`. */
  places(text: string, enough = Number.POSITIVE_INFINITY): number[] {
    const places = new Set(this.#any.flatMap(any => [...this.#hits(any, text, enough)]));
    return [...places].sort((a, b) => a - b).slice(0, enough);
  }

  *#hits(any: RegExp, text: string, enough: number): Generator<number> {
    any.lastIndex = 0;
    for (let left = enough, hit = any.exec(text); hit && left > 0; hit = any.exec(text), left--) {
      any.lastIndex = hit.index + 1;
      yield hit.index;
    }
  }
}
