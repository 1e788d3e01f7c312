import {fold} from './fold';
import {isPlain} from './script';
import type {Sifted} from './sift';
import {standsAt} from './table';

/** What may stand between the words of a phrase, in folded text. */
const SEPARATORS = /[\s\-‐‒–—―−﹣'’‘ʼ/⁄∕]+/;
const SPACE = 32;

/** The folded words of a term: consecutive, whatever separates them. */
export function phraseOf(text: string): string[] {
  return fold(text).split(SEPARATORS).filter(Boolean);
}

const unitAt = ({units, length}: Sifted, at: number): string =>
  at < length ? String.fromCharCode(units[at] ?? 0) : '';

function isSeparator(text: Sifted, at: number): boolean {
  const unit = text.units[at] ?? 0;
  if (at >= text.length || isPlain(unit)) return false;
  return unit === SPACE || SEPARATORS.test(String.fromCharCode(unit));
}

/** `'s` at the end of a word stands between words too. */
function afterGenitive(text: Sifted, at: number): number | undefined {
  if (text.units[at] === SPACE || unitAt(text, at + 1) !== 's') return undefined;
  const isGenitive = /['’‘ʼ]/.test(unitAt(text, at)) && isSeparator(text, at + 2);
  return isGenitive ? at + 2 : undefined;
}

function wordsFrom(text: Sifted, words: string[], index: number, from: number): number | undefined {
  const word = words[index] ?? '';
  for (let at = from; at + word.length <= text.length; at++) {
    if (standsAt(text.units, at, word)) {
      const end = phraseEnd(text, words, at + word.length, index + 1);
      if (end !== undefined) return end;
    }
    // A sign before a word does not stop a match.
    if (!'#@'.includes(unitAt(text, at))) return undefined;
  }
  return undefined;
}

/**
 * Where a phrase ends whose first words end at a place of a folded text; undefined where the rest
 * of its words do not follow.
 */
export function phraseEnd(
  text: Sifted,
  words: string[],
  at: number,
  index = 1,
): number | undefined {
  if (index === words.length) return at;
  const genitive = afterGenitive(text, at);
  const end = genitive === undefined ? undefined : nextWord(text, words, genitive, index);
  return end ?? nextWord(text, words, at, index);
}

/** The end of the phrase when separators and its next words follow. */
function nextWord(text: Sifted, words: string[], at: number, index: number): number | undefined {
  let from = at;
  while (isSeparator(text, from)) from++;
  return from > at ? wordsFrom(text, words, index, from) : undefined;
}
