/** A needle of at least so many units is told by its first six; a shorter one by its first four. */
export const LONG = 6;
const SHORT = 4;
/** The part of a number that holds five bits of each of six units. */
export const WINDOW = 0x3fffffff;

/** Spreads windows evenly over a table. */
export const SPREAD = 0x9e3779b1;

/** Needles, by what they begin with. */
export type Table = {
  needles: string[];
  /** One bit for every four units that may begin a short needle. */
  short: Int32Array;
  /** One bit for the hash of the six units that begin a long needle. */
  long: Int32Array;
  shift: number;
  /** By the hash of their beginning: the first needle (counted from 1), and for each the next. */
  first: Int32Array;
  next: Int32Array;
  slotShift: number;
  /** The beginning of each needle, and of how many units it is. */
  beginnings: Int32Array;
  sizes: Uint8Array;
  /** Of how many units beginnings are at all, ascending. */
  lengths: number[];
};

/** Where something is in a table of 2^(32 − shift) places. */
export function hashOf(bits: number, shift: number): number {
  return Math.imul(bits, SPREAD) >>> shift;
}

/** A window after one more unit: five bits of it. */
export function pushed(window: number, unit: number): number {
  return ((window << 5) | (unit & 31)) & WINDOW;
}

/** How many of a needle's units its beginning is. */
function sizeOf(needle: string): number {
  return needle.length >= LONG ? LONG : Math.min(needle.length, SHORT);
}

function mark(bits: Int32Array, bit: number): void {
  bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << bit);
}

/** A needle of fewer than four units may go on with anything. */
function markShort(bits: Int32Array, beginning: number, size: number): void {
  const open = 5 * (SHORT - size);
  const start = beginning << open;
  for (let bit = start; bit < start + (1 << open); bit++) mark(bits, bit);
}

const bitsFor = (count: number): number => Math.ceil(Math.log2(count + 1));

/** A table of needles; none of them is empty. */
export function tableOf(needles: string[]): Table {
  // So large that text seldom looks like a needle by chance.
  const longBits = Math.min(20, Math.max(10, bitsFor(needles.length) + 7));
  const shift = 32 - longBits;
  const slotShift = 32 - Math.max(4, bitsFor(needles.length) + 1);
  const short = new Int32Array(1 << 15);
  const long = new Int32Array(1 << (longBits - 5));
  const first = new Int32Array(1 << (32 - slotShift));
  const next = new Int32Array(needles.length);
  const beginnings = new Int32Array(needles.length);
  const sizes = new Uint8Array(needles.length);
  for (let index = 0; index < needles.length; index++) {
    const needle = needles[index] ?? '';
    const size = sizeOf(needle);
    let beginning = 0;
    for (let at = 0; at < size; at++) beginning = pushed(beginning, needle.charCodeAt(at));
    if (size === LONG) mark(long, hashOf(beginning, shift));
    else markShort(short, beginning, size);
    beginnings[index] = beginning;
    sizes[index] = size;
    const slot = hashOf(beginning + size, slotShift);
    next[index] = first[slot] ?? 0;
    first[slot] = index + 1;
  }
  const lengths = [...new Set(sizes)].sort((a, b) => a - b);
  return {needles, short, long, shift, first, next, slotShift, beginnings, sizes, lengths};
}

/** True when a word stands at a place of folded units. */
export function standsAt(units: Uint16Array, at: number, word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    if (units[at + index] !== word.charCodeAt(index)) return false;
  }
  return true;
}

/** Calls back with the needles that stand at a place, until the answer is true; tells whether. */
export function eachAt(
  {needles, first, next, slotShift, beginnings, sizes, lengths}: Table,
  units: Uint16Array,
  length: number,
  at: number,
  found: (needle: number) => boolean | undefined,
): boolean {
  let beginning = 0;
  let size = 0;
  for (const wanted of lengths) {
    if (at + wanted > length) return false;
    while (size < wanted) beginning = pushed(beginning, units[at + size++] ?? 0);
    let entry = first[hashOf(beginning + size, slotShift)] ?? 0;
    for (; entry > 0; entry = next[entry - 1] ?? 0) {
      // By its numbers first: nearly all that share a place in the table fail here
      if (beginnings[entry - 1] !== beginning || sizes[entry - 1] !== size) continue;
      const needle = needles[entry - 1] ?? '';
      if (at + needle.length > length || !standsAt(units, at, needle)) continue;
      if (found(entry - 1)) return true;
    }
  }
  return false;
}
