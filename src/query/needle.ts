import {closes, opens, wordEnd} from './boundary';
import {fold, isWhole, trimInvisible} from './fold';
import {type Origin, origin} from './origin';
import {phraseEnd, phraseOf} from './phrase';
import type {Sifted} from './sift';

/** A stretch of a text where a term stands. */
export type Hit = {start: number; end: number};

/** A term as it is looked for: by its folded words, and then as it must stand in the text. */
export type Needle = {words: string[]; isPrefix: boolean; exact?: {text: string; lead: number}};

/** A text in which something was found, with its fold; the way back is made when it is needed. */
export class Reading {
  #origin: Origin | undefined;

  constructor(
    readonly text: string,
    readonly folded: Sifted,
  ) {}

  get origin(): Origin {
    this.#origin ??= origin(this.text);
    return this.#origin;
  }
}

/** The folded words of a packed term. */
export function wordsOf(packed: string): string[] {
  const text = packed.slice(1);
  return packed[0] === '!' ? phraseOf(text) : text.split(' ');
}

/** A needle from its packed form. */
export function needle(packed: string): Needle {
  const words = wordsOf(packed);
  if (packed[0] !== '!') return {words, isPrefix: packed[0] === '*'};
  const text = packed.slice(1);
  const at = fold(text).indexOf(words[0] ?? '');
  return {words, isPrefix: false, exact: {text, lead: origin(text).from(at)}};
}

function foldedHit(needle: Needle, reading: Reading, at: number): Hit | undefined {
  const {text, folded, origin} = reading;
  const start = origin.start(at);
  if (start === undefined || !opens(text, start)) return undefined;
  const to = phraseEnd(folded, needle.words, at + (needle.words[0]?.length ?? 0));
  const end = to === undefined ? undefined : origin.end(to);
  if (end === undefined) return undefined;
  if (!needle.isPrefix) return closes(text, end) ? {start, end} : undefined;
  const stop = wordEnd(text, end);
  return {start, end: start + trimInvisible(text.slice(start, stop)).length};
}

function exactHit(exact: {text: string; lead: number}, text: string, first: number) {
  const start = first - exact.lead;
  const end = start + exact.text.length;
  if (start < 0 || !text.startsWith(exact.text, start)) return undefined;
  const stands = isWhole(text, start) && isWhole(text, end) && opens(text, start);
  return stands && closes(text, end) ? {start, end} : undefined;
}

/** The hit of a needle whose first word stands at a place of the folded text. */
export function hitAt(needle: Needle, reading: Reading, at: number): Hit | undefined {
  if (!needle.exact) return foldedHit(needle, reading, at);
  return exactHit(needle.exact, reading.text, reading.origin.from(at));
}
