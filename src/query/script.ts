import {expression} from './expression';
import {INVISIBLE} from './fold';

/**
 * How a character takes part in words: not at all; as Chinese, Japanese or Thai, where words stand
 * without spaces; as Korean, where particles hang on words; or as in scripts with spaces.
 */
export type Part = 'none' | 'unspaced' | 'korean' | 'spaced';

const inWord = expression(() => /[\p{L}\p{M}\p{Nd}\p{Nl}]/u);
/** Scripts written without spaces between words. */
export const UNSPACED =
  '\\p{Script=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const unspaced = expression(() => new RegExp(`[${UNSPACED}]`, 'u'));
const korean = expression(() => /\p{Script=Hangul}/u);
const passedOver = expression(() => new RegExp(`[_${INVISIBLE}]`, 'u'));

/** A zero-width space: where it stands, a word may end. */
export const BREAK = '\u200b';

/** True for ASCII letters and digits. */
export function isPlain(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
}

/** How one character (a code point, '' for none) takes part in words. */
export function partOf(character: string): Part {
  if (character.length === 1 && isPlain(character.charCodeAt(0))) return 'spaced';
  if (!inWord().test(character)) return 'none';
  if (unspaced().test(character)) return 'unspaced';
  return korean().test(character) ? 'korean' : 'spaced';
}

/** The character (code point) that begins at a place; '' outside the text. */
export function characterAt(text: string, at: number): string {
  const point = text.codePointAt(at);
  return at < 0 || point === undefined ? '' : String.fromCodePoint(point);
}

const isHigh = (unit: number): boolean => (unit & 0xfc00) === 0xd800;
const isLow = (unit: number): boolean => (unit & 0xfc00) === 0xdc00;

/** Where the character before a place begins; −1 at the start of the text. */
export function back(text: string, at: number): number {
  const isPair = at >= 2 && isLow(text.charCodeAt(at - 1)) && isHigh(text.charCodeAt(at - 2));
  return at - (isPair ? 2 : 1);
}

/** An underscore beside a word is emphasis, unless letters follow; the invisible never counts. */
function isPassedOver(character: string): boolean {
  return character !== BREAK && passedOver().test(character);
}

/** Where the nearest seen character before a place begins; −1 for none. */
export function seenBefore(text: string, at: number): number {
  let place = back(text, at);
  while (place >= 0 && isPassedOver(characterAt(text, place))) place = back(text, place);
  return place;
}

/** Where the nearest seen character at or after a place begins. */
export function seenFrom(text: string, at: number): number {
  let place = at;
  for (;;) {
    const character = characterAt(text, place);
    if (character === '' || !isPassedOver(character)) return place;
    place += character.length;
  }
}
