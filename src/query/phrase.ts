import {fold} from './fold';
import type {Sifted} from './sift';
import {standsAt} from './table';

/** What may stand between the words of a phrase, in folded text. */
const SEPARATORS = /[\s\-‐‒–—―−﹣'’‘ʼ/⁄∕]+/;
const APOSTROPHES = "'’‘ʼ";

/** The folded words of a term: consecutive, whatever separates them. */
export function phraseOf(text: string): string[] {
  return fold(text).split(SEPARATORS).filter(Boolean);
}

const unitAt = ({units, length}: Sifted, at: number): string =>
  at < length ? String.fromCharCode(units[at] ?? 0) : '';

const isSeparator = (text: Sifted, at: number): boolean => SEPARATORS.test(unitAt(text, at));

/** `'s` at the end of a word stands between words too. */
function afterGenitive(text: Sifted, at: number): number {
  const apostrophe = unitAt(text, at);
  const isGenitive =
    apostrophe !== '' &&
    APOSTROPHES.includes(apostrophe) &&
    unitAt(text, at + 1) === 's' &&
    isSeparator(text, at + 2);
  return isGenitive ? at + 2 : at;
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
  for (const from of new Set([afterGenitive(text, at), at])) {
    let word = from;
    while (isSeparator(text, word)) word++;
    const end = word > from ? wordsFrom(text, words, index, word) : undefined;
    if (end !== undefined) return end;
  }
  return undefined;
}
