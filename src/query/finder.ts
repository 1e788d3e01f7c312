/** What the finder reads of a text; a test can count every reading. */
export type Readable = Pick<string, 'length' | 'charCodeAt' | 'startsWith'>;

/** Tells every place where a needle stands; `found` may answer true to end the search. */
export type Finder = (
  text: Readable,
  found: (needle: number, at: number) => boolean | undefined,
) => void;

/** Units that a needle's place in the table is made of. */
const KEY = 6;
const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x9e3779b1);

/**
 * Marks in a table of 2^20 bits what needles begin with: five bits of each of their first four
 * units. A needle of fewer units may go on with anything.
 */
function openings(needles: string[]): Int32Array {
  const table = new Int32Array(1 << 15);
  for (const needle of needles) {
    let first = 0;
    for (let at = 0; at < 4; at++) first = (first << 5) | (needle.charCodeAt(at) & 31);
    const free = 1 << (5 * Math.max(0, 4 - needle.length));
    for (let key = first; key < first + free; key++) {
      table[key >>> 5] = (table[key >>> 5] ?? 0) | (1 << key);
    }
  }
  return table;
}

/**
 * A finder for many needles at once. Its cost hardly depends on how many there are: one look into
 * a table for each unit of the text decides that no needle begins there, which is nearly always so.
 */
export function finder(needles: string[]): Finder {
  const table = openings(needles);
  let size = 16;
  while (size < needles.length * 2) size *= 2;
  const chains = new Int32Array(size);
  const next = new Int32Array(needles.length);
  const keys = new Int32Array(needles.length);
  let lengths = 0;
  needles.forEach((needle, index) => {
    const length = Math.min(needle.length, KEY);
    let key = 0;
    for (let at = 0; at < length; at++) key = mix(key, needle.charCodeAt(at));
    const slot = (key >>> 8) & (size - 1);
    lengths |= 1 << length;
    keys[index] = key;
    next[index] = chains[slot] ?? 0;
    chains[slot] = index + 1;
  });

  /** The needles that do begin at a place where one may. */
  function look(text: Readable, at: number, found: Parameters<Finder>[1]): boolean {
    let key = 0;
    const most = Math.min(KEY, text.length - at);
    for (let length = 1; length <= most; length++) {
      key = mix(key, text.charCodeAt(at + length - 1));
      if (((lengths >>> length) & 1) === 0) continue;
      let entry = chains[(key >>> 8) & (size - 1)] ?? 0;
      for (; entry > 0; entry = next[entry - 1] ?? 0) {
        const needle = needles[entry - 1] ?? '';
        if (keys[entry - 1] !== key || !text.startsWith(needle, at)) continue;
        if (Math.min(needle.length, KEY) === length && found(entry - 1, at)) return true;
      }
    }
    return false;
  }

  return (text, found) => {
    const {length} = text;
    let opening = 0;
    for (let at = -3; at < length; at++) {
      const unit = at + 3 < length ? text.charCodeAt(at + 3) : 0;
      opening = ((opening << 5) | (unit & 31)) & 0xfffff;
      if ((((table[opening >>> 5] ?? 0) >>> opening) & 1) === 0 || at < 0) continue;
      if (look(text, at, found)) return;
    }
  };
}
