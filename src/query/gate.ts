import {type Finder, finder} from './finder';
import {wordsOf} from './needle';
import {origin} from './origin';
import {type PlainWords, placesOf, plainWords, withoutAccents} from './plain-words';
import {LONG, standsAt} from './table';

/** A text is searched so much at a time. */
const BLOCK = 4096;

/** Other letters so close to each other are those of a language: more is folded at a time. */
const CLOSE = 32;

const isSpace = (unit: number): boolean => unit === 32 || (unit >= 9 && unit <= 13);

/** A longer stretch is looked through by tables: those are sooner worth their making. */
const SHORT = 64;

/** Where a block of at least so much may end: behind a space, since no word reaches across it. */
function blockEnd(text: string, from: number, least: number): number {
  let end = from + least;
  while (end < text.length && !isSpace(text.charCodeAt(end - 1))) end++;
  return Math.min(end, text.length);
}

/** The longest word of a term: the least likely to stand in a text by chance. */
function longestWord(term: string): string {
  return wordsOf(term).reduce((long, word) => (word.length > long.length ? word : long), '');
}

/** Letters that few words hold, the rarest first. */
const RARE = [/[^a-ik-pr-wy]/, /[bfkpvwy]/];

/** Letters before a rare one that are looked for with it. */
const AHEAD = 2;

/** Where in a word begins what few other words share; never so late that less is left than tables tell words by. */
function telling(word: string): number {
  const rare = RARE.map(letters => word.search(letters)).find(at => at >= 0) ?? 0;
  return Math.max(0, Math.min(rare - AHEAD, word.length - LONG));
}

/** Where the stretch between spaces ends in which a place lies; browsers look for one space at once. */
function stretchEnd(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 ? text.length : space + 1;
}

/** True for a text that holds a word once its accents are taken away, or what may fold to one. */
function mayStand(text: string, {words, other}: PlainWords): boolean {
  const bare = withoutAccents(text);
  return [words, other].some(expression => expression && bare.search(expression) >= 0);
}

/** A part of a text, between spaces. */
type Stretch = {from: number; to: number};

/**
 * Decides in bulk whether a page is worth reading. Of each term one word is looked for, as a mere
 * substring: any text will do, however its elements run into each other.
 */
export class Gate {
  readonly #words: string[];
  readonly #plain: PlainWords | undefined;
  #finder: Finder | undefined;
  #tails: number[] = [];

  constructor(terms: string[]) {
    this.#words = terms.map(longestWord);
    this.#plain = plainWords(this.#words);
  }

  /** Where such words begin, ascending; no more than `enough`, which need not be the first. */
  places(text: string, enough = Number.POSITIVE_INFINITY): number[] {
    const places = this.#plain
      ? this.#inPlain(text, this.#plain, enough)
      : this.#inFold(text, enough);
    return places.length > enough ? places.slice(0, enough) : places;
  }

  /** Looks through the text as it stands; through its fold only where it holds other letters. */
  #inPlain(text: string, {words, other}: PlainWords, enough: number): number[] {
    const plain = words ? placesOf(words, text, enough) : [];
    if (plain.length >= enough) return plain;
    const folded: number[] = [];
    const short: Stretch[] = [];
    let block = 1;
    let to = 0;
    for (other.lastIndex = 0; folded.length < enough && other.test(text); other.lastIndex = to) {
      const at = other.lastIndex - 1;
      const from = text.lastIndexOf(' ', at) + 1;
      block = at - to < CLOSE ? Math.min(4 * block, BLOCK) : 1;
      to = stretchEnd(text, at + block);
      if (to - from <= SHORT) short.push({from, to});
      else {
        this.#inShort(text, short.splice(0), {words, other}, folded);
        this.#inBlock(text, from, to, folded);
      }
    }
    this.#inShort(text, short, {words, other}, folded);
    if (folded.length === 0) return plain;
    return [...new Set([...plain, ...folded])].sort((a, b) => a - b);
  }

  /** Nearly all that is short holds but an accent: it is looked through in one without it. */
  #inShort(text: string, stretches: Stretch[], plain: PlainWords, places: number[]): void {
    const textOf = ({from, to}: Stretch) => text.slice(from, to);
    if (!mayStand(stretches.map(textOf).join(' '), plain)) return;
    for (const stretch of stretches) {
      if (mayStand(textOf(stretch), plain)) this.#inBlock(text, stretch.from, stretch.to, places);
    }
  }

  #inFold(text: string, enough: number): number[] {
    const places: number[] = [];
    for (let from = 0; from < text.length && places.length < enough; ) {
      const to = blockEnd(text, from, BLOCK);
      this.#inBlock(text, from, to, places);
      from = to;
    }
    return places;
  }

  /** Words are looked for by their tails, which fewer words share than their beginnings. */
  #tailFinder(): Finder {
    this.#tails = this.#words.map(telling);
    return finder(this.#words.map((word, index) => word.slice(this.#tails[index])));
  }

  #inBlock(text: string, from: number, to: number, places: number[]): void {
    this.#finder ??= this.#tailFinder();
    const found = new Set<number>();
    this.#finder(text, from, to, (word, at, {units}) => {
      const start = at - (this.#tails[word] ?? 0);
      if (start >= 0 && standsAt(units, start, this.#words[word] ?? '')) found.add(start);
      return false;
    });
    if (found.size === 0) return;
    const back = origin(text, from, to);
    for (const at of [...found].sort((a, b) => a - b)) places.push(back.from(at));
  }
}
