import {characterFrom, fold, isHanging} from './fold';
import {partOf} from './script';

/** Marks in the table: the unit folds to several; or it is part of a longer character. */
const SEVERAL = 0xfffe;
const PART = 0xffff;

/** What each UTF-16 unit folds to, learned when it is first met; 0 for one not met yet. */
const learned = new Uint16Array(0x10000);
const several = new Map<string, string>();

/** ² and ™ fold to what a word could be made of, but are no part of a word themselves. */
const isLetter = (character: string): boolean => partOf(character) !== 'none';

function learn(code: number): number {
  const character = String.fromCharCode(code);
  const folded = fold(character);
  const isPart = (code & 0xf800) === 0xd800 || isHanging(character);
  const isSame = folded.length === 1 && isLetter(folded) === isLetter(character);
  const unit = isSame ? folded.charCodeAt(0) : SEVERAL;
  learned[code] = isPart ? PART : unit;
  return isPart ? PART : unit;
}

/** What a unit folds to by itself; `SEVERAL` or more where that needs a closer look. */
export function foldedUnit(code: number): number {
  return learned[code] || learn(code);
}

/** True for a unit that does not fold to one unit by itself. */
export function isOdd(unit: number): boolean {
  return unit >= SEVERAL;
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
