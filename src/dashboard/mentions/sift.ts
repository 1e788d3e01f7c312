import type {Instant} from '../../mention/post';
import type {Outline} from '../../store/read';
import {valuesOf} from './values';
import {type FacetName, facetNames, type View} from './view';

/** How many mentions each value of each facet would leave, the other facets as they are. */
export type Numbers = Record<FacetName, Map<string, number>>;

/** What a view leaves of all mentions, in the order they came in. */
export type Sifted = {found: Outline[]; numbers: Numbers};

const DAY = 86_400_000;

const startOf = (day: string): Instant => (day === '' ? -Infinity : +new Date(`${day}T00:00`));
// The day after begins at most 25 hours later, and never before 23
const endOf = (day: string): Instant =>
  day === '' ? Infinity : +new Date(new Date(startOf(day) + 1.5 * DAY).toDateString());

/** Counts a mention under what it is, where it is chosen or one choice keeps it out. */
class Count {
  readonly numbers: Numbers;
  readonly #chosen: [FacetName, Set<string>][];

  constructor(
    {chosen}: View,
    readonly now: Instant,
  ) {
    const none = facetNames.map(name => [name, new Map<string, number>()]);
    this.numbers = Object.fromEntries(none);
    this.#chosen = facetNames
      .filter(name => chosen[name].length > 0)
      .map(name => [name, new Set(chosen[name])]);
  }

  #add(name: FacetName, outline: Outline): void {
    const numbers = this.numbers[name];
    for (const value of valuesOf[name](outline, this.now)) {
      numbers.set(value, (numbers.get(value) ?? 0) + 1);
    }
  }

  /** True when every facet lets the mention through. */
  take(outline: Outline): boolean {
    let blocking: FacetName | undefined;
    for (const [name, chosen] of this.#chosen) {
      if (valuesOf[name](outline, this.now).some(value => chosen.has(value))) continue;
      if (blocking) return false;
      blocking = name;
    }
    if (blocking) this.#add(blocking, outline);
    else for (const name of facetNames) this.#add(name, outline);
    return blocking === undefined;
  }
}

/**
 * What a view leaves of mentions, and what each further choice would.
 * @param isHit whether the words of the view are in a mention; all are taken where it is absent
 */
export function sift(
  all: Outline[],
  view: View,
  now: Instant,
  isHit: (outline: Outline) => boolean = () => true,
): Sifted {
  const [from, until] = [startOf(view.from), endOf(view.until)];
  const count = new Count(view, now);
  const inside = ({happened}: Outline) => happened >= from && happened < until;
  const found = all.filter(one => inside(one) && isHit(one) && count.take(one));
  return {found, numbers: count.numbers};
}
