import {type Entry, lasting} from './entry';
import type {Sort} from './view';

/** All mentions in columns of numbers, which are gone through many times as fast as objects. */
export type Table = {
  entries: Entry[];
  happened: Float64Array;
  /** `Infinity` where no reply is waited for. */
  due: Float64Array;
  /** 1 for what was answered late. */
  late: Uint8Array;
  /** The number of the set of values of each mention, for each lasting facet. */
  sets: Int32Array[];
};

/** The columns of mentions. */
export function tableOf(entries: Entry[]): Table {
  const {length} = entries;
  const [happened, due] = [new Float64Array(length), new Float64Array(length)];
  const late = new Uint8Array(length);
  const sets = lasting.map(() => new Int32Array(length));
  entries.forEach((entry, at) => {
    happened[at] = entry.happened;
    due[at] = entry.due ?? Infinity;
    late[at] = entry.late ? 1 : 0;
    entry.sets.forEach((set, facet) => {
      const column = sets[facet];
      if (column) column[at] = set;
    });
  });
  return {entries, happened, due, late, sets};
}

/** Rows of a table, by their places in it. */
export type Order = Uint32Array;

// A moment to the second and a place make one number that is sorted without a comparison in our code
const PLACES = 2 ** 21;
const LAST_SECOND = 2 ** 31 - 1;

const secondOf = (at: number): number => Math.max(0, Math.min(LAST_SECOND, Math.floor(at / 1_000)));

/** Rows by a value of theirs, the least first; those with one and the same stay as they were. */
function by(order: Order, momentOf: (place: number) => number): Order {
  const keys = new Float64Array(order.length);
  order.forEach((place, at) => {
    keys[at] = secondOf(momentOf(place)) * PLACES + at;
  });
  return new Uint32Array(keys.sort().map(key => order[key % PLACES] ?? 0));
}

/** All rows of a table in an order; those without a value in it come last, the newest first. */
export function inOrder({entries, happened, due}: Table, sort: Sort): Order {
  const newest = () => {
    const places = Uint32Array.from(entries, (_, at) => at);
    return by(places, at => LAST_SECOND * 1_000 - (happened[at] ?? 0));
  };
  switch (sort) {
    case 'newest':
      return newest();
    case 'oldest':
      return newest().reverse();
    case 'urgent':
      return by(newest(), at => due[at] ?? Infinity);
    case 'longest':
      // Whoever wrote once more waits since then: not long before the reply is due
      return by(newest(), at => {
        if (due[at] === Infinity) return Infinity;
        return (entries[at]?.place === 'waiting' ? happened[at] : due[at]) ?? Infinity;
      });
  }
}
