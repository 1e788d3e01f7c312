import {characterFrom, fold, isHanging} from './fold';
import {partOf} from './script';

/** From here on marks in the table: the unit folds to several; or it is part of a longer character. */
export const ODD = 0xfffe;
const SEVERAL = ODD;
const PART = 0xffff;

/** What each UTF-16 unit folds to, learned when it is first met; 0 for one not met yet. */
export const learned = new Uint16Array(0x10000);
const several = new Map<string, string>();

/** ² and ™ fold to what a word could be made of, but are no part of a word themselves. */
const isLetter = (character: string): boolean => partOf(character) !== 'none';

/** The accents that hang on letters of Latin, Greek and Cyrillic. */
const isAccent = (unit: number): boolean => unit >= 0x300 && unit <= 0x36f;
const IOTA = 0x345;
const NO_BREAK = 0xa0;

/** Marks and signs that nearly every page uses, and that fold to themselves: “ ” ’ – and the like. */
const isCommonMark = (code: number): boolean =>
  (code >= 0x2012 && code <= 0x201f && code !== 0x2017) ||
  code === 0xab ||
  code === 0xbb ||
  code === 0xb7;

/**
 * The fold of a letter that has a small and a capital form, and at most one accent; undefined for
 * all else. Expressions that know every letter of the world take a millisecond each to be made, on
 * every page: those that need none are spared it.
 */
function plainFold(character: string, code: number): string | undefined {
  if (code === NO_BREAK) return ' ';
  const lower = character.toLowerCase();
  if (code < 0x80) return lower;
  if (lower === character.toUpperCase()) return isCommonMark(code) ? character : undefined;
  const [base = '', accent, more] = lower.normalize('NFD');
  const isPlain = accent === undefined || (isAccent(accent.charCodeAt(0)) && more === undefined);
  const isOwn = base.normalize('NFKD') === base && code !== IOTA;
  return isPlain && isOwn ? base.toUpperCase().toLowerCase().replace('ς', 'σ') : undefined;
}

function closeLook(character: string, code: number): number {
  const isPart = (code & 0xf800) === 0xd800 || isHanging(character);
  if (isPart) return PART;
  const folded = fold(character);
  const isSame = folded.length === 1 && isLetter(folded) === isLetter(character);
  return isSame ? folded.charCodeAt(0) : SEVERAL;
}

function learn(code: number): number {
  const character = String.fromCharCode(code);
  const folded = plainFold(character, code);
  const unit = folded?.length === 1 ? folded.charCodeAt(0) : closeLook(character, code);
  learned[code] = unit;
  return unit;
}

/** What a unit folds to by itself; `SEVERAL` or more where that needs a closer look. */
export function foldedUnit(code: number): number {
  return learned[code] || learn(code);
}

/** True for a unit that does not fold to one unit by itself. */
export function isOdd(unit: number): boolean {
  return unit >= ODD;
}

/** The longer character at a place: one that folds to several units, or to none. */
export function oddCharacter(text: string, at: number): string {
  const code = text.charCodeAt(at);
  const isAlone = foldedUnit(code) === SEVERAL && foldedUnit(text.charCodeAt(at + 1)) !== PART;
  return isAlone ? String.fromCharCode(code) : characterFrom(text, at);
}

/** The fold of a longer character, remembered: a page uses the same few over and over. */
export function foldOdd(character: string): string {
  const before = several.get(character);
  if (before !== undefined) return before;
  const folded = fold(character);
  if (several.size < 20_000 && character.length < 9) several.set(character, folded);
  return folded;
}
