import {anyOf} from './expression';

/** Marks that nearly every page uses: quotes, dashes and dots. */
const USUAL = '\\u00a0\\u00b7\\u2013\\u2014\\u2018-\\u201d\\u2022';

/**
 * Currencies, arrows, stars and most pictures besides. Of a picture's two units each is named
 * alone: what folds to a letter begins with another one.
 */
const RARER =
  '\\u00a3\\u00a7\\u00a9\\u00ab\\u00ae\\u00b0\\u00b1\\u00bb\\u00d7\\u2020\\u2021\\u2039\\u203a\\u20ac\\u2190-\\u2199\\u2500-\\u27bf\\ud83d\\udc00-\\udfff';

/**
 * What an expression for plain words passes over, the most first: marks that are no letters, and
 * fold to themselves or to a space.
 */
export const PASSED_OVER = [USUAL + RARER, USUAL];
const CLASSES = PASSED_OVER.map(marks => ({marks, any: new RegExp(`[${marks}]`)}));

const IS_PLAIN = /^[!-~]+$/;

/** More words make an expression that takes longer to be made than it spares. */
const MOST = 2000;

/**
 * An expression for words of ASCII in a text as it stands, unfolded, and for any letter that only
 * folding understands. Browsers run it at once; our own code is slow until it has been compiled,
 * and most pages are over by then. Undefined where that would take longer, or find less.
 */
export function plainWords(words: readonly string[]): RegExp | undefined {
  if (words.length > MOST) return undefined;
  // What only folding finds holds a letter that the expression stops at; a bare mark it passes over
  const passed = CLASSES.find(({any}) => !words.some(word => any.test(word)));
  if (!passed) return undefined;
  const plain = words.filter(word => IS_PLAIN.test(word));
  const other = `[^\\0-\\x7f${passed.marks}]`;
  return new RegExp(plain.length > 0 ? `${anyOf(plain)}|${other}` : other, 'gi');
}
