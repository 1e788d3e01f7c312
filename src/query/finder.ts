import {type Sifted, sift} from './sift';
import {eachAt, tableOf} from './table';

/** Room for a longer text is given back. */
const MOST_ROOM = 100_000;

/** Calls back with every place where a needle stands, until the answer is true. */
export type Finder = (
  text: string,
  from: number,
  to: number,
  found: (needle: number, at: number, folded: Sifted) => boolean | undefined,
) => void;

/**
 * A finder for many needles at once.
 * @param mayStand spares a closer look at places where no needle would count
 */
export function finder(
  needles: string[],
  mayStand: (folded: Sifted, at: number) => boolean = () => true,
): Finder {
  const table = tableOf(needles);
  let room: Uint16Array = new Uint16Array(0);
  return (text, from, to, found) => {
    const folded = sift(text, from, to, table, room);
    const {units, length, places} = folded;
    if (units.length < MOST_ROOM) room = units;
    for (const at of places) {
      if (at < 0 || !mayStand(folded, at)) continue;
      if (eachAt(table, units, length, at, needle => found(needle, at, folded))) return;
    }
  };
}
