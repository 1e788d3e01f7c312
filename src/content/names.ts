import {type Finder, finder} from '../query/finder';
import {fold} from '../query/fold';
import {origin} from '../query/origin';

/** A text is searched so much at a time. */
const BLOCK = 4096;

const longestWord = (name: string): string =>
  name.split(/\s+/).reduce((long, word) => (word.length > long.length ? word : long), '');

/** Where a block ends: before a space, since the words that are looked for hold none. */
function blockEnd(text: string, from: number): number {
  const space = text.indexOf(' ', from + BLOCK);
  return space < 0 ? text.length : space;
}

const ascending = (places: number[]): number[] => places.sort((a, b) => a - b);

/** Where one text stands in another. */
function placesOf(name: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) places.push(at);
  return places;
}

/** Names, looked for all at once: what it costs hardly depends on how many there are. */
export class Names {
  readonly #names: {name: string; lead: number}[] = [];
  /** Names of nothing that the finder could look for: marks and signs alone. */
  readonly #odd: string[] = [];
  readonly #find: Finder;

  constructor(names: Iterable<string>) {
    const words: string[] = [];
    for (const name of names) {
      const word = longestWord(name);
      const folded = fold(word);
      if (folded === '' || /\s/.test(folded)) this.#odd.push(name);
      else {
        words.push(folded);
        this.#names.push({name, lead: name.indexOf(word)});
      }
    }
    this.#find = finder(words);
  }

  get isEmpty(): boolean {
    return this.#names.length + this.#odd.length === 0;
  }

  /** Where names stand in a text, letter for letter, ascending; no more than `enough`. */
  places(text: string, enough = Number.POSITIVE_INFINITY): number[] {
    const places = this.#odd.flatMap(name => placesOf(name, text));
    for (let from = 0; from < text.length && places.length < enough; ) {
      const to = blockEnd(text, from);
      this.#inBlock(text, from, to, places);
      from = to;
    }
    return ascending(places).slice(0, enough);
  }

  #inBlock(text: string, from: number, to: number, places: number[]): void {
    const found: {index: number; at: number}[] = [];
    this.#find(text, from, to, (index, at) => {
      found.push({index, at});
      return false;
    });
    if (found.length === 0) return;
    const back = origin(text, from, to);
    for (const {index, at} of found) {
      const {name, lead} = this.#names[index] ?? {name: '', lead: 0};
      const start = back.from(at) - lead;
      if (text.startsWith(name, start)) places.push(start);
    }
  }
}
