import {closes, opens, wordEnd} from './boundary';
import {fold, isWhole, type Origin, origin, trimInvisible} from './fold';
import {phraseEnd, phraseOf} from './phrase';

/** A stretch of a text where a term stands. */
export type Hit = {start: number; end: number};

/** A term as it is looked for: by its folded words, and then as it must stand in the text. */
export type Needle = {words: string[]; isPrefix: boolean; exact?: {text: string; lead: number}};

/** A text with its fold and the way back; each is made when it is first needed. */
export class Reading {
  readonly folded: string;
  #origin: Origin | undefined;

  constructor(readonly text: string) {
    this.folded = fold(text);
  }

  get origin(): Origin {
    this.#origin ??= origin(this.text);
    return this.#origin;
  }
}

/** A needle from its packed form. */
export function needle(packed: string): Needle {
  const text = packed.slice(1);
  if (packed[0] !== '!') return {words: text.split(' '), isPrefix: packed[0] === '*'};
  const words = phraseOf(text);
  const at = fold(text).indexOf(words[0] ?? '');
  return {words, isPrefix: false, exact: {text, lead: origin(text).from(at)}};
}

function foldedHit(needle: Needle, {text, folded, origin}: Reading, at: number): Hit | undefined {
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
