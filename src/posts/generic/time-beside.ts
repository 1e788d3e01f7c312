import {attributeOf, holds} from '../own-element';
import {beginningOf, fold, parentOf} from '../parts';
import type {Time} from '../time';
import {LONGEST_LINE, type Seed} from './seed';
import {TimeSearch} from './seeds';

const CLOCK = /\d[:h.]\d\d/;

/** Words in the line of a time by which it tells of something else than a post that was written. */
const OTHER_WORDS =
  /\b(?:poll|vote[sd]?|umfrage|event|termin|starts|begins|ends|end(?:ed|et)|clos(?:e[sd]|ing)|until|till|bis|valid|expir\w*|ban(?:s|ned)?|warned|gesperrt|locked|moderat\w*|chosen|liked|thank(?:s|ed)|reacted|account|signed up|birth|online|purchased?|bought|owned|ordered|visited|stay(?:ed)?|premium)\b/i;

/** Parts of a post by whose names a time in them is another's. */
const OTHER_PART =
  /(?:^|[-_\s])sig(?:$|[-_\s])|signature|poll|event|attach|profile|like|thank|reaction/i;

/** A line that gives a day after a name for it: "Purchased: 14 Mar 2015", unless that is when it was posted. */
const LABEL = /\p{L}\s*:\s*$/u;
const POSTED = /(?:post|publish|written|review|sent|date|datum|fecha|data)\p{L}*\s*:\s*$/iu;

function seedsIn(post: Element) {
  const steps = new TimeSearch(post).more();
  for (;;) {
    const {value, done} = steps.next();
    if (done) return value.seeds;
  }
}

/** The words before a time in its line. */
function lineBefore(element: Element, text: string): string {
  const parent = parentOf(element);
  const line = parent && beginningOf(parent, LONGEST_LINE);
  const whole = line && line.length < LONGEST_LINE ? line : fold(element.textContent);
  const at = whole.indexOf(text);
  return at < 0 ? '' : whole.slice(0, at);
}

function isOther({element, time}: Seed, post: Element): boolean {
  for (let at: Element | null = element; at && at !== post; at = parentOf(at)) {
    if (OTHER_PART.test(attributeOf(at, 'class') ?? '')) return true;
  }
  const before = lineBefore(element, time?.postedText ?? fold(element.textContent));
  return OTHER_WORDS.test(before) || (LABEL.test(before) && !POSTED.test(before));
}

/**
 * When a post was written, as it is told on a page that nobody knows: the first time beside its
 * words, one with a clock before a bare day.
 */
export function timeBeside(post: Element, words: readonly Element[]): Time {
  const times = seedsIn(post).filter(
    seed =>
      seed.element !== post &&
      !words.some(part => holds(part, seed.element)) &&
      !isOther(seed, post),
  );
  const exact = times.find(
    ({element, time}) => time?.postedAt !== undefined || CLOCK.test(fold(element.textContent)),
  );
  return (exact ?? times[0])?.time ?? {};
}
