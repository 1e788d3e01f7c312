/**
 * Folding takes away what a reader does not tell words apart by: case, accents, ligatures, wide
 * and stylised letters, and characters that cannot be seen. Folded text stays decomposed (NFKD):
 * so every character folds apart from its neighbours, and the fold of a text is the folds of its
 * characters in a row. Marks that make another letter (kana, Indic, Thai) stay.
 */

import {expression} from './expression';

/** Accents of Latin, Greek and Cyrillic, and the points and vowel signs of Hebrew and Arabic. */
const ACCENTS =
  '\\u0300-\\u036f\\u0483-\\u0487\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20f0\\ufe20-\\ufe2f';

/** Soft hyphens, joiners, direction marks, variation selectors: there, but never seen. */
export const INVISIBLE =
  '\\u00ad\\u061c\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff\\u{e0000}-\\u{e0fff}';

/** Marks, half-width sound marks, later letters of a Korean syllable: parts of a character. */
const JOINING = '\\p{M}\\uff9e\\uff9f\\u1160-\\u11ff\\ud7b0-\\ud7fb';

const stripped = expression(() => new RegExp(`[${ACCENTS}${INVISIBLE}]+`, 'gu'));
const edges = expression(() => new RegExp(`^[\\s${INVISIBLE}]+|[\\s${INVISIBLE}]+$`, 'gu'));
const trailing = expression(() => new RegExp(`[${INVISIBLE}]+$`, 'u'));
const notWhole = expression(
  () => new RegExp(`[${INVISIBLE}]*(?![${INVISIBLE}])[${JOINING}]`, 'uy'),
);
const whole = expression(() => new RegExp(`.[${JOINING}${INVISIBLE}]*`, 'suy'));
const hanging = expression(() => new RegExp(`^[${JOINING}${INVISIBLE}]`, 'u'));

/** A text as the matcher compares it. */
export function fold(text: string): string {
  const bare = text.normalize('NFKD').replace(stripped(), '');
  // Twice down: ẞ is only then ß, and ß only in capitals SS.
  return bare.toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ');
}

/** The character at a place with all that hangs on it. */
export function characterFrom(text: string, at: number): string {
  const pattern = whole();
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** True for what hangs on the character before it. */
export function isHanging(character: string): boolean {
  return hanging().test(character);
}

/** True when a place lies between two characters: it parts no pair, no letter from its marks. */
export function isWhole(text: string, at: number): boolean {
  if (at === 0) return true;
  if ((text.codePointAt(at - 1) ?? 0) > 0xffff) return false;
  const pattern = notWhole();
  pattern.lastIndex = at;
  return !pattern.test(text);
}

/** The text without invisible characters at its end. */
export function trimInvisible(text: string): string {
  return text.replace(trailing(), '');
}

/** The text without spaces and invisible characters at its ends. */
export function trimSeen(text: string): string {
  return text.replace(edges(), '');
}
