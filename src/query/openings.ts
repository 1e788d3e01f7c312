/** A needle of at least so many units is told by its first six; a shorter one by its first four. */
const LONG = 6;
/** The part of a number that holds five bits of each of six units. */
export const WINDOW = 0x3fffffff;

const SPREAD = 0x9e3779b1;

/**
 * What needles begin with, as bits: `short` has one for every four units that may begin a short
 * needle, `long` one for the hash of the six that begin a longer one.
 */
export type Openings = {short: Int32Array; long: Int32Array; shift: number};

/** Where a window's bit is in the table of long needles. */
export function hashOf(window: number, shift: number): number {
  return Math.imul(window, SPREAD) >>> shift;
}

/** Five bits of each of the first units of a needle; none of units that it does not have. */
function opening(needle: string, units: number): number {
  let bits = 0;
  for (let at = 0; at < units; at++) bits = (bits << 5) | (needle.charCodeAt(at) & 31);
  return bits;
}

function mark(table: Int32Array, bit: number): void {
  table[bit >>> 5] = (table[bit >>> 5] ?? 0) | (1 << bit);
}

/** The openings of needles; a table is large enough that a window is seldom in it by chance. */
export function openings(needles: string[]): Openings {
  const bits = Math.min(20, Math.max(10, Math.ceil(Math.log2(needles.length + 1)) + 7));
  const shift = 32 - bits;
  const short = new Int32Array(1 << 15);
  const long = new Int32Array(1 << (bits - 5));
  for (const needle of needles) {
    if (needle.length >= LONG) {
      mark(long, hashOf(opening(needle, LONG), shift));
      continue;
    }
    const first = opening(needle, 4);
    // A needle of fewer than four units may go on with anything.
    const free = 1 << (5 * Math.max(0, 4 - needle.length));
    for (let bit = first; bit < first + free; bit++) mark(short, bit);
  }
  return {short, long, shift};
}
