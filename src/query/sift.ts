import {hashOf, pushed, SPREAD, type Table, WINDOW} from './table';
import {foldedUnit, foldOdd, learned, ODD, oddCharacter} from './units';

/** A text as it is searched: the units of its fold, and the places where a needle may begin. */
export type Sifted = {
  units: Uint16Array;
  length: number;
  places: number[];
  /** True when each unit of the text folded to one. */
  isEven: boolean;
};

/** Units of room beyond the length of a text. */
const SPARE = 64;

function mayBegin(window: number, short: Int32Array, long: Int32Array, shift: number): boolean {
  const hash = hashOf(window, shift);
  const isShort = (short[window >>> 15] ?? 0) >>> (window >>> 10);
  const isLong = (long[hash >>> 5] ?? 0) >>> hash;
  return ((isShort | isLong) & 1) === 1;
}

function grown(units: Uint16Array, length: number): Uint16Array {
  const larger = new Uint16Array(length * 2);
  larger.set(units);
  return larger;
}

/**
 * Folds a stretch of a text and sifts it, in one reading: nearly every place falls through, so
 * the cost hardly depends on the number of needles. Uses `room` where it is large enough.
 */
export function sift(
  text: string,
  from: number,
  to: number,
  {short, long, shift}: Table,
  room?: Uint16Array,
): Sifted {
  let units = room && room.length >= to - from + SPARE ? room : new Uint16Array(to - from + SPARE);
  const places: number[] = [];
  let isEven = true;
  let length = 0;
  let window = 0;
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const unit = learned[code] || foldedUnit(code);
    if (unit < ODD) {
      units[length++] = unit;
      at++;
      // As in `mayBegin`: calls would double the cost of a text until the browser has compiled them
      window = ((window << 5) | (unit & 31)) & WINDOW;
      const hash = Math.imul(window, SPREAD) >>> shift;
      const isShort = (short[window >>> 15] ?? 0) >>> (window >>> 10);
      if (((isShort | ((long[hash >>> 5] ?? 0) >>> hash)) & 1) === 1) places.push(length - 6);
      continue;
    }
    isEven = false;
    const character = oddCharacter(text, at);
    const folded = foldOdd(character);
    at += character.length;
    const needed = length + folded.length + to - at + SPARE;
    if (needed > units.length) units = grown(units, needed);
    for (let index = 0; index < folded.length; index++) {
      const part = folded.charCodeAt(index);
      units[length++] = part;
      window = pushed(window, part);
      if (mayBegin(window, short, long, shift)) places.push(length - 6);
    }
  }
  for (let beyond = 1; beyond < 6; beyond++) {
    window = pushed(window, 0);
    if (mayBegin(window, short, long, shift)) places.push(length + beyond - 6);
  }
  return {units, length, places, isEven};
}
