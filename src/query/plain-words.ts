import {anyOf} from './expression';

/** Marks that nearly every page uses: they are no letters, and fold to themselves or to a space. */
const MARKS = '\\u00a0\\u00b7\\u2013\\u2014\\u2018-\\u201d\\u2022';
const IS_PLAIN = /^[!-~]+$/;
const HAS_MARK = new RegExp(`[${MARKS}]`);

/** More words make an expression that takes longer to be made than it spares. */
const MOST = 2000;

/**
 * An expression for words of ASCII in a text as it stands, unfolded, and for any letter that only
 * folding understands. Browsers run it at once; our own code is slow until it has been compiled,
 * and most pages are over by then. Undefined where that would take longer, or find less.
 */
export function plainWords(words: readonly string[]): RegExp | undefined {
  // What only folding finds holds a letter that the expression stops at; a bare mark it passes over
  if (words.length > MOST || words.some(word => HAS_MARK.test(word))) return undefined;
  const plain = words.filter(word => IS_PLAIN.test(word));
  const other = `[^\\0-\\x7f${MARKS}]`;
  return new RegExp(plain.length > 0 ? `${anyOf(plain)}|${other}` : other, 'gi');
}
