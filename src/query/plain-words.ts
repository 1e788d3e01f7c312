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

/** Words of ASCII in a text as it stands, unfolded, and letters that only folding understands. */
export type PlainWords = {
  /** Finds the words; undefined where none is of ASCII. */
  words: RegExp | undefined;
  /** Finds those letters. */
  other: RegExp;
};

/**
 * Expressions for words in a text as it stands. Browsers run them at once; our own code is slow
 * until it has been compiled, and most pages are over by then. Two, since one for both would have
 * to stop at every character. Undefined where that would take longer, or find less.
 */
export function plainWords(words: readonly string[]): PlainWords | undefined {
  if (words.length > MOST) return undefined;
  // What only folding finds holds a letter that is stopped at; a bare mark is passed over
  const all = words.join('');
  const passed = CLASSES.find(({any}) => !any.test(all));
  if (!passed) return undefined;
  const plain = IS_PLAIN.test(all) ? words : words.filter(word => IS_PLAIN.test(word));
  return {
    words: plain.length > 0 ? new RegExp(anyOf(plain), 'gi') : undefined,
    other: new RegExp(`[^\\0-\\x7f${passed.marks}]`, 'g'),
  };
}

/** A text without the accents that hang on its letters; any other letter stays as it is. */
export const withoutAccents = (text: string): string =>
  text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** Where an expression finds something, ascending; no more places than `enough`. */
export function placesOf(expression: RegExp, text: string, enough: number): number[] {
  const places: number[] = [];
  expression.lastIndex = 0;
  while (places.length < enough) {
    const hit = expression.exec(text);
    if (!hit) break;
    places.push(hit.index);
    expression.lastIndex = hit.index + 1;
  }
  return places;
}
