import type {Sifted} from './sift';

/** Needles are told apart by the hash of so many units, and only then compared. */
const KEY = 12;
const SPREAD = 0x9e3779b1;

/** Calls back with the needles that stand at a place; true when the search is to end. */
export type Chains = (
  folded: Sifted,
  at: number,
  found: (needle: number, at: number, folded: Sifted) => boolean | undefined,
) => boolean;

/** True when a word stands at a place of folded units. */
export function standsAt(units: Uint16Array, at: number, word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    if (units[at + index] !== word.charCodeAt(index)) return false;
  }
  return true;
}

/** Needles by the hash of their first units. */
export function chains(needles: string[]): Chains {
  const bits = Math.max(4, Math.ceil(Math.log2(needles.length + 1)) + 1);
  const slotOf = (key: number) => key >>> (32 - bits);
  const first = new Int32Array(1 << bits);
  const next = new Int32Array(needles.length);
  const keys = new Int32Array(needles.length);
  /** The lengths of keys that occur, one bit each. */
  let lengths = 0;
  needles.forEach((needle, index) => {
    const length = Math.min(needle.length, KEY);
    let key = 0;
    for (let at = 0; at < length; at++) key = Math.imul(key ^ needle.charCodeAt(at), SPREAD);
    lengths |= 1 << length;
    keys[index] = key;
    next[index] = first[slotOf(key)] ?? 0;
    first[slotOf(key)] = index + 1;
  });
  return (folded, at, found) => {
    const {units, length} = folded;
    const most = Math.min(KEY, length - at);
    let key = 0;
    for (let size = 1; size <= most && lengths >>> size > 0; size++) {
      key = Math.imul(key ^ (units[at + size - 1] ?? 0), SPREAD);
      if (((lengths >>> size) & 1) === 0) continue;
      let entry = first[slotOf(key)] ?? 0;
      for (; entry > 0; entry = next[entry - 1] ?? 0) {
        const needle = needles[entry - 1] ?? '';
        if (keys[entry - 1] !== key || Math.min(needle.length, KEY) !== size) continue;
        const stands = at + needle.length <= length && standsAt(units, at, needle);
        if (stands && found(entry - 1, at, folded)) return true;
      }
    }
    return false;
  };
}
