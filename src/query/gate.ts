import {type Finder, finder} from './finder';
import {wordsOf} from './needle';
import {origin} from './origin';

/** A text is searched so much at a time. */
const BLOCK = 4096;

const isSpace = (unit: number): boolean => unit === 32 || (unit >= 9 && unit <= 13);

/** Where a block may end: behind a space, since no word reaches across it. */
function blockEnd(text: string, from: number): number {
  let end = from + BLOCK;
  while (end < text.length && !isSpace(text.charCodeAt(end - 1))) end++;
  return Math.min(end, text.length);
}

/** The longest word of a term: the least likely to stand in a text by chance. */
function longestWord(term: string): string {
  return wordsOf(term).reduce((long, word) => (word.length > long.length ? word : long), '');
}

/**
 * Decides in bulk whether a page is worth reading. Of each term one word is looked for, as a mere
 * substring: any text will do, however its elements run into each other.
 */
export class Gate {
  readonly #find: Finder;

  constructor(terms: string[]) {
    this.#find = finder(terms.map(longestWord));
  }

  /** Where such words begin, ascending; no more than `enough`. */
  places(text: string, enough = Number.POSITIVE_INFINITY): number[] {
    const places: number[] = [];
    for (let from = 0; from < text.length && places.length < enough; ) {
      const to = blockEnd(text, from);
      this.#inBlock(text, from, to, enough, places);
      from = to;
    }
    return places;
  }

  #inBlock(text: string, from: number, to: number, enough: number, places: number[]): void {
    const found: number[] = [];
    this.#find(text, from, to, (_needle, at) => {
      if (found.at(-1) !== at) found.push(at);
      return places.length + found.length >= enough;
    });
    if (found.length === 0) return;
    const back = origin(text, from, to);
    for (const at of found) places.push(back.from(at));
  }
}
