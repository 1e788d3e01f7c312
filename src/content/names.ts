import {type Finder, finder} from '../query/finder';
import {fold} from '../query/fold';

/** A text is searched so much at a time. */
const BLOCK = 4096;

const longestWord = (name: string): string =>
  fold(name)
    .split(/\s+/)
    .reduce((long, word) => (word.length > long.length ? word : long), '');

/** Where a block ends: before a space, since the words that are looked for hold none. */
function blockEnd(text: string, from: number): number {
  const space = text.indexOf(' ', from + BLOCK);
  return space < 0 ? text.length : space;
}

/** Names, looked for all at once: what it costs hardly depends on how many there are. */
export class Names {
  readonly #names: string[];
  /** Names of nothing that the finder could look for: marks and signs alone. */
  readonly #odd: string[];
  readonly #find: Finder;

  constructor(names: Iterable<string>) {
    const all = [...names];
    this.#names = all.filter(name => longestWord(name) !== '');
    this.#odd = all.filter(name => longestWord(name) === '');
    this.#find = finder(this.#names.map(longestWord));
  }

  /** True where one of the names stands in a text, letter for letter. */
  standIn(text: string): boolean {
    if (this.#odd.some(name => text.includes(name))) return true;
    const absent = new Set<number>();
    let isFound = false;
    const check = (index: number) => {
      if (absent.has(index)) return false;
      absent.add(index);
      isFound = text.includes(this.#names[index] ?? '');
      return isFound;
    };
    for (let from = 0; from < text.length && !isFound; ) {
      const to = blockEnd(text, from);
      this.#find(text, from, to, check);
      from = to;
    }
    return isFound;
  }
}
