import {fold} from './fold';

/** What may stand between the words of a phrase, in folded text. */
const SEPARATOR = /[\s\-‐‒–—―−﹣'’‘ʼ/⁄∕]/;
const SEPARATORS = new RegExp(`${SEPARATOR.source}+`);
const APOSTROPHE = /['’‘ʼ]/;

/** The folded words of a term: consecutive, whatever separates them. */
export function phraseOf(text: string): string[] {
  return fold(text).split(SEPARATORS).filter(Boolean);
}

function afterSeparators(text: string, from: number): number {
  let at = from;
  while (at < text.length && SEPARATOR.test(text.charAt(at))) at++;
  return at;
}

/** `'s` at the end of a word stands between words too. */
function afterGenitive(text: string, at: number): number | undefined {
  const isGenitive = APOSTROPHE.test(text.charAt(at)) && text.charAt(at + 1) === 's';
  return isGenitive && SEPARATOR.test(text.charAt(at + 2)) ? at + 2 : undefined;
}

function wordsFrom(text: string, words: string[], index: number, from: number): number | undefined {
  const word = words[index] ?? '';
  for (let at = from; ; at++) {
    if (text.startsWith(word, at)) {
      const end = phraseEnd(text, words, at + word.length, index + 1);
      if (end !== undefined) return end;
    }
    // A sign before a word does not stop a match
    if (text[at] !== '#' && text[at] !== '@') return undefined;
  }
}

/**
 * Where a phrase ends whose first words end at a place of a folded text; undefined where the rest
 * of its words do not follow.
 */
export function phraseEnd(
  text: string,
  words: string[],
  at: number,
  index = 1,
): number | undefined {
  if (index === words.length) return at;
  for (const from of [afterGenitive(text, at), at]) {
    if (from === undefined) continue;
    const word = afterSeparators(text, from);
    const end = word > from ? wordsFrom(text, words, index, word) : undefined;
    if (end !== undefined) return end;
  }
  return undefined;
}
