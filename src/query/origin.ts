import {isHanging, trimInvisible} from './fold';
import {foldedUnit, foldOdd, isOdd, oddCharacter} from './units';

/** The way back from a folded text to the text it was made from. */
export type Origin = {
  /** Where the character that begins at this folded place began; undefined inside a character. */
  start(folded: number): number | undefined;
  /** Where the character that this folded place is part of began. */
  from(folded: number): number;
  /** Where the character that ends at this folded place ended; undefined inside a character. */
  end(folded: number): number | undefined;
};

/** A character that did not fold to one unit: where it is in the folded text, and in the text. */
type Change = {at: number; end: number; from: number; seenTo: number; to: number};

function changes(text: string, begin: number, stop: number): Change[] {
  const list: Change[] = [];
  let folded = 0;
  let place = begin;
  while (place < stop) {
    if (!isOdd(foldedUnit(text.charCodeAt(place)))) {
      place++;
      folded++;
      continue;
    }
    const character = oddCharacter(text, place);
    // What hangs on a plain letter makes one character with it.
    const base = place > begin && isHanging(character) ? 1 : 0;
    const end = folded + foldOdd(character).length;
    const to = place + character.length;
    const seenTo = place + trimInvisible(character).length;
    list.push({at: folded - base, end, from: place - base, seenTo, to});
    folded = end;
    place = to;
  }
  return list;
}

/** The last change that begins before a folded place. */
function lastBefore(list: Change[], limit: number): Change | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.at ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return list[low - 1];
}

/** The way back from the fold of a text, or of a stretch of it, to the text. */
export function origin(text: string, begin = 0, stop = text.length): Origin {
  const list = changes(text, begin, stop);
  const after = (folded: number, {to, end}: Change) => to + folded - end;
  return {
    start(folded) {
      const change = lastBefore(list, folded + 1);
      if (!change) return begin + folded;
      if (folded >= change.end) return after(folded, change);
      return folded === change.at ? change.from : undefined;
    },
    from(folded) {
      const change = lastBefore(list, folded + 1);
      if (!change) return begin + folded;
      return folded >= change.end ? after(folded, change) : change.from;
    },
    end(folded) {
      const change = lastBefore(list, folded);
      if (!change) return begin + folded;
      if (folded > change.end) return after(folded, change);
      return folded === change.end ? change.seenTo : undefined;
    },
  };
}
