import {anyOf} from '../query/expression';

/** Names in one expression; browsers refuse one of a page's worth of them. */
const TOGETHER = 500;

type Group = {names: string[]; any: RegExp};

const groupOf = (names: string[]): Group => ({names, any: new RegExp(anyOf(names), 'g')});

/**
 * Adds names to groups of them. The last groups become one where they are about as large: each name
 * is put into few expressions in all, however many come one after the other, and there are few.
 */
function grown(groups: readonly Group[], names: string[]): Group[] {
  const kept = [...groups];
  let last = names;
  for (let before = kept.at(-1); before; before = kept.at(-1)) {
    const {length} = before.names;
    if (length > 2 * last.length || length + last.length > TOGETHER) break;
    last = [...before.names, ...last];
    kept.pop();
  }
  return [...kept, groupOf(last)];
}

/** Names, looked for all at once, letter for letter. */
export class Names {
  #groups: Group[];

  /** @param before names that are looked for too, of which nothing is to be made again */
  constructor(names: Iterable<string>, before?: Names) {
    const all = [...names].filter(name => name !== '');
    this.#groups = before ? before.#groups : [];
    for (let at = 0; at < all.length; at += TOGETHER) {
      this.#groups = grown(this.#groups, all.slice(at, at + TOGETHER));
    }
  }

  get isEmpty(): boolean {
    return this.#groups.length === 0;
  }

  /** Where names stand in a text, ascending; no more than `enough`. */
  places(text: string, enough = Number.POSITIVE_INFINITY): number[] {
    const places = new Set(this.#groups.flatMap(({any}) => [...this.#hits(any, text, enough)]));
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
